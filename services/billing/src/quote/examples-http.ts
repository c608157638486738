import { id, organisationClass, priceExamplesView, serviceKind } from '@kyoyo/contracts';
import { japanDate, japanInstant, japanWeekday, type Instant, plusMinutes } from '@kyoyo/kernel';
import { type Parts, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { factsIn, readCopied, readInstitution } from '../price-facts/copied.ts';
import { factsOf } from '../price-facts/facts.ts';
import { rate } from '../rating/rating.ts';
import { cardInForce } from '../rating/terms-in-force.ts';
import type { Tables } from '../schema.ts';
import { acceptedOf } from './http.ts';

/** An hour, three, and a day: what people compare. */
const lengths = [60, 180, 1_440] as const;
const minutesPerDay = 1_440;

/** What common lengths of use cost everybody, for who compares before they ask. */
export function addPriceExampleRoutes(
  app: ServiceApp,
  { database: { pool }, clock }: Parts<Tables>,
): void {
  app.get(
    '/api/price-examples',
    {
      config: {
        access: 'person' as const,
        operation: 'readPriceExamples',
        summary: 'Read what common lengths of use cost each class',
      },
      schema: {
        querystring: z.object({
          instrumentId: id,
          serviceKind: serviceKind.default('equipment-use'),
        }),
        response: { 200: priceExamplesView },
      },
    },
    async (request) => {
      const { instrumentId, serviceKind: kind } = request.query;
      const start = nextWorkdayMorning(clock());
      const institutionId =
        (await readInstitution(pool, instrumentId)) ?? refuseWith('no-rate-card');
      const about = { instrumentIds: [instrumentId], institutionIds: [institutionId] };
      const copied = await readCopied(pool, about);
      const cards = factsIn(copied.cards.get(instrumentId));
      if (!cardInForce(cards, start)) return refuseWith('no-rate-card');
      const of = { instrumentId, institutionId, contract: { form: 'usage-terms' } } as const;
      const asked = { serviceKind: kind, tariff: null, quantity: 1, options: [] };
      const items = organisationClass.options.map((one) => ({
        organisationClass: one,
        totals: lengths.map((minutes) => {
          const reserved = { start, end: plusMinutes(start, minutes) };
          const by = { organisationClass: one };
          const { facts } = acceptedOf(factsOf(copied, { ...of, reserved, by }));
          const rated = rate({ ...asked, ...facts, reserved, used: reserved });
          return { minutes, total: 'refused' in rated ? null : rated.totals.total };
        }),
      }));
      return { instrumentId, items };
    },
  );
}

/** Nine in the morning of the first day from Monday to Friday after today, in Japan. */
function nextWorkdayMorning(now: Instant): Instant {
  let day = plusMinutes(now, minutesPerDay);
  while (japanWeekday(day) > 5) day = plusMinutes(day, minutesPerDay);
  return japanInstant(japanDate(day), 9 * 60);
}
