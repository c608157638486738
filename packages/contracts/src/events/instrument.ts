import { z } from 'zod';
import { financeOf, staffOf } from '../concerns.ts';
import { exampleIds, exampleTime } from '../examples.ts';
import {
  exampleDescription,
  examplePolicy,
  exampleRateCard,
  exampleSubsidy,
} from '../instrument-examples.ts';
import { bookingPolicy } from '../booking-policy.ts';
import { instrumentDescription } from '../instrument-description.ts';
import { id, instant } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';
import { priceException } from '../price-exception.ts';
import { rateCard } from '../rate-card.ts';
import { datedSubsidy } from '../subsidy.ts';

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

/** What only those who keep the instrument hear of. */
const staffOnly = ({ institutionId }: OfInstitution, instrumentId: string) => ({
  instrumentIds: [instrumentId],
  named: { instrumentId, institutionId },
});

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
  /** That prices may be below what maintenance costs; said with the prices, in the same act. */
  PriceExceptionSigned: event(ofInstitution.extend({ cardId: id, exception: priceException }), {
    example: {
      ...example,
      cardId: exampleIds.rateCard,
      exception: {
        reason: '導入の初年度に利用を広げるため',
        office: '研究支援課',
        until: '2027-03-31',
        signedBy: exampleIds.person,
        fiscalYear: 2026,
        maintenanceHourYen: '2500',
        below: [{ organisationClass: 'startup', hourYen: '2000' }],
      },
    },
    concerns: told.concerns,
    shows: staffOnly,
  }),
  /** From `effectiveFrom` on, to the end of its last day, use under usage terms is free or at cost. */
  SubsidyDeclared: event(ofInstitution.extend(datedSubsidy.shape), {
    example: { ...example, effectiveFrom: exampleTime, rule: exampleSubsidy },
    ...told,
  }),
  /** The rule that takes the place of the one before; what was used before it keeps the old one. */
  SubsidyRuleChanged: event(ofInstitution.extend({ ...datedSubsidy.shape, reason: z.string() }), {
    example: {
      ...example,
      effectiveFrom: exampleTime,
      rule: { ...exampleSubsidy, lastDay: '2029-03-14' },
      reason: '資金配分機関の承認により1年延長',
    },
    ...told,
  }),
};
export type InstrumentEvent = EventsOf<typeof instrumentEvents>;
