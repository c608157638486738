import type { ServiceDefinition } from '@kyoyo/service-kit';
import { createCommands } from './commands.ts';
import { addCatalogueRoutes } from './http.ts';
import type { Tables } from './schema.ts';
import { renewSearchIndex } from './search-index.ts';

/** Everything the catalogue service does. */
export const catalogueService: ServiceDefinition<Tables> = {
  name: 'catalogue',
  publishes: 'catalogue',
  migrations: new URL('../migrations/', import.meta.url),
  prepare: ({ database }) => renewSearchIndex(database.query),
  routes: (app, parts) => addCatalogueRoutes(app, parts, createCommands(parts)),
};
