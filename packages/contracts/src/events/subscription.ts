import { z } from 'zod';
import { allowanceLot } from '../allowance.ts';
import { financeOf, membersOf, staffOf } from '../concerns.ts';
import { exampleIds, exampleTime } from '../examples.ts';
import { examplePlan, plan } from '../plan.ts';
import { date, exactNumber, id, instant, period, yen } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

/** `contractId`: of its coverage, and as everybody else knows it. */
const party = z.object({ contractId: id, institutionId: id, organisationId: id });
const chosen = party.extend({ planId: id, planVersion: z.int().positive(), plan });
const asked = chosen.extend({
  /** The first day, in Japan. */
  startsOn: date,
  /** The named persons of a plan with seats; empty where all members use it. */
  personIds: z.array(id),
  askedBy: id,
});

const theParty = {
  contractId: exampleIds.coverage,
  institutionId: exampleIds.institution,
  organisationId: exampleIds.organisation,
};
const theChoice = { ...theParty, planId: exampleIds.plan, planVersion: 1, plan: examplePlan };
const theWish = {
  ...theChoice,
  startsOn: '2026-12-01',
  personIds: [],
  askedBy: exampleIds.person,
};
const thePeriod = { start: '2026-11-30T15:00:00.000Z', end: '2026-12-31T15:00:00.000Z' };

const told = {
  concerns: ({ institutionId, organisationId }: z.infer<typeof party>) => [
    membersOf(organisationId),
    staffOf(institutionId),
    financeOf(institutionId),
  ],
  shows: ({ contractId, institutionId, organisationId }: z.infer<typeof party>) => ({
    named: { contractId, institutionId, organisationId },
  }),
};

export const subscriptionEvents = {
  /** Waits for a manager of the institution, as the plan asks for. */
  SubscriptionAsked: event(asked, { example: theWish, ...told }),
  SubscriptionAgreed: event(asked.extend({ agreedBy: id.nullable() }), {
    example: { ...theWish, agreedBy: exampleIds.otherPerson },
    ...told,
  }),
  SubscriptionDeclined: event(party.extend({ reason: z.string(), askedBy: id }), {
    example: { ...theParty, reason: '装置の更新のため', askedBy: exampleIds.person },
    ...told,
  }),
  /**
   * `nth`: counted from 0; null of a trial. `from`: later than the start of the period where a pause ended
   * within it, so that only the days from there on count. `rollover`: what the period before has left for it.
   */
  SubscriptionPeriodBegan: event(
    party.extend({
      kind: z.enum(['trial', 'regular']),
      nth: z.int().min(0).nullable(),
      period,
      from: instant,
      rollover: z.array(allowanceLot),
    }),
    {
      example: {
        ...theParty,
        kind: 'regular',
        nth: 3,
        period: thePeriod,
        from: thePeriod.start,
        rollover: [
          {
            key: 'rollover/2026-10-31T15:00:00.000Z',
            source: 'rollover',
            personId: null,
            minutes: 300,
            expiresAt: '2027-01-31T15:00:00.000Z',
          },
        ],
      },
      ...told,
    },
  ),
  /**
   * Some days before the period that is on is followed by another, which the plan's fee is for. Whoever
   * does not want that cancels before `cancelBefore`.
   */
  SubscriptionRenewalAnnounced: event(
    party.extend({
      /** Of the period that is on. */
      kind: z.enum(['trial', 'regular']),
      plan,
      renewsAt: instant,
      cancelBefore: instant,
    }),
    {
      example: {
        ...theParty,
        kind: 'regular',
        plan: examplePlan,
        renewsAt: thePeriod.end,
        cancelBefore: thePeriod.end,
      },
      ...told,
    },
  ),
  /** From the beginning of a day: that day counts to the new plan. */
  SubscriptionPlanChanged: event(chosen.extend({ from: instant }), {
    example: { ...theChoice, from: '2026-12-14T15:00:00.000Z' },
    ...told,
  }),
  SubscriptionSeatsSet: event(party.extend({ personIds: z.array(id) }), {
    example: { ...theParty, personIds: [exampleIds.person] },
    ...told,
  }),
  SubscriptionPaused: event(party.extend({ from: instant }), {
    example: { ...theParty, from: exampleTime },
    ...told,
  }),
  SubscriptionResumed: event(party.extend({ from: instant }), {
    example: { ...theParty, from: exampleTime },
    ...told,
  }),
  SubscriptionCancelled: event(party.extend({ endsAt: instant }), {
    example: { ...theParty, endsAt: thePeriod.end },
    ...told,
  }),
  /** A named person of the institution lets more be used in one period than the plan's fair use. */
  FairUseLifted: event(
    party.extend({ period, capMinutes: z.int().positive(), reason: z.string(), by: id }),
    {
      example: {
        ...theParty,
        period: thePeriod,
        capMinutes: 4_800,
        reason: '学会前の集中測定',
        by: exampleIds.otherPerson,
      },
      ...told,
    },
  ),
  /** Once, in the last period: what was to be paid at least for those days, and what is missing. */
  CommitmentSettled: event(
    party.extend({
      period,
      days: z.int(),
      daysTotal: z.int(),
      /** Exact, without tax. */
      paidYen: exactNumber,
      committedYen: yen,
      trueUpYen: exactNumber,
    }),
    {
      example: {
        ...theParty,
        period: thePeriod,
        days: 15,
        daysTotal: 30,
        paidYen: '35000',
        committedYen: 100_000,
        trueUpYen: '15000',
      },
      ...told,
    },
  ),
  SubscriptionEnded: event(party.extend({ endedAt: instant }), {
    example: { ...theParty, endedAt: thePeriod.end },
    ...told,
  }),
};
export type SubscriptionEvent = EventsOf<typeof subscriptionEvents>;
