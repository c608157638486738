import { type Booking, problem, type Slot } from '@kyoyo/contracts';
import type { Claim } from '@kyoyo/event-store/declaring';
import type { Instant, Period } from '@kyoyo/kernel';
import { contractUses, quotaUses } from './quotas.ts';
import { accessoryResource, operatorResource, unitResource } from './resources.ts';

/** Everybody and everything that a booking keeps from others, and what it uses up of quotas. */
export function bookingClaims(
  taker: string,
  { slot, booking }: { readonly slot: Slot; readonly booking: Booking },
  occupied: Period,
  until: Instant | null,
): Claim[] {
  const { instrumentId, unit, operatorId, accessories } = slot;
  const held = { taker, until };
  const time = { ...held, period: occupied, share: null };
  return [
    unitClaim(time, instrumentId, unit),
    ...(operatorId === null ? [] : [operatorClaim(time, operatorId)]),
    ...accessories.map(({ accessoryId, unit: piece }) => ({
      ...time,
      resource: accessoryResource(accessoryId, piece),
      otherwise: problem('accessory-taken'),
    })),
    ...[...quotaUses(slot, booking), ...contractUses(slot, booking)].map(
      ({ bucket, minutes, limit, otherwise }) => ({
        ...held,
        resource: bucket,
        period: 'always' as const,
        share: { amount: minutes, of: limit },
        otherwise,
      }),
    ),
  ];
}

/** Whoever uses a unit has it to the end of the run, also past the time that was booked. */
export const useClaim = (taker: string, { instrumentId, unit }: Slot): Claim => ({
  taker,
  resource: `${unitResource(instrumentId, unit)}/use`,
  period: 'always',
  until: null,
  // A share, because logs from before this rule may have two runs at once.
  share: { amount: 1, of: 1 },
  otherwise: problem('unit-in-use'),
});

type Time = Pick<Claim, 'taker' | 'period' | 'until' | 'share'>;

export const unitClaim = (time: Time, instrumentId: string, unit: number): Claim => ({
  ...time,
  resource: unitResource(instrumentId, unit),
  otherwise: problem('period-taken'),
});

const operatorClaim = (time: Time, personId: string): Claim => ({
  ...time,
  resource: operatorResource(personId),
  otherwise: problem('no-operator-free'),
});
