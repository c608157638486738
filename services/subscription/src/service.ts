import type { ServiceDefinition } from '@kyoyo/service-kit';
import { addSubscriptionRoutes } from './http.ts';
import { subscriptionReactions } from './reactions.ts';
import type { Tables } from './schema.ts';

/** Everything the subscription service does. */
export const subscriptionService: ServiceDefinition<Tables> = {
  name: 'subscription',
  publishes: 'subscription',
  migrations: new URL('../migrations/', import.meta.url),
  routes: addSubscriptionRoutes,
  reactions: subscriptionReactions,
};
