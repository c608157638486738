import type { Envelope, EventSource } from '@kyoyo/contracts';
import type { NatsConnection } from '@nats-io/transport-node';
import type pg from 'pg';
import type { Logger } from 'pino';

/** Handles one event inside the transaction that also moves the checkpoint. */
export type EventHandler = (event: Envelope, tx: pg.ClientBase) => Promise<void>;

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
  /** The types that are handled; others are passed. All, when absent. */
  readonly types?: ReadonlySet<string>;
  readonly log: Logger;
  readonly metrics?: ConsumerMetrics;
}

export interface RunningConsumer {
  stop(): Promise<void>;
  /** The newest position that is handled, as far as this replica knows. */
  position(): number;
}
