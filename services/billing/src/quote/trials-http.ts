import { newRateCard, organisationClass, quoteView, type RateCard } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import type { ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { worksSomewhere } from '../access.ts';
import { rate } from '../rating/rating.ts';
import { quoteRequest } from './http.ts';

const trialCase = quoteRequest
  .pick({ period: true, serviceKind: true, quantity: true, options: true })
  .extend({ organisationClass })
  .strict();
type TrialCase = z.infer<typeof trialCase>;

const priceTrials = z.strictObject({
  card: newRateCard,
  cases: z.array(trialCase).min(1).max(12),
});

/** A price, or why there is none, as a problem says it. */
const outcome = z.union([
  quoteView.pick({ lines: true, totals: true }),
  z.looseObject({ slug: z.string() }),
]);

/** What prices would come to that nobody has published. Nothing is read, nothing is kept. */
export function addPriceTrialRoutes(app: ServiceApp): void {
  app.post(
    '/api/price-trials',
    {
      config: {
        access: worksSomewhere,
        operation: 'tryPrices',
        summary: 'Try what prices would come to before they are published',
        repeatable: true,
      },
      schema: { body: priceTrials, response: { 200: z.object({ items: z.array(outcome) }) } },
    },
    async (request) => {
      const { card, cases } = request.body;
      return { items: cases.map((one) => tried(card, one)) };
    },
  );
}

/** As if the card were in force: its own date says only from when it will be. */
function tried(card: RateCard, { period, ...wish }: TrialCase): z.infer<typeof outcome> {
  const dated = { cardId: newId(), card: { ...card, effectiveFrom: period.start } };
  const rated = rate({ ...wish, tariff: null, cards: [dated], reserved: period, used: period });
  if ('refused' in rated) return { ...rated.refused.members, slug: rated.refused.slug };
  const { lines, totals } = rated;
  return { lines, totals };
}
