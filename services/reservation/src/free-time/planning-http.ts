import {
  byRule,
  countInQuery,
  freeSlot,
  id,
  type Identity,
  idsInQuery,
  instantFromOffset,
} from '@kyoyo/contracts';
import { durationMs, type Instant } from '@kyoyo/kernel';
import { identityOf, type Parts, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { readRules } from '../copies/bookable.ts';
import { findFirstFree } from './first-free.ts';
import type { Tables } from '../schema.ts';
import { readStandings } from '../standing/standing.ts';

const daysSearchedMaxMs = 31 * 86_400_000;
const listOfIds = idsInQuery(200);

const freeInstruments = z.object({
  items: z.array(z.object({ instrumentId: id, slot: freeSlot.nullable() })),
});

/** Looking ahead: what is free on many instruments. */
export function addPlanningRoutes(app: ServiceApp, { database, clock }: Parts<Tables>): void {
  const barredTo = async (who: Identity, instrumentIds: readonly string[], now: Instant) =>
    new Set(
      (await readStandings(database.pool, who, instrumentIds, now)).flatMap((standing) =>
        standing.bookable ? [] : [standing.instrumentId],
      ),
    );

  app.get(
    '/api/free-instruments',
    {
      config: {
        access: 'person',
        operation: 'findFreeInstruments',
        summary: 'Find when instruments are first free',
      },
      schema: {
        querystring: z
          .object({
            /** Every shared instrument where none is named. */
            instrumentIds: listOfIds.optional(),
            from: instantFromOffset,
            to: instantFromOffset,
            minutes: countInQuery(1, 44_640),
            /** Whether what the asker could not book anyway counts as not free. */
            bookable: z.enum(['true', 'false']).default('false'),
          })
          .refine(({ from, to }) => from < to, {
            path: ['to'],
            message: byRule('end-before-start'),
          })
          .refine(({ from, to }) => durationMs({ start: from, end: to }) <= daysSearchedMaxMs, {
            path: ['to'],
            message: byRule('window-too-long'),
          }),
        response: { 200: freeInstruments },
      },
    },
    async (request) => {
      const { instrumentIds = null, from: start, to: end, minutes } = request.query;
      const now = clock();
      const instruments = await readRules(database.pool, instrumentIds, { start, now });
      const search = { window: { start, end }, minutes, now };
      const found = await findFirstFree(database.pool, instruments, search);
      const barred =
        request.query.bookable === 'true'
          ? await barredTo(identityOf(request), [...found.keys()], now)
          : null;
      return {
        items: instruments.map(({ instrumentId }) => {
          const slot = barred?.has(instrumentId) ? undefined : found.get(instrumentId);
          return { instrumentId, slot: slot ? { instrumentId, ...slot } : null };
        }),
      };
    },
  );
}
