import {
  type DistributionEvent,
  type Problem,
  problem,
  type ShareRecipient,
} from '@kyoyo/contracts';
import { accept, type Decision, derivedId, type Recorded, refuse } from '@kyoyo/kernel';
import type { AccountCode } from '../books/accounts.ts';
import { journalRows, type Transfer } from '../books/journal.ts';
import { row, stream } from '../schema.ts';

export const distributionIdOf = (institutionId: string, month: string): string =>
  derivedId('distribution', institutionId, month);

export type Distributed = Extract<DistributionEvent, { type: 'IncomeDistributed' }>['data'];

interface DistributeIncome {
  readonly distributed: Distributed;
  readonly isClosed: boolean;
  readonly hasRule: boolean;
  readonly singleYear: boolean;
}

/** What a month brought an institution, divided by its rules; once, when its books are closed. */
export const distributionStream = stream({
  name: 'distribution',
  form: 1,
  initial: null as Distributed | null,
  decide,
  evolve: (_, { data }: DistributionEvent): Distributed | null => data,
  tables: { distribution: ['distribution_id'] },
  ledgers: ['journal_entry'],
  entries: booked,
  rows: (distributed, { id, version }) =>
    distributed
      ? [
          row('distribution', {
            distribution_id: id,
            institution_id: distributed.institutionId,
            month: distributed.month,
            net_yen: distributed.netYen,
            data: JSON.stringify(distributed),
            version,
          }),
        ]
      : [],
});

function decide(
  known: Distributed | null,
  { distributed, isClosed, hasRule, singleYear }: DistributeIncome,
): Decision<DistributionEvent, Problem> {
  if (known) return accept();
  const { month, shares } = distributed;
  if (!isClosed) return refuse(problem('month-not-closed', { month }));
  if (!hasRule) return refuse(problem('no-split-rule'));
  // It may have said so since the rule was set.
  if (singleYear && shares.some(({ recipient }) => recipient === 'renewal-reserve')) {
    return refuse(problem('cannot-pool'));
  }
  return accept({ type: 'IncomeDistributed', data: distributed });
}

/** From what is spent of the income to what is owed for it; what stays is no entry. */
const accountsOf: Readonly<
  Record<ShareRecipient, { readonly debit: AccountCode; readonly credit: AccountCode } | null>
> = {
  'keeper-rebate': { debit: 'rebates', credit: 'shares-owed' },
  'staff-reward': { debit: 'staff-rewards', credit: 'shares-owed' },
  department: { debit: 'department-shares', credit: 'shares-owed' },
  'renewal-reserve': { debit: 'renewal-transfers', credit: 'renewal-reserve' },
  partner: { debit: 'partner-shares', credit: 'clearing' },
  institution: null,
};

function booked({ data }: DistributionEvent, recorded: Recorded) {
  const { institutionId, bookedOn: day, shares } = data;
  const transfers = shares.flatMap(({ recipient, yen }): Transfer[] => {
    const accounts = accountsOf[recipient];
    return accounts ? [{ ...accounts, yen }] : [];
  });
  const of = { institutionId, organisationId: null, day, documentId: recorded.streamId };
  return journalRows(transfers, of, recorded);
}
