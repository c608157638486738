import {
  daysFrom,
  isOpenFor,
  type BookingPolicy,
  type Coverage,
  coversPeriod,
  type OrganisationClass,
  type Problem,
  problem,
  type ProblemSlug,
  limitAt,
  type ServiceKind,
  type Slot,
} from '@kyoyo/contracts';
import {
  durationMs,
  epochMs,
  fromEpochMs,
  type Instant,
  japanInstant,
  later,
  type Period,
  plusMinutes,
} from '@kyoyo/kernel';

/** What other services said about the instrument and the organisation, from the local copies. */
export interface BookingFacts {
  /** In force when the wished period begins. */
  readonly policy: BookingPolicy | null;
  /** On the day of the use, since that is priced by it. */
  readonly organisationClass: OrganisationClass | null;
  /** The first day without the class that it had last; null where it never had one that ended. */
  readonly classEndedOn: string | null;
  readonly terms: {
    /** The version of the institution's usage terms in force now; null where none ever was. */
    readonly inForce: number | null;
    /** The newest version that the organisation has accepted. */
    readonly accepted: number | null;
  };
  /** Under which it is booked instead of the usage terms. */
  readonly contract: ContractFacts | null;
  /** The training of whoever will use it; null when there is none. */
  readonly qualification: { readonly validUntil: string | null } | null;
}

/** What a contract is to whoever books, and to the instrument. */
export interface ContractFacts {
  readonly hindrance: Problem | null;
  readonly periods: Coverage['periods'];
  readonly limits: Coverage['limits'];
  /** Tells what was read from what the contract covers later; absent where nothing was read. */
  readonly read?: { readonly contractId: string; readonly digest: string };
}

/** A period that somebody wants, and the present time. */
export interface Wish {
  readonly period: Period;
  readonly serviceKind: ServiceKind;
  readonly facts: BookingFacts;
  readonly institutionId: string;
  readonly now: Instant;
  /** Time of the same instrument that one has already; whoever keeps it takes it from nobody. */
  readonly keeps?: Period | null;
}

type Rule = (wish: Wish, policy: BookingPolicy) => Problem | undefined;

const minutesOf = (period: Period): number => durationMs(period) / 60_000;

const refusedWhen = (
  refused: boolean,
  slug: ProblemSlug,
  members?: Record<string, unknown>,
): Problem | undefined => (refused ? problem(slug, members) : undefined);

const classCertified: Rule = ({ facts: { organisationClass, classEndedOn } }) => {
  if (organisationClass !== null) return undefined;
  if (classEndedOn === null) return problem('class-not-certified');
  return problem('class-expired', { lastDay: daysFrom(classEndedOn, -1) });
};

const openToClass: Rule = ({ facts }, { openTo }) =>
  refusedWhen(
    facts.organisationClass !== null && !openTo.includes(facts.organisationClass),
    'not-open-to-class',
    { openTo },
  );

/** Under usage terms: those of now, which a new version asks for again. */
const agreed: Rule = ({ facts: { terms, contract }, institutionId }) => {
  if (contract) return contract.hindrance ?? undefined;
  const isOfNow = terms.accepted !== null && terms.accepted >= (terms.inForce ?? 0);
  return refusedWhen(!isOfNow, 'terms-not-accepted', { institutionId });
};

/** What was booked stands under the version that was in force then. */
const stillAgreed: Rule = ({ facts: { terms, contract }, institutionId }) =>
  contract
    ? (contract.hindrance ?? undefined)
    : refusedWhen(terms.accepted === null, 'terms-not-accepted', { institutionId });

const withinContract: Rule = ({ facts: { contract }, period }) =>
  refusedWhen(
    contract !== null && !coversPeriod(contract.periods, period),
    'contract-not-in-force',
  );

/** Staff who operate or stand by are trained; a user alone must be, on the day of the use. */
const trained: Rule = ({ facts, serviceKind, period }, { training }) => {
  if (training === 'none' || serviceKind !== 'equipment-use') return undefined;
  if (!facts.qualification) return problem('training-required');
  const { validUntil } = facts.qualification;
  return refusedWhen(
    validUntil !== null && japanInstant(validUntil, 1_440) <= period.start,
    'training-expired',
    { validUntil },
  );
};

const withOperator: Rule = ({ serviceKind }, { operator }) => {
  const alone = serviceKind === 'equipment-use';
  if (alone) return refusedWhen(operator === 'required', 'operator-required');
  return refusedWhen(operator === 'none', 'operator-not-offered');
};

/** What has begun already may be made shorter or longer. */
const isBegun = ({ period, now, keeps }: Wish): boolean =>
  period.start < now && period.start === keeps?.start;

const notInPast: Rule = (wish) =>
  refusedWhen(
    wish.period.end <= wish.now || (wish.period.start < wish.now && !isBegun(wish)),
    'period-in-past',
  );

