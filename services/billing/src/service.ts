import type { ServiceDefinition } from '@kyoyo/service-kit';
import { addBillingRoutes } from './http.ts';
import { billingReactions } from './reactions.ts';
import type { Tables } from './schema.ts';

/** Everything the billing service does. */
export const billingService: ServiceDefinition<Tables> = {
  name: 'billing',
  publishes: 'billing',
  migrations: new URL('../migrations/', import.meta.url),
  routes: addBillingRoutes,
  reactions: billingReactions,
};
