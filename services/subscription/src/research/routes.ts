import type { Parts, ServiceApp } from '@kyoyo/service-kit';
import type { Tables } from '../schema.ts';
import { createResearchCommands } from './commands.ts';
import { addResearchQueries } from './http.ts';
import { addNegotiatingRoutes } from './negotiating-http.ts';
import { createResearchReader } from './reading.ts';
import { addRunningRoutes } from './running-http.ts';
import { addResearchTextRoutes } from './text/http.ts';

/** Everything that can be asked of research contracts. */
export function addResearchRoutes(app: ServiceApp, parts: Parts<Tables>): void {
  const read = createResearchReader(parts);
  const commands = createResearchCommands(parts.store, parts.clock);
  addResearchQueries(app, parts, read);
  addNegotiatingRoutes(app, parts, read, commands);
  addRunningRoutes(app, parts, read, commands);
  addResearchTextRoutes(app, parts, read);
}
