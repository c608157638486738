import type { ServiceDefinition } from '@kyoyo/service-kit';
import { addCostSheetRoutes } from './cost-sheet/http.ts';
import { costSheetStream } from './cost-sheet/stream.ts';
import { addCostSheetImportRoutes } from './cost-sheet/import/http.ts';
import { addFileRoutes } from './files/http.ts';
import { removeUnusedFiles } from './files/stored.ts';
import { addImportRoutes } from './import/http.ts';
import { importStream } from './import/stream.ts';
import { addDiscountRoutes } from './institution/discounts-http.ts';
import { addInstitutionRoutes } from './institution/http.ts';
import { institutionStream } from './institution/stream.ts';
import { addInstrumentRoutes } from './instrument/http.ts';
import { addLifecycleRoutes } from './instrument/lifecycle-http.ts';
import { addRateCardRoutes } from './instrument/rate-cards-http.ts';
import { instrumentStream } from './instrument/stream.ts';
import { addSubsidyRoutes } from './instrument/subsidy-http.ts';
import { addNetworkRoutes } from './network/http.ts';
import { networkStream } from './network/stream.ts';
import { instrumentReactions } from './instrument/reactions.ts';
import { addPriceListRoutes } from './price-list/http.ts';
import type { Tables } from './schema.ts';
import { addSearchRoutes } from './search/http.ts';

/** Everything the catalogue service does. */
export const catalogueService: ServiceDefinition<Tables> = {
  name: 'catalogue',
  publishes: 'catalogue',
  migrations: new URL('../migrations/', import.meta.url),
  streams: [institutionStream, networkStream, instrumentStream, importStream, costSheetStream],
  reactions: instrumentReactions,
  timers: ({ database, clock, log }) => [
    {
      name: 'remove-unused-files',
      everyMs: 3_600_000,
      async run() {
        const files = await removeUnusedFiles(database.query, clock());
        if (files > 0) log.info({ files }, 'removed files that nobody refers to');
      },
    },
  ],
  routes(app, parts) {
    addInstitutionRoutes(app, parts);
    addDiscountRoutes(app, parts);
    addNetworkRoutes(app, parts);
    addInstrumentRoutes(app, parts);
    addRateCardRoutes(app, parts);
    addSubsidyRoutes(app, parts);
    addCostSheetRoutes(app, parts);
    addCostSheetImportRoutes(app, parts);
    addLifecycleRoutes(app, parts);
    addSearchRoutes(app, parts);
    addImportRoutes(app, parts);
    addPriceListRoutes(app, parts);
    addFileRoutes(app, parts);
  },
};
