import type { ServiceDefinition } from '@kyoyo/service-kit';
import { addChargeRoutes } from './charge/http.ts';
import { chargeReactions } from './charge/reactions.ts';
import { chargeStream } from './charge/stream.ts';
import { allowances } from './copies/allowances.ts';
import { attributedUses } from './copies/attributed-uses.ts';
import { classes } from './copies/classes.ts';
import { comingBookings } from './copies/coming-bookings.ts';
import { coverages } from './copies/coverages.ts';
import { instruments } from './copies/instruments.ts';
import { rateCards } from './copies/rate-cards.ts';
import { addPriceEffectRoutes } from './price-effect/http.ts';
import { addPriceExampleRoutes } from './quote/examples-http.ts';
import { addQuoteRoutes } from './quote/http.ts';
import { addPriceTrialRoutes } from './quote/trials-http.ts';
import type { Tables } from './schema.ts';

/** Everything the billing service does. */
export const billingService: ServiceDefinition<Tables> = {
  name: 'billing',
  publishes: 'billing',
  migrations: new URL('../migrations/', import.meta.url),
  streams: [chargeStream],
  copies: [allowances, instruments, rateCards, classes, coverages, attributedUses, comingBookings],
  routes: (app, parts) => {
    addQuoteRoutes(app, parts);
    addPriceTrialRoutes(app);
    addPriceExampleRoutes(app, parts);
    addPriceEffectRoutes(app, parts);
    addChargeRoutes(app, parts);
  },
  reactions: (parts) => ({ subscription: chargeReactions(parts) }),
};
