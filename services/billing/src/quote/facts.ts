import { daysFrom, type OrganisationClass, type Problem, problem } from '@kyoyo/contracts';
import { type Instant, type Period, refuse } from '@kyoyo/kernel';
import type pg from 'pg';
import { readSpent } from '../charge/spent.ts';
import {
  readCards,
  readClass,
  readClassEnd,
  readLaterClasses,
  readSubsidies,
} from '../copies/facts.ts';
import { readDiscounts, readInstitution } from '../copies/institution-discounts.ts';
import type { RatingFacts } from '../rating/facts.ts';
import { subsidyFacts } from '../rating/subsidies.ts';

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

export interface FactsOfQuote extends Pick<
  RatingFacts,
  | 'cards'
  | 'subsidy'
  | 'laterSubsidies'
  | 'organisationClass'
  | 'laterClasses'
  | 'spentInMonth'
  | 'discounts'
> {
  /** Until when the asker has the class, and which comes then. */
  readonly classValidTo: string | null;
  readonly nextClass: OrganisationClass | null;
}

/** What the copies say of the price of a wish, as of now: the same as its charge will be made of. */
export async function readQuoteFacts(
  client: pg.Pool | pg.ClientBase,
  asker: Asker,
  { instrumentId, period, organisationClass: asked }: Asked,
): Promise<FactsOfQuote | { readonly refused: Problem }> {
  const cards = (await readCards(client, instrumentId)).map(({ fact }) => fact);
  const subsidies = (await readSubsidies(client, instrumentId)).map(({ fact }) => fact);
  const heldBack = subsidyFacts(subsidies, period);
  const institutionId = await readInstitution(client, instrumentId);
  const discountsOf = async (organisationClass: OrganisationClass, personId: string | null) => {
    if (institutionId === null) return [];
    const of = { institutionId, organisationClass, personId };
    return (await readDiscounts(client, of, period.start)).discounts;
  };
  if (asked) {
    // What one class pays, nobody has spent anything of.
    const discounts = await discountsOf(asked, null);
    const forGood = { classValidTo: null, nextClass: null };
    const ofClass = { organisationClass: asked, laterClasses: [], ...forGood };
    return { cards, ...heldBack, ...ofClass, discounts };
  }
  const { organisationId, personId } = asker;
  const held = await readClass(client, organisationId, period.start);
  if (!held) return refuse(await withoutClass(client, organisationId, period.start));
  const { fact: organisationClass, validTo: classValidTo, next: nextClass } = held;
  const later = await readLaterClasses(client, organisationId, period);
  const discounts = await discountsOf(organisationClass, personId);
  const of = { ...asker, instrumentId, except: null };
  const spentInMonth = await readSpent(client, of, { cards, discounts, reserved: period });
  const laterClasses = later.map(({ fact }) => fact);
  const classes = { organisationClass, laterClasses, classValidTo, nextClass };
  return { cards, ...heldBack, ...classes, discounts, spentInMonth };
}

/** Whose class has ended is told so: it can be certified anew. */
async function withoutClass(
  client: pg.Pool | pg.ClientBase,
  organisationId: string,
  at: Instant,
): Promise<Problem> {
  const ended = await readClassEnd(client, organisationId, at);
  return ended === null
    ? problem('class-not-certified')
    : problem('class-expired', { lastDay: daysFrom(ended, -1) });
}
