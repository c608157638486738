import { newId } from '@kyoyo/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BookableInstrument } from '../src/copies/bookable.ts';
import { createOperatorCommands } from '../src/operators/commands.ts';
import { at, booking } from './example-bookings.ts';
import { type ReservationWorld, startReservation } from './reservation-world.ts';

let world: ReservationWorld;
beforeAll(async () => {
  world = await startReservation();
});
afterAll(() => world?.database[Symbol.asyncDispose]());

const book = (instrument: BookableInstrument, start: string, end: string, ids: string[] = []) => {
  const period = { start: at(start), end: at(end) };
  const request = { period, booking, operatorId: null, accessoryIds: ids };
  const how = { confirm: true, byStaff: false };
  return world.commands.book(instrument, request, how, world.context());
};

it('an accessory that is asked for twice is taken once', async () => {
  const accessoryId = newId();
  const bare = await world.newInstrument();
  const accessory = { accessoryId, name: { ja: '試料台', en: 'Stage' }, units: 1, version: 1 };
  const instrument = { ...bare, accessories: [accessory] };
  const { institutionId, instrumentId } = bare;
  await createOperatorCommands(world.parts).describeAccessory(
    accessoryId,
    { ...accessory, institutionId, instrumentIds: [instrumentId], active: true },
    null,
    world.context(),
  );
  const booked = await book(instrument, '10:00', '11:00', [accessoryId, accessoryId]);
  expect(booked).toMatchObject({ done: { slot: { accessories: [{ accessoryId, unit: 1 }] } } });
});

it('of two quotas for the same the smaller one counts', async () => {
  const of = { of: 'person', per: 'day' } as const;
  const quotas = [480, 60, 60, 120].map((minutes) => ({ ...of, minutes }));
  const instrument = await world.newInstrument({ quotas });
  expect(await book(instrument, '10:00', '11:00')).toMatchObject({ done: {} });
  expect(await book(instrument, '12:00', '12:30')).toMatchObject({
    refused: { slug: 'quota-exceeded', members: { minutes: 60, asked: 90 } },
  });
});
