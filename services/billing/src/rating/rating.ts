import type { Problem } from '@kyoyo/contracts';
import { earlier, later } from '@kyoyo/kernel';
import type { FeeFacts, FeeShare, Rated, RatedFee, RatingFacts } from './facts.ts';
import { feeLines, ofFee } from './fee.ts';
import { staysBooked, takenOff } from './taken-off.ts';
import { type Priced, priceOf, ratedOf } from './priced.ts';

export type { DatedCard, FeeFacts, Rated, RatedFee, RatingFacts } from './facts.ts';

const ofRun = { withOptions: true } as const;

/** The one price of a run, for quote, charge, trial and what-if alike. */
export function rate(facts: RatingFacts): Rated | { readonly refused: Problem } {
  const priced = facts.unpublished ? priceUnpublished(facts) : priceOf(facts, ofRun);
  if ('refused' in priced) return priced;
  const { lines, useByMonth, useByHalfDay } = priced;
  return { ...ratedOf(priced, lines), useByMonth, useByHalfDay };
}

/**
 * What a run costs whose results were not published as its tariff asks: the tariff of results that are
 * kept, whoever that is for. The price itself where its tariff names no other.
 */
function priceUnpublished(facts: RatingFacts): Priced | { readonly refused: Problem } {
  const priced = priceOf(facts, ofRun);
  if ('refused' in priced) return priced;
  const { pricing } = priced.lead.card;
  const tariffs = pricing.kind === 'table' ? pricing.tariffs : [];
  const condition = tariffs.find(({ code }) => code === priced.tariff)?.publication;
  if (!condition?.required || condition.elseTariff === null) return priced;
  return priceOf({ ...facts, tariff: condition.elseTariff }, { ...ofRun, isForAnybody: true });
}

/**
 * A share of the price of the reserved time, by the card in force at its start. The share is taken
 * of the exact amounts; the totals are rounded as those of a run are.
 */
export function rateFee(
  facts: FeeFacts,
  share: FeeShare,
): RatedFee | { readonly refused: Problem } {
  const { reserved } = facts;
  // Each minute of a subscription has its own source: what stays booked has others.
  const kept = facts.contract?.form === 'subscription' ? null : (facts.kept ?? null);
  const whole = kept
    ? { start: earlier(reserved.start, kept.start), end: later(reserved.end, kept.end) }
    : reserved;
  const of = ofFee(facts, share);
  const ask = { withOptions: false };
  const priced = priceOf({ ...of, reserved: whole, used: whole }, ask);
  if ('refused' in priced) return priced;
  const staying = kept && priceOf({ ...of, reserved: kept, used: kept }, ask);
  if (staying && 'refused' in staying) return staying;
  const segments = [...priced.segments, ...(staying?.segments ?? [])];
  const lines = [...priced.lines, ...takenOff(staying?.lines ?? [], staysBooked)];
  const asked = ratedOf(priced, feeLines([priced.lead, ...segments], lines, share));
  // Where what stays costs more than all of it did, nothing is owed for the rest, and nothing given.
  const fee = asked.totals.net < 0 ? ratedOf(priced, []) : asked;
  const { lines: written, totals } = ratedOf({ ...priced, segments }, lines);
  // Time that nobody used counts to no cap of a month and to no half day, though its price is held to them.
  return { ...fee, useByMonth: {}, useByHalfDay: {}, price: { lines: written, totals } };
}
