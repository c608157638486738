import type { ServiceDefinition } from '@kyoyo/service-kit';
import { instruments } from './copies/instruments.ts';
import { outages } from './copies/outages.ts';
import { uses } from './copies/uses.ts';
import { addUsageRoutes } from './http.ts';
import type { Tables } from './schema.ts';

/** Everything the usage-analytics service does. */
export const usageAnalyticsService: ServiceDefinition<Tables> = {
  name: 'usage-analytics',
  migrations: new URL('../migrations/', import.meta.url),
  copies: [instruments, uses, outages],
  routes: addUsageRoutes,
};
