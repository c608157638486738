import type { Envelope, EventSource } from '@kyoyo/contracts';
import type { NatsConnection } from '@nats-io/transport-node';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Session } from './session.ts';

/**
 * Handles one event inside the transaction that also moves the checkpoint. `text` is what came, byte
 * for byte.
 */
export type EventHandler = (event: Envelope, tx: pg.ClientBase, text: string) => Promise<void>;

/** Copies of the source, which are written in the same transactions before events are handled. */
export interface Copying {
  takes(event: Envelope): boolean;
  take(tx: pg.ClientBase, events: readonly Envelope[]): Promise<void>;
  /** Whether there are some that have not taken what the others have. */
  areBehind(client: pg.ClientBase): Promise<boolean>;
  /** Makes those, from all that the others have taken. */
  makeAnew(tx: pg.ClientBase, past: AsyncIterable<readonly Envelope[]>): Promise<void>;
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
   * Sources whose copies handling reads: it begins when this consumer has taken of them what they had
   * published when the event came, so that a price that was said before a use is there to charge it.
   */
  readonly after?: readonly EventSource[];
  /**
   * True where handling an event is to send one statement, at once, and nothing else: a batch is then
   * sent as a whole, in order, without waiting for each answer.
   */
  readonly oneStatementEach?: boolean;
  readonly log: Logger;
  readonly metrics?: ConsumerMetrics;
}

/** What outlives a connection. */
export interface ConsumerState {
  position: number;
  session: Session | undefined;
}
