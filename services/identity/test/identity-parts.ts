import { eventCatalogue } from '@kyoyo/contracts';
import { EventStore, eventStoreMigrations, migrate, openDatabase } from '@kyoyo/event-store';
import type { Clock } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { newDatabase } from '@kyoyo/testing';
import { pino } from 'pino';
import type { Tables } from '../src/schema.ts';

/** What the service works with, on a database of its own. */
export async function identityParts(clock: Clock): Promise<Parts<Tables>> {
  const { identity } = await newDatabase('identity');
  const database = openDatabase<Tables>(identity);
  await migrate(database.pool, [eventStoreMigrations, new URL('../migrations/', import.meta.url)]);
  const store = new EventStore<Tables>({
    database,
    source: 'identity',
    catalogue: eventCatalogue,
    clock,
    onAppended: () => undefined,
  });
  const nats = () => Promise.reject(new Error('there is no NATS here'));
  return { database, store, clock, log: pino({ level: 'silent' }), nats };
}
