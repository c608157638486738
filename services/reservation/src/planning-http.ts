import {
  bookingPolicy,
  byRule,
  freeSlot,
  hasRole,
  id,
  instantFromOffset,
  period,
} from '@kyoyo/contracts';
import { durationMs, type Instant, later, type Period, plusMinutes } from '@kyoyo/kernel';
import { identityOf, type Parts, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { worksSomewhere } from './access.ts';
import { type Margins, marginsOf, withMargins } from './availability.ts';
import { type BookableInstrument, readBookables } from './bookable.ts';
import { brokenRules } from './booking-policies.ts';
import { takenBetweenGaps } from './first-gaps.ts';
import { type FreeSlot, nearestFreeSlots } from './free-slots.ts';
import { unitResource } from './needs.ts';
import { listTaking } from './queries.ts';
import type { Reader } from './reading.ts';
import type { Tables } from './schema.ts';

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

  /** The first free slot of each instrument for so long within the window. */
  async function firstFree(
    who: { organisationId: string; personId: string },
    instrumentIds: readonly string[] | null,
    window: Period,
    minutes: number,
  ) {
    const now = clock();
    const { start } = window;
    const instruments = await readBookables(database.pool, who, instrumentIds, { start, now });
    const quick = await searchEach(instruments, window, minutes, gapsLookedAt);
    const missed = instruments.filter(
      ({ instrumentId, facts }) => facts.policy && !quick.has(instrumentId),
    );
    const thorough = await searchEach(missed, window, minutes, null);
    return instruments.map(({ instrumentId }) => {
      const slot = quick.get(instrumentId) ?? thorough.get(instrumentId);
      return { instrumentId, slot: slot ? { instrumentId, ...slot } : null };
    });
  }

  /** By instrument, where one is found among the first gaps. */
  async function searchEach(
    instruments: readonly BookableInstrument[],
    window: Period,
    minutes: number,
    gapsMax: number | null,
  ): Promise<Map<string, FreeSlot>> {
    const now = clock();
    const open = instruments.filter(({ facts }) => facts.policy !== null);
    if (open.length === 0) return new Map();
    const taken = await takenBetweenGaps(
      database.pool,
      open.flatMap(({ instrumentId, units }) => unitsOf(instrumentId, units)),
      { window: withMargins(window, widestOf(open)), minutes, now, gapsMax },
    );
    return new Map(
      open.flatMap(({ instrumentId, units, facts: { policy } }) => {
        if (!policy) return [];
        const within = bookableWithin(window, now, policy);
        const members = unitsOf(instrumentId, units).map((resource) => ({
          resource,
          taken: taken.get(resource) ?? [],
        }));
        const [slot] = nearestFreeSlots(
          policy,
          [{ kind: 'unit', members }],
          { start: within.start, minutes },
          { window: within, margins: marginsOf(policy, null), limit: 1 },
        );
        return slot ? [[instrumentId, slot]] : [];
      }),
    );
  }

  app.get(
    '/api/free-instruments',
    {
      config: { access: 'person' },
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
      const { instrumentIds, from: start, to: end, minutes } = request.query;
      const who = identityOf(request);
      return { items: await firstFree(who, instrumentIds ?? null, { start, end }, minutes) };
    },
  );

  app.post(
    '/api/policy-previews',
    {
      config: { access: worksSomewhere },
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

/** Most first free times lie in one of so many gaps; where none does, all are looked at. */
const gapsLookedAt = 5;

/** As far as the margins of any of them reach. */
const widestOf = (instruments: readonly BookableInstrument[]): Margins => {
  const margins = instruments.flatMap(({ facts: { policy } }) =>
    policy ? [marginsOf(policy, null)] : [],
  );
  return {
    before: Math.max(...margins.map(({ before }) => before)),
    after: Math.max(...margins.map(({ after }) => after)),
  };
};

const unitsOf = (instrumentId: string, units: number): string[] =>
  Array.from({ length: units }, (_, index) => unitResource(instrumentId, index + 1));

const bookableWithin = (
  { start, end }: Period,
  now: Instant,
  { leadMinutes, horizonDays }: { leadMinutes: number; horizonDays: number },
): Period => {
  const last = plusMinutes(now, horizonDays * 1_440);
  return { start: later(start, plusMinutes(now, leadMinutes)), end: end < last ? end : last };
};
