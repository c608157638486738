import { z } from 'zod';
import { bookingPolicy } from '../booking-policy.ts';
import { everybody } from '../concerns.ts';
import { exampleIds, exampleTime } from '../examples.ts';
import { examplePolicy } from '../instrument-examples.ts';
import { id, instant } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

const ofInstrument = z.object({ institutionId: id, instrumentId: id });

const reduction = ofInstrument.extend({
  units: z.int().min(1),
  formerUnits: z.int(),
  /** The version of the instrument in which the former number was said. */
  unitsSince: z.int(),
});
export type UnitReduction = z.infer<typeof reduction>;

const rules = ofInstrument.extend({ policy: bookingPolicy, effectiveFrom: instant });
export type DecidedRules = z.infer<typeof rules>;

const ids = { institutionId: exampleIds.institution, instrumentId: exampleIds.instrument };
const told = {
  concerns: () => [everybody],
  shows: (named: z.infer<typeof ofInstrument>) => {
    const { institutionId, instrumentId } = named;
    return { instrumentIds: [instrumentId], named: { institutionId, instrumentId } };
  },
};

/** What has been decided of an instrument where its bookings are; the catalogue follows. */
export const offerEvents = {
  /** No booking has one of the other units any more. */
  UnitsReduced: event(reduction, {
    example: { ...ids, units: 1, formerUnits: 2, unitsSince: 1 },
    ...told,
  }),
  /** What becomes of whom they touch has been settled. */
  RulesDecided: event(rules, {
    example: { ...ids, policy: examplePolicy, effectiveFrom: exampleTime },
    ...told,
  }),
};
export type OfferEvent = EventsOf<typeof offerEvents>;
