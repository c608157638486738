import { type Identity, problem } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSeriesCommands } from '../src/series/commands.ts';
import { findSeries } from '../src/series/queries.ts';
import { at, booking } from './example-bookings.ts';
import { idOf, type ReservationWorld, startReservation } from './reservation-world.ts';

let world: ReservationWorld;
beforeAll(async () => {
  world = await startReservation();
});
afterAll(() => world?.database[Symbol.asyncDispose]());

const owner = { ...booking, roles: [] } as unknown as Identity;
const days = (...all: number[]) =>
  all.map((day) => ({ start: at('10:00', day), end: at('12:00', day) }));

async function booked() {
  const { instrumentId, institutionId, ...rest } = await world.newInstrument({}, 2);
  await world.letBook({ instrumentId, institutionId, ...rest });
  const commands = createSeriesCommands(world.parts);
  const use = { instrumentId, institutionId, booking, operatorId: null, accessoryIds: [] };
  const request = { ...use, periods: days(3, 10), byStaff: false };
  const id = idOf(await commands.book(request, 'refuse', world.context()));
  const found = async () => {
    const series = await findSeries(world.database.query, id);
    if (!series) throw new Error(problem('not-found').slug);
    return series;
  };
  const add = async (day: number, who = owner) => {
    const [period] = days(day);
    if (!period) throw new Error('There is no such day');
    const outcome = await commands.addDate(await found(), { period, who }, world.context());
    if ('refused' in outcome) throw new Error(outcome.refused.slug);
    return outcome.done.occurrences[0]?.reservationId ?? '';
  };
  return { id, institutionId, found, add };
}

it('a date is added for whoever booked the series, whoever has the last one by now', async () => {
  const { institutionId, found, add } = await booked();
  const last = (await found()).occurrences.at(-1)?.reservationId ?? '';
  const heir = newId();
  const handOver = {
    type: 'HandOverReservation',
    personId: heir,
    colleague: { organisationId: booking.organisationId, books: true },
    facts: (await world.newInstrument()).facts,
    now: world.now(),
  } as const;
  idOf(await world.commands.step(await world.found(last), handOver, world.context()));
  const { booking: added } = await world.found(await add(17));
  expect(added).toMatchObject({ personId: booking.personId });
  expect(added).not.toHaveProperty('bookedBy');

  const staff = {
    personId: newId(),
    organisationId: newId(),
    roles: [{ name: 'facility-staff', institutionId }],
  } as unknown as Identity;
  const { booking: byStaff } = await world.found(await add(24, staff));
  expect(byStaff).toMatchObject({ personId: booking.personId, bookedBy: staff.personId });
});

it('a second booking at the same time leaves the first one in the series', async () => {
  const { found, add } = await booked();
  const added = await add(3);
  const ids = (await found()).occurrences.map(({ reservationId }) => reservationId);
  expect(ids).toHaveLength(3);
  expect(ids).toContain(added);
  await world.expectTablesOfLog();
});
