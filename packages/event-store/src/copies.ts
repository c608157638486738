import {
  type Envelope,
  eventCatalogue,
  type EventSource,
  readEventData,
  streamOf,
  unknownStream,
} from '@kyoyo/contracts';
import type pg from 'pg';
import type { AnyCopy } from './declaring/copy.ts';
import { type Row, rowChanges } from './declaring/row.ts';
import type { DomainEvent, Stream } from './declaring/stream.ts';
import type { RecordedEvent } from './event.ts';
import { fold, type Folded } from './fold.ts';
import { deletion, insertions, replacement } from './row-statements.ts';
import { type BatchedStatement, sendWithin } from './statement-batch.ts';

/** What a service keeps of one other service. */
export class Copies<Tables> {
  readonly source: EventSource;
  readonly #copies: readonly AnyCopy<Tables>[];
  readonly #streams: ReadonlySet<string>;

  constructor(source: EventSource, copies: readonly AnyCopy<Tables>[]) {
    this.source = source;
    this.#copies = copies.filter(({ of }) => sourceOf(of) === source);
    this.#streams = new Set(this.#copies.map(({ of }) => streamNameOf(of)));
  }

  /** Whether any of them is about this event, or may be: its source did not know it either. */
  takes({ stream }: Envelope): boolean {
    return this.#streams.has(stream) || (stream === unknownStream && this.#copies.length > 0);
  }

