import { z } from 'zod';
import { id, instant, period, serviceKind } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';
import { endedRun } from './subscription.ts';

/** One unit of one instrument for one period. */
export const slot = z.object({
  instrumentId: id,
  institutionId: id,
  unit: z.int().positive(),
  period,
});
export type Slot = z.infer<typeof slot>;

/** What was asked for, beside the time. */
export const booking = z.object({
  organisationId: id,
  personId: id,
  serviceKind,
  tariff: z.string().nullable(),
  quantity: z.int().positive(),
  purpose: z.string(),
});
export type Booking = z.infer<typeof booking>;

export const reservationEvents = {
  SlotHeld: published(z.object({ slot, booking, heldUntil: instant })),
  HoldExpired: published(z.object({ slot, booking })),
  ReservationConfirmed: published(z.object({ slot, booking })),
  ReservationMoved: published(z.object({ from: slot, to: slot, booking })),
  ReservationCancelled: published(z.object({ slot, booking, reason: z.string() })),
  RunStarted: published(z.object({ slot, booking, startedAt: instant })),
  /** `occupied` is the time kept from others: to the actual end where that was still free. */
  RunEnded: published(z.object({ slot, booking, occupied: period, run: endedRun })),
};
export type ReservationEvent = EventsOf<typeof reservationEvents>;
