import { id, period, reservationStatus, worksAt } from '@kyoyo/contracts';
import { identityOf, type Parts, refuseWith, type ServiceApp } from '@kyoyo/service-kit';
import { z } from 'zod';
import { worksSomewhere } from '../access.ts';
import type { Tables } from '../schema.ts';
import { readComing, readWaiting } from './coming.ts';

const comingBooking = z.object({
  reservationId: id,
  status: reservationStatus,
  period,
  organisationId: id,
  personId: id,
});

/** What staff should see before they suspend an instrument, retire it or give it away. */
export function addInstrumentRoutes(app: ServiceApp, { database, clock }: Parts<Tables>): void {
  app.get(
    '/api/coming-bookings',
    {
      config: {
        access: worksSomewhere,
        operation: 'listComingBookings',
        summary: 'List the coming bookings of an instrument',
      },
      schema: {
        querystring: z.object({ instrumentId: id }),
        response: {
          200: z.object({
            items: z.array(comingBooking),
            /** How many wait for it. */
            waiting: z.int(),
          }),
        },
      },
    },
    async (request) => {
      const { instrumentId } = request.query;
      const found = await database.query
        .selectFrom('instrument')
        .select('institution_id')
        .where('instrument_id', '=', instrumentId)
        .executeTakeFirst();
      if (!found) return refuseWith('not-found');
      const instrument = { instrumentId, institutionId: found.institution_id };
      if (!worksAt(identityOf(request), instrument.institutionId)) return refuseWith('forbidden');
      const [coming, waiting] = await Promise.all([
        readComing(database.pool, instrument, clock()),
        readWaiting(database.pool, instrument),
      ]);
      return {
        items: coming.map(({ id: reservationId, status, slot, booking }) => ({
          reservationId,
          status,
          period: slot.period,
          organisationId: booking.organisationId,
          personId: booking.personId,
        })),
        waiting: waiting.length,
      };
    },
  );
}
