import type { Coverage } from '@kyoyo/contracts';
import { earlier, intersection, type Instant, type Period } from '@kyoyo/kernel';
import { capOf, type KnownPeriod, knownPeriods } from './coming.ts';
import { lotsOf } from './lots.ts';
import type { Subscription } from './state.ts';

/** What a subscription lets be booked, as reservation and billing know it. Pure. */
export function coverageOf(state: Subscription): Coverage {
  const { plan, institutionId, organisationId, personIds, stretches, endsAt } = state;
  const known = knownPeriods(state);
  const last = known.at(-1)?.period.end ?? null;
  const until = endsAt === null ? last : earlier(last ?? endsAt, endsAt);
  const open = stretches.flatMap((one) => closedBy(one, until));
  // Where nothing beyond the allowance may be booked, a use belongs to one period and takes of no other.
  const periods = staysWithin(state)
    ? known.flatMap(({ period }) => open.flatMap((one) => intersection(one, period) ?? []))
    : open;
  return {
    form: 'subscription',
    title: plan.name,
    institutionId,
    organisationIds: [organisationId],
    personIds: plan.seatsMax === null ? null : [...personIds],
    instrumentIds: plan.instrumentIds,
    periods,
    limits: known.flatMap((one) => {
      const minutes = limitOf(state, one);
      return minutes === null ? [] : [{ period: one.period, minutes }];
    }),
    research: null,
  };
}

const closedBy = (
  { start, end }: Subscription['stretches'][number],
  until: Instant | null,
): Period[] => {
  const closing = end ?? until;
  return closing === null || closing <= start ? [] : [{ start, end: closing }];
};

const staysWithin = ({ plan: { overage } }: Subscription): boolean =>
  overage.kind === 'per-hour' && !overage.bookable;

/** Fair use; what there is, where nothing beyond it may be booked; in a trial what it gives. */
function limitOf(state: Subscription, known: KnownPeriod): number | null {
  const lots = lotsOf(state, known);
  const isAllThereIs = known.kind === 'trial' || staysWithin(state);
  const isEndless = lots.some(({ minutes }) => minutes === null);
  const there = lots.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const limits = [capOf(state, known.period), isAllThereIs && !isEndless ? there : null].filter(
    (minutes) => minutes !== null,
  );
  return limits.length > 0 ? Math.min(...limits) : null;
}
