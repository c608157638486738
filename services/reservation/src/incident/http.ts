import {
  hasRole,
  id,
  type Identity,
  incidentKind,
  incidentReceipt,
  incidentThread,
  type IncidentView,
  incidentView,
  instantFromOffset,
  instrumentIncident,
  pageLimit,
  pageOf,
  worksAt,
} from '@kyoyo/contracts';
import { plusMinutes } from '@kyoyo/kernel';
import {
  commandContext,
  identityOf,
  type Parts,
  readingOf,
  refuseWith,
  replyOf,
  sendVersioned,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { sql } from 'kysely';
import { z } from 'zod';
import { readOffered, unitsMeant } from '../offer/instruments.ts';
import type { Tables } from '../schema.ts';
import { createIncidentCommands } from './commands.ts';
import { findIncident, findUse, listIncidents, listOfInstrument, readEntries } from './queries.ts';
import { incidentNote, stepsOf, stopAsked } from './steps.ts';
import { incidentStream } from './stream.ts';

const config = { access: 'person' as const };
const params = z.object({ id });
/** What one user can do to all others who have booked. */
const userStopHoursMax = 72;

const report = z.strictObject({
  instrumentId: id,
  /** During which it happened; one's own, but for staff. */
  reservationId: id.optional(),
  kind: incidentKind,
  happenedAt: instantFromOffset,
  note: incidentNote,
  /** Whether it must not be used any more. */
  stop: stopAsked.optional(),
});

const isOfInstitution = (who: Identity, { institutionId }: IncidentView): boolean =>
  worksAt(who, institutionId) ||
  hasRole(who, 'auditor') ||
  who.roles.some((role) => role.name === 'finance' && role.institutionId === institutionId);

/** Who reported it, during whose use it was, and who pays for it, beside the institution. */
const concerns = (who: Identity, { reporterId, use, compensation }: IncidentView): boolean =>
  reporterId === who.personId ||
  use?.personId === who.personId ||
  (compensation?.organisationId === who.organisationId && hasRole(who, 'finance'));

/** With whom the institution is insured is its own matter, and so is what it expects to pay. */
const seenBy = (who: Identity, view: IncidentView): IncidentView =>
  isOfInstitution(who, view)
    ? view
    : {
        ...view,
        insurance: null,
        assessment: view.assessment && { ...view.assessment, estimateYen: null },
      };

export function addIncidentRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { database, clock } = parts;
  const commands = createIncidentCommands(parts);
  addIncidentQueries(app, parts);

  /** Staff choose the units; a user has the one of the own use, and for a while only. */
  async function stoppingOf(
    who: Identity,
    { instrumentId, stop }: z.output<typeof report>,
    use: Awaited<ReturnType<typeof findUse>>,
  ) {
    if (!stop) return null;
    const offered = await readOffered(database.pool, instrumentId);
    const { institutionId } = offered;
    const isStaff = worksAt(who, institutionId);
    if (!isStaff && !use?.lately) return refuseWith('outage-not-by-user');
    const hours = userStopHoursMax;
    if (!isStaff && stop.until > plusMinutes(clock(), hours * 60)) {
      return refuseWith('outage-too-long', { hours });
    }
    const own = use && !stop.units ? [use.unit] : stop.units;
    const units = isStaff || !use ? unitsMeant(offered, own) : [use.unit];
    return { instrumentId, institutionId, units, until: stop.until };
  }

  app.post(
    '/api/incidents',
    {
      config: { ...config, operation: 'reportIncident', summary: 'Report an incident' },
      schema: { body: report, response: { 201: incidentReceipt } },
    },
    async (request, reply) => {
      const who = identityOf(request);
      const { instrumentId, reservationId, kind, happenedAt, note } = request.body;
      const { institutionId } = await readOffered(database.pool, instrumentId);
      const byStaff = worksAt(who, institutionId);
      const use =
        reservationId === undefined
          ? undefined
          : await findUse(database.pool, { reservationId, instrumentId }, clock());
      const isOwn = use?.use.personId === who.personId;
      if (reservationId !== undefined && !isOwn && !(byStaff && use)) {
        return refuseWith('not-found');
      }
      const of = {
        institutionId,
        instrumentId,
        kind,
        reporterId: who.personId,
        use: use?.use ?? null,
      };
      const outcome = await commands.report(
        who,
        { of, note, happenedAt, byStaff },
        await stoppingOf(who, request.body, use),
        commandContext(request),
      );
      return sendVersioned(reply.code(201), replyOf(outcome));
    },
  );

  for (const [name, step] of Object.entries(stepsOf(commands, parts))) {
    const { operation, summary, body, may, run } = step;
    app.post(
      `/api/incidents/:id/${name}`,
      {
        config: { ...config, operation, summary },
        schema: { params, body, response: { 200: incidentReceipt } },
      },
      async (request, reply) => {
        const who = identityOf(request);
        const found = await findIncident(database.query, request.params.id);
        if (!found || !(isOfInstitution(who, found) || concerns(who, found))) {
          return refuseWith('not-found');
        }
        if (!may(who, found.institutionId)) return refuseWith('forbidden');
        const context = commandContext(request);
        const asked = { who, found, body: request.body as never, context };
        return sendVersioned(reply, replyOf(await run(asked)));
      },
    );
  }
}

