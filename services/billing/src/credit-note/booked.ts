import type { CreditLine, IssuedCreditNote } from '@kyoyo/contracts';
import type { AccountCode } from '../books/accounts.ts';
import type { Transfer } from '../books/journal.ts';

const incomeOf: Readonly<Record<CreditLine['income'], AccountCode>> = {
  use: 'revenue-use',
  fee: 'revenue-fee',
  contract: 'revenue-contract',
  compensation: 'revenue-compensation',
};

/**
 * The invoice the other way round. What is waived, the charge says by itself; a note from before it did
 * says it here.
 */
export function bookedCredit({ kind, lines, totals, totalYen }: IssuedCreditNote): Transfer[] {
  const credit = kind === 'invoice' ? 'receivable' : 'internal-transfer';
  const tax = totals.reduce((sum, one) => sum + one.tax, 0);
  const billed = lines.reduce((sum, { billedYen }) => sum + billedYen, 0);
  return [
    ...lines.flatMap(({ chargeId, billedYen, unbilledYen, income }): Transfer[] => [
      { debit: 'unbilled', credit, yen: unbilledYen },
      { debit: incomeOf[income], credit, yen: billedYen - unbilledYen, chargeId },
    ]),
    { debit: 'tax', credit, yen: tax },
    { debit: 'rounding', credit, yen: totalYen - billed - tax },
  ];
}
