import type { AllowanceLot, AllowanceUse, Plan } from '@kyoyo/contracts';
import { inOrderOfUse, leftOf, takenOf } from '@kyoyo/contracts';
import { type Period, rational } from '@kyoyo/kernel';
import type { KnownPeriod } from './coming.ts';
import { daysOf, nthPeriod } from './periods.ts';
import type { Current, Part, Subscription } from './state.ts';

/**
 * What there is to be used in a period. Where plans changed within it, each counts for its days with
 * what it included of a whole period, whatever was used by then: of each seat, or of all. Pure.
 */
export function lotsOf(
  { plan, personIds, current }: Subscription,
  { kind, period }: KnownPeriod,
): AllowanceLot[] {
  const isOn = current?.period.start === period.start;
  const parts = isOn ? current.parts : [{ from: period.start, plan, personIds }];
  const expiresAt = period.end;
  if (kind === 'trial') {
    const minutes = plan.trial?.minutes ?? parts[0]?.plan.trial?.minutes ?? 0;
    return [{ key: 'trial', source: 'included', personId: null, minutes, expiresAt }];
  }
  // Where there are seats now, others have none of them any more.
  const isOpenTo = (owner: Owner) =>
    owner === null || plan.seatsMax === null || personIds.includes(owner);
  // A seat has its hours once in a period: who follows another on it has some from the next one on.
  const isFirstOnSeat = (owner: Owner) =>
    owner === null ||
    plan.seatsMax === null ||
    !isOn ||
    current.seated.indexOf(owner) < plan.seatsMax;
  const owners = [...new Set(parts.flatMap(ownersOf))].filter(
    (owner) => isOpenTo(owner) && isFirstOnSeat(owner),
  );
  const pool = prorated(parts, period, ({ poolMinutes }) => poolMinutes) ?? 0;
  return [
    // What is one's own is used before what all share.
    ...owners
      .toSorted((a, b) => Number(a === null) - Number(b === null))
      .map((personId) => ({
        key: personId === null ? 'included' : `included/${personId}`,
        source: 'included' as const,
        personId,
        minutes: prorated(parts, period, ({ includedMinutes }, part) =>
          ownersOf(part).includes(personId) ? includedMinutes : 0,
        ),
        expiresAt,
      })),
    ...(isOn ? current.rollover : []),
    { key: 'pool', source: 'pool' as const, personId: null, minutes: pool, expiresAt },
  ].filter(({ minutes }) => minutes !== 0);
}

/** Whose seat; null: of all. */
type Owner = string | null;

const ownersOf = ({ plan, personIds }: Part): readonly Owner[] =>
  plan.seatsMax === null ? [null] : personIds;

/** Whole minutes, in favour of whoever uses them: a started one counts. Null without a limit. */
function prorated(
  parts: readonly Part[],
  period: Period,
  minutesOf: (plan: Plan, part: Part) => number | null,
): number | null {
  const shares = parts.map((part, nth) => {
    const days = daysOf({ start: part.from, end: parts[nth + 1]?.from ?? period.end });
    const minutes = minutesOf(part.plan, part);
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
  const carried = new Map<Owner, number>();
  const over: AllowanceLot[] = [];
  for (const lot of inOrderOfUse(lots).toSorted((a) => (a.source === 'rollover' ? -1 : 1))) {
    const isLasting = lot.source === 'included' || lot.expiresAt > current.period.end;
    if (lot.source === 'pool' || !isLasting || lot.minutes === null) continue;
    const owner = plan.seatsMax === null ? null : lot.personId;
    const already = carried.get(owner) ?? 0;
    const minutes = Math.min(leftOf(lot, taken), plan.rollover.minutesMax - already);
    if (minutes <= 0) continue;
    carried.set(owner, already + minutes);
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
