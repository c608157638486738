import {
  type BookingPolicy,
  type OrganisationClass,
  type Problem,
  problem,
  type ProblemSlug,
} from '@kyoyo/contracts';
import {
  durationMs,
  epochMs,
  type Instant,
  japanMinuteOfDay,
  type Period,
  plusMinutes,
} from '@kyoyo/kernel';

/** What other services said about the instrument and the organisation, from the local copies. */
export interface BookingFacts {
  readonly policy: BookingPolicy | null;
  readonly organisationClass: OrganisationClass | null;
  readonly termsAccepted: boolean;
}

/** A period that somebody wants, and the present time. */
export interface Wish {
  readonly period: Period;
  readonly facts: BookingFacts;
  readonly institutionId: string;
  readonly now: Instant;
}

type Rule = (wish: Wish, policy: BookingPolicy) => Problem | undefined;

const minutesOf = (period: Period): number => durationMs(period) / 60_000;

const refusedWhen = (
  refused: boolean,
  slug: ProblemSlug,
  members?: Record<string, unknown>,
): Problem | undefined => (refused ? problem(slug, members) : undefined);

const classCertified: Rule = ({ facts }) =>
  refusedWhen(facts.organisationClass === null, 'class-not-certified');

const openToClass: Rule = ({ facts }, { openTo }) =>
  refusedWhen(
    facts.organisationClass !== null && !openTo.includes(facts.organisationClass),
    'not-open-to-class',
    { openTo },
  );

const termsAccepted: Rule = ({ facts, institutionId }) =>
  refusedWhen(!facts.termsAccepted, 'terms-not-accepted', { institutionId });

const notInPast: Rule = ({ period, now }) => refusedWhen(period.start < now, 'period-in-past');

const withinHorizon: Rule = ({ period, now }, { horizonDays: days }) =>
  refusedWhen(period.end > plusMinutes(now, days * 1440), 'beyond-horizon', { days });

const onGrid: Rule = ({ period }, { granularityMinutes: minutes }) =>
  refusedWhen(
    epochMs(period.start) % (minutes * 60_000) !== 0 ||
      epochMs(period.end) % (minutes * 60_000) !== 0,
    'off-grid',
    { minutes },
  );

const longEnough: Rule = ({ period }, { durationMinutesMin: minutes }) =>
  refusedWhen(minutesOf(period) < minutes, 'too-short', { minutes });

const shortEnough: Rule = ({ period }, { durationMinutesMax: minutes }) =>
  refusedWhen(minutesOf(period) > minutes, 'too-long', { minutes });

const clock = (minuteOfDay: number): string =>
  `${String(Math.floor(minuteOfDay / 60)).padStart(2, '0')}:${String(minuteOfDay % 60).padStart(2, '0')}`;

/** An instrument open round the clock may be booked over midnight. */
const duringOpening: Rule = ({ period }, { opening }) => {
  const roundTheClock = opening.fromMinute === 0 && opening.toMinute === 1440;
  const from = japanMinuteOfDay(period.start);
  return refusedWhen(
    !roundTheClock && (from < opening.fromMinute || from + minutesOf(period) > opening.toMinute),
    'outside-opening-hours',
    { from: clock(opening.fromMinute), to: clock(opening.toMinute) },
  );
};

const rulesOfTime = [
  notInPast,
  withinHorizon,
  onGrid,
  longEnough,
  shortEnough,
  duringOpening,
] as const;

const rulesOfBooking = [classCertified, openToClass, termsAccepted, ...rulesOfTime] as const;

/** Why this period cannot be booked, or undefined when every rule agrees. */
export function bookingRefusal(wish: Wish): Problem | undefined {
  return firstRefusalOf(rulesOfBooking, wish);
}

/** Why a running use cannot be extended so far: it began in the past, so only the rest counts. */
export function extensionRefusal(wish: Wish): Problem | undefined {
  if (wish.period.end <= wish.now) return problem('period-in-past');
  return firstRefusalOf([withinHorizon, onGrid, shortEnough, duringOpening], wish);
}

function firstRefusalOf(rules: readonly Rule[], wish: Wish): Problem | undefined {
  const { policy } = wish.facts;
  if (!policy) return problem('instrument-not-bookable');
  for (const rule of rules) {
    const refusal = rule(wish, policy);
    if (refusal) return refusal;
  }
  return undefined;
}
