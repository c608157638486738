import type { WaitlistWish } from '@kyoyo/contracts';
import { newId, type Period } from '@kyoyo/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BookableInstrument } from '../src/copies/bookable.ts';
import { lockOf } from '../src/taking-time/locks.ts';
import { promoteAll } from '../src/waitlist/promote-all.ts';
import { at, booking, policy } from './example-bookings.ts';
import { idOf, type ReservationWorld, startReservation } from './reservation-world.ts';

let world: ReservationWorld;
beforeAll(async () => {
  world = await startReservation();
  const { organisationId } = booking;
  const { query } = world.database;
  const valid = { valid_from: '2020-01-01', valid_to: null, class: 'startup' };
  const certified = { organisation_id: organisationId, ...valid };
  await query.insertInto('organisation_class').values(certified).execute();
});
afterAll(() => world?.database[Symbol.asyncDispose]());

const noon = { start: at('12:00'), end: at('13:00') };

/** An instrument on which somebody waits for an hour. */
async function awaited(taken: boolean, window = noon) {
  const instrument = await world.newInstrument();
  const { instrumentId, institutionId } = instrument;
  const { query } = world.database;
  const { organisationId } = booking;
  const agreement = { organisation_id: organisationId, institution_id: institutionId };
  await query
    .insertInto('agreement')
    .values({ ...agreement, terms_version: 1 })
    .execute();
  const open = { ...policy, durationMinutesMin: 30 };
  const inForce = { instrument_id: instrumentId, effective_from: '2020-01-01T00:00:00.000Z' };
  await query
    .insertInto('booking_policy')
    .values({ ...inForce, policy: JSON.stringify(open) })
    .execute();
  if (taken) idOf(await world.book(instrument, at('12:00'), at('13:00')));
  return { instrument, entryId: await wait(instrument, window) };
}

async function wait(
  { instrumentId, institutionId }: BookableInstrument,
  window: Period,
): Promise<string> {
  const where = { instrumentId, institutionId, window, minutes: 60 };
  const wish: WaitlistWish = { ...where, booking, accessoryIds: [] };
  const entryId = newId();
  const join = { type: 'JoinWaitlist', wish, now: world.now() } as const;
  await world.commands.waitlist.execute(entryId, join, world.context());
  return entryId;
}

const last = async (entryId: string) => (await world.eventsOf(entryId)).at(-1)?.type;

it.each([
  ['the time is taken', true, noon],
  ['the facility is closed', false, { start: at('20:00'), end: at('22:00') }],
])('takes no lock where nobody could be promoted: %s', async (_, taken, window) => {
  const { instrument, entryId } = await awaited(taken, window);
  const holder = await world.database.pool.connect();
  await holder.query('BEGIN');
  await holder.query('SELECT hold_locks($1)', [[lockOf(instrument)]]);
  // Would stand at the lock, which nobody gives back before.
  await promoteAll(world.parts);
  await holder.query('ROLLBACK');
  holder.release();
  expect(await last(entryId)).toBe('WaitlistJoined');
});

it('promotes where time is free, also where an instrument before it fails', async () => {
  const entries = [await awaited(false), await awaited(false), await awaited(false)];
  const broken = entries.toSorted((a, b) =>
    a.instrument.instrumentId < b.instrument.instrumentId ? -1 : 1,
  )[0] as (typeof entries)[number];
  const { instrumentId } = broken.instrument;
  await world.database.pool.query(`UPDATE events SET type = 'Unheard' WHERE stream_id = $1`, [
    broken.entryId,
  ]);
  await expect(promoteAll(world.parts)).rejects.toMatchObject({
    errors: [{ message: `Nobody is promoted on instrument ${instrumentId}` }],
  });
  for (const { entryId } of entries.filter((one) => one !== broken)) {
    expect(await last(entryId)).toBe('WaitlistPromoted');
  }
});

it('ends the waiting whose window is over', async () => {
  const { entryId } = await awaited(true);
  world.pass(at('12:30'));
  await promoteAll(world.parts).catch(() => undefined);
  expect(await last(entryId)).toBe('WaitlistLapsed');
});
