import { type OrganisationClass, type Problem, problem } from '@kyoyo/contracts';
import { type Period, refuse } from '@kyoyo/kernel';
import type pg from 'pg';
import { readSpent } from '../charge/spent.ts';
import { readCards, readClass, readLaterClasses } from '../copies/facts.ts';
import type { RatingFacts } from '../rating/facts.ts';

interface Asker {
  readonly organisationId: string;
  readonly personId: string;
}

interface Asked {
  readonly instrumentId: string;
  readonly period: Period;
  /** Whom to answer for, where not for the own organisation: prices are the same for all of a class. */
  readonly organisationClass?: OrganisationClass | undefined;
}

export type FactsOfQuote = Pick<
  RatingFacts,
  'cards' | 'organisationClass' | 'laterClasses' | 'spentInMonth'
>;

/** What the copies say of the price of a wish, as of now: the same as its charge will be made of. */
export async function readQuoteFacts(
  client: pg.Pool | pg.ClientBase,
  asker: Asker,
  { instrumentId, period, organisationClass: asked }: Asked,
): Promise<FactsOfQuote | { readonly refused: Problem }> {
  const cards = (await readCards(client, instrumentId)).map(({ fact }) => fact);
  // What one class pays, nobody has spent anything of.
  if (asked) return { cards, organisationClass: asked, laterClasses: [] };
  const { organisationId } = asker;
  const held = await readClass(client, organisationId, period.start);
  if (!held) return refuse(problem('class-not-certified'));
  const later = await readLaterClasses(client, organisationId, period);
  const of = { ...asker, instrumentId, except: null };
  return {
    cards,
    organisationClass: held.fact,
    laterClasses: later.map(({ fact }) => fact),
    spentInMonth: await readSpent(client, of, { cards, reserved: period }),
  };
}
