import {
  id,
  periodFromOffset,
  reservationStatus,
  reservationView,
  pageOf,
  serviceKind,
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
import { sql } from 'kysely';
import { z } from 'zod';
import { maySee } from '../access.ts';
import type { Commands } from './commands.ts';
import { createConsultedBookings } from '../consultation/booking.ts';
import { createFreeing } from './freeing.ts';
import { everOf, reservations, type Scope } from './past.ts';
import { findReservation, listReservations } from './queries.ts';
import type { Reader } from './reading.ts';
import type { Tables } from '../schema.ts';

const config = { access: 'person' as const };
const reference = z.string().trim().min(1).max(100).nullable().default(null);

/** What somebody wants to do with an instrument, without the time. */
export const useRequest = z.strictObject({
  instrumentId: id,
  serviceKind,
  tariff: z.string().max(40).nullable().default(null),
  quantity: z.int().min(1).max(1_000).default(1),
  purpose: z.string().trim().max(500).default(''),
  technique: reference,
  project: reference,
  purchaseOrder: reference,
  consultationId: id.nullable().default(null),
  /** A certain operator; otherwise whoever is free. */
  operatorId: id.nullable().default(null),
  accessoryIds: z.array(id).max(10).default([]),
});

const bookingRequest = useRequest.extend({
  period: periodFromOffset,
  /** True holds the slot for ten minutes, to be confirmed; otherwise it is booked at once. */
  hold: z.boolean().default(false),
});

const listFilter = z.object({
  scope: z.enum(['mine', 'operating', 'organisation', 'institution']).default('mine'),
  institutionId: id.optional(),
  status: reservationStatus.optional(),
  seriesId: id.optional(),
  cursor: id.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** Making, moving and reading reservations. */
export function addReservationRoutes(
  app: ServiceApp,
  parts: Parts<Tables>,
  commands: Commands,
  read: Reader,
): void {
  const consulted = createConsultedBookings(parts);
  const freeing = createFreeing(parts);
  app.post(
    '/api/reservations',
    {
      config: { ...config, operation: 'bookInstrument', summary: 'Book or hold an instrument' },
      schema: { body: bookingRequest, response: { 201: reservationView } },
    },
    async (request, reply) => {
      const who = identityOf(request);
      const { instrumentId, period, hold, operatorId, accessoryIds, ...wishes } = request.body;
      const instrument = await read.bookable(who, instrumentId, period.start);
      const { organisationId, personId } = who;
      const booking = { ...wishes, organisationId, personId, seriesId: null };
      const byStaff = worksAt(who, instrument.institutionId);
      const wanted = { period, booking, operatorId, accessoryIds };
      const how = { confirm: !hold, byStaff };
      const context = commandContext(request);
      const { consultationId } = booking;
      const outcome =
        consultationId === null
          ? await commands.book(instrument, wanted, how, context)
          : await consulted.book(consultationId, instrument, wanted, how, context);
      return sendVersioned(reply.code(201), replyOf(outcome));
    },
  );

  app.get(
    '/api/reservations',
    {
      config: {
        ...config,
        operation: 'listReservations',
        summary: 'List reservations',
        asOf: true,
      },
      schema: { querystring: listFilter, response: { 200: pageOf(reservationView) } },
    },
    async (request) => {
      const who = identityOf(request);
      const { scope: wide, institutionId = '', ...filter } = request.query;
      if (wide === 'institution' && !worksAt(who, institutionId)) return refuseWith('forbidden');
      const scope: Scope =
        wide === 'institution' ? { scope: wide, institutionId } : { scope: wide };
      const { query } = await readingOf(request, parts, everOf(who, scope));
      return listReservations(query, who, scope, { ...filter, asOf: request.asOf });
    },
  );

  app.get(
    '/api/reservations/:id',
    {
      config: {
        ...config,
        operation: 'readReservation',
        summary: 'Read a reservation',
        asOf: true,
      },
      schema: { params: z.object({ id }), response: { 200: reservationView } },
    },
    async (request, reply) => {
      const { id: reservationId } = request.params;
      await read.reservation(identityOf(request), reservationId, maySee);
      const scope = reservations(sql`${reservationId}::uuid`);
      const { query } = await readingOf(request, parts, scope);
      const view = await findReservation(query, reservationId);
      return sendVersioned(reply, view ?? refuseWith('not-found'));
    },
  );

  app.post(
    '/api/reservations/:id/moves',
    {
      config: {
        ...config,
        operation: 'moveReservation',
        summary: 'Move a reservation to another time or instrument',
      },
      schema: {
        params: z.object({ id }),
        body: z.strictObject({ period: periodFromOffset, instrumentId: id.optional() }),
        response: { 200: reservationView },
      },
    },
    async (request, reply) => {
      const who = identityOf(request);
      const found = await read.reservation(who, request.params.id);
      const { period, instrumentId = found.slot.instrumentId } = request.body;
      const instrument = await read.bookable(found.booking, instrumentId, period.start);
      const byStaff = worksAt(who, instrument.institutionId);
      const context = commandContext(request);
      const moved = await freeing.move(found, instrument, period, byStaff, context);
      return sendVersioned(reply, replyOf(moved));
    },
  );
}
