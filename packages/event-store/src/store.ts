import {
  type EventCatalogue,
  type EventMeta,
  type EventSource,
  problem,
  readEventData,
  readMeta,
} from '@kyoyo/contracts';
import { type Clock, type Instant, newId } from '@kyoyo/kernel';
import type pg from 'pg';
import { appendAlone, appendWithin, CommandRepeated, StreamMoved } from './append.ts';
import { claimRefusal } from './claim-statements.ts';
import { type Database, isDatabaseError } from './database.ts';
import type { Derived } from './declaring/derived.ts';
import type { AnyStream, DomainEvent, Stream } from './declaring/stream.ts';
import type { RecordedEvent } from './event.ts';
import { dataVersionOf } from './event-row.ts';
import type {
  CommandContext,
  Done,
  Execution,
  Executor,
  Outcome,
  Transaction,
} from './executor.ts';
import { fold, type Folded } from './fold.ts';
import { type BatchedStatement, compiled } from './statement-batch.ts';
import { openMany } from './open-many.ts';
import { streamWrites } from './stream-writes.ts';
import { Past } from './past/past.ts';
import type { ShadowSource } from './shadow/shadow-source.ts';

const attemptsMax = 8;

/** What `together` has done, and whether it is to be kept. */
export interface Kept<Result> {
  readonly keep: boolean;
  readonly result: Result;
}

/** The event store of one service: decides, appends, and writes the read tables in one transaction. */
export class EventStore<Tables> implements Executor<Tables> {
  readonly database: Database<Tables>;
  /** All that its tables can be made anew from. */
  readonly log: ShadowSource<Tables>;
  /** The same tables as they were. */
  readonly past: Past<Tables>;
  readonly #source: EventSource;
  readonly #catalogue: EventCatalogue;
  readonly #clock: Clock;
  readonly #onAppended: () => void;

  constructor(options: {
    database: Database<Tables>;
    source: EventSource;
    catalogue: EventCatalogue;
    streams: readonly AnyStream<Tables>[];
    derived?: readonly Derived[] | undefined;
    clock: Clock;
    /** Called after each commit, to wake the sequencer. */
    onAppended: () => void;
  }) {
    const { database, source, catalogue, streams, derived } = options;
    this.database = database;
    this.log = { settings: database.settings, source, catalogue, streams, derived };
    this.past = new Past(database, this.log);
    this.#source = options.source;
    this.#catalogue = options.catalogue;
    this.#clock = options.clock;
    this.#onAppended = options.onAppended;
  }

  get client(): pg.Pool {
    return this.database.pool;
  }

