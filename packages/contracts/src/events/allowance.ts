import { z } from 'zod';
import { allowanceLot, allowanceUse } from '../allowance.ts';
import { financeOf, membersOf, staffOf } from '../concerns.ts';
import { exampleIds, examplePeriod } from '../examples.ts';
import { exactNumber, id, period } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

const of = z.object({ contractId: id, institutionId: id, organisationId: id });

/** What there is to be used in one period of a subscription, and by which terms. */
export const allowanceTerms = of.extend({
  period,
  lots: z.array(allowanceLot),
  overageYenPerHour: exactNumber,
  /** Whether use beyond it is priced by the card, as if there were no plan. */
  overageByCard: z.boolean(),
  basis: z.enum(['reserved', 'used']),
});
export type AllowanceTerms = z.infer<typeof allowanceTerms>;

const used = of.extend({ use: allowanceUse });

const ids = {
  contractId: exampleIds.subscription,
  institutionId: exampleIds.institution,
  organisationId: exampleIds.organisation,
};
const lot: z.input<typeof allowanceLot> = {
  key: 'included',
  source: 'included',
  personId: null,
  minutes: 1_200,
  expiresAt: '2026-12-31T15:00:00.000Z',
};
const terms: z.input<typeof allowanceTerms> = {
  ...ids,
  period: { start: '2026-11-30T15:00:00.000Z', end: '2026-12-31T15:00:00.000Z' },
  lots: [lot],
  overageYenPerHour: '4000',
  overageByCard: false,
  basis: 'reserved',
};
const example = {
  ...ids,
  use: {
    reservationId: exampleIds.reservation,
    personId: exampleIds.person,
    at: examplePeriod.start,
    shares: [{ lot: 'included', minutes: 90 }],
    overageMinutes: 30,
    overageYenPerHour: '4000',
  },
};

const told = {
  concerns: ({ institutionId, organisationId }: z.infer<typeof of>) => [
    membersOf(organisationId),
    staffOf(institutionId),
    financeOf(institutionId),
  ],
  shows: ({ contractId, institutionId, organisationId }: z.infer<typeof of>) => ({
    named: { contractId, institutionId, organisationId },
  }),
};

/** `use` is all that the reservation has after it. */
export const allowanceEvents = {
  AllowanceOpened: event(allowanceTerms, { example: terms, ...told }),
  /** Another plan or seats, or what was carried over into it. */
  AllowanceChanged: event(allowanceTerms, { example: terms, ...told }),
  AllowanceTaken: event(used, { example, ...told }),
  AllowanceGivenBack: event(used, { example, ...told }),
  /** The period is over: `carriedOver` is no longer left in it. */
  AllowanceClosed: event(
    of.extend({
      period,
      carriedOver: z.array(z.object({ lot: z.string(), minutes: z.int().positive() })),
    }),
    {
      example: { ...ids, period: terms.period, carriedOver: [{ lot: 'included', minutes: 300 }] },
      ...told,
    },
  ),
  /** Four fifths of all that there is are taken; said once, with whose use it was. */
  AllowanceNearlyExhausted: event(
    of.extend({ period, personId: id, usedMinutes: z.int(), minutes: z.int() }),
    {
      example: {
        ...ids,
        period: terms.period,
        personId: exampleIds.person,
        usedMinutes: 960,
        minutes: 1_200,
      },
      ...told,
    },
  ),
  /** Nothing is left but overage; said once, with whose use took the last of it. */
  AllowanceExhausted: event(of.extend({ period, personId: id }), {
    example: { ...ids, period: terms.period, personId: exampleIds.person },
    ...told,
  }),
};
export type AllowanceEvent = EventsOf<typeof allowanceEvents>;
