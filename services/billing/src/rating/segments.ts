import type { OrganisationClass, RateCard, UseTerms } from '@kyoyo/contracts';
import {
  earlier,
  epochMs,
  fromEpochMs,
  type Instant,
  later,
  type Period,
  plusMinutes,
} from '@kyoyo/kernel';
import { endOfUnits } from './units.ts';

export interface DatedCard {
  readonly cardId: string;
  readonly card: RateCard;
}

/** The class that a user has from an instant on. */
export interface DatedClass {
  readonly from: Instant;
  readonly organisationClass: OrganisationClass;
}

/** A stretch of the billed time that one card prices, for one class. */
export interface Segment extends DatedCard {
  readonly organisationClass: OrganisationClass;
  readonly period: Period;
}

/** The card with the latest effective date that has come, or undefined before the first. */
export function cardInForce(cards: readonly DatedCard[], at: Instant): DatedCard | undefined {
  let found: DatedCard | undefined;
  for (const dated of cards) {
    const { effectiveFrom } = dated.card;
    if (effectiveFrom > at) continue;
    if (!found || effectiveFrom >= found.card.effectiveFrom) found = dated;
  }
  return found;
}

export type PricedTerms = Pick<UseTerms, 'graceMinutes' | 'earlyCharged'>;

/**
 * What counts of the time that was used. `overage` bills what was reserved and, when the run went on
 * longer, the time beyond. When a run really began moves nothing, unless early use is sold.
 */
export function billedPeriod(
  basis: RateCard['basis'],
  reserved: Period,
  used: Period,
  terms: PricedTerms,
): Period {
  const counted = countedUse(reserved, used, terms);
  const begin = earlier(reserved.start, counted.start);
  switch (basis) {
    case 'reserved':
      return { start: begin, end: reserved.end };
    case 'used':
      return counted;
    case 'overage':
      return { start: begin, end: later(reserved.end, counted.end) };
  }
}

/** In whole minutes; an end within the grace, its last minute included, is the reserved end. */
function countedUse(
  reserved: Period,
  used: Period,
  { graceMinutes, earlyCharged }: PricedTerms,
): Period {
  const begun = toMinute(used.start, Math.floor);
  const start = earlyCharged ? begun : later(begun, reserved.start);
  const isInTime = used.end <= plusMinutes(reserved.end, graceMinutes);
  const ended = toMinute(used.end, Math.ceil);
  return { start, end: later(start, isInTime ? earlier(ended, reserved.end) : ended) };
}

const toMinute = (at: Instant, round: (minutes: number) => number): Instant =>
  fromEpochMs(round(epochMs(at) / 60_000) * 60_000);

/** What says the price of each minute. */
export interface PriceTerms {
  readonly cards: readonly DatedCard[];
  readonly organisationClass: OrganisationClass;
  readonly laterClasses?: readonly DatedClass[];
  readonly reserved: Period;
}

/**
 * The billed time cut where another card or another class takes effect, or undefined when no card
 * covers its start. Each reserved minute has the terms in force then; what lies before the reserved
 * time has those of its first minute, and what lies after it those of its last.
 * A started block, a day or a half day is never cut: it belongs to the terms under which it began,
 * so that a price change makes no second block out of one. There is always at least one segment.
 */
export function segmentsOf(terms: PriceTerms, billed: Period): Segment[] | undefined {
  const { cards, laterClasses = [], reserved } = terms;
  const last = plusMinutes(reserved.end, -1);
  const changes = [
    ...cards.map(({ card }) => card.effectiveFrom),
    ...laterClasses.map(({ from }) => from),
  ]
    .filter((change) => reserved.start < change && change <= last)
    .toSorted();
  const segments: Segment[] = [];
  let { start } = billed;
  do {
    const at = later(reserved.start, earlier(start, last));
    const dated = cardInForce(cards, at);
    if (!dated) return undefined;
    const organisationClass = classInForce(terms, at);
    const change = changes.find((one) => one > start) ?? billed.end;
    const cut = endOfUnits(dated.card.unit, { start, end: earlier(change, billed.end) });
    const end = cut === 'all' ? billed.end : earlier(cut, billed.end);
    segments.push({ ...dated, organisationClass, period: { start, end } });
    start = end;
  } while (start < billed.end);
  return segments;
}

const classInForce = (
  { organisationClass, laterClasses = [] }: PriceTerms,
  at: Instant,
): OrganisationClass =>
  laterClasses
    .filter(({ from }) => from <= at)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1)?.organisationClass ?? organisationClass;
