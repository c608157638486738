import { eventCatalogue, readMeta, trainingEvents } from '@kyoyo/contracts';
import {
  type Database,
  EventStore,
  eventStoreMigrations,
  migrate,
  openDatabase,
} from '@kyoyo/event-store';
import { japanInstant, newId, plusMinutes } from '@kyoyo/kernel';
import { newDatabase } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createConsultationCommands } from '../src/consultation/commands.ts';
import { projectConsultation } from '../src/consultation/projections.ts';
import type { Tables } from '../src/schema.ts';
import { createTrainingCommands } from '../src/training/commands.ts';
import { projectTraining } from '../src/training/projections.ts';

const now = japanInstant('2026-11-20', 9 * 60);
const context = { actor: 'system', correlationId: newId() } as const;
const institutionId = newId();
const instrumentId = newId();

let database: Database<Tables>;
let training: ReturnType<typeof createTrainingCommands>;
let consultations: ReturnType<typeof createConsultationCommands>;

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
  training = createTrainingCommands({ store, clock });
  consultations = createConsultationCommands({ store, clock });
});

afterAll(() => database?.[Symbol.asyncDispose]());

const someone = () => ({
  personId: newId(),
  organisationId: newId(),
  instrumentId,
  institutionId,
});

async function readTables(): Promise<unknown> {
  const tables = ['qualification', 'consultation', 'consultation_entry'];
  return Promise.all(
    tables.map(async (table) => {
      const { rows } = await database.pool.query(`SELECT * FROM ${table} ORDER BY 1, 2`);
      expect(rows.length).toBeGreaterThan(0);
      return rows;
    }),
  );
}

it('the log of trainings and consultations gives the same tables again', async () => {
  const renewed = someone();
  const passed = { passed: true, trainedOn: '2026-11-20', validUntil: '2026-12-31' } as const;
  const failed = { passed: false, trainedOn: '2026-11-20', reason: 'vacuum' } as const;
  await training.record(renewed, passed, context);
  const asked = await training.request(renewed, 'again', true, context);
  if ('refused' in asked) throw new Error(asked.refused.slug);
  await training.schedule(asked.done.id, { startsAt: plusMinutes(now, 60), place: '1F' }, context);
  await training.record(renewed, failed, context);
  await training.record(someone(), failed, context);
  const revoked = await training.record(someone(), passed, context);
  if ('refused' in revoked) throw new Error(revoked.refused.slug);
  await training.revoke(revoked.done.id, 'unsafe', context);
  const withdrawn = await training.request(someone(), '', true, context);
  if ('refused' in withdrawn) throw new Error(withdrawn.refused.slug);
  await training.withdraw(withdrawn.done.id, '', context);

  const { personId, organisationId } = renewed;
  const parties = { institutionId, organisationId, personId };
  const opening = { ...parties, instrumentId, subject: 'particles', message: '5 nm?' };
  const opened = await consultations.open(opening, context);
  if ('refused' in opened) throw new Error(opened.refused.slug);
  const { id } = opened.done;
  await consultations.post(id, 'Yes.', true, context);
  const period = { start: plusMinutes(now, 60), end: plusMinutes(now, 120) };
  const slot = { instrumentId, period, serviceKind: 'equipment-use' } as const;
  await consultations.suggest(id, slot, context);
  await consultations.close(id, 'answered', context);

  // A renewal that was not passed leaves what is held.
  const known = await database.pool.query(
    'SELECT status, valid_until::text FROM qualification WHERE person_id = $1',
    [personId],
  );
  expect(known.rows).toEqual([{ status: 'qualified', valid_until: '2026-12-31' }]);
  const before = await readTables();
  await database.pool.query('TRUNCATE qualification, consultation, consultation_entry');
  const { rows } = await database.pool.query(
    'SELECT id, stream_id, stream_version, type, data, meta FROM events ORDER BY position',
  );
  for (const row of rows) {
    const recorded = {
      id: row.id,
      streamId: row.stream_id,
      streamVersion: row.stream_version,
      meta: readMeta(row.meta),
      event: { type: row.type, data: row.data },
    };
    const isTraining = Object.hasOwn(trainingEvents, row.type);
    const statements = isTraining
      ? projectTraining(recorded, database.query)
      : projectConsultation(recorded, database.query);
    for (const statement of statements) await database.query.executeQuery(statement.compile());
  }
  expect(await readTables()).toEqual(before);
});
