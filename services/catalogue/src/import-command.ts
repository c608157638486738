import { type Problem, problem, problemText } from '@kyoyo/contracts';
import {
  type CommandContext,
  type EventStore,
  isDatabaseError,
  type Outcome,
  StreamMoved,
} from '@kyoyo/event-store';
import { newId } from '@kyoyo/kernel';
import type pg from 'pg';
import { explainMissingFile, instrumentAggregate } from './commands.ts';
import { importDecider } from './import/stream.ts';
import type { PlannedRow } from './import-plan.ts';
import { projectImport } from './projections.ts';
import type { Tables } from './schema.ts';

const importAggregate = {
  streamType: 'import',
  decider: importDecider,
  project: projectImport,
} as const;

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

const attemptsMax = 3;

/** Everything that the file says, in one transaction, or nothing. */
export async function importInstruments(
  store: EventStore<Tables>,
  asked: Import,
): Promise<Outcome<Imported, unknown>> {
  for (let attempt = 1; ; attempt += 1) {
    const client = await store.database.pool.connect();
    try {
      await client.query('BEGIN');
      const outcome = await importWithin(store, asked, client);
      await client.query('refused' in outcome ? 'ROLLBACK' : 'COMMIT');
      return outcome;
    } catch (error) {
      await client.query('ROLLBACK');
      // Somebody changed an instrument meanwhile, or the same import was sent twice at once.
      const again = error instanceof StreamMoved || isDatabaseError(error, '25P02');
      if (!again || attempt === attemptsMax) throw error;
    } finally {
      client.release();
    }
  }
}

async function importWithin(
  store: EventStore<Tables>,
  { institutionId, rows, context }: Import,
  within: pg.ClientBase,
): Promise<Outcome<Imported, unknown>> {
  const first = await firstReply(within, context);
  if (first) return first;
  const importId = newId();
  const wanted = rows
    .filter(({ action }) => action !== 'keep')
    .map((row) => ({ ...row, streamId: row.instrumentId ?? newId() }));
  const idsOf = (action: PlannedRow['action']): string[] =>
    wanted.filter((row) => row.action === action).map(({ streamId }) => streamId);
  const [proposedIds, changedIds] = [idsOf('propose'), idsOf('change')];
  const recorded = await store.execute(importAggregate, {
    streamId: importId,
    isNew: true,
    command: { type: 'RecordImport', imported: { institutionId, proposedIds, changedIds } },
    context,
    reply: (): Imported => ({
      id: importId,
      proposedIds,
      changedIds,
      kept: rows.length - wanted.length,
    }),
    within,
  });
  if ('refused' in recorded) return recorded;
  const { actor, correlationId } = context;
  const ofRow = { actor, correlationId, causationId: recorded.events[0]?.id ?? null };
  for (const { row, action, streamId, description } of wanted) {
    const command =
      action === 'propose'
        ? ({ type: 'ProposeInstrument', proposal: { ...description, institutionId } } as const)
        : ({ type: 'DescribeInstrument', description } as const);
    const outcome = await store.execute(instrumentAggregate, {
      streamId,
      command,
      context: ofRow,
      isNew: action === 'propose',
      reply: () => undefined,
      explain: explainMissingFile,
      within,
    });
    if ('refused' in outcome) return { refused: atRow(row, outcome.refused) };
  }
  return recorded;
}

/** A refusal of one instrument, told as an error of its row. */
const atRow = (row: number, refused: Problem): Problem => {
  const message = { ja: problemText(refused, 'ja'), en: problemText(refused, 'en') };
  const importErrors = [{ row, column: null, message }];
  return problem('import-has-errors', { count: 1, importErrors });
};

/** What the same import was answered with before, so that sending it again does nothing. */
async function firstReply(
  client: pg.ClientBase,
  { idempotency }: CommandContext,
): Promise<Outcome<Imported, unknown> | undefined> {
  if (!idempotency) return undefined;
  const { rows } = await client.query(
    'SELECT fingerprint, reply FROM commands WHERE command_id = $1',
    [idempotency.commandId],
  );
  if (!rows[0]) return undefined;
  return rows[0].fingerprint === idempotency.fingerprint
    ? { done: rows[0].reply, events: [] }
    : { refused: problem('idempotency-key-reused') };
}
