import { z } from 'zod';
import { id, instant, period } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';
import { booking, slot } from '../slot.ts';
import { usedOption } from '../used-options.ts';
import { endedRun } from './attribution.ts';

const booked = z.object({ slot, booking });
const percent = z.int().min(0).max(100);

/** What a step of the instrument itself does to its bookings. */
const instrumentStep = z.enum([
  'instrument-suspended',
  'instrument-retired',
  'instrument-transferred',
]);
export type InstrumentStep = z.infer<typeof instrumentStep>;

/**
 * How many coming bookings of the same person it is about, said on the soonest of them and null on
 * the others: somebody with many is told once.
 */
const ofPerson = z.int().positive().nullable();

export const reservationEvents = {
  SlotHeld: published(booked.extend({ heldUntil: instant })),
  HoldExpired: published(booked),
  /** Keeps its time while the facility decides. */
  ReservationRequested: published(booked),
  ReservationDeclined: published(booked.extend({ reason: z.string() })),
  ReservationConfirmed: published(booked),
  ReservationMoved: published(z.object({ from: slot, to: slot, booking })),
  /** `slot` has the new operator. */
  OperatorChanged: published(booked.extend({ fromOperatorId: id })),
  /** `booking` has the new person. */
  ReservationHandedOver: published(booked.extend({ fromPersonId: id })),
  /**
   * `feePercent` of the price is owed unless the time is taken by others before it is over. `because`
   * is what became of the instrument, where that ended it; `reason` is then what staff said of that.
   */
  ReservationCancelled: published(
    booked.extend({
      reason: z.string(),
      by: z.enum(['user', 'facility']),
      feePercent: percent,
      because: instrumentStep.nullable(),
    }),
  ),
  /** Its instrument is suspended: it stands, and nobody can check in. */
  ReservationSuspended: published(booked.extend({ reason: z.string(), ofPerson })),
  ReservationResumed: published(booked.extend({ resumedAt: instant, ofPerson })),
  NoShowRecorded: published(booked.extend({ feePercent: percent })),
  CancellationFeeIncurred: published(booked.extend({ feePercent: percent })),
  CancellationFeeWaived: published(booked.extend({ retakenMinutes: z.number() })),
  RunStarted: published(booked.extend({ startedAt: instant })),
  /** All that the run has taken so far; what was recorded before holds no longer. */
  OptionsRecorded: published(booked.extend({ options: z.array(usedOption) })),
  /** Still in use after its time; `next` is who is kept waiting. */
  RunOverran: published(
    booked.extend({ next: z.object({ reservationId: id, personId: id }).nullable() }),
  ),
  /** `occupied` is the time kept from others: to the actual end where that was still free. */
  RunEnded: published(booked.extend({ occupied: period, run: endedRun })),
};
export type ReservationEvent = EventsOf<typeof reservationEvents>;
