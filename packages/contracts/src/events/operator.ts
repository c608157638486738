import { z } from 'zod';
import { person, staffOf } from '../concerns.ts';
import { exampleIds, examplePeriod } from '../examples.ts';
import { id, period } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

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

const ids = { institutionId: exampleIds.institution, personId: exampleIds.otherPerson };
const absence = { ...ids, leaveId: exampleIds.leave, period: examplePeriod };
type OfOperator = Pick<Duties, 'institutionId' | 'personId'>;

/** When somebody works is for them and for the staff. */
const told = {
  concerns: ({ personId, institutionId }: OfOperator) => [person(personId), staffOf(institutionId)],
  shows: ({ institutionId, personId }: OfOperator, operatorId: string) => ({
    named: { operatorId, institutionId, personId },
  }),
};

export const operatorEvents = {
  OperatorDutiesSet: event(duties, {
    example: {
      ...ids,
      instrumentIds: [exampleIds.instrument],
      rota: [{ weekday: 1, fromMinute: 540, toMinute: 1_020 }],
      active: true,
    },
    ...told,
  }),
  OperatorLeaveScheduled: event(leave.extend({ reason: z.string() }), {
    example: { ...absence, reason: '学会' },
    ...told,
  }),
  OperatorLeaveCancelled: event(leave, { example: absence, ...told }),
};
export type OperatorEvent = EventsOf<typeof operatorEvents>;
