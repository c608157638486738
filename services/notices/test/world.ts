import { type Envelope, type NoticeEvent, type WebhookEvent } from '@kyoyo/contracts';
import { connectionOptions, type Database } from '@kyoyo/event-store';
import { type Instant, plusMinutes } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { expectTablesOfLog, hear, newStore } from '@kyoyo/testing';
import pg from 'pg';
import { pino } from 'pino';
import type { Tables } from '../src/schema.ts';
import { noticesService } from '../src/service.ts';
import { now as start } from './example-events.ts';

export interface NoticesWorld {
  readonly parts: Parts<Tables>;
  readonly database: Database<Tables>;
  pass(minutes: number): void;
  /** What a consumer does with an event, in a transaction: the example of its type but for `changes`. */
  hear(envelope: Envelope, changes: object): Promise<void>;
  expectTablesOfLog(): Promise<void>;
  /** Every event of this service so far, oldest first. */
  events(): Promise<(NoticeEvent | WebhookEvent)[]>;
}

/** The tables of this service and what it does, with a clock that is moved by hand. */
export async function startNoticesWorld(): Promise<NoticesWorld> {
  let now: Instant = start;
  const clock = () => now;
  const service = noticesService({ webhookAllowLoopback: true });
  const { store, database } = await newStore(service, clock);
  const nats = () => Promise.reject(new Error('there is no NATS here'));
  const parts = { database, store, clock, log: pino({ level: 'silent' }), nats };
  const reactions = service.reactions?.(parts) ?? {};
  return {
    parts,
    database,
    pass: (minutes) => {
      now = plusMinutes(now, minutes);
    },
    async hear(envelope, changes) {
      // As that of a consumer.
      const client = new pg.Client({ ...connectionOptions(database.settings), pipeline: true });
      await client.connect();
      try {
        const data = { ...envelope.data, ...changes };
        await hear(client, service.copies ?? [], reactions, { ...envelope, data });
      } finally {
        await client.end();
      }
    },
    expectTablesOfLog: () => expectTablesOfLog(store, clock),
    async events() {
      const { rows } = await database.pool.query('SELECT type, data FROM events ORDER BY position');
      return rows;
    },
  };
}
