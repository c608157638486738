export const words = {
  retention: {
    title: 'Find documents',
    subtitle:
      'Invoices, credit notes, budget transfers, payments and quotes by day, amount and counterparty, as the law on electronic books asks. They stay after seven years, too.',
    none: 'There are no documents that you may search. It takes the role of finance of an organisation.',
    since: 'From day',
    until: 'To day',
    least: 'From amount',
    most: 'To amount',
    yenHelp: 'Yen with tax',
    counterparty: 'Counterparty',
    kind: 'Kind',
    all: 'All',
    clear: 'Clear',
    csv: 'Save as CSV',
    empty:
      'There are no documents yet. They are found here when invoices or quotes are issued, or payments come in.',
    nothing: 'There are none of these.',
    day: 'Day',
    number: 'Number',
    amount: 'With tax',
    open: 'Document',
    openPdf: 'PDF',
    openHistory: 'History',
    notMatched: '(not matched)',
    kinds: {
      invoice: 'Invoice',
      'budget-transfer': 'Budget transfer',
      'credit-note': 'Credit note',
      payment: 'Payment',
      quote: 'Quote',
      clearing: 'Clearing',
    },
    sum: (kind: string, count: number, yen: string) =>
      `${kind}: ${count.toLocaleString('en-US')}, ${yen}`,
  },
};
