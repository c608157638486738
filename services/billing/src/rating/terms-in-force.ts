import type { OrganisationClass } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import type { DatedCard, RatingFacts } from './facts.ts';

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
  'cards' | 'organisationClass' | 'laterClasses' | 'subsidy' | 'contract'
>;

/** What says the price of a minute. */
interface TermsInForce {
  readonly dated: DatedCard;
  readonly organisationClass: OrganisationClass;
  /** Because a subsidy bought the instrument. */
  readonly isFree: boolean;
}

/** Or undefined where no card says a price. Only usage terms are held back by a subsidy. */
export function termsAt(terms: PriceTerms, at: Instant): TermsInForce | undefined {
  const subsidy = subsidyOf(terms);
  const held = subsidy && at < subsidy.until ? subsidy : null;
  const dated = held?.mode === 'at-cost' ? held.costCard : cardInForce(terms.cards, at);
  if (!dated) return undefined;
  return { dated, organisationClass: classAt(terms, at), isFree: held?.mode === 'free' };
}

const subsidyOf = ({ subsidy, contract }: PriceTerms) =>
  contract && contract.form !== 'usage-terms' ? null : (subsidy ?? null);

/** When another card or class takes effect, or a subsidy ends; in any order. */
export function changesOf(terms: PriceTerms): Instant[] {
  const subsidy = subsidyOf(terms);
  return [
    ...terms.cards.map(({ card }) => card.effectiveFrom),
    ...(terms.laterClasses ?? []).map(({ from }) => from),
    ...(subsidy ? [subsidy.until] : []),
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
