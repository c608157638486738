import { type Problem, problem } from '@kyoyo/contracts';
import { contains, earlier, later, type Period, plusMinutes, refuse } from '@kyoyo/kernel';
import { classPrice, type ClassPrice } from './class-price.ts';
import type { DatedCard, RatingFacts, Subsidy } from './facts.ts';
import { changesOf, termsAt } from './terms-in-force.ts';
import { endOfUnits } from './units.ts';

/** A stretch of the billed time that one card prices, for one class. */
export interface Segment extends DatedCard {
  readonly period: Period;
  readonly price: ClassPrice;
  /** The one that bought the instrument, while it holds prices back. */
  readonly subsidy: Subsidy | null;
}

/**
 * The billed time cut where another card or another class takes effect, or a subsidy ends. Each
 * reserved minute has the terms in force then; what lies before the reserved time has those of its
 * first minute, and what lies after it those of its last.
 * A started block, a day or a half day is never cut: it belongs to the terms under which it began,
 * so that a price change makes no second block out of one. There is always at least one segment.
 */
export function segmentsOf(
  facts: RatingFacts,
  billed: Period,
  ask: Partial<Parameters<typeof classPrice>[1]> = {},
): Segment[] | { readonly refused: Problem } {
  const { reserved } = facts;
  const within = changesOf(facts).filter((change) => contains(reserved, change));
  const last = within.length === 0 ? reserved.start : plusMinutes(reserved.end, -1);
  const changes = within.filter((change) => reserved.start < change && change <= last).toSorted();
  const segments: Segment[] = [];
  let { start } = billed;
  do {
    const terms = termsAt(facts, later(reserved.start, earlier(start, last)));
    if (!terms) return refuse(problem('no-rate-card'));
    const { dated, organisationClass, tariff, subsidy } = terms;
    const price = classPrice(dated.card, { ...facts, ...ask, organisationClass, tariff });
    if ('refused' in price) return price;
    const change = changes.find((one) => one > start) ?? billed.end;
    const cut = endOfUnits(price.unit, { start, end: earlier(change, billed.end) });
    const end = cut === 'all' ? billed.end : earlier(cut, billed.end);
    segments.push({ ...dated, price, subsidy, period: { start, end } });
    start = end;
  } while (start < billed.end);
  return segments;
}
