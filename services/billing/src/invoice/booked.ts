import type { IssuedInvoice } from '@kyoyo/contracts';
import type { Transfer } from '../books/journal.ts';

/** What was income not billed becomes a claim, and the tax on it a debt; internal users' budgets are moved. */
export function bookedInvoice({ kind, lines, totals, totalYen }: IssuedInvoice): Transfer[] {
  const debit = kind === 'invoice' ? 'receivable' : 'internal-transfer';
  const net = lines.reduce((sum, { netYen }) => sum + netYen, 0);
  const tax = totals.reduce((sum, one) => sum + one.tax, 0);
  return [
    { debit, credit: 'unbilled', yen: net },
    { debit, credit: 'tax', yen: tax },
    // Where prices have their tax inside, each charge was rounded by itself before.
    { debit, credit: 'rounding', yen: totalYen - net - tax },
  ];
}
