import type { Identity } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BookableInstrument } from '../src/copies/bookable.ts';
import { createCheckIn } from '../src/reservation/check-in.ts';
import { createTrainingCommands } from '../src/training/commands.ts';
import { qualificationIdOf } from '../src/training/stream.ts';
import { at, booking, now } from './example-bookings.ts';
import { idOf, type ReservationWorld, startReservation } from './reservation-world.ts';

let world: ReservationWorld;
beforeAll(async () => {
  world = await startReservation();
});
afterAll(() => world?.database[Symbol.asyncDispose]());
beforeEach(() => void world.pass(now));

const who = { ...booking, roles: [] } as unknown as Identity;
const checkIn = async (reservationId: string, asker: Identity = who) =>
  createCheckIn(world.parts)(asker, await world.found(reservationId), world.context());
const refusalOf = (outcome: Awaited<ReturnType<typeof checkIn>>) =>
  'refused' in outcome ? outcome.refused : undefined;

async function usable(changes: Parameters<ReservationWorld['newInstrument']>[0] = {}) {
  const instrument = await world.newInstrument(changes);
  await world.letBook(instrument);
  return instrument;
}

describe('a unit that is still in use', () => {
  const twoInARow = async (instrument: BookableInstrument) => {
    const first = idOf(await world.book(instrument, at('10:00'), at('11:00')));
    const personId = newId();
    const second = idOf(await world.book(instrument, at('11:00'), at('12:00'), { personId }));
    world.pass(at('10:00'));
    idOf(await checkIn(first));
    return { first, second, personId };
  };

  it('is refused with who and until when, and who overstays is told, once', async () => {
    const { first, second, personId } = await twoInARow(await usable());
    world.pass(at('11:05'));
    const refused = refusalOf(await checkIn(second));
    expect(refused).toMatchObject({
      slug: 'unit-in-use',
      members: { until: at('11:00'), personId: booking.personId, reservationId: first },
    });
    const stranger = { ...who, organisationId: newId(), personId: newId() };
    expect(refusalOf(await checkIn(second, stranger))?.members).not.toHaveProperty('personId');
    const told = (await world.eventsOf(first)).filter(({ type }) => type === 'OverstayNoticed');
    expect(told).toMatchObject([{ data: { waiting: { reservationId: second, personId } } }]);

    idOf(await world.commands.checkOut(await world.found(first), undefined, world.context()));
    idOf(await checkIn(second));
    await world.expectTablesOfLog();
  });

  it('is begun by one of two who try at the same moment', async () => {
    const instrument = await usable();
    const first = idOf(await world.book(instrument, at('10:00'), at('11:00')));
    const second = idOf(await world.book(instrument, at('11:00'), at('12:00')));
    world.pass(at('10:50'));
    const outcomes = await Promise.all([checkIn(first), checkIn(second)]);
    expect(outcomes.map((one) => refusalOf(one)?.slug ?? 'done').toSorted()).toEqual([
      'done',
      'unit-in-use',
    ]);
  });
});

describe('a training that is revoked', () => {
  const trained = async () => {
    const { instrumentId, institutionId, facts } = await usable();
    const { personId, organisationId } = booking;
    const trainee = { personId, organisationId, instrumentId, institutionId };
    const trainings = createTrainingCommands(world.parts);
    const result = { passed: true, trainedOn: '2026-11-01', validUntil: null } as const;
    idOf(await trainings.record(trainee, result, world.context()));
    const rules = { ...facts.policy, training: 'required' };
    await world.database.query
      .updateTable('booking_policy')
      .set({ policy: JSON.stringify(rules) })
      .where('instrument_id', '=', instrumentId)
      .execute();
    const instrument = {
      instrumentId,
      institutionId,
      units: 1,
      operators: [],
      accessories: [],
      facts,
    };
    const id = idOf(await world.book(instrument, at('10:00'), at('11:00')));
    world.pass(at('10:00'));
    const qualificationId = qualificationIdOf(personId, instrumentId);
    const revoke = () => trainings.revoke(qualificationId, 'unsafe work', world.context());
    return { id, revoke };
  };

  it('lets nobody check in', async () => {
    const { id, revoke } = await trained();
    idOf(await revoke());
    expect(refusalOf(await checkIn(id))?.slug).toBe('training-required');
  });

  it('at the same moment, is either before the check-in or after it', async () => {
    for (let round = 0; round < 10; round += 1) {
      world.pass(now);
      const { id, revoke } = await trained();
      const [begun] = await Promise.all([checkIn(id), revoke()]);
      const { rows } = await world.database.pool.query(
        `SELECT type FROM events WHERE type IN ('RunStarted', 'QualificationRevoked')
         ORDER BY position DESC LIMIT 2`,
      );
      const last = rows.map(({ type }) => type);
      if ('refused' in begun) expect(last).toContain('QualificationRevoked');
      else expect(last).toEqual(['QualificationRevoked', 'RunStarted']);
    }
  });
});
