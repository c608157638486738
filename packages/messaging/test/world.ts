import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Envelope, EventSource } from '@kyoyo/contracts';
import { type EmbeddedNats, startNats } from '@kyoyo/embedded';
import { migrate, openDatabase } from '@kyoyo/event-store';
import { newDatabase } from '@kyoyo/testing';
import type { NatsConnection } from '@nats-io/transport-node';
import type pg from 'pg';
import { pino } from 'pino';
import {
  connectNats,
  type ConsumerOptions,
  messagingMigrations,
  type RunningConsumer,
  startConsumer,
} from '../src/index.ts';

export const log = pino({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent' });
export const source: EventSource = 'reservation';
export const consumer = 'billing';

export interface World extends AsyncDisposable {
  readonly nats: EmbeddedNats;
  readonly nc: NatsConnection;
  readonly pool: pg.Pool;
  /** A further connection, as another replica has. */
  connect(): Promise<NatsConnection>;
  /** Ends NATS as a crash would, and with it everything that it stored. */
  crashAndWipe(): Promise<void>;
  /** A consumer that writes down what it handles; `change` overrides any part of it. */
  start(change?: Partial<ConsumerOptions>): RunningConsumer;
  /** The positions that were handled, in the order in which they were. */
  handled(): Promise<number[]>;
  checkpoint(): Promise<number>;
}

/** A database of its own and a NATS of its own, with everything that was started ended. */
export async function openWorld(): Promise<World> {
  const { billing } = await newDatabase('billing');
  const database = openDatabase(billing);
  const { pool } = database;
  await migrate(pool, [messagingMigrations]);
  await pool.query(
    'CREATE TABLE handled (nth bigserial PRIMARY KEY, position int UNIQUE, type text)',
  );
  const dir = await mkdtemp(join(tmpdir(), 'kyoyo-messaging-'));
  const nats = await startNats({ dir });
  const connections: NatsConnection[] = [];
  const consumers: RunningConsumer[] = [];
  const connect = async () => {
    const connection = await connectNats({ url: nats.url, name: 'test', log });
    connections.push(connection);
    return connection;
  };
  const nc = await connect();
  return {
    nats,
    nc,
    pool,
    connect,
    async crashAndWipe() {
      nats.kill();
      await rm(join(dir, 'data'), { recursive: true, force: true });
    },
    start(change = {}) {
      const running = startConsumer({ nc, pool, source, consumer, handle: write, log, ...change });
      consumers.push(running);
      return running;
    },
    async handled() {
      const { rows } = await pool.query('SELECT position FROM handled ORDER BY nth');
      return rows.map((row) => row.position);
    },
    async checkpoint() {
      const { rows } = await pool.query('SELECT position FROM checkpoint');
      return Number(rows[0]?.position ?? 0);
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(consumers.map((running) => running.stop()));
      await Promise.all(connections.map((connection) => connection.close()));
      await database[Symbol.asyncDispose]();
      await nats.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** What a test consumer does with an event; a repeat would violate the table's constraint. */
export async function write(event: Envelope, tx: pg.ClientBase): Promise<void> {
  await tx.query('INSERT INTO handled (position, type) VALUES ($1, $2)', [
    event.position,
    event.type,
  ]);
}
