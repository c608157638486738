import type { Parts, ServiceApp, ServiceDefinition } from '@kyoyo/service-kit';
import { createCommands } from './commands.ts';
import { addReservationRoutes } from './http.ts';
import { expiredHolds } from './queries.ts';
import { reservationReactions } from './reactions.ts';
import type { Tables } from './schema.ts';

/** Everything the reservation service does. */
export const reservationService: ServiceDefinition<Tables> = {
  name: 'reservation',
  publishes: 'reservation',
  migrations: new URL('../migrations/', import.meta.url),
  routes: (app: ServiceApp, parts: Parts<Tables>) =>
    addReservationRoutes(app, parts, createCommands(parts)),
  reactions: () => reservationReactions,
  timers: (parts) => [
    {
      name: 'expire-holds',
      everyMs: 1_000,
      run: async () => {
        const { expireHold } = createCommands(parts);
        for (const id of await expiredHolds(parts.database.query, parts.clock(), 100)) {
          await expireHold(id);
        }
      },
    },
  ],
};
