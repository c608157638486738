import type { KeyObject } from 'node:crypto';
import type { ServiceDefinition } from '@kyoyo/service-kit';
import { addAuditRoutes } from './http.ts';
import { everyEvent } from './every-event.ts';
import type { Tables } from './schema.ts';

export interface AuditSettings {
  /** The public half of the key that seals the logs. */
  readonly sealPublicKey: KeyObject;
}

/** Everything the audit service does. */
export const auditService = ({ sealPublicKey }: AuditSettings): ServiceDefinition<Tables> => ({
  name: 'audit',
  migrations: new URL('../migrations/', import.meta.url),
  routes: (app, parts) => addAuditRoutes(app, parts, sealPublicKey),
  keeps: everyEvent,
  oneStatementEach: true,
});
