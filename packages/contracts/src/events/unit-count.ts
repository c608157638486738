import { z } from 'zod';
import { everybody } from '../concerns.ts';
import { exampleIds } from '../examples.ts';
import { id } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

const reduction = z.object({
  institutionId: id,
  instrumentId: id,
  units: z.int().min(1),
  formerUnits: z.int(),
  /** The version of the instrument in which the former number was said. */
  unitsSince: z.int(),
});
export type UnitReduction = z.infer<typeof reduction>;

export const unitCountEvents = {
  /** No booking has one of the others any more; the catalogue describes the instrument so. */
  UnitsReduced: event(reduction, {
    example: {
      institutionId: exampleIds.institution,
      instrumentId: exampleIds.instrument,
      units: 1,
      formerUnits: 2,
      unitsSince: 1,
    },
    concerns: () => [everybody],
    shows: ({ institutionId, instrumentId }) => ({
      instrumentIds: [instrumentId],
      named: { institutionId, instrumentId },
    }),
  }),
};
export type UnitCountEvent = EventsOf<typeof unitCountEvents>;
