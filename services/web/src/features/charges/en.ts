import type { words as ja } from './ja.ts';

export const words: typeof ja = {
  charges: {
    title: 'Charges',
    scope: 'Whose',
    mine: 'Mine',
    organisation: 'My organisation',
    empty:
      'No charges yet. They appear here when a run has ended or a cancellation costs something.',
    total: 'Total',
    net: 'Net',
    tax: (percent) => `Consumption tax (${percent}%)`,
    why: 'Why this amount',
    date: 'Used',
    amount: 'Amount',
    lines: 'Computation',
    causes: 'Events it came from',
    history: 'History of this use',
    bookingHistory: 'History of this booking',
    kind: 'Kind',
    kinds: { run: 'Use', cancellation: 'Cancellation', 'no-show': 'No-show' },
    owed: {
      run: '',
      cancellation:
        'Others did not take all of the time that was cancelled, so the rules of the booking ask this share.',
      'no-show': 'Nobody checked in, so the rules of the booking ask this share.',
    },
    reservedPrice: 'The price it is a share of (the booked time)',
    share: (percent) => `What is charged (${percent}%)`,
    grandTotal: (count) => `Total of the ${count} shown`,
  },
};
