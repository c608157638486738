import type { ServiceDefinition } from '@kyoyo/service-kit';
import { addChargeRoutes } from './charge/http.ts';
import { chargeReactions } from './charge/reactions.ts';
import { chargeStream } from './charge/stream.ts';
import { allowances } from './copies/allowances.ts';
import { attributedUses } from './copies/attributed-uses.ts';
import { ageBands, discounts } from './copies/discounts.ts';
import { classes } from './copies/classes.ts';
import { comingBookings } from './copies/coming-bookings.ts';
import { coverages } from './copies/coverages.ts';
import { instruments } from './copies/instruments.ts';
import { institutionNames, members, organisationNames, usageTerms } from './copies/quoted.ts';
import { addContractComparisonRoutes } from './contract/comparison-http.ts';
import { createQuoteCommands } from './issued-quote/commands.ts';
import { addIssuedQuoteRoutes } from './issued-quote/http.ts';
import { quoteStream } from './issued-quote/stream.ts';
import { addPriceEffectRoutes } from './price-effect/http.ts';
import { addPriceExampleRoutes } from './quote/examples-http.ts';
import { costSheets } from './copies/cost-sheets.ts';
import { rateCards } from './copies/rate-cards.ts';
import { subsidies } from './copies/subsidies.ts';
import { addCostRecoveryRoutes } from './cost-recovery/http.ts';
import { addContractQuoteRoutes } from './quote/contract-quotes-http.ts';
import { addQuoteRoutes } from './quote/http.ts';
import { addPriceRoutes } from './quote/prices-http.ts';
import { addPriceTrialRoutes } from './quote/trials-http.ts';
import type { Tables } from './schema.ts';
import { forgetOld } from './what-if/asking.ts';
import { addWhatIfRoutes } from './what-if/http.ts';

/** Everything the billing service does. */
export const billingService: ServiceDefinition<Tables> = {
  name: 'billing',
  publishes: 'billing',
  migrations: new URL('../migrations/', import.meta.url),
  streams: [chargeStream, quoteStream],
  copies: [
    allowances,
    instruments,
    rateCards,
    subsidies,
    costSheets,
    classes,
    coverages,
    discounts,
    ageBands,
    attributedUses,
    comingBookings,
    institutionNames,
    organisationNames,
    members,
    usageTerms,
  ],
  routes: (app, parts) => {
    addPriceRoutes(app, parts);
    addQuoteRoutes(app, parts);
    addContractQuoteRoutes(app, parts);
    addPriceTrialRoutes(app, parts);
    addContractComparisonRoutes(app, parts);
    addPriceExampleRoutes(app, parts);
    addPriceEffectRoutes(app, parts);
    addIssuedQuoteRoutes(app, parts);
    addChargeRoutes(app, parts);
    addCostRecoveryRoutes(app, parts);
    addWhatIfRoutes(app, parts);
  },
  timers: ({ database }) => [
    { name: 'forget what-ifs', everyMs: 60_000, run: () => forgetOld(database.pool) },
  ],
  wakes: { [quoteStream.name]: (parts) => createQuoteCommands(parts).expire },
  reactions: (parts) => ({ subscription: chargeReactions(parts) }),
};
