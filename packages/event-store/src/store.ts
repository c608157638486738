import {
  problem,
  type EventMeta,
  readEventData,
  readMeta,
  type EventCatalogue,
  type EventSource,
  type Problem,
} from '@kyoyo/contracts';
import { newId, fold, type Clock, type Decider } from '@kyoyo/kernel';
import type { Kysely } from 'kysely';
import type pg from 'pg';
import { appendAlone, appendWithin, CommandRepeated, StreamMoved } from './append.ts';
import { type Database, isDatabaseError, type Statement } from './database.ts';
import type { RecordedEvent } from './event.ts';

export interface DomainEvent {
  readonly type: string;
  readonly data: unknown;
}

/** The read-table writes that an event causes. Also used, alone, to rebuild the tables. */
export type Projection<Tables, Event extends DomainEvent> = (
  recorded: RecordedEvent<Event>,
  query: Kysely<Tables>,
) => readonly Statement[];

/** One kind of stream: its pure decider, and what its events write into the read tables. */
export interface Aggregate<State, Command, Event extends DomainEvent, Tables> {
  readonly streamType: string;
  readonly decider: Decider<State, Command, Event, Problem>;
  readonly project: Projection<Tables, Event>;
}

/** Who asks and why, in every command. */
export interface CommandContext {
  readonly actor: EventMeta['actor'];
  readonly correlationId: string;
  readonly causationId?: string | null;
  /** From the Idempotency-Key: which command this is, and a digest of its body. */
  readonly idempotency?: { readonly commandId: string; readonly fingerprint: string };
  /** The version the caller has seen (If-Match). A stream past it refuses as stale. */
  readonly seenVersion?: number | undefined;
}

export type Outcome<Reply, Event> =
  | { readonly done: Reply; readonly events: readonly RecordedEvent<Event>[] }
  | { readonly refused: Problem };

export interface Execution<State, Command, Reply> {
  readonly streamId: string;
  readonly command: Command;
  readonly context: CommandContext;
  /** True when the id was just made, so that there is nothing to load. */
  readonly isNew?: boolean;
  readonly reply: (state: State, version: number) => Reply;
  /** Done before anything is claimed, such as taking a lock that others take first too. */
  readonly first?: readonly Statement[];
  /** Writes of the same transaction that no event tells of, such as personal data. */
  readonly alongside?: readonly Statement[];
  /** A refusal for a database error that a projection may cause, such as an exclusion. */
  readonly explain?: (error: unknown) => Problem | undefined;
  /** An open transaction to append within; otherwise the append has one of its own. */
  readonly within?: pg.ClientBase;
}

const attemptsMax = 8;

/** The event store of one service: decides, appends, and writes the read tables in one transaction. */
export class EventStore<Tables> {
  readonly database: Database<Tables>;
  readonly #source: EventSource;
  readonly #catalogue: EventCatalogue;
  readonly #clock: Clock;
  readonly #onAppended: () => void;

  constructor(options: {
    database: Database<Tables>;
    source: EventSource;
    catalogue: EventCatalogue;
    clock: Clock;
    /** Called after each commit, to wake the sequencer. */
    onAppended: () => void;
  }) {
    this.database = options.database;
    this.#source = options.source;
    this.#catalogue = options.catalogue;
    this.#clock = options.clock;
    this.#onAppended = options.onAppended;
  }

