import {
  byRule,
  calendarEntry,
  countInQuery,
  freeSlot,
  id,
  idsInQuery,
  instantFromOffset,
  serviceKind,
} from '@kyoyo/contracts';
import { durationMs, plusMinutes } from '@kyoyo/kernel';
import { identityOf, type Parts, type ServiceApp, readingOf } from '@kyoyo/service-kit';
import { z } from 'zod';
import type { Commands } from '../reservation/commands.ts';
import { readCalendar } from '../reservation/queries.ts';
import { everOn } from '../reservation/past.ts';
import { listOutages, outagesOf } from '../outages/queries.ts';
import type { Reader } from '../reservation/reading.ts';
import type { Tables } from '../schema.ts';

const calendarDaysMax = 31;
const config = { access: 'person' as const };

const listOfIds = idsInQuery(100);

/** What is taken and what is free, as everybody may see it. */
export function addCalendarRoutes(
  app: ServiceApp,
  parts: Parts<Tables>,
  { offerFreeSlots }: Commands,
  read: Reader,
): void {
  app.get(
    '/api/calendar',
    {
      config: {
        ...config,
        operation: 'readCalendar',
        summary: 'Read when instruments are taken',
        asOf: true,
      },
      schema: {
        querystring: z
          .object({ instrumentIds: listOfIds, from: instantFromOffset, to: instantFromOffset })
          .refine(({ from, to }) => from < to, {
            path: ['to'],
            message: byRule('end-before-start'),
          })
          .refine(
            ({ from, to }) => durationMs({ start: from, end: to }) <= calendarDaysMax * 86_400_000,
            { path: ['to'], message: byRule('window-too-long') },
          ),
        response: { 200: z.object({ items: z.array(calendarEntry) }) },
      },
    },
    async (request) => {
      const { instrumentIds, from: start, to: end } = request.query;
      const who = identityOf(request);
      const window = { start, end };
      const scopes = [everOn(instrumentIds, window), outagesOf(instrumentIds)];
      const { query, now } = await readingOf(request, parts, ...scopes);
      const [taken, outages] = await Promise.all([
        readCalendar(who, [query, instrumentIds, window, now], parts.database.query),
        listOutages(query, instrumentIds, window),
      ]);
      return { items: [...taken, ...outages.flatMap(outageEntries)] };
    },
  );

  app.get(
    '/api/free-slots',
    {
      config: {
        ...config,
        operation: 'listFreeSlots',
        summary: 'List free slots of an instrument near a time',
      },
      schema: {
        querystring: z.object({
          instrumentId: id,
          minutes: countInQuery(1, 44_640),
          from: instantFromOffset,
          serviceKind: serviceKind.default('equipment-use'),
          technique: z.string().max(100).optional(),
        }),
        response: { 200: z.object({ items: z.array(freeSlot) }) },
      },
    },
    async (request) => {
      const { instrumentId, minutes, from: start } = request.query;
      const instrument = await read.bookable(identityOf(request), instrumentId, start);
      const period = { start, end: plusMinutes(start, minutes) };
      const wanted = {
        serviceKind: request.query.serviceKind,
        technique: request.query.technique ?? null,
        operatorId: null,
        accessoryIds: [],
      };
      return { items: await offerFreeSlots(instrument, period, wanted) };
    },
  );
}

/** An outage as the calendar shows it: once for each of its units. */
const outageEntries = ({
  instrumentId,
  units,
  period,
}: Awaited<ReturnType<typeof listOutages>>[number]) =>
  units.map((unit) => ({
    instrumentId,
    unit,
    period,
    status: 'outage' as const,
    mine: false,
    reservationId: null,
    organisationId: null,
    personId: null,
    operatorId: null,
  }));
