import { eventCatalogue } from '@kyoyo/contracts';
import {
  type Database,
  EventStore,
  eventStoreMigrations,
  migrate,
  openDatabase,
} from '@kyoyo/event-store';
import { type Instant, newId, plusMinutes } from '@kyoyo/kernel';
import { newDatabase } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BookableInstrument } from '../src/bookable.ts';
import { type Commands, createCommands } from '../src/commands.ts';
import type { Tables } from '../src/schema.ts';
import { booking, facts, now as today, policy } from './example-bookings.ts';
import { share } from './shared-instruments.ts';

let database: Database<Tables>;
let commands: Commands;
let now: Instant = today;

beforeAll(async () => {
  const settings = await newDatabase('reservation');
  database = openDatabase<Tables>(settings.reservation);
  await migrate(database.pool, [eventStoreMigrations, new URL('../migrations/', import.meta.url)]);
  const clock = () => now;
  const store = new EventStore<Tables>({
    database,
    source: 'reservation',
    catalogue: eventCatalogue,
    clock,
    onAppended: () => undefined,
  });
  commands = createCommands({ store, database, clock });
  await share(database, instrument);
});
afterAll(() => database?.[Symbol.asyncDispose]());

const context = { actor: 'system', correlationId: newId() } as const;
const instrument: BookableInstrument = {
  instrumentId: newId(),
  institutionId: newId(),
  units: 300,
  operators: [],
  accessories: [],
  facts: { ...facts, policy: { ...policy, durationMinutesMin: 30, granularityMinutes: 30 } },
};

it('settles everything that is due, though one reservation cannot be read', async () => {
  const period = { start: plusMinutes(today, 60), end: plusMinutes(today, 120) };
  const held: string[] = [];
  for (let nth = 0; nth < 250; nth += 1) {
    const request = { period, booking, operatorId: null, accessoryIds: [] };
    const how = { confirm: false, byStaff: false, holdMinutes: 10 };
    const outcome = await commands.book(instrument, request, how, context);
    if ('refused' in outcome) throw new Error(outcome.refused.slug);
    held.push(outcome.done.id);
  }
  const [oldest] = held as [string];
  await database.pool.query(`UPDATE events SET type = 'Unheard' WHERE stream_id = $1`, [oldest]);

  now = plusMinutes(today, 11);
  await expect(commands.letTimePass()).rejects.toMatchObject({
    errors: [{ message: `Time does not pass for reservation ${oldest}` }],
  });
  const { rows } = await database.pool.query(
    'SELECT reservation_id FROM reservation WHERE wake_at <= $1',
    [now],
  );
  expect(rows).toEqual([{ reservation_id: oldest }]);
});
