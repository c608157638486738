import { id, idsInQuery, instantFromOffset, priceView, subsidyInPrice } from '@kyoyo/contracts';
import { type Instant, japanDate } from '@kyoyo/kernel';
import { identityOf, type Parts, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import {
  type Copied,
  readCopied,
  readInstitution,
  readInstitutions,
} from '../price-facts/copied.ts';
import { heldOn } from '../price-facts/facts.ts';
import type { Tables } from '../schema.ts';
import { asClass } from './http.ts';
import { listedPrices } from './prices.ts';

const listOfIds = idsInQuery(200);

const unitPrices = z.object({
  items: z.array(
    z.object({
      instrumentId: id,
      unit: priceView.shape.card.shape.unit,
      /** After the discounts; null where no price is published for the asker's class. */
      yen: z.string().nullable(),
      discounts: priceView.shape.discounts,
      /** Why it is free, or at cost, and through which day. */
      subsidy: subsidyInPrice.nullable(),
    }),
  ),
});

const priceFilter = z.object({
  instrumentId: id,
  organisationClass: asClass,
  /** Now, where nothing is said. */
  at: instantFromOffset.optional(),
});

/** What lists say of prices; what a use costs is quoted. */
export function addPriceRoutes(
  app: ServiceApp,
  { database: { pool }, clock }: Parts<Tables>,
): void {
  const config = { access: 'person' as const };

  app.get(
    '/api/prices',
    {
      config: { ...config, operation: 'readPrices', summary: 'Read the prices of an instrument' },
      schema: { querystring: priceFilter, response: { 200: priceView } },
    },
    async (request) => {
      const { instrumentId, at = clock(), organisationClass: asked } = request.query;
      const { organisationId } = identityOf(request);
      const institutionId =
        (await readInstitution(pool, instrumentId)) ?? refuseWith('no-rate-card');
      const copied = await readCopied(pool, {
        instrumentIds: [instrumentId],
        institutionIds: [institutionId],
        organisationIds: [organisationId],
      });
      const organisationClass = asked ?? classOn(copied, organisationId, at);
      const of = { instrumentId, institutionId, organisationClass, at };
      return listedPrices(copied, of) ?? refuseWith('no-rate-card');
    },
  );

  app.get(
    '/api/unit-prices',
    {
      config: {
        ...config,
        operation: 'listUnitPrices',
        summary: 'Read what one unit of many instruments costs oneself',
      },
      schema: {
        querystring: z.object({ instrumentIds: listOfIds }),
        response: { 200: unitPrices },
      },
    },
    async (request) => {
      const at = clock();
      const { instrumentIds } = request.query;
      const { organisationId } = identityOf(request);
      const institutions = await readInstitutions(pool, instrumentIds);
      const copied = await readCopied(pool, {
        instrumentIds,
        institutionIds: [...new Set(institutions.values())],
        organisationIds: [organisationId],
      });
      const organisationClass = classOn(copied, organisationId, at);
      const items = [...institutions].flatMap(([instrumentId, institutionId]) => {
        const of = { instrumentId, institutionId, organisationClass, at };
        const listed = listedPrices(copied, of);
        if (!listed) return [];
        const { card, subsidy, discounts } = listed;
        const { unitPrices } = subsidy ?? listed;
        const yen = unitPrices.find((one) => one.yen !== null)?.discountedYen ?? null;
        return [
          {
            instrumentId,
            unit: subsidy?.unit ?? card.unit,
            yen,
            discounts: yen === null || subsidy?.mode === 'free' ? [] : discounts,
            subsidy: subsidy && { mode: subsidy.mode, lastDay: subsidy.lastDay },
          },
        ];
      });
      return { items };
    },
  );
}

const classOn = ({ classes }: Copied, organisationId: string, at: Instant) =>
  heldOn(classes.get(organisationId) ?? [], japanDate(at))?.fact ?? null;