const afterLeadTime: Rule = (wish, { leadMinutes: minutes }) => {
  const { period, now, keeps } = wish;
  const isFree = isBegun(wish) || (keeps && contains(keeps, period));
  return refusedWhen(!isFree && period.start < plusMinutes(now, minutes), 'too-late-to-book', {
    lead: inWords(minutes),
    minutes,
  });
};

const contains = (whole: Period, part: Period): boolean =>
  whole.start <= part.start && part.end <= whole.end;

/** Minutes as people say them, in both languages. */
function inWords(minutes: number) {
  if (minutes % 1_440 === 0) return { ja: `${minutes / 1_440}日`, en: `${minutes / 1_440} days` };
  if (minutes % 60 === 0) return { ja: `${minutes / 60}時間`, en: `${minutes / 60} hours` };
  return { ja: `${minutes}分`, en: `${minutes} minutes` };
}

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

const duringOpening: Rule = ({ period }, policy) => {
  if (isOpenFor(policy, period)) return undefined;
  const { fromMinute, toMinute, weekdays } = policy.opening;
  const hours = { from: clock(fromMinute), to: clock(toMinute) };
  const openEveryDay = isOpenFor(
    {
      ...policy,
      opening: { ...policy.opening, weekdays: everyDay, onHolidays: true },
      closedDates: [],
    },
    period,
  );
  return problem(openEveryDay ? 'closed-day' : 'outside-opening-hours', { ...hours, weekdays });
};

const everyDay = [1, 2, 3, 4, 5, 6, 7];

const rulesOfTime = [
  notInPast,
  afterLeadTime,
  withinHorizon,
  onGrid,
  longEnough,
  shortEnough,
  duringOpening,
] as const;

const rulesOfPerson = [classCertified, openToClass, agreed, trained] as const;
const rulesOfUser = [classCertified, openToClass, stillAgreed, trained, withinContract] as const;

const rulesOfBooking = [...rulesOfPerson, withOperator, withinContract, ...rulesOfTime] as const;

/** Why this period cannot be booked, or undefined when every rule agrees. */
export function bookingRefusal(wish: Wish): Problem | undefined {
  return firstRefusalOf(rulesOfBooking, wish);
}

/**
 * Why nobody waits for so many minutes: who could not book them at any time waits in vain. Of the
 * rules of time only those count that no time within the window could satisfy.
 */
export function waitRefusal(wish: Wish, minutes: number): Problem | undefined {
  const start = fromEpochMs(0);
  const anyTime = { ...wish, period: { start, end: plusMinutes(start, minutes) } };
  return (
    firstRefusalOf([...rulesOfPerson, withOperator], wish) ??
    firstRefusalOf([onGrid, longEnough, shortEnough], anyTime)
  );
}

/** Why a running use cannot be extended so far: it began in the past, so only the rest counts. */
export function extensionRefusal(wish: Wish): Problem | undefined {
  if (wish.period.end <= wish.now) return problem('period-in-past');
  return firstRefusalOf([...rulesOfUser, withinHorizon, onGrid, shortEnough, duringOpening], wish);
}

/**
 * Why a person may not use what is booked: asked again whenever a booking is confirmed, approved,
 * handed over, begun or made longer, since a training or a class may have ended meanwhile.
 */
export function useRefusal(wish: Omit<Wish, 'now'>, now: Instant): Problem | undefined {
  const { start, end } = wish.period;
  const rest = { ...wish, period: { start: later(start, now), end }, now };
  return firstRefusalOf(rulesOfUser, rest);
}

/** Why a booking that stands cannot go on under another contract. */
export function contractRefusal(wish: Wish): Problem | undefined {
  return firstRefusalOf([agreed, withinContract], wish);
}

/** What the agreement says of a booking, kept with it. */
export const contractConditions = (
  { terms, contract }: BookingFacts,
  { start }: Period,
): Pick<Slot['conditions'], 'termsVersion' | 'contractLimit'> => ({
  termsVersion: contract ? null : terms.accepted,
  contractLimit: contract && limitAt(contract.limits, start),
});

/** Which rules a booking that stands would break under another policy. */
export function brokenRules(wish: Wish): Problem[] {
  const { policy } = wish.facts;
  if (!policy) return [problem('instrument-not-bookable')];
  const standing = [openToClass, trained, withOperator, onGrid, longEnough, shortEnough];
  return [...standing, duringOpening].flatMap((rule) => rule(wish, policy) ?? []);
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

/**
 * Every reason why somebody cannot use this instrument, whatever the time: to be said before they
 * choose one. Empty where only time can be in the way.
 */
export function standingRefusals(wish: Wish): Problem[] {
  const { policy } = wish.facts;
  if (!policy) return [problem('instrument-not-bookable')];
  return rulesOfPerson.flatMap((rule) => rule(wish, policy) ?? []);
}
