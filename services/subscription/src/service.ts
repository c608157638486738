import { hasHeard, type ServiceDefinition } from '@kyoyo/service-kit';
import { addAgreementRoutes } from './agreement/http.ts';
import { agreementStream } from './agreement/stream.ts';
import { attributionReactions } from './attribution/reactions.ts';
import { bookedInstruments } from './copies/booked-instruments.ts';
import { charges } from './copies/charges.ts';
import { consultations } from './copies/consultations.ts';
import { institutionNames, instruments, organisationNames } from './copies/names.ts';
import { people } from './copies/people.ts';
import { allowanceReactions } from './allowance/reactions.ts';
import { allowanceStream } from './allowance/stream.ts';
import { contractFeeStream } from './contract-fee/stream.ts';
import { addCoverageRoutes } from './coverage/http.ts';
import { coverageStream } from './coverage/stream.ts';
import { attributionStream } from './attribution/stream.ts';
import { addLeadTimeRoutes } from './lead-time/http.ts';
import { createResearchCommands } from './research/commands.ts';
import { budgetReactions } from './research/reactions.ts';
import { addResearchRoutes } from './research/routes.ts';
import { researchStream } from './research/stream.ts';
import type { Tables } from './schema.ts';
import { addTermsRoutes } from './terms/http.ts';
import { classes } from './copies/classes.ts';
import { addPlanRoutes } from './plan/http.ts';
import { planStream } from './plan/stream.ts';
import { createSubscriptionCommands } from './subscription/commands.ts';
import { addSubscriptionRoutes } from './subscription/http.ts';
import { addSubscriptionPreviewRoutes } from './subscription/preview-http.ts';
import { addSubscriptionStepRoutes } from './subscription/steps-http.ts';
import { subscriptionStream } from './subscription/stream.ts';
import { termsStream } from './terms/stream.ts';

/** Everything the subscription service does. */
export const subscriptionService: ServiceDefinition<Tables> = {
  name: 'subscription',
  publishes: 'subscription',
  migrations: new URL('../migrations/', import.meta.url),
  streams: [
    termsStream,
    agreementStream,
    planStream,
    subscriptionStream,
    allowanceStream,
    researchStream,
    coverageStream,
    contractFeeStream,
    attributionStream,
  ],
  copies: [
    people,
    bookedInstruments,
    classes,
    organisationNames,
    institutionNames,
    instruments,
    charges,
    consultations,
  ],
  routes: (app, parts) => {
    addTermsRoutes(app, parts);
    addAgreementRoutes(app, parts);
    addPlanRoutes(app, parts);
    addSubscriptionRoutes(app, parts);
    addSubscriptionStepRoutes(app, parts);
    addSubscriptionPreviewRoutes(app, parts);
    addCoverageRoutes(app, parts);
    addResearchRoutes(app, parts);
    addLeadTimeRoutes(app, parts);
  },
  reactions: (parts) => ({
    reservation: {
      ...allowanceReactions(parts).reservation,
      ...attributionReactions(parts).reservation,
    },
    billing: budgetReactions(parts),
  }),
  wakes: {
    [researchStream.name]: ({ store, clock }) => createResearchCommands(store, clock).letTimePass,
    [subscriptionStream.name]: (parts) => {
      const { letTimePass } = createSubscriptionCommands(parts);
      const from = { consumer: 'subscription', source: 'reservation' } as const;
      return (streamId) => letTimePass(streamId, (time) => hasHeard(parts, { ...from, time }));
    },
  },
};
