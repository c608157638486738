import { type CommandParts, createCommands } from '../reservation/commands.ts';
import { createFreeing } from '../reservation/freeing.ts';
import { awaitedWithGaps } from './awaited.ts';

/**
 * For whoever was not promoted at once, such as when an operator's leave was cancelled. Takes the
 * lock only where that would do something; an instrument that fails keeps no other waiting.
 * @throws AggregateError of all that failed
 */
export async function promoteAll(parts: CommandParts): Promise<void> {
  const { waitlist } = createCommands(parts);
  const { freeing } = createFreeing(parts);
  const failures: Error[] = [];
  for (const awaited of await awaitedWithGaps(parts.database.pool, parts.clock())) {
    const { instrumentId } = awaited;
    try {
      if (!(await waitlist.isWorthTheLock(instrumentId))) continue;
      await freeing(awaited, () => Promise.resolve({ done: undefined, events: [] }));
    } catch (cause) {
      failures.push(new Error(`Nobody is promoted on instrument ${instrumentId}`, { cause }));
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Some who wait were not promoted');
}
