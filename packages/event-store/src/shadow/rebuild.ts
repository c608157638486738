import type { Clock } from '@kyoyo/kernel';
import { type Difference, differences, repair } from './differences.ts';
import { addDerived, repairDerived } from './derived.ts';
import { type OnProgress, Shadow } from './shadow.ts';
import { type ShadowSource, type Unreadable } from './shadow-source.ts';

export interface Rebuilt {
  readonly events: number;
  /** Where there are any, nothing was compared. */
  readonly unreadable: readonly Unreadable[];
  readonly differences: readonly Difference[];
  /** How many rows were written to make the tables what the logs say. */
  readonly repaired: number;
}

/**
 * Folds the logs into tables beside the live ones, at one moment and without holding anybody up, and
 * says where the two differ.
 */
export async function compareWithLog<Tables>(
  source: ShadowSource<Tables>,
  clock: Clock,
  onProgress: OnProgress = () => undefined,
): Promise<Rebuilt> {
  await using shadow = await Shadow.build(source, { onProgress });
  return { ...(await compared(shadow, source, clock)), repaired: 0 };
}

/**
 * The same, and writes the differences into the live tables. Where there are any at all, commands and
 * consumers wait meanwhile; reads do not.
 */
export async function repairFromLog<Tables>(
  source: ShadowSource<Tables>,
  clock: Clock,
  onProgress: OnProgress = () => undefined,
): Promise<Rebuilt> {
  const before = await compareWithLog(source, clock, onProgress);
  if (before.differences.length === 0) return before;
  const { schema } = source.settings;
  // Consumers write their checkpoint first, replays their dead letter, both then what commands do.
  const written = source.followed ? ['checkpoint', 'dead_letter', 'streams'] : ['streams'];
  await using shadow = await Shadow.build(source, {
    onProgress,
    lock: `LOCK TABLE ${written.map((table) => `${schema}.${table}`).join(', ')}
           IN SHARE ROW EXCLUSIVE MODE`,
  });
  const found = await compared(shadow, source, clock);
  if (found.unreadable.length > 0) return { ...found, repaired: 0 };
  const ofStreams = await repair(shadow.client, schema, shadow.tables);
  const ofOthers = await repairDerived(shadow.client, schema, source.derived ?? []);
  await shadow.client.query('COMMIT');
  return { ...found, repaired: ofStreams + ofOthers };
}

async function compared<Tables>(
  { client, tables, events, unreadable }: Shadow,
  { settings: { schema }, derived = [] }: ShadowSource<Tables>,
  clock: Clock,
): Promise<Omit<Rebuilt, 'repaired'>> {
  if (unreadable.length > 0) return { events, unreadable, differences: [] };
  await addDerived(client, schema, derived);
  const found = await differences(client, { schema, tables, derived, now: clock() });
  return { events, unreadable, differences: found };
}
