import {
  bookingPolicy,
  byRule,
  freeSlot,
  hasRole,
  id,
  instantFromOffset,
  period,
} from '@kyoyo/contracts';
import { durationMs, later, plusMinutes } from '@kyoyo/kernel';
import { identityOf, type Parts, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { worksSomewhere } from '../access.ts';
import { readRules } from '../copies/bookable.ts';
import { brokenRules } from '../reservation/policies.ts';
import { findFirstFree } from './first-free.ts';
import { listTaking } from '../reservation/queries.ts';
import type { Reader } from '../reservation/reading.ts';
import type { Tables } from '../schema.ts';

const daysSearchedMaxMs = 31 * 86_400_000;
const listOfIds = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(id).min(1).max(200));

const freeInstruments = z.object({
  items: z.array(z.object({ instrumentId: id, slot: freeSlot.nullable() })),
});

/** Looking ahead: what is free on many instruments, and what another policy would touch. */
export function addPlanningRoutes(app: ServiceApp, parts: Parts<Tables>, read: Reader): void {
  const { database, clock } = parts;

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
            minutes: z.coerce.number().int().min(1).max(44_640),
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
      return {
        items: instruments.map(({ instrumentId }) => {
          const slot = found.get(instrumentId);
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
          policy: bookingPolicy,
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
