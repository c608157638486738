import type { Envelope, EventSource } from '@kyoyo/contracts';
import type { NatsConnection } from '@nats-io/transport-node';
import type pg from 'pg';
import type { Logger } from 'pino';
import { consume } from './consume.ts';
import { openSession, type Session } from './session.ts';
import { backOffMs, orUntil, pause, within } from './wake.ts';

const retryMsMax = 2_000;
const lockPollMs = 300;

/** Longer than the others take to see a free lock: who lost it lets another replica have it. */
const retryMsMin = 2 * lockPollMs;

/** How long a stop waits for the transaction under way before it is rolled back. */
const stopMsMax = 1_500;
const closeMsMax = 300;

/**
 * Handles one event inside the transaction that also moves the checkpoint. `text` is what came, byte
 * for byte.
 */
export type EventHandler = (event: Envelope, tx: pg.ClientBase, text: string) => Promise<void>;

/** Copies of the source, which are written in the same transactions before events are handled. */
export interface Copying {
  takes(event: Envelope): boolean;
  take(tx: pg.ClientBase, events: readonly Envelope[]): Promise<void>;
  /** Makes those that are new from the source's whole log, up to where the others are. */
  catchUp(
    client: pg.ClientBase,
    upTo: number,
    readAfter: (position: number) => Promise<readonly Envelope[]>,
  ): Promise<void>;
}

/** What operations count. Called after each commit. */
export interface ConsumerMetrics {
  /** `lagMs`: from the newest event's time to now. */
  handled(count: number, lagMs: number): void;
  parked(count: number): void;
  fetchedAgain(count: number): void;
}

export interface ConsumerOptions {
  readonly nc: NatsConnection;
  /** Its settings are those of the consumer's own connection. */
  readonly pool: pg.Pool;
  readonly source: EventSource;
  /** Names the checkpoint, the lock and the durable, such as `billing`. */
  readonly consumer: string;
  readonly handle: EventHandler;
  readonly copies?: Copying;
  /** The types that are handled; others are passed. All, when absent. */
  readonly types?: ReadonlySet<string>;
  /**
   * True where handling an event is to send one statement, at once, and nothing else: a batch is then
   * sent as a whole, in order, without waiting for each answer.
   */
  readonly oneStatementEach?: boolean;
  readonly log: Logger;
  readonly metrics?: ConsumerMetrics;
}

export interface RunningConsumer {
  stop(): Promise<void>;
  /** The newest position that is handled, as far as this replica knows. */
  position(): number;
}

/**
 * Handles a source's events in order, each once, for as long as it takes. Of several replicas one
 * at a time does, by a session lock; the others wait to take over. The lock and the transactions
 * share one connection, so that who loses the lock has lost its transaction too.
 */
export function startConsumer(options: ConsumerOptions): RunningConsumer {
  const stopping = new AbortController();
  const state: ConsumerState = { position: 0, session: undefined };
  const running = keepConsuming(options, state, stopping.signal);
  return {
    position: () => state.position,
    async stop(): Promise<void> {
      stopping.abort();
      await within(stopMsMax, running);
      await within(closeMsMax, state.session?.close());
    },
  };
}

/** What outlives a connection. */
export interface ConsumerState {
  position: number;
  session: Session | undefined;
}

async function keepConsuming(
  options: ConsumerOptions,
  state: ConsumerState,
  stop: AbortSignal,
): Promise<void> {
  const { pool, source, consumer, log } = options;
  let failures = 0;
  while (!stop.aborted) {
    const session = openSession(pool);
    state.session = session;
    try {
      await session.client.connect();
      await waitForLock(session, options, stop);
      failures = 0;
      await orUntil(consume(options, state, session, stop), session.lost);
      if (!stop.aborted) throw new Error('The connection that holds the lock was lost');
    } catch (error) {
      if (!stop.aborted) log.warn({ err: error, source, consumer }, 'consumer starts over');
    } finally {
      await session.close();
    }
    failures += 1;
    await pause(Math.max(retryMsMin, backOffMs(failures, retryMsMax)), stop);
  }
}

/** Polls: a statement that waits for the lock would hold back vacuum for as long. */
async function waitForLock(
  { client }: Session,
  { source, consumer }: ConsumerOptions,
  stop: AbortSignal,
): Promise<void> {
  while (!stop.aborted) {
    const { rows } = await client.query(
      `SELECT pg_try_advisory_lock(hashtextextended(
         concat_ws(':', current_schema(), 'consumer', $1::text, $2::text), 0)) AS locked`,
      [consumer, source],
    );
    if (rows[0].locked) return;
    await pause(lockPollMs, stop);
  }
}
