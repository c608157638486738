import { hasHeardUntil } from '@kyoyo/messaging';
import type { Parts } from './service-definition.ts';

/**
 * Whether all that a source told before a time is handled here: what time does to a stream may depend
 * on what was told by then. False while NATS is not reached, and nobody can say.
 */
export async function hasHeard<Tables>(
  { nats, database }: Pick<Parts<Tables>, 'nats' | 'database'>,
  of: Parameters<typeof hasHeardUntil>[2],
): Promise<boolean> {
  const connection = await Promise.race([nats(), Promise.resolve(undefined)]);
  return connection !== undefined && hasHeardUntil(connection, database.pool, of);
}
