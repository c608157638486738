import { id, newPriceException, newRateCard, rateCardView } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import {
  identityOf,
  type Parts,
  readingOf,
  refuseWith,
  sendVersioned,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { sql } from 'kysely';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { mayManage, maySeeCosts, worksSomewhere } from '../access.ts';
import { shortfallOf } from '../cost-sheet/shortfall.ts';
import { institutionStream } from '../institution/stream.ts';
import type { Tables } from '../schema.ts';
import { changeInstrument } from './commands.ts';
import { findInstrument, listRateCards } from './queries.ts';
import type { InstrumentCommand } from './state.ts';
import { instrumentStream } from './stream.ts';

const params = z.object({ id });
const changed = z.object({ id, version: z.int() });

const rateCardRequest = newRateCard
  .safeExtend({
    /** The card of later prices that these take the place of. */
    replaces: id.nullable().default(null),
    /** Signed where the prices are below what maintenance costs. */
    exception: newPriceException.nullable().default(null),
  })
  .strict();

/** The prices of an instrument, by the instant from which they hold. */
export function addRateCardRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const { clock, store } = parts;
  const facility = { access: worksSomewhere };
  const everybody = { access: 'person' as const };

  const change = (request: FastifyRequest, instrumentId: string, command: InstrumentCommand) =>
    changeInstrument(parts, request, instrumentId, mayManage, () => command);

  app.post(
    '/api/instruments/:id/rate-cards',
    {
      config: {
        ...facility,
        operation: 'publishRateCard',
        summary: 'Publish the prices of an instrument',
      },
      schema: {
        params,
        body: rateCardRequest,
        response: { 201: changed },
      },
    },
    async (request, reply) => {
      const { replaces, exception, ...card } = request.body;
      const { id: instrumentId } = request.params;
      const signedBy = identityOf(request).personId;
      const done = await changeInstrument(
        parts,
        request,
        instrumentId,
        mayManage,
        async (found) => ({
          type: 'PublishRateCard',
          cardId: newId(),
          card,
          replaces,
          shortfall: await shortfallOf(
            store,
            { institutionId: found.institution.id, instrumentId },
            card,
          ),
          exception: exception && { ...exception, signedBy },
          now: clock(),
        }),
      );
      return sendVersioned(reply.code(201), done);
    },
  );

  app.post(
    '/api/instruments/:id/rate-cards/:cardId/withdrawal',
    {
      config: {
        ...facility,
        operation: 'withdrawRateCard',
        summary: 'Withdraw prices that are not in force yet',
      },
      schema: {
        params: params.extend({ cardId: id }),
        body: z.strictObject({}),
        response: { 200: changed },
      },
    },
    async (request, reply) => {
      const { id: instrumentId, cardId } = request.params;
      const command = { type: 'WithdrawRateCard', cardId, now: clock() } as const;
      return sendVersioned(reply, await change(request, instrumentId, command));
    },
  );

  app.get(
    '/api/instruments/:id/rate-cards',
    {
      config: {
        ...everybody,
        operation: 'listRateCards',
        summary: 'List the prices of an instrument by date',
        asOf: true,
      },
      schema: { params, response: { 200: z.object({ items: z.array(rateCardView) }) } },
    },
    async (request) => {
      const { id: instrumentId } = request.params;
      const { query, now } = await readingOf(
        request,
        parts,
        { stream: instrumentStream, ids: sql`${instrumentId}::uuid` },
        { stream: institutionStream },
      );
      const found = (await findInstrument(query, instrumentId, now)) ?? refuseWith('not-found');
      const items = await listRateCards(query, instrumentId);
      const isOwn = maySeeCosts(identityOf(request), found.institution.id);
      return { items: isOwn ? items : items.map((one) => ({ ...one, exception: null })) };
    },
  );
}