  /**
   * Loads, decides and appends; decides again when somebody else was faster. A repeat of a command
   * answers what the first try answered.
   */
  execute<State, Command, Event extends DomainEvent, Reply = Done>(
    stream: Stream<State, Command, Event, Tables>,
    execution: Execution<State, Command, Reply>,
  ): Promise<Outcome<Reply, Event>> {
    return untilNobodyIsFaster(() => this.#execute(stream, execution, this.client));
  }

  /**
   * Several commands as one: all that `work` executes is kept, or nothing of it. The locks, by name,
   * are held alone from the beginning. Run again when somebody was faster.
   */
  together<Result>(
    locks: readonly string[],
    work: (tx: Transaction<Tables>) => Promise<Kept<Result>>,
  ): Promise<Result> {
    return untilNobodyIsFaster(() => this.#together(locks, work));
  }

  /** Commands inside a transaction that somebody else has opened, such as a consumer. */
  within(client: pg.ClientBase): Transaction<Tables> {
    return {
      client,
      execute: (stream, execution) => this.#execute(stream, execution, client),
      read: (stream, streamId) => this.#read(stream, streamId, client),
      repliedBefore: (context) => this.#repliedBefore(context, client),
      openMany: (stream, openings, context) => {
        const { source, catalogue, settings } = this.log;
        const into = { client, schema: settings.schema, source, catalogue, now: this.#clock() };
        return openMany(into, stream, openings, context);
      },
    };
  }

  read<State, Command, Event extends DomainEvent>(
    stream: Stream<State, Command, Event, Tables>,
    streamId: string,
  ): Promise<Folded<State>> {
    return this.#read(stream, streamId, this.client);
  }

  repliedBefore<Reply>(context: CommandContext): Promise<Outcome<Reply, never> | undefined> {
    return this.#repliedBefore(context, this.client);
  }

  /** The events of a stream, oldest first, in their newest data versions. */
  async load<Event extends DomainEvent>(
    streamId: string,
    client: pg.Pool | pg.ClientBase = this.client,
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

  async #read<State, Command, Event extends DomainEvent>(
    stream: Stream<State, Command, Event, Tables>,
    streamId: string,
    client: pg.Pool | pg.ClientBase,
  ): Promise<Folded<State>> {
    return fold(stream, await this.load<Event>(streamId, client));
  }

  async #execute<State, Command, Event extends DomainEvent, Reply>(
    stream: Stream<State, Command, Event, Tables>,
    execution: Execution<State, Command, Reply>,
    client: pg.Pool | pg.ClientBase,
  ): Promise<Outcome<Reply, Event>> {
    let outcome: Outcome<Reply, Event> | undefined;
    try {
      outcome = await this.#attempt(stream, execution, client);
    } catch (error) {
      if (!(error instanceof CommandRepeated)) throw error;
    }
    if (outcome && 'done' in outcome && outcome.events.length > 0) return outcome;
    const before = await this.#repliedBefore<Reply>(execution.context, client);
    if (before) return before;
    if (outcome) return outcome;
    throw new Error('A command was reported as repeated but no first try is recorded');
  }

  async #attempt<State, Command, Event extends DomainEvent, Reply>(
    stream: Stream<State, Command, Event, Tables>,
    execution: Execution<State, Command, Reply>,
    client: pg.Pool | pg.ClientBase,
  ): Promise<Outcome<Reply, Event>> {
    const { streamId, command, context, isNew } = execution;
    const history = isNew ? [] : await this.load<Event>(streamId, client);
    const version = history.length;
    if (context.seenVersion !== undefined && context.seenVersion !== version) {
      return { refused: problem('stale-version', { version }) };
    }
    const before = fold(stream, history);
    const decision = stream.decide(before.state, command);
    if ('refused' in decision) return decision;
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
      dataVersion: dataVersionOf({ streamId, event }, this.log),
      event,
      meta,
    }));
    const after = fold(stream, events, before);
    const done = replyOf(execution, after, meta.time);
    if (events.length === 0) return { done, events };

    const isAlone = client === this.client;
    const writes = streamWrites(stream, before, after, events);
    const append = {
      streamId,
      streamType: stream.name,
      expectedVersion: version,
      events,
      meta,
      first: firstOf(execution, isAlone),
      writes,
      alongside: (execution.alongside ?? []).map(compiled),
      command: context.idempotency && { ...context.idempotency, reply: done },
    };
    try {
      if (isAlone) await appendAlone(this.client, append);
      else await appendWithin(client as pg.ClientBase, append);
    } catch (error) {
      const refused = claimRefusal(error, writes.claims.taken) ?? execution.explain?.(error);
      if (refused) return { refused };
      throw error;
    }
    this.#onAppended();
    return { done, events };
  }

  async #together<Result>(
    locks: readonly string[],
    work: (tx: Transaction<Tables>) => Promise<Kept<Result>>,
  ): Promise<Result> {
    const client = await this.client.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      if (locks.length > 0) await client.query('SELECT hold_locks($1)', [locks]);
      const { keep, result } = await work(this.within(client));
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

  async #repliedBefore<Reply>(
    { idempotency }: CommandContext,
    client: pg.Pool | pg.ClientBase,
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
}

/** Within a transaction of several commands what they share is held already. */
const firstOf = (
  { shares = [], guards = [] }: Pick<Execution<never, never, never>, 'shares' | 'guards'>,
  isAlone: boolean,
): BatchedStatement[] => [
  ...(isAlone && shares.length > 0 ? [{ text: 'SELECT share_locks($1)', values: [shares] }] : []),
  ...guards.map(compiled),
];

function replyOf<State, Reply>(
  { streamId, reply }: Pick<Execution<State, unknown, Reply>, 'streamId' | 'reply'>,
  { state, head }: Folded<State>,
  now: Instant,
): Reply {
  const nothingYet = { version: 0, openedAt: now, latestAt: now, latestEventId: '' };
  const here = head ?? { id: streamId, ...nothingYet };
  return reply ? reply(state, here) : ({ id: here.id, version: here.version } as Reply);
}

/** Somebody was faster, or two waited for each other and PostgreSQL chose this one to give way. */
async function untilNobodyIsFaster<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await attempt();
    } catch (error) {
      const isMomentary = error instanceof StreamMoved || isDatabaseError(error, '40P01');
      if (!isMomentary || attempts >= attemptsMax) throw error;
    }
  }
}
