import { z } from 'zod';
import { id, instant } from './primitives.ts';
import { role } from './roles.ts';

/** Who caused an event. No personal data: a person is an id. */
export const actor = z.union([
  z.object({ personId: id, organisationId: id, roles: z.array(role) }),
  z.literal('system'),
]);
export type Actor = z.infer<typeof actor>;

/**
 * What travels: CloudEvents 1.0 names, then ours. `position` counts within the source's log and
 * `previousPosition` names the event before, so that a consumer sees a hole at once.
 */
export const envelope = z.object({
  specversion: z.literal('1.0'),
  id,
  source: z.string(),
  type: z.string(),
  subject: id,
  time: instant,
  dataVersion: z.int().positive(),
  streamVersion: z.int().positive(),
  position: z.int().positive(),
  previousPosition: z.int().nonnegative(),
  correlationId: id,
  causationId: id.nullable(),
  actor,
  data: z.record(z.string(), z.unknown()),
});
export type Envelope = z.infer<typeof envelope>;
