import { type DatabaseSettings, openDatabase } from '@kyoyo/event-store';
import { newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { pino } from 'pino';
import { beginTaking } from '../../src/bank-statement/files.ts';
import { createReaders } from '../../src/bank-statement/readers.ts';
import type { Tables } from '../../src/schema.ts';
import { at } from '../rating/cards.ts';

/** A service that imports a file, so that it can be killed. */

interface Order {
  readonly settings: DatabaseSettings;
  readonly statementId: string;
}

process.on('message', async ({ settings, statementId }: Order) => {
  const database = openDatabase<Tables>({ ...settings, connectionsMax: 2 });
  const clock = () => at('2026-11-30 12:00');
  const log = pino({ level: 'silent' });
  const readers = createReaders({ database, clock, log } as Parts<Tables>);
  const context = { actor: 'system' as const, correlationId: newId() };
  if (await beginTaking(database.query, statementId, context)) readers.take(statementId, context);
});
