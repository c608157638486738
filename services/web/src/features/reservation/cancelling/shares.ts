import { epochMs, type Instant } from '@kyoyo/kernel';
import type { Reservation } from '../../../api.ts';

/** What cancelling costs, as the conditions of the booking have it. Pure. */

/** The share of the price that is owed; what is not confirmed, or was suspended, is free. */
export function feePercentOf(
  { status, slot, suspension }: Pick<Reservation, 'status' | 'slot' | 'suspension'>,
  now: Instant,
): number {
  if (status !== 'confirmed' || suspension !== null) return 0;
  const hoursLeft = (epochMs(slot.period.start as Instant) - epochMs(now)) / 3_600_000;
  const reached = slot.conditions.cancellationTiers.filter(
    ({ hoursBefore }) => hoursLeft < hoursBefore,
  );
  return Math.max(0, ...reached.map(({ percent }) => percent));
}

/** Those that owe the same share. */
export interface FeeShare<One> {
  readonly percent: number;
  readonly of: readonly One[];
}

/** Which of these bookings owe which share of their price; those that owe nothing are left out. */
export const feeSharesOf = <One extends Pick<Reservation, 'status' | 'slot' | 'suspension'>>(
  concerned: readonly One[],
  now: Instant,
): FeeShare<One>[] =>
  [...Map.groupBy(concerned, (one) => feePercentOf(one, now))]
    .map(([percent, of]) => ({ percent, of }))
    .filter(({ percent }) => percent > 0);
