import { formerUseTerms, type Identity } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BookableInstrument } from '../src/copies/bookable.ts';
import { createCheckIn } from '../src/reservation/check-in.ts';
import { createFreeing } from '../src/reservation/freeing.ts';
import { createTrainingCommands } from '../src/training/commands.ts';
import { findQualificationView } from '../src/training/queries.ts';
import { createRevoking, readUnusable } from '../src/training/revoking.ts';
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

  const strict = {
    noShow: { afterMinutes: 30, percent: 100 },
    cancellationTiers: [{ hoursBefore: 24, percent: 100 }],
  };
  const typesOf = async (reservationId: string) =>
    (await world.eventsOf(reservationId)).map(({ type }) => type);

  it('costs who waits for it nothing, and counts for them from when it is free', async () => {
    const { first, second } = await twoInARow(await usable(strict));
    world.pass(at('11:05'));
    expect(refusalOf(await checkIn(second))?.slug).toBe('unit-in-use');
    expect(await typesOf(second)).toEqual(['ReservationConfirmed', 'ReservationDelayed']);
    world.pass(at('11:40'));
    await world.letTimePass();
    expect((await world.found(second)).status).toBe('confirmed');
    const free = createFreeing(world.parts);
    idOf(await free.checkOut(await world.found(first), undefined, world.context()));
    expect((await world.found(second)).keptWaiting?.freeSince).toBe(at('11:40'));
    // Not half an hour after it, because its time is over before.
    world.pass(at('12:00'));
    await world.letTimePass();
    expect((await world.eventsOf(second)).at(-1)).toMatchObject({
      type: 'ReservationCancelled',
      data: { by: 'facility', feePercent: 0, because: 'unit-in-use' },
    });
    await world.expectTablesOfLog();
  });

  it('is free also when the run before ends by rule', async () => {
    const { graceMinutes, earlyCharged } = formerUseTerms;
    const useTerms = { graceMinutes, earlyCharged, forgottenMinutes: 10 };
    const { second } = await twoInARow(await usable({ ...strict, useTerms }));
    world.pass(at('11:05'));
    await checkIn(second);
    await world.letTimePass();
    expect(await typesOf(second)).not.toContain('UnitFreed');
    world.pass(at('11:10'));
    await world.letTimePass();
    expect(await typesOf(second)).toContain('UnitFreed');
    world.pass(at('11:39'));
    await world.letTimePass();
    expect((await world.found(second)).status).toBe('confirmed');
  });

  it('costs nothing also where it was begun before its own time', async () => {
    const instrument = await usable({ ...strict, granularityMinutes: 15 });
    const personId = newId();
    const first = idOf(await world.book(instrument, at('10:00'), at('10:30'), { personId }));
    const second = idOf(await world.book(instrument, at('10:30'), at('11:00')));
    world.pass(at('10:15'));
    idOf(await checkIn(second));
    world.pass(at('10:20'));
    expect(refusalOf(await checkIn(first))?.slug).toBe('unit-in-use');
    expect(await typesOf(first)).toContain('ReservationDelayed');
    expect(await typesOf(second)).not.toContain('OverstayNoticed');
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
    const trainings = createTrainingCommands(world.parts.store, world.parts.clock);
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
    const qualificationId = qualificationIdOf(personId, instrumentId);
    const found = async () => {
      const { query } = world.database;
      const view = await findQualificationView(query, qualificationId, world.now());
      if (!view) throw new Error('nobody was trained');
      return view;
    };
    const revoke = async () =>
      createRevoking(world.parts)(await found(), 'unsafe work', world.context());
    const revokeAlone = () => trainings.revoke(qualificationId, 'unsafe work', world.context());
    return { id, instrument, found, revoke, revokeAlone };
  };

  it('lets nobody check in, whatever became of the booking', async () => {
    const { id, revokeAlone } = await trained();
    idOf(await revokeAlone());
    world.pass(at('10:00'));
    expect(refusalOf(await checkIn(id))?.slug).toBe('training-required');
  });

  it('takes with it, free of charge, what could not be used any more, and nothing else', async () => {
    const { id, instrument, found, revoke } = await trained();
    const personId = newId();
    const others = idOf(await world.book(instrument, at('12:00'), at('13:00'), { personId }));
    const unusable = await readUnusable(world.database.pool, await found(), world.now());
    expect(unusable.map((one) => one.id)).toEqual([id]);
    const status = async (of: string) => (await world.found(of)).status;
    for (const _ of ['revoked', 'again']) {
      idOf(await revoke());
      expect([await status(id), await status(others)]).toEqual(['cancelled', 'confirmed']);
    }
    expect((await world.eventsOf(id)).at(-1)).toMatchObject({
      type: 'ReservationCancelled',
      data: {
        by: 'facility',
        feePercent: 0,
        because: 'qualification-revoked',
        reason: 'unsafe work',
      },
    });
    await world.expectTablesOfLog();
  });

  it('at the same moment, is either before the check-in or after it', async () => {
    for (let round = 0; round < 10; round += 1) {
      world.pass(now);
      const { id, revoke } = await trained();
      world.pass(at('10:00'));
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
