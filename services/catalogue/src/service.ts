import type { ServiceDefinition } from '@kyoyo/service-kit';
import { createCommands } from './commands.ts';
import { addCatalogueRoutes } from './instrument/http.ts';
import { removeUnusedFiles } from './files/stored.ts';
import type { Tables } from './schema.ts';
import { renewSearchIndex } from './search/indexing.ts';

/** Everything the catalogue service does. */
export const catalogueService: ServiceDefinition<Tables> = {
  name: 'catalogue',
  publishes: 'catalogue',
  migrations: new URL('../migrations/', import.meta.url),
  prepare: ({ database }) => renewSearchIndex(database.query),
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
  routes: (app, parts) => addCatalogueRoutes(app, parts, createCommands(parts)),
};
