import {
  type Booking,
  feeForGivenBack,
  givenName,
  id,
  type Identity,
  pageLimit,
  pageOf,
  usePeriodFromOffset,
  reservationStatus,
  reservationView,
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
import { mayBook, maySee, movingAs } from '../access.ts';
import type { Commands } from './commands.ts';
import { createConsultedBookings } from '../consultation/booking.ts';
import { createFreeing } from './freeing.ts';
import { everOf, reservations, type Scope } from './past.ts';
import { countedMax, findReservation, listReservations } from './queries.ts';
import type { Reader } from './reading.ts';
import type { Tables } from '../schema.ts';

const config = { access: 'person' as const };
const reference = givenName(100).nullable().default(null);

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
  /** Under which it is used; null: the institution's usage terms. */
  contractId: id.nullable().default(null),
  /** A certain operator; otherwise whoever is free. */
  operatorId: id.nullable().default(null),
  accessoryIds: z.array(id).max(10).default([]),
});

const bookingRequest = useRequest.extend({
  period: usePeriodFromOffset,
  /** True holds the slot for ten minutes, to be confirmed; otherwise it is booked at once. */
  hold: z.boolean().default(false),
  /** Staff book for a user of theirs: under the conditions that hold for that person, who is told. */
  forPersonId: id.nullable().default(null),
});

/** Of a list by time, with the time: `<id>~<start>`. */
const listCursor = z.union([
  id,
  z.templateLiteral([z.uuid(), '~', z.iso.datetime({ precision: 3 })]),
]);

const listFilter = z.object({
  scope: z.enum(['mine', 'operating', 'organisation', 'institution']).default('mine'),
  institutionId: id.optional(),
  status: reservationStatus.optional(),
  seriesId: id.optional(),
  instrumentId: id.optional(),
  /** Whose operator is gone, so that another has to be found. */
  lacking: z.enum(['operator']).optional(),
  /** What is still to come or goes on, the nearest first; or what is over, the latest first. */
  when: z.enum(['coming', 'past']).optional(),
  cursor: listCursor.optional(),
  limit: pageLimit,
});
const listQuery = listFilter.refine(
  ({ cursor, when }) => !cursor || cursor.includes('~') === (when !== undefined),
  { path: ['cursor'] },
);

/** Counted with the first page of what is coming or past; more than that are not counted. */
const reservationList = pageOf(reservationView).extend({
  total: z.int().max(countedMax).nullable(),
});

/** Who is to use it: oneself, or for staff of the institution whom they name. */
async function userOf(
  read: Reader,
  { personId, organisationId, ...who }: Identity,
  forPersonId: string | null,
  institutionId: string,
): Promise<Pick<Booking, 'personId' | 'organisationId' | 'bookedBy'>> {
  if (forPersonId === null || forPersonId === personId) return { personId, organisationId };
  if (!worksAt({ personId, organisationId, ...who }, institutionId)) {
    return refuseWith('forbidden');
  }
  const user = await read.person(forPersonId);
  if (user === null) return refuseWith('not-found');
  if (!user.books) return refuseWith('does-not-book');
  return { personId: forPersonId, organisationId: user.organisationId, bookedBy: personId };
}

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
      config: {
        access: mayBook,
        operation: 'bookInstrument',
        summary: 'Book or hold an instrument',
      },
      schema: { body: bookingRequest, response: { 201: reservationView } },
    },
    async (request, reply) => {
      const who = identityOf(request);
      const { instrumentId, period, hold, operatorId, accessoryIds, ...body } = request.body;
      const { forPersonId, ...wishes } = body;
      const { contractId } = body;
      const own = await read.bookable({ ...who, contractId }, instrumentId, period.start);
      const user = await userOf(read, who, forPersonId, own.institutionId);
      const instrument =
        user.bookedBy === undefined
          ? own
          : await read.bookable({ ...user, contractId }, instrumentId, period.start);
      const booking = { ...wishes, ...user, seriesId: null };
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
      schema: { querystring: listQuery, response: { 200: reservationList } },
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
        body: z.strictObject({
          period: usePeriodFromOffset,
          instrumentId: id.optional(),
          /** What the time costs that it gives back, as the refusal `fee-for-given-back` said it. */
          agreedFees: z.array(feeForGivenBack).max(1).default([]),
        }),
        response: { 200: reservationView },
      },
    },
    async (request, reply) => {
      const who = identityOf(request);
      const found = await read.reservation(who, request.params.id);
      const { period, instrumentId = found.slot.instrumentId, agreedFees } = request.body;
      const instrument = await read.bookable(found.booking, instrumentId, period.start);
      const context = commandContext(request);
      const how = { ...movingAs(who, found, instrument), agreedFees };
      const moved = await freeing.move(found, instrument, period, how, context);
      return sendVersioned(reply, replyOf(moved));
    },
  );
}
