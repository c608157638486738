import { z } from 'zod';
import { id, period } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';

/** Working hours of a week: 1 for Monday to 7 for Sunday, minutes of the day in Japan. */
export const rota = z.array(
  z.object({
    weekday: z.int().min(1).max(7),
    fromMinute: z.int().min(0).max(1_439),
    toMinute: z.int().min(1).max(1_440),
  }),
);
export type Rota = z.infer<typeof rota>;

/** What somebody operates at an institution, and when. */
export const duties = z.object({
  institutionId: id,
  personId: id,
  instrumentIds: z.array(id),
  rota,
  active: z.boolean(),
});
export type Duties = z.infer<typeof duties>;

const leave = z.object({ institutionId: id, personId: id, leaveId: id, period });

export const operatorEvents = {
  OperatorDutiesSet: published(duties),
  OperatorLeaveScheduled: published(leave.extend({ reason: z.string() })),
  OperatorLeaveCancelled: published(leave),
};
export type OperatorEvent = EventsOf<typeof operatorEvents>;
