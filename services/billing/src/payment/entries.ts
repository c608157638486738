import type { Allocation, PaymentEvent } from '@kyoyo/contracts';
import type { Recorded } from '@kyoyo/kernel';
import { journalRows, type Transfer } from '../books/journal.ts';
import { allocatedYen } from './state.ts';

/**
 * What comes in waits as a debt until it is known what it pays. A fee that a bank kept is ours to bear:
 * the invoice is paid all the same.
 */
function transfersOf(event: PaymentEvent): Transfer[] {
  switch (event.type) {
    case 'PaymentReceived':
      return [{ debit: 'bank', credit: 'suspense', yen: event.data.yen }];
    case 'PaymentMatched':
      return matched(event.data.allocations, 1);
    case 'MatchReversed':
      return matched(event.data.allocations, -1);
    case 'PaymentRefunded':
    case 'PaymentWithdrawn':
    case 'PaymentCancelled':
      return [{ debit: 'suspense', credit: 'bank', yen: event.data.yen }];
    case 'PaymentAssigned':
      return [{ debit: 'suspense', credit: event.data.to, yen: event.data.yen }];
    case 'AssignmentReversed':
      return [{ debit: event.data.to, credit: 'suspense', yen: event.data.yen }];
    case 'DepositReturned':
      return [{ debit: 'deposits', credit: 'bank', yen: event.data.yen }];
    case 'PairRefused':
    case 'PairRefusalWithdrawn':
      return [];
  }
}

const matched = (allocations: readonly Allocation[], sign: 1 | -1): Transfer[] => {
  const fees = allocations.reduce((sum, { feeYen }) => sum + feeYen, 0);
  return [
    { debit: 'suspense', credit: 'receivable', yen: sign * allocatedYen(allocations) },
    { debit: 'bank-fees', credit: 'receivable', yen: sign * fees },
  ];
};

export function entriesOf(event: PaymentEvent, recorded: Recorded) {
  if (!('bookedOn' in event.data)) return [];
  const { institutionId, organisationId, bookedOn: day } = event.data;
  const about = { institutionId, organisationId, day, paymentId: recorded.streamId };
  return journalRows(transfersOf(event), about, recorded);
}
