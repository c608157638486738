import type { ServiceDefinition } from '@kyoyo/service-kit';
import { addCalendarFeedRoutes } from './calendar-http.ts';
import { createCommands } from './commands.ts';
import { addNoticeRoutes } from './notices-http.ts';
import { noticesReactions } from './reactions.ts';
import type { Tables } from './schema.ts';
import { createDeliveries } from './webhook-deliveries.ts';
import { addWebhookRoutes } from './webhooks-http.ts';

export interface NoticesSettings {
  /** True lets webhooks go to this machine, also by http; for development and tests alone. */
  readonly webhookAllowLoopback: boolean;
}

/** Everything the notices service does. */
export const noticesService = (settings: NoticesSettings): ServiceDefinition<Tables> => {
  const rules = { allowLoopback: settings.webhookAllowLoopback };
  return {
    name: 'notices',
    publishes: 'notices',
    migrations: new URL('../migrations/', import.meta.url),
    routes: (app, parts) => {
      const commands = createCommands(parts);
      addNoticeRoutes(app, parts);
      addWebhookRoutes(app, parts, commands, rules);
      addCalendarFeedRoutes(app, parts, commands);
    },
    reactions: noticesReactions,
    timers: (parts) => [
      {
        name: 'send-webhook-deliveries',
        everyMs: 1_000,
        run: createDeliveries(parts, createCommands(parts), rules),
      },
    ],
  };
};
