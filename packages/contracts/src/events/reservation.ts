import { z } from 'zod';
import { id, instant, period } from '../primitives.ts';
import { published, revised, type EventsOf } from '../published-event.ts';
import { type BookedFirst, booking, bookingFromFirst, slot, slotFromFirst } from '../slot.ts';
import { usedOption } from '../used-options.ts';
import { endedRun, type EndedRunFirst, endedRunFromFirst } from './subscription.ts';

const booked = z.object({ slot, booking });
const percent = z.int().min(0).max(100);

const bookedFromFirst = (first: BookedFirst) => ({
  ...first,
  slot: slotFromFirst(first.slot),
  booking: bookingFromFirst(first.booking),
});

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
  SlotHeld: revised(booked.extend({ heldUntil: instant }), bookedFromFirst),
  HoldExpired: revised(booked, bookedFromFirst),
  /** Keeps its time while the facility decides. */
  ReservationRequested: published(booked),
  ReservationDeclined: published(booked.extend({ reason: z.string() })),
  ReservationConfirmed: revised(booked, bookedFromFirst),
  ReservationMoved: revised(
    z.object({ from: slot, to: slot, booking }),
    ({ from, to, booking: first }: Record<'from' | 'to', BookedFirst['slot']> & BookedFirst) => ({
      from: slotFromFirst(from),
      to: slotFromFirst(to),
      booking: bookingFromFirst(first),
    }),
  ),
  /** `slot` has the new operator. */
  OperatorChanged: published(booked.extend({ fromOperatorId: id })),
  /** `booking` has the new person. */
  ReservationHandedOver: published(booked.extend({ fromPersonId: id })),
  /**
   * `feePercent` of the price is owed unless the time is taken by others before it is over. `because`
   * is what became of the instrument, where that ended it; `reason` is then what staff said of that.
   */
  ReservationCancelled: revised(
    booked.extend({
      reason: z.string(),
      by: z.enum(['user', 'facility']),
      feePercent: percent,
      because: instrumentStep.nullable(),
    }),
    (first: BookedFirst) => ({ ...bookedFromFirst(first), by: 'user', feePercent: 0 }),
    (second: object) => ({ ...second, because: null }),
  ),
  /** Its instrument is suspended: it stands, and nobody can check in. */
  ReservationSuspended: published(booked.extend({ reason: z.string(), ofPerson })),
  ReservationResumed: published(booked.extend({ resumedAt: instant, ofPerson })),
  NoShowRecorded: published(booked.extend({ feePercent: percent })),
  CancellationFeeIncurred: published(booked.extend({ feePercent: percent })),
  CancellationFeeWaived: published(booked.extend({ retakenMinutes: z.number() })),
  RunStarted: revised(booked.extend({ startedAt: instant }), bookedFromFirst),
  /** All that the run has taken so far; what was recorded before holds no longer. */
  OptionsRecorded: published(booked.extend({ options: z.array(usedOption) })),
  /** Still in use after its time; `next` is who is kept waiting. */
  RunOverran: published(
    booked.extend({ next: z.object({ reservationId: id, personId: id }).nullable() }),
  ),
  /** `occupied` is the time kept from others: to the actual end where that was still free. */
  RunEnded: revised(
    booked.extend({ occupied: period, run: endedRun }),
    bookedFromFirst,
    (second: { run: EndedRunFirst }) => ({ ...second, run: endedRunFromFirst(second.run) }),
  ),
};
export type ReservationEvent = EventsOf<typeof reservationEvents>;