  /**
   * Whether any is not here in its present form. Forgets those that are not declared: whoever knows
   * nothing of a copy goes on without it, and who declares it again makes it anew.
   */
  async areBehind(client: pg.ClientBase): Promise<boolean> {
    const names = this.#copies.map(({ name }) => name);
    await client.query('DELETE FROM copy WHERE source = $1 AND name <> ALL ($2)', [
      this.source,
      names,
    ]);
    return (await this.#unmade(client)).length > 0;
  }

  /**
   * Makes those from all that the others have taken, within a transaction that the caller has opened:
   * readers see what was there before until it ends. Nothing is said that had not been said, so no
   * command need wait.
   */
  async makeAnew(client: pg.ClientBase, past: AsyncIterable<readonly Envelope[]>): Promise<void> {
    const unmade = await this.#unmade(client);
    for (const { name, form, tables } of unmade) {
      for (const table of Object.keys(tables)) await client.query(`DELETE FROM ${table}`);
      await client.query('DELETE FROM copy_state WHERE name = $1', [name]);
      await client.query(
        `INSERT INTO copy (name, source, form) VALUES ($1, $2, $3)
         ON CONFLICT (name) DO UPDATE SET source = excluded.source, form = excluded.form`,
        [name, this.source, form],
      );
    }
    for await (const envelopes of past) await write(client, unmade, this.#eventsOf(envelopes));
  }

  async #unmade(client: pg.ClientBase): Promise<readonly AnyCopy<Tables>[]> {
    const { rows } = await client.query<{ name: string; form: number }>(
      'SELECT name, form FROM copy WHERE source = $1',
      [this.source],
    );
    const made = new Map(rows.map(({ name, form }) => [name, form]));
    return this.#copies.filter(({ name, form }) => made.get(name) !== form);
  }

  /** Folds events of the source, in their order, into the copies. */
  async take(client: pg.ClientBase, envelopes: readonly Envelope[]): Promise<void> {
    const events = this.#eventsOf(envelopes);
    if (events.length === 0) return;
    await holdLocks(client, this.#copies, events);
    await write(client, this.#copies, events);
  }

  #eventsOf(envelopes: readonly Envelope[]): CopiedEvent[] {
    return envelopes.filter((envelope) => this.takes(envelope)).map(readOf);
  }
}

export const sourceOf = (of: AnyCopy<never>['of']): EventSource => of.split('/')[0] as EventSource;
export const streamNameOf = (of: AnyCopy<never>['of']): string => of.split('/')[1] as string;

type Folding = Pick<Stream<unknown, never, DomainEvent, never>, 'initial' | 'evolve'>;
export type CopiedEvent = RecordedEvent<DomainEvent> & { readonly stream: string };

/** A copy is folded as streams are. */
export const foldingOf = <Tables>(copy: AnyCopy<Tables>): Folding => copy;

/** What an envelope holds, its data in its newest version. */
export const readOf = (envelope: Envelope): CopiedEvent => {
  const { id, source, type, subject, streamVersion } = envelope;
  const { time, correlationId, causationId, actor } = envelope;
  const data = dataOf(envelope);
  return {
    id,
    stream: streamOf(source, type),
    streamId: subject,
    streamVersion,
    event: { type, data },
    meta: { time, correlationId, causationId, actor },
  };
};

function dataOf({ source, type, position, dataVersion, data }: Envelope): unknown {
  try {
    return readEventData(eventCatalogue, source as EventSource, type, dataVersion, data);
  } catch (cause) {
    throw new Error(`${type} at ${position} of ${source} cannot be read`, { cause });
  }
}

async function holdLocks<Tables>(
  client: pg.ClientBase,
  copies: readonly AnyCopy<Tables>[],
  events: readonly CopiedEvent[],
): Promise<void> {
  const names = copies.flatMap(({ of, locks }) =>
    locks
      ? events
          .filter(({ stream }) => stream === streamNameOf(of))
          .flatMap(({ event }) => locks(event as never))
      : [],
  );
  if (names.length > 0) await client.query('SELECT hold_locks($1)', [names]);
}

async function write<Tables>(
  client: pg.ClientBase,
  copies: readonly AnyCopy<Tables>[],
  events: readonly CopiedEvent[],
): Promise<void> {
  const statements: BatchedStatement[] = [];
  for (const copy of copies) {
    const own = events.filter(({ stream }) => stream === streamNameOf(copy.of));
    if (own.length > 0) statements.push(...(await copyStatements(client, copy, own)));
  }
  if (statements.length > 0) await sendWithin(client, statements);
}

/**
 * What one copy writes of these events: each stream once, with all that has changed of it. What one
 * stream gives up another may have, so all that is gone goes first.
 */
async function copyStatements<Tables>(
  client: pg.ClientBase,
  copy: AnyCopy<Tables>,
  events: readonly CopiedEvent[],
): Promise<BatchedStatement[]> {
  const byStream = Map.groupBy(events, ({ streamId }) => streamId);
  const { rows } = await client.query<{ stream_id: string; folded: Folded<unknown> }>(
    'SELECT stream_id, folded FROM copy_state WHERE name = $1 AND stream_id = ANY ($2)',
    [copy.name, [...byStream.keys()]],
  );
  const known = new Map(rows.map(({ stream_id: id, folded }) => [id, folded]));
  const folds = [...byStream].map(([streamId, news]) => {
    const before = known.get(streamId) ?? { state: copy.initial, head: null };
    // What it has taken is taken once, however often it comes.
    const fresh = news.filter(({ streamVersion: nth }) => nth > (before.head?.version ?? 0));
    const after = fold(foldingOf(copy), fresh, before);
    const changes = rowChanges(rowsOf(copy, before), rowsOf(copy, after), copy.tables);
    return { changes, state: stateRow(copy, streamId, after) };
  });
  return [
    ...folds.flatMap(({ changes }) => changes.gone.map((row) => deletion(row, copy.tables))),
    ...insertions(folds.flatMap(({ changes }) => changes.added)),
    ...folds.flatMap(({ changes }) => changes.changed.map((row) => replacement(row, copy.tables))),
    ...folds.map(({ state }) => replacement(state, { copy_state: ['name', 'stream_id'] })),
  ];
}

export const rowsOf = <Tables>(
  { rows }: AnyCopy<Tables>,
  { state, head }: Folded<unknown>,
): readonly Row[] => (head ? (rows(state, head) as readonly Row[]) : []);

export const stateRow = <Tables>(
  { name }: AnyCopy<Tables>,
  streamId: string,
  folded: Folded<unknown>,
): Row => ({
  table: 'copy_state',
  values: { name, stream_id: streamId, folded: JSON.stringify(folded) },
});
