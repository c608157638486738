import type { OrganisationClass } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import type { DatedCard, RatingFacts, Subsidy } from './facts.ts';

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

type PriceTerms = Pick<
  RatingFacts,
  | 'cards'
  | 'organisationClass'
  | 'laterClasses'
  | 'subsidy'
  | 'laterSubsidies'
  | 'contract'
  | 'tariff'
>;

/** What says the price of a minute. */
interface TermsInForce {
  readonly dated: DatedCard;
  readonly organisationClass: OrganisationClass;
  readonly tariff: string | null;
  /** The one that bought the instrument, while it holds prices back. */
  readonly subsidy: Subsidy | null;
}

/** Or undefined where no card says a price. Only usage terms are held back by a subsidy. */
export function termsAt(terms: PriceTerms, at: Instant): TermsInForce | undefined {
  const subsidy = subsidyAt(terms, at);
  const ordinary = cardInForce(terms.cards, at);
  if (subsidy?.mode === 'at-cost' && !subsidy.costCard) return undefined;
  const dated = subsidy?.costCard ? atCost(subsidy.costCard, ordinary) : ordinary;
  if (!dated) return undefined;
  const tariff = subsidy?.costCard ? knownTariff(dated, terms.tariff) : terms.tariff;
  return { dated, organisationClass: classAt(terms, at), tariff, subsidy };
}

/** What the prices of cost do not sell, such as helium, costs as ever. */
function atCost(cost: DatedCard, ordinary: DatedCard | undefined): DatedCard {
  const sold = new Set(cost.card.options.map(({ code }) => code));
  const others = (ordinary?.card.options ?? []).filter(({ code }) => !sold.has(code));
  if (others.length === 0) return cost;
  return { ...cost, card: { ...cost.card, options: [...cost.card.options, ...others] } };
}

/** Whoever booked chose among the ordinary prices; the prices of cost have rows of their own. */
const knownTariff = ({ card: { pricing } }: DatedCard, asked: string | null): string | null =>
  pricing.kind === 'table' && pricing.tariffs.some(({ code }) => code === asked) ? asked : null;

function subsidyAt(terms: PriceTerms, at: Instant): Subsidy | null {
  const { subsidy = null, laterSubsidies = [] } = heldBack(terms);
  const told = laterSubsidies.findLast(({ from }) => from <= at) ?? subsidy;
  return told && at < told.until ? told : null;
}

const nothing: Pick<PriceTerms, 'subsidy' | 'laterSubsidies'> = {};
const heldBack = (terms: PriceTerms) =>
  terms.contract && terms.contract.form !== 'usage-terms' ? nothing : terms;

/** When another card or class takes effect, or a subsidy begins or ends; in any order. */
export function changesOf(terms: PriceTerms): Instant[] {
  const { subsidy, laterSubsidies = [] } = heldBack(terms);
  return [
    ...terms.cards.map(({ card }) => card.effectiveFrom),
    ...(terms.laterClasses ?? []).map(({ from }) => from),
    ...(subsidy ? [subsidy.until] : []),
    ...laterSubsidies.flatMap(({ from, until }) => [from, until]),
  ];
}

const classAt = (
  { organisationClass, laterClasses = [] }: PriceTerms,
  at: Instant,
): OrganisationClass =>
  laterClasses
    .filter(({ from }) => from <= at)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1)?.organisationClass ?? organisationClass;