  /** The events of a stream, oldest first, in their newest data versions. */
  async load<Event extends DomainEvent>(
    streamId: string,
    client: pg.Pool | pg.ClientBase = this.database.pool,
  ): Promise<RecordedEvent<Event>[]> {
    const { rows } = await client.query(
      `SELECT id, stream_version, type, data_version, data, meta
       FROM events WHERE stream_id = $1 ORDER BY stream_version`,
      [streamId],
    );
    return rows.map((row) => ({
      id: row.id,
      streamId,
      streamVersion: row.stream_version,
      meta: readMeta(row.meta),
      event: {
        type: row.type,
        data: readEventData(this.#catalogue, this.#source, row.type, row.data_version, row.data),
      } as Event,
    }));
  }

  /**
   * Loads, decides and appends; decides again when somebody else was faster. A repeat of a command
   * answers what the first try answered.
   */
  async execute<State, Command, Event extends DomainEvent, Reply>(
    aggregate: Aggregate<State, Command, Event, Tables>,
    execution: Execution<State, Command, Reply>,
  ): Promise<Outcome<Reply, Event>> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const outcome = await this.#attempt(aggregate, execution);
        const wrote = 'done' in outcome && outcome.events.length > 0;
        return wrote ? outcome : await this.#repeatOr(execution, outcome);
      } catch (error) {
        const refused = execution.explain?.(error);
        if (refused) return this.#repeatOr(execution, { refused });
        if (error instanceof CommandRepeated) return this.#repeatOr(execution, undefined);
        if (!isMomentary(error) || execution.within || attempt >= attemptsMax) throw error;
      }
    }
  }

  async #attempt<State, Command, Event extends DomainEvent, Reply>(
    { decider, streamType, project }: Aggregate<State, Command, Event, Tables>,
    {
      streamId,
      command,
      context,
      isNew,
      reply,
      within,
      first = [],
      alongside = [],
    }: Execution<State, Command, Reply>,
  ): Promise<Outcome<Reply, Event>> {
    const history = isNew ? [] : await this.load<Event>(streamId, within);
    const version = history.length;
    if (context.seenVersion !== undefined && context.seenVersion !== version) {
      return { refused: problem('stale-version', { version }) };
    }
    let state = fold(
      decider,
      history.map((recorded) => recorded.event),
    );
    const decision = decider.decide(state, command);
    if ('refused' in decision) return decision;
    if (decision.accepted.length === 0) return { done: reply(state, version), events: [] };

    const meta: EventMeta = {
      time: this.#clock(),
      correlationId: history[0]?.meta.correlationId ?? context.correlationId,
      causationId: context.causationId ?? null,
      actor: context.actor,
    };
    const events = decision.accepted.map((event, index) => ({
      id: newId(),
      streamId,
      streamVersion: version + index + 1,
      dataVersion: this.#catalogue[this.#source][event.type]?.version ?? 1,
      event,
      meta,
    }));
    for (const { event } of events) state = decider.evolve(state, event);
    const done = reply(state, version + events.length);
    const append = {
      streamId,
      streamType,
      expectedVersion: version,
      events,
      meta,
      first,
      projections: [
        ...events.flatMap((recorded) => project(recorded, this.database.query)),
        ...alongside,
      ],
      command: context.idempotency && { ...context.idempotency, reply: done },
    };
    await (within ? appendWithin(within, append) : appendAlone(this.database.pool, append));
    this.#onAppended();
    return { done, events };
  }

  /**
   * Several commands as one: `work` executes them `within` the client, and all of them are done, or
   * none where it wants none kept. Run again when somebody was faster.
   */
  async transact<Result>(
    first: readonly Statement[],
    work: (client: pg.ClientBase) => Promise<{ readonly keep: boolean; readonly result: Result }>,
  ): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#transactOnce(first, work);
      } catch (error) {
        if (!isMomentary(error) || attempt >= attemptsMax) throw error;
      }
    }
  }

  async #transactOnce<Result>(
    first: readonly Statement[],
    work: (client: pg.ClientBase) => Promise<{ readonly keep: boolean; readonly result: Result }>,
  ): Promise<Result> {
    const client = await this.database.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      for (const { sql, parameters } of first.map((statement) => statement.compile())) {
        await client.query(sql, [...parameters]);
      }
      const { keep, result } = await work(client);
      await client.query(keep ? 'COMMIT' : 'ROLLBACK');
      if (keep) this.#onAppended();
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((lost: Error) => (broken = lost));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  /** What a command of this key was answered; undefined for a key that is new. */
  async repliedBefore<Reply>(
    { idempotency }: CommandContext,
    client: pg.Pool | pg.ClientBase = this.database.pool,
  ): Promise<Outcome<Reply, never> | undefined> {
    if (!idempotency) return undefined;
    const { rows } = await client.query(
      'SELECT fingerprint, reply FROM commands WHERE command_id = $1',
      [idempotency.commandId],
    );
    const [first] = rows;
    if (!first) return undefined;
    return first.fingerprint === idempotency.fingerprint
      ? { done: first.reply, events: [] }
      : { refused: problem('idempotency-key-reused') };
  }

  /** What the first try answered, if there was one; else the outcome of this one. */
  async #repeatOr<Reply, Event>(
    { context, within }: Pick<Execution<unknown, unknown, Reply>, 'context' | 'within'>,
    outcome: Outcome<Reply, Event> | undefined,
  ): Promise<Outcome<Reply, Event>> {
    const before = await this.repliedBefore<Reply>(context, within);
    if (before) return before;
    if (!outcome)
      throw new Error('A command was reported as repeated but no first try is recorded');
    return outcome;
  }
}

/** Somebody was faster, or two waited for each other and PostgreSQL chose this one to give way. */
const isMomentary = (error: unknown): boolean =>
  error instanceof StreamMoved || isDatabaseError(error, '40P01');
