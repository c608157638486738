import { deadLetterView, hasRole, id, type Identity, stopView } from '@kyoyo/contracts';
import { type EventHandler, listDeadLetters, listStops, replayDeadLetter } from '@kyoyo/messaging';
import type pg from 'pg';
import { z } from 'zod';
import type { ServiceApp } from './app.ts';
import { refuseWith } from './problem-reply.ts';
import { consumersOf, type Kept, type Reactions } from './reactions.ts';

const operations = (who: Identity): boolean => hasRole(who, 'operations');

/** What consumers of this service could not handle: seen and replayed by operations. */
export function addDeadLetterRoutes<Tables>(
  app: ServiceApp,
  service: string,
  pool: pg.Pool,
  reactions: Reactions,
  kept: Kept<Tables>,
): void {
  const name = service.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const consumers = consumersOf(reactions, kept);
  const sources = consumers.map(({ source }) => source);
  const handlers = Object.fromEntries(
    consumers.map(({ source, copies, handle }) => {
      const handleAll: EventHandler = async (event, tx, text) => {
        await copies.take(tx, [event]);
        await handle(event, tx, text);
      };
      return [source, handleAll];
    }),
  );
  app.get(
    `/api/operations/${service}/dead-letters`,
    {
      config: {
        access: operations,
        operation: `list${name}DeadLetters`,
        summary: `List the events that ${service} could not handle, and where it cannot go on`,
      },
      schema: {
        response: { 200: z.object({ items: z.array(deadLetterView), stops: z.array(stopView) }) },
      },
    },
    async () => ({
      items: await listDeadLetters(pool),
      stops: await listStops(pool, service, sources),
    }),
  );
  app.post(
    `/api/operations/${service}/dead-letters/:id/replay`,
    {
      config: {
        access: operations,
        operation: `replay${name}DeadLetter`,
        summary: `Let ${service} handle an event again`,
        repeatable: true,
      },
      schema: {
        params: z.object({ id }),
        response: { 200: z.object({ replayed: z.int(), reason: z.string().nullable() }) },
      },
    },
    async (request) =>
      (await replayDeadLetter(pool, request.params.id, handlers)) ?? refuseWith('not-found'),
  );
}
