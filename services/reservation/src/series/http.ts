import {
  feeForGivenBack,
  id,
  occurrence,
  pageLimit,
  pageOf,
  period,
  usePeriodFromOffset,
  seriesView,
  worksAt,
} from '@kyoyo/contracts';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  sendVersioned,
  type ServiceApp,
  readingOf,
} from '@kyoyo/service-kit';
import type { FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { z } from 'zod';
import { mayBook } from '../access.ts';
import { useRequest } from '../reservation/http.ts';
import type { Reader } from '../reservation/reading.ts';
import type { Tables } from '../schema.ts';
import { seriesStream } from './stream.ts';
import { createSeriesCommands, type SeriesCommands } from './commands.ts';
import { findSeries, listSeries } from './queries.ts';
import { periodsOf } from './repeating.ts';
import { explained, type SeriesRequest } from './steps.ts';

const config = { access: 'person' as const };
/** Two years of a weekly booking. */
const occurrencesMax = 104;

const repeated = {
  first: usePeriodFromOffset,
  count: z.int().min(1).max(occurrencesMax),
  skipHolidays: z.boolean().default(false),
};
const repeatRequest = z.union([
  z.strictObject({ ...repeated, everyDays: z.int().min(1).max(366) }),
  z.strictObject({ ...repeated, monthly: z.enum(['day', 'weekday']) }),
  z.strictObject({ periods: z.array(usePeriodFromOffset).min(1).max(occurrencesMax) }),
]);
const seriesRequest = useRequest.extend({ repeat: repeatRequest });
const changeFrom = {
  /** This one and those after it; all that are still to come where it is null. */
  fromReservationId: id.nullable().default(null),
};
const replied = z.object({ id, occurrences: z.array(occurrence), version: z.int() });
const previewed = z.object({
  occurrences: z.array(
    z.object({ period, refusal: z.looseObject({ slug: z.string() }).nullable() }),
  ),
});

/** A series, for who booked it and the facility. */
const ownedBy =
  (query: Parts<Tables>['database']['query']) =>
  async (request: FastifyRequest, seriesId: string) => {
    const who = identityOf(request);
    const found = await findSeries(query, seriesId);
    const mine = found?.personId === who.personId;
    return found && (mine || worksAt(who, found.institutionId)) ? found : refuseWith('not-found');
  };

export function addSeriesRoutes(app: ServiceApp, parts: Parts<Tables>, read: Reader): void {
  const { query } = parts.database;
  const commands = createSeriesCommands(parts);

  async function asked(
    request: FastifyRequest,
    { instrumentId, repeat, operatorId, accessoryIds, ...use }: z.infer<typeof seriesRequest>,
  ): Promise<SeriesRequest> {
    const who = identityOf(request);
    const periods = periodsOf(repeat);
    const start = periods[0]?.start ?? parts.clock();
    const { organisationId, personId } = who;
    const booker = { organisationId, personId, contractId: use.contractId };
    const { institutionId } = await read.bookable(booker, instrumentId, start);
    return {
      instrumentId,
      institutionId,
      periods,
      operatorId,
      accessoryIds,
      byStaff: worksAt(who, institutionId),
      booking: { ...use, organisationId, personId, seriesId: null },
    };
  }

  const owned = ownedBy(query);

  app.post(
    '/api/series/preview',
    {
      config: {
        access: mayBook,
        operation: 'previewSeries',
        summary: 'See which bookings of a series would be refused',
      },
      schema: { body: seriesRequest, response: { 200: previewed } },
    },
    async (request) => {
      const tried = await commands.preview(
        await asked(request, request.body),
        commandContext(request),
      );
      return { occurrences: tried.map(explained) };
    },
  );

  app.post(
    '/api/series',
    {
      config: { access: mayBook, operation: 'bookSeries', summary: 'Book a series' },
      schema: {
        body: seriesRequest.extend({ onConflict: z.enum(['refuse', 'skip']).default('refuse') }),
        response: { 201: replied },
      },
    },
    async (request, reply) => {
      const { onConflict, ...body } = request.body;
      const series = await asked(request, body);
      const outcome = await commands.book(series, onConflict, commandContext(request));
      return sendVersioned(reply.code(201), replyOf(outcome));
    },
  );

  app.get(
    '/api/series',
    {
      config: { ...config, operation: 'listSeries', summary: 'List the own series', asOf: true },
      schema: {
        querystring: z.object({
          cursor: id.optional(),
          limit: pageLimit,
        }),
        response: { 200: pageOf(seriesView) },
      },
    },
    async (request) => {
      const { personId } = identityOf(request);
      const ids = sql`SELECT series_id FROM series WHERE person_id = ${personId}`;
      const { query: past } = await readingOf(request, parts, { stream: seriesStream, ids });
      return listSeries(past, personId, request.query);
    },
  );

  app.get(
    '/api/series/:id',
    {
      config: { ...config, operation: 'readSeries', summary: 'Read a series', asOf: true },
      schema: { params: z.object({ id }), response: { 200: seriesView } },
    },
    async (request, reply) => {
      const { id: seriesId } = await owned(request, request.params.id);
      const ids = sql`${seriesId}::uuid`;
      const { query: past } = await readingOf(request, parts, { stream: seriesStream, ids });
      return sendVersioned(reply, (await findSeries(past, seriesId)) ?? refuseWith('not-found'));
    },
  );
  addSeriesChanges(app, commands, owned);
}

/** What is done to the bookings of a series together. */
function addSeriesChanges(
  app: ServiceApp,
  commands: SeriesCommands,
  owned: ReturnType<typeof ownedBy>,
): void {
  app.post(
    '/api/series/:id/dates',
    {
      config: {
        access: mayBook,
        operation: 'addSeriesDate',
        summary: 'Add a date to a series, or put one back',
      },
      schema: {
        params: z.object({ id }),
        body: z.strictObject({ period: usePeriodFromOffset }),
        response: { 200: replied },
      },
    },
    async (request, reply) => {
      const series = await owned(request, request.params.id);
      const added = { period: request.body.period, who: identityOf(request) };
      const outcome = await commands.addDate(series, added, commandContext(request));
      return sendVersioned(reply, replyOf(outcome));
    },
  );

  app.post(
    '/api/series/:id/moves',
    {
      config: { ...config, operation: 'moveSeries', summary: 'Move the bookings of a series' },
      schema: {
        params: z.object({ id }),
        body: z.strictObject({
          ...changeFrom,
          shiftMinutes: z.int().min(-527_040).max(527_040).multipleOf(5),
          minutes: z.int().min(1).max(44_640).nullable().default(null),
          agreedFees: z.array(feeForGivenBack).max(occurrencesMax).default([]),
        }),
        response: { 200: replied },
      },
    },
    async (request, reply) => {
      const series = await owned(request, request.params.id);
      const change = { ...request.body, who: identityOf(request) };
      return sendVersioned(
        reply,
        replyOf(await commands.move(series, change, commandContext(request))),
      );
    },
  );

  app.post(
    '/api/series/:id/cancellation',
    {
      config: { ...config, operation: 'cancelSeries', summary: 'Cancel the bookings of a series' },
      schema: {
        params: z.object({ id }),
        body: z.strictObject({ ...changeFrom, reason: z.string().trim().max(500).default('') }),
        response: { 200: replied },
      },
    },
    async (request, reply) => {
      const series = await owned(request, request.params.id);
      const by = series.personId === identityOf(request).personId ? 'user' : 'facility';
      const change = { ...request.body, by } as const;
      return sendVersioned(
        reply,
        replyOf(await commands.cancel(series, change, commandContext(request))),
      );
    },
  );
}
