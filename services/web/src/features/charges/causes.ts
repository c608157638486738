import {
  financeOf,
  type Identity,
  mayRead,
  mayReadAll,
  membersOf,
  staffOf,
} from '@kyoyo/contracts';
import type { Charge } from '../../api.ts';

/**
 * In whose history a cause of a charge stands: rate cards in the instrument's, classes in the
 * organisation's, the rest in the booking's or the contract's. Null for who may not read it there.
 */
export function historyOf(
  { reservationId, instrumentId, institutionId, organisationId, contract }: Charge,
  source: string,
  who: Identity,
): string | null {
  const may = (...audiences: Parameters<typeof mayRead>[1]) =>
    mayReadAll(who) || mayRead(who, audiences);
  if (source === 'catalogue') {
    return may(staffOf(institutionId), financeOf(institutionId)) ? instrumentId : null;
  }
  if (source === 'identity') return may(membersOf(organisationId)) ? organisationId : null;
  // Of a contract's own fee there is no booking; its history is the contract's.
  return reservationId ?? contract?.id ?? null;
}
