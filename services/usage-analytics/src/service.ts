import type { ServiceDefinition } from '@kyoyo/service-kit';
import { addUsageRoutes } from './http.ts';
import { usageReactions } from './reactions.ts';
import type { Tables } from './schema.ts';

/** Everything the usage-analytics service does. */
export const usageAnalyticsService: ServiceDefinition<Tables> = {
  name: 'usage-analytics',
  migrations: new URL('../migrations/', import.meta.url),
  routes: addUsageRoutes,
  reactions: () => usageReactions,
  oneStatementEach: true,
};
