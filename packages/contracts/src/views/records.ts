import { z } from 'zod';
import { id, instant } from '../primitives.ts';

/** One event of the log as the audit service shows it. */
export const auditEvent = z
  .object({
    id,
    source: z.string(),
    type: z.string(),
    /** Of which kind the thing is whose id is the subject: `charge`, `reservation`. */
    stream: z.string(),
    subject: id,
    time: instant,
    position: z.int(),
    streamVersion: z.int(),
    correlationId: id,
    causationId: id.nullable(),
    personId: id.nullable(),
    organisationId: id.nullable(),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'AuditEvent' });

export const sealCheck = z
  .object({
    source: z.string(),
    treeSize: z.int(),
    position: z.int(),
    root: z.string(),
    signedAt: instant,
    keyId: z.string(),
    signatureValid: z.boolean(),
    rootMatches: z.boolean(),
    /** The events up to here were verified before, and not read again; 0 for the whole log. */
    verifiedFrom: z.int(),
  })
  .meta({ id: 'SealCheck' });

export const deadLetterView = z
  .object({
    id,
    source: z.string(),
    position: z.int(),
    subject: z.string().nullable(),
    type: z.string().nullable(),
    reason: z.string(),
    parkedAt: instant,
  })
  .meta({ id: 'DeadLetter' });

/** A source of which a service can handle nothing more until what is wrong is mended. */
export const stopView = z
  .object({ source: z.string(), position: z.int(), reason: z.string(), since: instant })
  .meta({ id: 'Stop' });
