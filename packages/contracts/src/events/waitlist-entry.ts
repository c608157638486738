import { z } from 'zod';
import { id, instant, period } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';
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

export const waitlistEvents = {
  WaitlistJoined: published(waitlistWish),
  /** A hold that the person may accept until `heldUntil`. */
  WaitlistPromoted: published(
    waitlistWish.extend({ reservationId: id, period, heldUntil: instant }),
  ),
  WaitlistLeft: published(waitlistWish),
  /**
   * `reason` is the slug of the rule that now refuses it, or `window-over`; `explanation` is what
   * staff said, where the instrument is shared no more.
   */
  WaitlistLapsed: published(
    waitlistWish.extend({ reason: z.string(), explanation: z.string().nullable() }),
  ),
  /** Its instrument is suspended: who waits goes on waiting. */
  WaitlistSuspended: published(waitlistWish.extend({ reason: z.string() })),
  WaitlistResumed: published(waitlistWish),
};
export type WaitlistEvent = EventsOf<typeof waitlistEvents>;
