import { setImmediate } from 'node:timers/promises';
import { id, newRateCard, priceEffectView } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import { identityOf, type Parts, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { manages, worksSomewhere } from '../access.ts';
import { factsIn, readCopied, readInstitution } from '../price-facts/copied.ts';
import type { DatedCard } from '../rating/facts.ts';
import type { Tables } from '../schema.ts';
import { readComing } from './bookings.ts';
import {
  byUrgency,
  type Costs,
  type Effect,
  effectOn,
  isChanged,
  isUnpriced,
  sumsOf,
} from './effect.ts';
import { readFactsOfComing } from './facts.ts';

/** More than an instrument has ahead of it; what is beyond is said, and not computed. */
const bookingsMax = 2_000;
/** Rated before others have their turn. */
const chunk = 100;
const itemsMax = 50;

const asked = z.strictObject({
  institutionId: id,
  instrumentId: id,
  card: newRateCard,
  /** The coming card that it would take the place of. */
  replaces: id.nullable().default(null),
});

/** What prices that nobody has published would make of the bookings that there are. */
export function addPriceEffectRoutes(
  app: ServiceApp,
  { database: { pool, query } }: Parts<Tables>,
): void {
  app.post(
    '/api/price-effects',
    {
      config: {
        access: worksSomewhere,
        operation: 'previewPrices',
        summary: 'See what new prices would make of coming bookings',
        repeatable: true,
      },
      schema: { body: asked, response: { 200: priceEffectView } },
    },
    async (request) => {
      const { institutionId, instrumentId, card, replaces } = request.body;
      if (!manages(identityOf(request), institutionId)) return refuseWith('forbidden');
      const owner = await readInstitution(pool, instrumentId);
      if (owner === null) return refuseWith('not-found');
      const { cards } = await readCopied(pool, { instrumentIds: [instrumentId] });
      const before = factsIn(cards.get(instrumentId));
      const stays = before.filter(({ cardId }) => cardId !== replaces);
      const after: DatedCard[] = [...stays, { cardId: newId(), card }];
      const { count, bookings } = await readComing(query, {
        institutionId,
        instrumentId,
        after: firstTouched(before, card, replaces),
        limit: bookingsMax,
      });
      const of = { instrumentId, institutionId };
      const known = await readFactsOfComing(pool, of, bookings, [...before, ...after]);
      const effects: Effect[] = [];
      for (const [index, facts] of known.entries()) {
        if (index % chunk === chunk - 1) await setImmediate();
        const booking = bookings[index];
        if (booking) effects.push(effectOn(booking, facts, { before, after }));
      }
      return {
        count,
        rated: effects.length,
        changed: effects.filter(isChanged).length,
        unpriced: effects.filter(isUnpriced).length,
        totals: sumsOf(effects),
        items: byUrgency(effects).slice(0, itemsMax).map(viewOf),
      };
    },
  );
}

/** Prices change from where they begin, or where those begin whose place they take. */
function firstTouched(
  cards: readonly DatedCard[],
  { effectiveFrom }: DatedCard['card'],
  replaces: string | null,
) {
  const replaced = cards.find(({ cardId }) => cardId === replaces)?.card.effectiveFrom;
  return replaced !== undefined && replaced < effectiveFrom ? replaced : effectiveFrom;
}

const viewOf = ({ booking, before, after }: Effect) => ({
  reservationId: booking.reservationId,
  organisationId: booking.organisationId,
  period: booking.period,
  before: costsView(before),
  after: costsView(after),
});

const costsView = (costs: Costs) =>
  'totals' in costs
    ? { total: costs.totals.total, problem: null }
    : { total: null, problem: { ...costs.refused.members, slug: costs.refused.slug } };
