import type { words as ja } from './ja.ts';

export const words: typeof ja = {
  options: {
    title: 'Consumables and options',
    help: 'Enter how much was used. Leave the others empty.',
    each: (yen, unit) => `${yen} per ${unit}`,
    noPrice: 'No price for the class of the user',
    wrong: 'A number above 0 and at most 10,000, such as 0.5',
    quote: 'Quote (the booked time and these quantities)',
    quoteOfTime: 'Quote (the booked time)',
    ends: (period) => `Use of the booking ${period} ends now. It cannot be begun again.`,
    record: 'Record',
    used: (label, quantity, unit) => `${label}: ${quantity} ${unit}`,
    and: ', ',
    checkOut: 'End using',
  },
};
