import type { Clock } from '@kyoyo/kernel';
import { type Difference, differences, repair } from './differences.ts';
import { Shadow, type ShadowRange, type ShadowSource } from './shadow.ts';

export interface Rebuilt {
  readonly events: number;
  readonly differences: readonly Difference[];
  /** How many rows were written to make the tables what the log says. */
  readonly repaired: number;
}

/**
 * Folds the log into tables beside the live ones, at one moment and without holding anybody up, and
 * says where the two differ.
 */
export async function compareWithLog<Tables>(
  source: ShadowSource<Tables>,
  clock: Clock,
  onProgress?: ShadowRange['onProgress'],
): Promise<Rebuilt> {
  await using shadow = await Shadow.build(source, onProgress ? { onProgress } : {});
  const { client, tables, events } = shadow;
  const found = await differences(client, source.settings.schema, tables, clock());
  return { events, differences: found, repaired: 0 };
}

/**
 * The same, and writes the differences into the live tables. Commands wait meanwhile, where there is
 * a difference at all; reads do not.
 */
export async function repairFromLog<Tables>(
  source: ShadowSource<Tables>,
  clock: Clock,
  onProgress?: ShadowRange['onProgress'],
): Promise<Rebuilt> {
  const compared = await compareWithLog(source, clock, onProgress);
  if (compared.differences.length === 0) return compared;
  const { schema } = source.settings;
  await using shadow = await Shadow.build(source, {
    ...(onProgress ? { onProgress } : {}),
    lock: `LOCK TABLE ${schema}.streams IN SHARE ROW EXCLUSIVE MODE`,
  });
  const { client, tables, events } = shadow;
  const repaired = await repair(client, schema, tables, clock());
  await client.query('COMMIT');
  return { events, differences: compared.differences, repaired };
}
