import type { AllowanceLot, AllowanceUse, Plan } from '@kyoyo/contracts';
import { inOrderOfUse, leftOf, takenOf } from '@kyoyo/contracts';
import { type Period, rational } from '@kyoyo/kernel';
import type { KnownPeriod } from './coming.ts';
import { daysOf, nthPeriod } from './periods.ts';
import type { Current, Subscription } from './state.ts';

/**
 * What there is to be used in a period. Where plans changed within it, each counts for its days with
 * what it included of a whole period, whatever was used by then. Pure.
 */
export function lotsOf(
  { plan, personIds, current }: Subscription,
  { kind, period }: KnownPeriod,
): AllowanceLot[] {
  const isOn = current?.period.start === period.start;
  const parts = isOn ? current.parts : [{ from: period.start, plan }];
  const expiresAt = period.end;
  if (kind === 'trial') {
    const minutes = plan.trial?.minutes ?? parts[0]?.plan.trial?.minutes ?? 0;
    return [{ key: 'trial', source: 'included', personId: null, minutes, expiresAt }];
  }
  const included = prorated(parts, period, (of) => of.includedMinutes);
  const pool = prorated(parts, period, (of) => of.poolMinutes) ?? 0;
  const owners = plan.seatsMax === null ? [null] : personIds;
  return [
    ...owners.map((personId) => ({
      key: personId === null ? 'included' : `included/${personId}`,
      source: 'included' as const,
      personId,
      minutes: included,
      expiresAt,
    })),
    ...(isOn ? current.rollover : []),
    { key: 'pool', source: 'pool' as const, personId: null, minutes: pool, expiresAt },
  ].filter(({ minutes }) => minutes !== 0);
}

/** Whole minutes, in favour of whoever uses them: a started one counts. Null without a limit. */
function prorated(
  parts: Current['parts'],
  period: Period,
  minutesOf: (plan: Plan) => number | null,
): number | null {
  const shares = parts.map(({ from, plan }, nth) => {
    const days = daysOf({ start: from, end: parts[nth + 1]?.from ?? period.end });
    const minutes = minutesOf(plan);
    return minutes === null ? null : rational.rational(minutes * days, daysOf(period));
  });
  const known = shares.filter((share) => share !== null);
  return known.length < shares.length
    ? null
    : Number(rational.round(rational.sum(known), 'ceiling'));
}

/** What goes over into the next period of what nobody has used: the oldest first, up to the most. */
export function rolloverOf(
  of: Pick<Subscription, 'plan' | 'countedFrom' | 'nth'> & { readonly current: Current },
  lots: readonly AllowanceLot[],
  uses: readonly AllowanceUse[],
): AllowanceLot[] {
  const { plan, current, countedFrom, nth } = of;
  if (!plan.rollover || current.kind === 'trial') return [];
  const taken = takenOf(uses);
  const expiresAt = nthPeriod(countedFrom, plan.periodMonths, nth + plan.rollover.periods).end;
  const carried = new Map<string | null, number>();
  const over: AllowanceLot[] = [];
  for (const lot of inOrderOfUse(lots).toSorted((a) => (a.source === 'rollover' ? -1 : 1))) {
    const isLasting = lot.source === 'included' || lot.expiresAt > current.period.end;
    if (lot.source === 'pool' || !isLasting || lot.minutes === null) continue;
    const already = carried.get(lot.personId) ?? 0;
    const minutes = Math.min(leftOf(lot, taken), plan.rollover.minutesMax - already);
    if (minutes <= 0) continue;
    carried.set(lot.personId, already + minutes);
    over.push(
      lot.source === 'rollover'
        ? { ...lot, minutes }
        : {
            ...lot,
            source: 'rollover',
            minutes,
            expiresAt,
            key: `${current.period.start}/${lot.key}`,
          },
    );
  }
  return over;
}
