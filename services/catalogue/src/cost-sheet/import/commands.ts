import type { CommandContext, EventStore, Outcome } from '@kyoyo/event-store';
import { newId } from '@kyoyo/kernel';
import { importStream } from '../../import/stream.ts';
import type { Tables } from '../../schema.ts';
import { costSheetIdOf, costSheetStream } from '../stream.ts';
import type { PlannedSheet } from './plan.ts';

export interface ImportedSheets {
  readonly id: string;
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
  const counts = { added: count('add'), changed: count('change'), kept: count('keep') };
  const wanted = rows.filter(({ action }) => action !== 'keep');
  const sheets = wanted.map(({ instrumentId, fiscalYear }) => ({ instrumentId, fiscalYear }));
  return store.together<Outcome<ImportedSheets, unknown>>([], async (tx) => {
    const recorded = await tx.execute(importStream, {
      streamId: newId(),
      isNew: true,
      command: { type: 'CostSheetsImported', data: { institutionId, sheets } },
      context,
      reply: (_, { id }): ImportedSheets => ({ id, ...counts }),
    });
    // Without events it was done before, under the same key.
    const [event] = 'done' in recorded ? recorded.events : [];
    if (!event) return { keep: false, result: recorded };
    const { actor, correlationId } = context;
    for (const { instrumentId, fiscalYear, costs, version } of wanted) {
      const outcome = await tx.execute(costSheetStream, {
        streamId: costSheetIdOf(instrumentId, fiscalYear),
        command: { institutionId, instrumentId, fiscalYear, costs },
        context: { actor, correlationId, causationId: event.id, seenVersion: version },
      });
      if ('refused' in outcome) return { keep: false, result: outcome };
    }
    return { keep: true, result: recorded };
  });
}
