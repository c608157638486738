import { newId } from '@kyoyo/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { at, booking } from './example-bookings.ts';
import { idOf, type ReservationWorld, startReservation } from './reservation-world.ts';

let world: ReservationWorld;
beforeAll(async () => {
  world = await startReservation();
});
afterAll(() => world?.database[Symbol.asyncDispose]());

it('a booking that is repeated is answered as the first time, also where nothing is free now', async () => {
  const instrument = await world.newInstrument({}, 2);
  idOf(await world.book(instrument, at('10:00'), at('11:00')));
  const idempotency = { commandId: newId(), fingerprint: 'the same' };
  const book = () =>
    world.commands.book(
      instrument,
      {
        period: { start: at('10:00'), end: at('11:00') },
        booking,
        operatorId: null,
        accessoryIds: [],
      },
      { confirm: true, byStaff: false },
      { ...world.context(), idempotency },
    );
  const first = idOf(await book());
  expect(idOf(await book())).toBe(first);
  expect(await world.book(instrument, at('10:00'), at('11:00'))).toMatchObject({
    refused: { slug: 'period-taken' },
  });
});
