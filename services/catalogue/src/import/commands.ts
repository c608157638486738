import { type Problem, problem, problemText } from '@kyoyo/contracts';
import type { CommandContext, EventStore, Outcome } from '@kyoyo/event-store';
import { newId } from '@kyoyo/kernel';
import { explainMissingFile } from '../instrument/commands.ts';
import { instrumentStream } from '../instrument/stream.ts';
import type { Tables } from '../schema.ts';
import type { PlannedRow } from './plan.ts';
import { importStream } from './stream.ts';

export interface Imported {
  readonly id: string;
  readonly proposedIds: string[];
  readonly changedIds: string[];
  readonly kept: number;
}

interface Import {
  readonly institutionId: string;
  readonly rows: readonly PlannedRow[];
  readonly context: CommandContext;
}

/** Everything that the file says, in one transaction, or nothing. */
export function importInstruments(
  store: EventStore<Tables>,
  { institutionId, rows, context }: Import,
): Promise<Outcome<Imported, unknown>> {
  const wanted = rows
    .filter(({ action }) => action !== 'keep')
    .map((row) => ({ ...row, streamId: row.instrumentId ?? newId() }));
  const idsOf = (action: PlannedRow['action']): string[] =>
    wanted.filter((row) => row.action === action).map(({ streamId }) => streamId);
  const [proposedIds, changedIds] = [idsOf('propose'), idsOf('change')];
  const kept = rows.length - wanted.length;
  return store.together<Outcome<Imported, unknown>>([], async (tx) => {
    const recorded = await tx.execute(importStream, {
      streamId: newId(),
      isNew: true,
      command: { type: 'InstrumentsImported', data: { institutionId, proposedIds, changedIds } },
      context,
      reply: (_, { id }): Imported => ({ id, proposedIds, changedIds, kept }),
    });
    // Without events it was done before, under the same key.
    const [event] = 'done' in recorded ? recorded.events : [];
    if (!event) return { keep: false, result: recorded };
    const { actor, correlationId } = context;
    const ofRow = { actor, correlationId, causationId: event.id };
    for (const { row, action, streamId, description } of wanted) {
      const isNew = action === 'propose';
      const outcome = await tx.execute(instrumentStream, {
        streamId,
        command: isNew
          ? { type: 'ProposeInstrument', proposal: { ...description, institutionId } }
          : { type: 'DescribeInstrument', description },
        context: ofRow,
        isNew,
        explain: explainMissingFile,
      });
      if ('refused' in outcome) {
        return { keep: false, result: { refused: atRow(row, outcome.refused) } };
      }
    }
    return { keep: true, result: recorded };
  });
}

/** A refusal of one instrument, told as an error of its row. */
const atRow = (row: number, refused: Problem): Problem => {
  const message = { ja: problemText(refused, 'ja'), en: problemText(refused, 'en') };
  const importErrors = [{ row, column: null, message }];
  return problem('import-has-errors', { count: 1, importErrors });
};
