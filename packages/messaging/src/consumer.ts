import { consume } from './consume.ts';
import type { ConsumerOptions, ConsumerState } from './consumer-options.ts';
import { openSession, type Session } from './session.ts';
import { backOffMs, orUntil, pause, within } from './wake.ts';

const retryMsMax = 2_000;
const lockPollMs = 300;

/** Longer than the others take to see a free lock: who lost it lets another replica have it. */
const retryMsMin = 2 * lockPollMs;

/** How long a stop waits for the transaction under way before it is rolled back. */
const stopMsMax = 1_500;
const closeMsMax = 300;

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
