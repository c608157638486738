import { z } from 'zod';
import { person, staffOf } from '../concerns.ts';
import { exampleBooking, exampleIds, examplePeriod, exampleTime } from '../examples.ts';
import { id, instant, period } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';
import { booking } from '../slot.ts';

/** So many minutes on an instrument, at any time within the window. */
export const waitlistWish = z.object({
  institutionId: id,
  instrumentId: id,
  window: period,
  minutes: z.int().positive(),
  booking,
  accessoryIds: z.array(id),
});
export type WaitlistWish = z.infer<typeof waitlistWish>;

const example: z.input<typeof waitlistWish> = {
  institutionId: exampleIds.institution,
  instrumentId: exampleIds.instrument,
  window: examplePeriod,
  minutes: 60,
  booking: exampleBooking,
  accessoryIds: [],
};

/** A place in the line is for who has it and for the staff. */
const told = {
  concerns: ({ booking: { personId }, institutionId }: WaitlistWish) => [
    person(personId),
    staffOf(institutionId),
  ],
  shows({ institutionId, instrumentId, booking: asked }: WaitlistWish, entryId: string) {
    const { organisationId, personId } = asked;
    return { named: { entryId, instrumentId, institutionId, organisationId, personId } };
  },
};

export const waitlistEvents = {
  WaitlistJoined: event(waitlistWish, { example, ...told }),
  /** A hold that the person may accept until `heldUntil`. */
  WaitlistPromoted: event(waitlistWish.extend({ reservationId: id, period, heldUntil: instant }), {
    example: {
      ...example,
      reservationId: exampleIds.reservation,
      period: examplePeriod,
      heldUntil: exampleTime,
    },
    ...told,
  }),
  WaitlistLeft: event(waitlistWish, { example, ...told }),
  /**
   * `reason` is the slug of the rule that now refuses it, or `window-over`; `explanation` is what
   * staff said, where the instrument is shared no more.
   */
  WaitlistLapsed: event(
    waitlistWish.extend({ reason: z.string(), explanation: z.string().nullable() }),
    { example: { ...example, reason: 'window-over', explanation: null }, ...told },
  ),
  /** Its instrument is suspended: who waits goes on waiting. */
  WaitlistSuspended: event(waitlistWish.extend({ reason: z.string() }), {
    example: { ...example, reason: '真空ポンプの修理' },
    ...told,
  }),
  WaitlistResumed: event(waitlistWish, { example, ...told }),
};
export type WaitlistEvent = EventsOf<typeof waitlistEvents>;
