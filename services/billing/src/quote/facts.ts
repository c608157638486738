import type { OrganisationClass, Problem } from '@kyoyo/contracts';
import { problem } from '@kyoyo/contracts';
import type { Instant, Period } from '@kyoyo/kernel';
import type pg from 'pg';
import { readCards, readClass, readLaterClasses } from '../copies/facts.ts';
import type { RatingFacts } from '../rating/rating.ts';

type Client = pg.ClientBase | pg.Pool;

/** Of the class that is asked for, or of those that the organisation has in the period. */
export async function classesIn(
  client: Client,
  organisationId: string,
  period: Period,
  asked?: OrganisationClass,
): Promise<Pick<RatingFacts, 'organisationClass' | 'laterClasses'> | null> {
  const held = asked ?? (await classAt(client, organisationId, period.start));
  if (!held) return null;
  const later = asked ? [] : await readLaterClasses(client, organisationId, period);
  return { organisationClass: held, laterClasses: later.map(({ fact }) => fact) };
}

export const classAt = async (
  client: Client,
  organisationId: string,
  at: Instant,
): Promise<OrganisationClass | undefined> => (await readClass(client, organisationId, at))?.fact;

/** All that the price of a use depends on for this organisation, as it is known now. */
export async function factsFor(
  client: Client,
  organisationId: string,
  { instrumentId, period, ...wish }: Wish,
): Promise<RatingFacts | { readonly refused: Problem }> {
  const classes = await classesIn(client, organisationId, period);
  if (!classes) return { refused: problem('class-not-certified') };
  const cards = (await readCards(client, instrumentId)).map(({ fact }) => fact);
  return { ...wish, ...classes, cards, reserved: period, used: period };
}

interface Wish extends Pick<RatingFacts, 'serviceKind' | 'tariff' | 'quantity' | 'options'> {
  readonly instrumentId: string;
  readonly period: Period;
}
