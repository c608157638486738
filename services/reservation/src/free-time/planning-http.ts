import {
  byRule,
  countInQuery,
  freeSlot,
  hasRole,
  id,
  type Identity,
  idsInQuery,
  instantFromOffset,
  newBookingPolicy,
  period,
} from '@kyoyo/contracts';
import { durationMs, type Instant, later, plusMinutes } from '@kyoyo/kernel';
import { identityOf, type Parts, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { worksSomewhere } from '../access.ts';
import { readRules } from '../copies/bookable.ts';
import { brokenRules } from '../reservation/policies.ts';
import { findFirstFree } from './first-free.ts';
import { listTaking } from '../reservation/queries.ts';
import type { Reader } from '../reservation/reading.ts';
import type { Tables } from '../schema.ts';
import { readStandings } from '../standing/standing.ts';

const daysSearchedMaxMs = 31 * 86_400_000;
const listOfIds = idsInQuery(200);

const freeInstruments = z.object({
  items: z.array(z.object({ instrumentId: id, slot: freeSlot.nullable() })),
});

/** Looking ahead: what is free on many instruments, and what another policy would touch. */
export function addPlanningRoutes(app: ServiceApp, parts: Parts<Tables>, read: Reader): void {
  const { database, clock } = parts;
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

  app.post(
    '/api/policy-previews',
    {
      config: {
        access: worksSomewhere,
        operation: 'previewPolicy',
        summary: 'See which bookings other booking rules would touch',
        repeatable: true,
      },
      schema: {
        body: z.strictObject({
          instrumentId: id,
          policy: newBookingPolicy,
          effectiveFrom: instantFromOffset.optional(),
        }),
        response: {
          200: z.object({
            items: z.array(
              z.object({
                reservationId: id,
                period,
                organisationId: id,
                personId: id,
                problems: z.array(z.looseObject({ slug: z.string() })),
              }),
            ),
          }),
        },
      },
    },
    async (request) => {
      const { instrumentId, policy, effectiveFrom } = request.body;
      const now = clock();
      const start = later(effectiveFrom ?? now, now);
      const who = identityOf(request);
      const instrument = await read.bookable(who, instrumentId, start);
      if (!hasRole(who, 'facility-manager', instrument.institutionId))
        return refuseWith('forbidden');
      const window = { start, end: plusMinutes(now, 731 * 1_440) };
      const coming = await listTaking(database.query, [instrumentId], window, now);
      const items = [];
      for (const { id: reservationId, slot, booking } of coming) {
        if (slot.period.start < start) continue;
        const { facts } = await read.bookable(booking, instrumentId, slot.period.start);
        const problems = brokenRules({
          period: slot.period,
          serviceKind: booking.serviceKind,
          institutionId: slot.institutionId,
          facts: { ...facts, policy },
          now,
        }).map(({ slug, members }) => ({ slug, ...members }));
        const { organisationId, personId } = booking;
        if (problems.length > 0) {
          items.push({ reservationId, period: slot.period, organisationId, personId, problems });
        }
      }
      return { items };
    },
  );
}
