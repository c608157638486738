import type { money as ja } from '../ja/money.ts';

export const money: typeof ja = {
  charges: {
    title: 'Charges',
    scope: 'Whose',
    mine: 'Mine',
    organisation: 'My organisation',
    empty: 'No charges yet. They appear here when a run has ended.',
    total: 'Total',
    net: 'Net',
    tax: (percent) => `Consumption tax (${percent}%)`,
    why: 'Why this amount',
    date: 'Used',
    amount: 'Amount',
    lines: 'Computation',
    causes: 'Events it came from',
    history: 'History of this use',
    grandTotal: (count) => `Total of the ${count} shown`,
  },
};
