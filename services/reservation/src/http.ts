import {
  id,
  type Identity,
  pageOf,
  periodFromOffset,
  reservationStatus,
  reservationView,
  serviceKind,
} from '@kyoyo/contracts';
import {
  commandContext,
  identityOf,
  type Parts,
  refuseWith,
  replyOf,
  sendVersioned,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { mayChange, maySee } from './access.ts';
import type { Commands } from './commands.ts';
import { findReservation, listReservations, readBookable } from './queries.ts';
import type { Tables } from './schema.ts';

const reservationParams = z.object({ id });
const config = { access: 'person' as const };

const bookingRequest = z.strictObject({
  instrumentId: id,
  period: periodFromOffset,
  serviceKind,
  tariff: z.string().max(40).nullable().default(null),
  quantity: z.int().min(1).max(1_000).default(1),
  purpose: z.string().trim().max(500).default(''),
  /** True holds the slot for ten minutes, to be confirmed; otherwise it is booked at once. */
  hold: z.boolean().default(false),
});

export function addReservationRoutes(
  app: ServiceApp,
  parts: Parts<Tables>,
  commands: Commands,
): void {
  const { database, clock } = parts;

  const bookable = async (who: Identity, instrumentId: string) =>
    (await readBookable(database, who, instrumentId, clock())) ?? refuseWith('not-found');

  /** The reservation, if the asker may do this with it. */
  async function owned(who: Identity, reservationId: string, may: typeof maySee = mayChange) {
    const found = await findReservation(database.query, reservationId);
    if (!found || !maySee(who, found)) return refuseWith('not-found');
    return may(who, found) ? found : refuseWith('forbidden');
  }

  app.post(
    '/api/reservations',
    { config, schema: { body: bookingRequest, response: { 201: reservationView } } },
    async (request, reply) => {
      const who = identityOf(request);
      const { instrumentId, period, hold, ...wishes } = request.body;
      const { organisationId, personId } = who;
      const outcome = await commands.book(
        await bookable(who, instrumentId),
        { period, booking: { ...wishes, organisationId, personId }, confirm: !hold },
        commandContext(request),
      );
      return sendVersioned(reply.code(201), replyOf(outcome));
    },
  );

  app.get(
    '/api/reservations',
    {
      config,
      schema: {
        querystring: z.object({
          scope: z.enum(['mine', 'organisation']).default('mine'),
          status: reservationStatus.optional(),
          cursor: id.optional(),
          limit: z.coerce.number().int().min(1).max(200).default(50),
        }),
        response: { 200: pageOf(reservationView) },
      },
    },
    (request) => listReservations(database.query, identityOf(request), request.query),
  );

  app.get(
    '/api/reservations/:id',
    { config, schema: { params: reservationParams, response: { 200: reservationView } } },
    async (request, reply) =>
      sendVersioned(reply, await owned(identityOf(request), request.params.id, maySee)),
  );

  app.post(
    '/api/reservations/:id/moves',
    {
      config,
      schema: {
        params: reservationParams,
        body: z.strictObject({ period: periodFromOffset, instrumentId: id.optional() }),
        response: { 200: reservationView },
      },
    },
    async (request, reply) => {
      const who = identityOf(request);
      const { booking, slot } = await owned(who, request.params.id);
      const { period, instrumentId = slot.instrumentId } = request.body;
      const instrument = await bookable(
        { ...who, organisationId: booking.organisationId },
        instrumentId,
      );
      const context = commandContext(request);
      return sendVersioned(
        reply,
        replyOf(await commands.move(request.params.id, instrument, period, context)),
      );
    },
  );

  app.post(
    '/api/reservations/:id/cancellation',
    {
      config,
      schema: {
        params: reservationParams,
        body: z.strictObject({ reason: z.string().trim().max(500).default('') }),
        response: { 200: reservationView },
      },
    },
    async (request, reply) => {
      await owned(identityOf(request), request.params.id);
      const { reason } = request.body;
      const outcome = commands.cancel(request.params.id, reason, commandContext(request));
      return sendVersioned(reply, replyOf(await outcome));
    },
  );

  const steps = {
    confirmation: commands.confirm,
    'check-in': commands.checkIn,
    'check-out': commands.checkOut,
  } as const;
  for (const [step, command] of Object.entries(steps)) {
    app.post(
      `/api/reservations/:id/${step}`,
      {
        config,
        schema: {
          params: reservationParams,
          body: z.strictObject({}),
          response: { 200: reservationView },
        },
      },
      async (request, reply) => {
        await owned(identityOf(request), request.params.id);
        const outcome = await command(request.params.id, commandContext(request));
        return sendVersioned(reply, replyOf(outcome));
      },
    );
  }
}
