import { newId } from '@kyoyo/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { at, booking } from './example-bookings.ts';
import { type ReservationWorld, startReservation } from './reservation-world.ts';

let world: ReservationWorld;
beforeAll(async () => {
  world = await startReservation();
});
afterAll(() => world?.database[Symbol.asyncDispose]());

it('32 clients at once have no more of a contract than it allows', async () => {
  const contractId = newId();
  const day = { start: at('00:00'), end: at('00:00', 1) };
  const contract = { hindrance: null, periods: [day], limits: [{ period: day, minutes: 300 }] };
  const all = await Promise.all(
    Array.from({ length: 32 }, async () => {
      const bare = await world.newInstrument();
      const instrument = { ...bare, facts: { ...bare.facts, contract } };
      const request = {
        period: { start: at('10:00'), end: at('11:00') },
        booking: { ...booking, contractId },
        operatorId: null,
        accessoryIds: [],
      };
      const how = { confirm: true, byStaff: false };
      return world.commands.book(instrument, request, how, world.context());
    }),
  );
  expect(all.filter((one) => 'done' in one)).toHaveLength(5);
  const refused = all.find((one) => 'refused' in one);
  expect(refused).toMatchObject({
    refused: { slug: 'contract-limit-reached', members: { minutes: 300, asked: 360 } },
  });
  await world.expectTablesOfLog();
});
