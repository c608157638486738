import { randomBytes } from 'node:crypto';
import {
  id,
  instant,
  type Identity,
  reservationView,
  usedOptions,
  worksAt,
} from '@kyoyo/contracts';
import { plusMinutes } from '@kyoyo/kernel';
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
import { worksSomewhere } from '../access.ts';
import { createCheckIn } from '../reservation/check-in.ts';
import { checkInOpensMinutes } from '../reservation/decisions/runs.ts';
import { createFreeing } from '../reservation/freeing.ts';
import { findReservation } from '../reservation/queries.ts';
import type { Tables } from '../schema.ts';
import { currentCode, isCodeOf } from './codes.ts';

const instrumentParams = z.object({ instrumentId: id });
const codeRequest = z.strictObject({ code: z.string().regex(/^\d{8}$/) });
const bodyOf = {
  'check-in': codeRequest,
  'check-out': codeRequest.extend({ options: usedOptions.optional() }),
};
const declarationOf = {
  'check-in': { operation: 'checkInAtKiosk', summary: 'Check in with the code of a kiosk' },
  'check-out': { operation: 'checkOutAtKiosk', summary: 'Check out with the code of a kiosk' },
};

/** A screen at the instrument shows a code; whoever stands there checks in and out with it. */
export function addKioskRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { database, clock } = parts;

  /** Made when it is first asked for; every replica then reads the same. */
  async function secretOf(instrumentId: string): Promise<string> {
    await database.query
      .insertInto('kiosk')
      .values({ instrument_id: instrumentId, secret: randomBytes(32).toString('base64url') })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const { secret } = await database.query
      .selectFrom('kiosk')
      .select('secret')
      .where('instrument_id', '=', instrumentId)
      .executeTakeFirstOrThrow();
    return secret;
  }

  /** The asker's booking that is on now or about to be, at this instrument or any other. */
  async function bookingNow(who: Identity, instrumentId: string) {
    const now = clock();
    const { rows } = await database.pool.query(
      `SELECT reservation_id, instrument_id FROM reservation
       WHERE person_id = $1 AND status IN ('confirmed', 'running')
         AND (status = 'running' OR period && tstzrange($2, $3))
       ORDER BY instrument_id = $4 DESC, status = 'running' DESC, lower(period) LIMIT 1`,
      [who.personId, now, plusMinutes(now, checkInOpensMinutes), instrumentId],
    );
    const [row] = rows;
    if (!row) return refuseWith('no-booking-now');
    if (row.instrument_id !== instrumentId) {
      return refuseWith('booked-elsewhere', { instrumentId: row.instrument_id });
    }
    return (await findReservation(database.query, row.reservation_id)) ?? refuseWith('not-found');
  }

  app.get(
    '/api/kiosks/:instrumentId/code',
    {
      config: {
        access: worksSomewhere,
        operation: 'readKioskCode',
        summary: 'Read the code that a kiosk shows',
      },
      schema: {
        params: instrumentParams,
        response: { 200: z.object({ code: z.string(), validUntil: instant }) },
      },
    },
    async (request) => {
      const { instrumentId } = request.params;
      const instrument = await database.query
        .selectFrom('instrument')
        .select('institution_id')
        .where('instrument_id', '=', instrumentId)
        .executeTakeFirst();
      if (!instrument) return refuseWith('not-found');
      if (!worksAt(identityOf(request), instrument.institution_id)) return refuseWith('forbidden');
      return currentCode(await secretOf(instrumentId), instrumentId, clock());
    },
  );

  for (const step of ['check-in', 'check-out'] as const) {
    app.post(
      `/api/kiosks/:instrumentId/${step}`,
      {
        config: { access: 'person', ...declarationOf[step] },
        schema: {
          params: instrumentParams,
          body: bodyOf[step],
          response: { 200: reservationView },
        },
      },
      async (request, reply) => {
        const { instrumentId } = request.params;
        const who = identityOf(request);
        const found = await bookingNow(who, instrumentId);
        const secret = await secretOf(instrumentId);
        if (!isCodeOf(secret, instrumentId, clock(), request.body.code)) {
          return refuseWith('kiosk-code-wrong');
        }
        const context = commandContext(request);
        const options = 'options' in request.body ? request.body.options : undefined;
        const outcome =
          step === 'check-in'
            ? await createCheckIn(parts)(who, found, context)
            : await createFreeing(parts).checkOut(found, options, context);
        return sendVersioned(reply, replyOf(outcome));
      },
    );
  }
}
