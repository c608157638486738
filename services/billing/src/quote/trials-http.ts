import { id, newRateCard, organisationClass, type Problem, quoteView } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import type { Parts, ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { worksSomewhere } from '../access.ts';
import { type Copied, readCopied } from '../price-facts/copied.ts';
import { factsOf } from '../price-facts/facts.ts';
import { rate, type Rated } from '../rating/rating.ts';
import type { Tables } from '../schema.ts';
import { quoteRequest } from './http.ts';

const trialCase = quoteRequest
  .pick({ period: true, serviceKind: true, quantity: true, options: true })
  .extend({ organisationClass })
  .strict();
type TrialCase = z.infer<typeof trialCase>;

const priceTrials = z.strictObject({
  /** Whose prices they would be: what it takes off for a class is taken off here, too. */
  institutionId: id.nullable().default(null),
  card: newRateCard,
  cases: z.array(trialCase).min(1).max(12),
});

/** A price, or why there is none, as a problem says it. */
const outcome = z.union([
  quoteView.pick({ lines: true, totals: true }),
  z.looseObject({ slug: z.string() }),
]);

/** What prices would come to that nobody has published. Nothing is kept. */
export function addPriceTrialRoutes(app: ServiceApp, { database: { pool } }: Parts<Tables>): void {
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
      const { institutionId, card, cases } = request.body;
      const institutionIds = institutionId === null ? [] : [institutionId];
      const copied = await readCopied(pool, { instrumentIds: [], institutionIds });
      return { items: cases.map((one) => tried(copied, { institutionId, card }, one)) };
    },
  );
}

type Trial = Pick<z.infer<typeof priceTrials>, 'institutionId' | 'card'>;

/**
 * As if the card were in force, which no subsidy holds back: its own date says only from when it will
 * be.
 */
function tried(
  copied: Copied,
  { institutionId, card }: Trial,
  { period: reserved, organisationClass: ofClass, ...wish }: TrialCase,
): z.infer<typeof outcome> {
  const known = factsOf(copied, {
    instrumentId: '',
    institutionId: institutionId ?? '',
    reserved,
    contract: { form: 'usage-terms' },
    by: { organisationClass: ofClass },
  });
  if ('refused' in known) return told(known.refused);
  const cards = [{ cardId: newId(), card: { ...card, effectiveFrom: reserved.start } }];
  const of = { ...known.facts, ...wish, cards, tariff: null };
  const rated = rate({ ...of, reserved, used: reserved });
  return 'refused' in rated ? told(rated.refused) : pick(rated);
}

const told = ({ members, slug }: Problem) => ({ ...members, slug });
const pick = ({ lines, totals }: Rated) => ({ lines, totals });
