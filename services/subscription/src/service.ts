import type { ServiceDefinition } from '@kyoyo/service-kit';
import { addAgreementRoutes } from './agreement/http.ts';
import { agreementStream } from './agreement/stream.ts';
import { attributionReactions } from './attribution/reactions.ts';
import { contractFeeStream } from './contract-fee/stream.ts';
import { coverageStream } from './coverage/stream.ts';
import { attributionStream } from './attribution/stream.ts';
import type { Tables } from './schema.ts';
import { addTermsRoutes } from './terms/http.ts';
import { termsStream } from './terms/stream.ts';

/** Everything the subscription service does. */
export const subscriptionService: ServiceDefinition<Tables> = {
  name: 'subscription',
  publishes: 'subscription',
  migrations: new URL('../migrations/', import.meta.url),
  streams: [termsStream, agreementStream, coverageStream, contractFeeStream, attributionStream],
  routes: (app, parts) => {
    addTermsRoutes(app, parts);
    addAgreementRoutes(app, parts);
  },
  reactions: attributionReactions,
};
