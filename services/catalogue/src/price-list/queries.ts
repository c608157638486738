import { type Bilingual, type InstrumentStatus, rateCard, type RateCard } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/** An instrument of an institution with all cards that it ever had, in the order of time. */
export interface OwnPrices {
  readonly id: string;
  readonly name: Bilingual;
  readonly status: InstrumentStatus;
  readonly transferredFrom: string | null;
  readonly cards: readonly { readonly cardId: string; readonly card: RateCard }[];
}

export async function findOwnPrices(
  query: Kysely<Tables>,
  institutionId: string,
): Promise<OwnPrices[]> {
  const rows = await query
    .selectFrom('instrument as i')
    .leftJoin('rate_card as c', 'c.instrument_id', 'i.instrument_id')
    .select([
      'i.instrument_id',
      'i.status',
      'i.transferred_from',
      'c.card_id',
      'c.card',
      sql<Bilingual>`i.description -> 'name'`.as('name'),
    ])
    .where('i.institution_id', '=', institutionId)
    .orderBy('i.instrument_id')
    .orderBy('c.effective_from')
    .execute();
  const groups = Map.groupBy(rows, (row) => row.instrument_id);
  return [...groups].flatMap(([id, [first, ...rest]]) => {
    if (!first) return [];
    const cards = [first, ...rest].flatMap(({ card_id: cardId, card }) =>
      cardId === null || card === null ? [] : [{ cardId, card: rateCard.parse(card) }],
    );
    const { name, status, transferred_from: transferredFrom } = first;
    return [{ id, name, status: status as InstrumentStatus, transferredFrom, cards }];
  });
}

/** The card in force and those to come, in the order of time. */
export function standingCards(cards: OwnPrices['cards'], now: Instant): OwnPrices['cards'] {
  const current = cards.findLastIndex(({ card }) => card.effectiveFrom <= now);
  return cards.slice(Math.max(current, 0));
}
