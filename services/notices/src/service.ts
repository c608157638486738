import type { ServiceDefinition } from '@kyoyo/service-kit';
import { addCalendarFeedRoutes } from './calendar-feed/http.ts';
import { calendarFeedStream } from './calendar-feed/stream.ts';
import { calendarEntries } from './copies/calendar-entries.ts';
import { contracts } from './copies/contracts.ts';
import { groups } from './copies/groups.ts';
import { instruments } from './copies/instruments.ts';
import { staff } from './copies/staff.ts';
import { addNoticeRoutes } from './notice/http.ts';
import { noticeStream } from './notice/stream.ts';
import { noticesReactions } from './reactions.ts';
import type { Tables } from './schema.ts';
import { createDeliveries } from './webhook/deliveries.ts';
import { addWebhookRoutes } from './webhook/http.ts';
import { webhookStream } from './webhook/stream.ts';

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
    streams: [noticeStream, webhookStream, calendarFeedStream],
    copies: [instruments, contracts, staff, groups, calendarEntries],
    routes: (app, parts) => {
      addNoticeRoutes(app, parts);
      addWebhookRoutes(app, parts, rules);
      addCalendarFeedRoutes(app, parts);
    },
    reactions: noticesReactions,
    timers: (parts) => [
      {
        name: 'send-webhook-deliveries',
        everyMs: 1_000,
        run: createDeliveries(parts, rules),
      },
    ],
  };
};
