import {
  daysFrom,
  isDiscounted,
  type OrganisationClass,
  type Problem,
  problem,
} from '@kyoyo/contracts';
import { japanDate, japanInstant, type Period, refuse } from '@kyoyo/kernel';
import type { KnownFacts } from '../charge/rate-use.ts';
import type { DatedCard, DatedClass, Discount, PricedContract } from '../rating/facts.ts';
import { subsidyFacts } from '../rating/subsidies.ts';
import { type Copied, factsIn, type HeldClass, type Told, type ToldSubsidy } from './copied.ts';

export interface Person {
  readonly organisationId: string;
  readonly personId: string;
}

/** A use that there was, will be or may be. */
export interface PricedUse {
  readonly instrumentId: string;
  readonly institutionId: string;
  readonly reserved: Period;
  readonly contract: PricedContract;
  /** Who uses it, or anybody of a class: its price is the same for all of them. */
  readonly by: Person | { readonly organisationClass: OrganisationClass };
}

type Cause = { readonly source: string; readonly type: string; readonly eventId: string };

export interface PriceFacts {
  readonly facts: KnownFacts;
  /** Until when the user has the class, and which comes then; null without an end, or for a class. */
  readonly classValidTo: string | null;
  readonly nextClass: OrganisationClass | null;
  /** Those that the instrument ever had. */
  readonly cards: readonly Told<DatedCard>[];
  readonly subsidies: readonly ToldSubsidy[];
  /** Who said the classes and the discounts. */
  readonly causes: readonly Cause[];
}

type Refused = { readonly refused: Problem };

/**
 * What the price of one use depends on: the one place where it is gathered, so that quote, preview,
 * trial and charge say the same yen. Pure; what was charged before is read beside it.
 */
export function factsOf(copied: Copied, use: PricedUse): PriceFacts | Refused {
  const { instrumentId, reserved, contract, by } = use;
  const known = 'organisationClass' in by ? ofAll(by) : classesOf(copied, by, reserved);
  if ('refused' in known) return known;
  const { organisationClass, laterClasses, classValidTo, nextClass } = known;
  const cards = copied.cards.get(instrumentId) ?? [];
  const subsidies = copied.subsidies.get(instrumentId) ?? [];
  const { discounts, causes } = discountsOf(copied, use, organisationClass);
  return {
    facts: {
      cards: factsIn(cards),
      organisationClass,
      laterClasses,
      discounts,
      contract,
      ...subsidyFacts(factsIn(subsidies), reserved),
    },
    classValidTo,
    nextClass,
    cards,
    subsidies,
    causes: [...known.causes, ...causes],
  };
}

interface Classes extends Pick<PriceFacts, 'classValidTo' | 'nextClass' | 'causes'> {
  readonly organisationClass: OrganisationClass;
  readonly laterClasses: readonly DatedClass[];
}

const ofAll = (of: { readonly organisationClass: OrganisationClass }): Classes => ({
  ...of,
  laterClasses: [],
  classValidTo: null,
  nextClass: null,
  causes: [],
});

/** The class on the day in Japan on which the time begins, and those that follow within it. */
function classesOf(
  { classes }: Copied,
  { organisationId }: Person,
  { start, end }: Period,
): Classes | Refused {
  const all = classes.get(organisationId) ?? [];
  const [first, last] = [japanDate(start), japanDate(end)];
  const held = heldOn(all, first);
  if (!held) return refuse(withoutClass(all, first));
  const later = all.filter(({ from }) => from > first && from <= last);
  return {
    organisationClass: held.fact,
    laterClasses: later.map((one) => ({
      from: japanInstant(one.from),
      organisationClass: one.fact,
    })),
    classValidTo: held.to,
    nextClass: all.find(({ from }) => from === held.to)?.fact ?? null,
    causes: [held, ...later].map(({ eventId }) => ({
      source: 'identity',
      type: 'ClassCertified',
      eventId,
    })),
  };
}

export const heldOn = (classes: readonly HeldClass[], date: string): HeldClass | undefined =>
  classes.findLast(({ from, to }) => from <= date && (to === null || date < to));

/** Whose class has ended is told so: it can be certified anew. */
function withoutClass(classes: readonly HeldClass[], date: string): Problem {
  const ended = classes.findLast(({ to }) => to !== null && to <= date)?.to;
  return ended
    ? problem('class-expired', { lastDay: daysFrom(ended, -1) })
    : problem('class-not-certified');
}

interface Discountable extends Pick<PricedUse, 'institutionId' | 'by'> {
  readonly reserved: Pick<Period, 'start'>;
}

interface Discounts extends Pick<PriceFacts, 'causes'> {
  readonly discounts: readonly Discount[];
}

/** What the institution takes off for this user by what was in force when the time begins. */
export function discountsOf(
  copied: Copied,
  { institutionId, reserved: { start }, by }: Discountable,
  organisationClass: OrganisationClass,
): Discounts {
  const set = copied.discounts
    .get(institutionId)
    ?.findLast(({ effectiveFrom }) => effectiveFrom <= start);
  if (!set) return { discounts: [], causes: [] };
  const bands =
    'personId' in by
      ? (copied.ageBands.get(by.personId) ?? []).filter(
          ({ lastDay }) => lastDay >= japanDate(start),
        )
      : [];
  const underYears = bands.map(({ fact }) => fact);
  const theirs = set.fact.filter((rule) => isDiscounted(rule, { organisationClass, underYears }));
  if (theirs.length === 0) return { discounts: [], causes: [] };
  const byAge = theirs.some((rule) => rule.for.kind === 'under-age');
  return {
    discounts: theirs.map(({ label, percent, monthlyCapYen }) => ({
      label,
      percent,
      monthlyCapYen,
    })),
    causes: [
      { source: 'catalogue', type: 'DiscountsSet', eventId: set.eventId },
      ...(byAge ? bands : []).map(({ eventId }) => ({
        source: 'identity',
        type: 'AgeBandCertified',
        eventId,
      })),
    ],
  };
}
