import type { words as ja } from './ja.ts';

export const words: typeof ja = {
  quotes: {
    title: 'Quotes',
    empty:
      'There are no quotes yet. Choose “Issue a quote for this” beside the price when you book an instrument, and it appears here.',
    toList: 'To the list of quotes',
    number: 'Number',
    issuedOn: 'Issued on',
    instrument: 'Instrument',
    period: 'Time of use',
    whom: 'For',
    validUntil: 'Valid until',
    amount: 'Amount (with tax)',
    states: { valid: 'Valid', expired: 'Expired' },
    issue: 'Issue a quote for this',
    issued: 'The quote was issued.',
    open: 'Open the quote (new tab)',
    download: 'Download the PDF',
    print: 'Print',
    toInstrument: 'To the instrument',
    person: 'User',
    issuedBy: 'Issued by',
    expired: (date) => `This quote expired on ${date}. Have it issued again if you need it.`,
    today: (total, difference) =>
      `Prices or the class have changed since it was issued. The same use costs ${total} by today’s prices (${difference}).`,
    todayNone: 'By today’s prices there is no amount for the same use. Reason:',
    sameToday: 'The same use costs the same by today’s prices.',
  },
};
