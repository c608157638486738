import {
  eventCatalogue,
  type Envelope,
  type NoticeEvent,
  type WebhookEvent,
} from '@kyoyo/contracts';
import {
  connectionOptions,
  type Database,
  EventStore,
  eventStoreMigrations,
  migrate,
  openDatabase,
} from '@kyoyo/event-store';
import { type Instant, plusMinutes } from '@kyoyo/kernel';
import type { Parts, Reaction } from '@kyoyo/service-kit';
import { newDatabase } from '@kyoyo/testing';
import pg from 'pg';
import { pino } from 'pino';
import { noticesReactions } from '../src/reactions.ts';
import type { Tables } from '../src/schema.ts';
import { now as start } from './example-events.ts';

export interface NoticesWorld {
  readonly parts: Parts<Tables>;
  readonly database: Database<Tables>;
  pass(minutes: number): void;
  /** What a consumer does with an event, in a transaction. */
  hear(envelope: Envelope, data: object): Promise<void>;
  /** Every event of this service so far, oldest first. */
  events(): Promise<(NoticeEvent | WebhookEvent)[]>;
}

/** The tables of this service and what it does, with a clock that is moved by hand. */
export async function startNoticesWorld(): Promise<NoticesWorld> {
  const { notices } = await newDatabase('notices');
  const database = openDatabase<Tables>(notices);
  const own = new URL('../migrations/', import.meta.url);
  await migrate(database.pool, [eventStoreMigrations, own]);
  let now: Instant = start;
  const clock = () => now;
  const store = new EventStore<Tables>({
    database,
    source: 'notices',
    catalogue: eventCatalogue,
    clock,
    onAppended: () => undefined,
  });
  const nats = () => Promise.reject(new Error('there is no NATS here'));
  const parts = { database, store, clock, log: pino({ level: 'silent' }), nats };
  const reactions = noticesReactions(parts) as Record<string, Record<string, Reaction<unknown>>>;
  return {
    parts,
    database,
    pass: (minutes) => {
      now = plusMinutes(now, minutes);
    },
    async hear(envelope, data) {
      // As that of a consumer.
      const client = new pg.Client({ ...connectionOptions(notices), pipeline: true });
      await client.connect();
      try {
        await client.query('BEGIN');
        await reactions[envelope.source]?.[envelope.type]?.({ data, envelope, text: '' }, client);
        await client.query('COMMIT');
      } finally {
        await client.end();
      }
    },
    async events() {
      const { rows } = await database.pool.query('SELECT type, data FROM events ORDER BY position');
      return rows;
    },
  };
}