function addIncidentQueries(app: ServiceApp, parts: Parts<Tables>): void {
  const { database } = parts;
  app.get(
    '/api/incidents',
    {
      config: { ...config, operation: 'listIncidents', summary: 'List incidents' },
      schema: {
        querystring: z.object({
          scope: z.enum(['mine', 'institution']).default('mine'),
          institutionId: id.optional(),
          instrumentId: id.optional(),
          status: z.enum(['open', 'closed']).optional(),
          cursor: id.optional(),
          limit: pageLimit,
        }),
        response: { 200: pageOf(incidentView) },
      },
    },
    async (request) => {
      const who = identityOf(request);
      const { scope, status, institutionId, ...page } = request.query;
      const closed = status && status === 'closed';
      const own = scope === 'mine';
      const whose = own ? { personId: who.personId } : { institutionId };
      if (!own) {
        const isTheirs =
          institutionId !== undefined && isOfInstitution(who, { institutionId } as IncidentView);
        if (!isTheirs) return refuseWith('forbidden');
      }
      const found = await listIncidents(database.query, { ...page, ...whose, closed });
      return { ...found, items: found.items.map((view) => seenBy(who, view)) };
    },
  );

  app.get(
    '/api/incidents/:id',
    {
      config: { ...config, operation: 'readIncident', summary: 'Read an incident', asOf: true },
      schema: { params, response: { 200: incidentThread } },
    },
    async (request, reply) => {
      const who = identityOf(request);
      const { id: incidentId } = request.params;
      const now = await findIncident(database.query, incidentId);
      if (!now || !(isOfInstitution(who, now) || concerns(who, now))) {
        return refuseWith('not-found');
      }
      const ids = sql`${incidentId}::uuid`;
      const { query } = await readingOf(request, parts, { stream: incidentStream, ids });
      const found = (await findIncident(query, incidentId)) ?? refuseWith('not-found');
      const all = await readEntries(query, incidentId);
      const entries = isOfInstitution(who, now)
        ? all
        : all
            .filter(({ step }) => !step.startsWith('insurance-'))
            .map((entry) => (entry.step === 'assessed' ? { ...entry, yen: null } : entry));
      const thread = { ...seenBy(who, found), entries };
      return sendVersioned(reply, thread);
    },
  );

  app.get(
    '/api/instrument-incidents',
    {
      config: {
        ...config,
        operation: 'listInstrumentIncidents',
        summary: 'List what happened to an instrument, and what was done',
      },
      schema: {
        querystring: z.object({ instrumentId: id, cursor: id.optional(), limit: pageLimit }),
        response: { 200: pageOf(instrumentIncident) },
      },
    },
    (request) => {
      const { instrumentId, ...page } = request.query;
      return listOfInstrument(database.query, instrumentId, page);
    },
  );
}
