import type { Database, EventStore } from '@kyoyo/event-store';
import { japanInstant, newId, plusMinutes } from '@kyoyo/kernel';
import { expectTablesOfLog, newStore } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createConsultationCommands } from '../src/consultation/commands.ts';
import type { Tables } from '../src/schema.ts';
import { reservationService } from '../src/service.ts';
import { createTrainingCommands } from '../src/training/commands.ts';

const now = japanInstant('2026-11-20', 9 * 60);
const context = { actor: 'system', correlationId: newId() } as const;
const institutionId = newId();
const instrumentId = newId();

let database: Database<Tables>;
let store: EventStore<Tables>;
const clock = () => now;
let training: ReturnType<typeof createTrainingCommands>;
let consultations: ReturnType<typeof createConsultationCommands>;

beforeAll(async () => {
  ({ store, database } = await newStore(reservationService, clock));
  training = createTrainingCommands(store, clock);
  consultations = createConsultationCommands(clock, store);
});

afterAll(() => database?.[Symbol.asyncDispose]());

const someone = () => ({
  personId: newId(),
  organisationId: newId(),
  instrumentId,
  institutionId,
});

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
  await expectTablesOfLog(store, clock);
});
