import type { CommandContext, EventStore, Outcome } from '@kyoyo/event-store';
import type { Tables } from '../../schema.ts';
import { costSheetIdOf, costSheetStream } from '../stream.ts';
import type { PlannedSheet } from './plan.ts';

export interface ImportedSheets {
  readonly added: number;
  readonly changed: number;
  readonly kept: number;
}

/** Every sheet of the file, in one transaction, or none: also where one has changed meanwhile. */
export function importSheets(
  store: EventStore<Tables>,
  institutionId: string,
  rows: readonly PlannedSheet[],
  context: CommandContext,
): Promise<Outcome<ImportedSheets, unknown>> {
  const count = (action: PlannedSheet['action']): number =>
    rows.filter((row) => row.action === action).length;
  const imported = { added: count('add'), changed: count('change'), kept: count('keep') };
  return store.together<Outcome<ImportedSheets, unknown>>([], async (tx) => {
    const repeated = await tx.repliedBefore<ImportedSheets>(context);
    if (repeated) return { keep: false, result: repeated };
    const { idempotency, ...ofRow } = context;
    let first = idempotency;
    for (const { action, instrumentId, fiscalYear, costs, version } of rows) {
      if (action === 'keep') continue;
      const outcome = await tx.execute(costSheetStream, {
        streamId: costSheetIdOf(instrumentId, fiscalYear),
        command: { institutionId, instrumentId, fiscalYear, costs },
        context: { ...ofRow, seenVersion: version, ...(first && { idempotency: first }) },
        reply: () => imported,
      });
      if ('refused' in outcome) return { keep: false, result: outcome };
      first = undefined;
    }
    return { keep: true, result: { done: imported, events: [] } };
  });
}
