import type { ServiceDefinition } from '@kyoyo/service-kit';
import { addCalendarRoutes } from './calendar-http.ts';
import { createCommands } from './commands.ts';
import { addConsultationRoutes } from './consultation/http.ts';
import { addReservationRoutes } from './http.ts';
import { expiredHolds } from './queries.ts';
import { reservationReactions } from './reactions.ts';
import type { Tables } from './schema.ts';
import { addTrainingRoutes } from './training/http.ts';

/** Everything the reservation service does. */
export const reservationService: ServiceDefinition<Tables> = {
  name: 'reservation',
  publishes: 'reservation',
  migrations: new URL('../migrations/', import.meta.url),
  routes: (app, parts) => {
    const commands = createCommands(parts);
    addReservationRoutes(app, parts, commands);
    addCalendarRoutes(app, parts, commands);
    addTrainingRoutes(app, parts);
    addConsultationRoutes(app, parts);
  },
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
