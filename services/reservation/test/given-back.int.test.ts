import type { FeeForGivenBack } from '@kyoyo/contracts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createFreeing } from '../src/reservation/freeing.ts';
import { at } from './example-bookings.ts';
import { idOf, type ReservationWorld, startReservation } from './reservation-world.ts';

let world: ReservationWorld;
beforeAll(async () => {
  world = await startReservation();
});
afterAll(() => world?.database[Symbol.asyncDispose]());

it('what a move gives back is owed for by itself, and the move with it or not at all', async () => {
  const cancellationTiers = [{ hoursBefore: 48, percent: 50 }];
  const instrument = await world.newInstrument({ cancellationTiers });
  const id = idOf(await world.book(instrument, at('10:00'), at('12:00')));
  const { move } = createFreeing(world.parts);
  const shorter = { start: at('10:00'), end: at('11:00') };
  const found = await world.found(id);
  const context = {
    ...world.context(),
    idempotency: { commandId: world.context().correlationId, fingerprint: 'x' },
  };
  const ask = (...agreedFees: FeeForGivenBack[]) =>
    move(found, instrument, shorter, { byStaff: false, freeOfFee: false, agreedFees }, context);

  expect(await ask()).toMatchObject({
    refused: { slug: 'fee-for-given-back', members: { feePercent: 50 } },
  });
  const rest = { period: { start: at('11:00'), end: at('12:00') }, kept: shorter };
  const fee = { feePercent: 50, givenBack: [rest] };
  idOf(await ask(fee));
  idOf(await ask(fee));
  const owed = async () =>
    (
      await world.database.pool.query(
        `SELECT status, view->'slot'->'period'->>'start' AS from FROM reservation
         WHERE instrument_id = $1 ORDER BY status`,
        [instrument.instrumentId],
      )
    ).rows;
  expect(await owed()).toEqual([
    { status: 'cancelled', from: at('11:00') },
    { status: 'confirmed', from: at('10:00') },
  ]);
  world.pass(at('12:00'));
  await world.letTimePass();
  const { rows } = await world.database.pool.query(
    `SELECT data->'kept' AS kept, data->'feePercent' AS percent FROM events
     WHERE type = 'CancellationFeeIncurred'`,
  );
  // What was kept of it nobody has used either.
  expect(rows).toHaveLength(2);
  expect(rows).toContainEqual({ kept: shorter, percent: 50 });
  expect(rows).toContainEqual({ kept: null, percent: 50 });
  await world.expectTablesOfLog();
});
