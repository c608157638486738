import { type Envelope, eventCatalogue, type EventSource, readEventData } from '@kyoyo/contracts';
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

  /** Whether any of them is about this event. */
  takes({ stream }: Envelope): boolean {
    return this.#streams.has(stream);
  }

  /**
   * Makes those that are not here yet in their present form from the whole log of the source, up to
   * where the others are. Readers see what was there before until it is done.
   */
  async catchUp(
    client: pg.ClientBase,
    upTo: number,
    readAfter: (position: number) => Promise<readonly Envelope[]>,
  ): Promise<void> {
    const unmade = await this.#unmade(client);
    if (unmade.length === 0) return;
    await client.query('BEGIN');
    try {
      for (const { name, form, tables } of unmade) {
        for (const table of Object.keys(tables)) await client.query(`DELETE FROM ${table}`);
        await client.query('DELETE FROM copy_state WHERE name = $1', [name]);
        await client.query(
          `INSERT INTO copy VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET form = excluded.form`,
          [name, form],
        );
      }
      for (let position = 0; position < upTo;) {
        const envelopes = await readAfter(position);
        const known = envelopes.filter((envelope) => envelope.position <= upTo);
        await this.take(client, known, unmade);
        position = envelopes.at(-1)?.position ?? upTo;
      }
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }

  async #unmade(client: pg.ClientBase): Promise<readonly AnyCopy<Tables>[]> {
    const { rows } = await client.query<{ name: string; form: number }>(
      'SELECT name, form FROM copy',
    );
    const made = new Map(rows.map(({ name, form }) => [name, form]));
    return this.#copies.filter(({ name, form }) => made.get(name) !== form);
  }

  /** Folds events of the source, in their order, into the copies. */
  async take(
    client: pg.ClientBase,
    envelopes: readonly Envelope[],
    copies: readonly AnyCopy<Tables>[] = this.#copies,
  ): Promise<void> {
    const events = envelopes.filter((envelope) => this.takes(envelope)).map(readOf);
    if (events.length === 0) return;
    await holdLocks(client, copies, events);
    const statements: BatchedStatement[] = [];
    for (const copy of copies) {
      const own = events.filter(({ stream }) => stream === streamNameOf(copy.of));
      if (own.length > 0) statements.push(...(await copyStatements(client, copy, own)));
    }
    await sendWithin(client, statements);
  }
}

export const sourceOf = (of: AnyCopy<never>['of']): EventSource => of.split('/')[0] as EventSource;
export const streamNameOf = (of: AnyCopy<never>['of']): string => of.split('/')[1] as string;

type Folding = Pick<Stream<unknown, never, DomainEvent, never>, 'initial' | 'evolve'>;
export type CopiedEvent = RecordedEvent<DomainEvent> & { readonly stream: string };

/** A copy is folded as streams are. */
export const foldingOf = <Tables>(copy: AnyCopy<Tables>): Folding => copy as Folding;

/** What an envelope holds, its data in its newest version. */
export const readOf = (envelope: Envelope): CopiedEvent => {
  const { id, type, stream, subject, streamVersion, dataVersion } = envelope;
  const { time, correlationId, causationId, actor } = envelope;
  const source = envelope.source as EventSource;
  const data = readEventData(eventCatalogue, source, type, dataVersion, envelope.data);
  return {
    id,
    stream,
    streamId: subject,
    streamVersion,
    event: { type, data },
    meta: { time, correlationId, causationId, actor },
  };
};

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

/** What one copy writes of these events: each stream once, with all that has changed of it. */
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
  return [...byStream].flatMap(([streamId, news]) => {
    const before = known.get(streamId) ?? { state: copy.initial, head: null };
    const after = fold(foldingOf(copy), news, before);
    const { gone, added, changed } = rowChanges(
      rowsOf(copy, before),
      rowsOf(copy, after),
      copy.tables,
    );
    return [
      ...gone.map((row) => deletion(row, copy.tables)),
      ...insertions(added),
      ...changed.map((row) => replacement(row, copy.tables)),
      replacement(stateRow(copy, streamId, after), { copy_state: ['name', 'stream_id'] }),
    ];
  });
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
