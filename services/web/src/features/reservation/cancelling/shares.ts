import { cancellationPercent } from '@kyoyo/contracts';
import type { Instant, Period } from '@kyoyo/kernel';
import type { Reservation } from '../../../api.ts';

/** What cancelling costs, as the conditions of the booking have it. Pure. */

type MayCost = Pick<Reservation, 'firm' | 'slot' | 'suspension' | 'keptWaiting' | 'touchedBy'>;

/** The share of the price that is owed; free where it could not be used, or the facility changed it. */
export function feePercentOf(
  { firm, slot, suspension, keptWaiting, touchedBy }: MayCost,
  now: Instant,
): number {
  const isFree = !firm || suspension !== null || keptWaiting !== null || touchedBy !== null;
  if (isFree) return 0;
  return cancellationPercent({ ...slot, period: slot.period as Period }, now);
}

/** Those that owe the same share. */
export interface FeeShare<One> {
  readonly percent: number;
  readonly of: readonly One[];
}

/** Which of these bookings owe which share of their price; those that owe nothing are left out. */
export const feeSharesOf = <One extends MayCost>(
  concerned: readonly One[],
  now: Instant,
): FeeShare<One>[] =>
  [...Map.groupBy(concerned, (one) => feePercentOf(one, now))]
    .map(([percent, of]) => ({ percent, of }))
    .filter(({ percent }) => percent > 0);
