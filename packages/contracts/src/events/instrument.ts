import { z } from 'zod';
import { financeOf, staffOf } from '../concerns.ts';
import { exampleIds, exampleTime } from '../examples.ts';
import { exampleDescription, examplePolicy, exampleRateCard } from '../instrument-examples.ts';
import { bookingPolicy } from '../booking-policy.ts';
import { instrumentDescription } from '../instrument-description.ts';
import { id, instant } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';
import { rateCard } from '../rate-card.ts';

const ofInstitution = z.object({ institutionId: id });
const withReason = ofInstitution.extend({ reason: z.string() });

const example = { institutionId: exampleIds.institution };
type OfInstitution = z.infer<typeof ofInstitution>;
/** Whoever keeps it reads what was said of it; everybody hears that something is new. */
const told = {
  concerns: ({ institutionId }: OfInstitution) => [
    staffOf(institutionId),
    financeOf(institutionId),
  ],
  shows({ institutionId }: OfInstitution, instrumentId: string) {
    const named = { instrumentId, institutionId };
    return { instrumentIds: [instrumentId], named, open: named };
  },
};

export const instrumentEvents = {
  InstrumentProposed: event(instrumentDescription.extend({ institutionId: id }), {
    example: { ...exampleDescription, ...example },
    ...told,
  }),
  /** All of the description anew. */
  InstrumentDescribed: event(ofInstitution.extend({ description: instrumentDescription }), {
    example: { ...example, description: exampleDescription },
    ...told,
  }),
  InstrumentEndorsed: event(ofInstitution.extend({ endorsedBy: id }), {
    example: { ...example, endorsedBy: exampleIds.person },
    ...told,
  }),
  InstrumentApproved: event(ofInstitution, { example, ...told }),
  InstrumentDeclined: event(withReason, {
    example: { ...example, reason: '同じ装置がすでにあります。' },
    ...told,
  }),
  InstrumentReproposed: event(ofInstitution, { example, ...told }),
  InstrumentSuspended: event(withReason, {
    example: { ...example, reason: '真空ポンプの修理' },
    ...told,
  }),
  InstrumentResumed: event(ofInstitution, { example, ...told }),
  InstrumentRetired: event(withReason, {
    example: { ...example, reason: '部品の供給終了' },
    ...told,
  }),
  /** `institutionId` is who gave it away. Who is given it has it to approve. */
  InstrumentTransferred: event(withReason.extend({ toInstitutionId: id }), {
    example: {
      ...example,
      reason: '研究室の移転',
      toInstitutionId: exampleIds.otherInstitution,
    },
    concerns: ({ institutionId, toInstitutionId }) => [
      ...told.concerns({ institutionId }),
      ...told.concerns({ institutionId: toInstitutionId }),
    ],
    shows: told.shows,
    handsOver: ({ institutionId, toInstitutionId }) => ({
      from: institutionId,
      to: toInstitutionId,
    }),
  }),
  /** In force from `effectiveFrom`, for bookings that start then or later. */
  PolicySet: event(ofInstitution.extend({ effectiveFrom: instant, policy: bookingPolicy }), {
    example: { ...example, effectiveFrom: exampleTime, policy: examplePolicy },
    ...told,
  }),
  RateCardPublished: event(ofInstitution.extend({ cardId: id, card: rateCard }), {
    example: { ...example, cardId: exampleIds.rateCard, card: exampleRateCard },
    ...told,
  }),
  /** One that had not begun: nothing was ever priced by it. */
  RateCardWithdrawn: event(ofInstitution.extend({ cardId: id }), {
    example: { ...example, cardId: exampleIds.rateCard },
    ...told,
  }),
};
export type InstrumentEvent = EventsOf<typeof instrumentEvents>;
