import type { WaitlistWish } from '@kyoyo/contracts';
import { newId, type Period } from '@kyoyo/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BookableInstrument } from '../src/copies/bookable.ts';
import { lockOf } from '../src/taking-time/locks.ts';
import { promoteAll } from '../src/waitlist/promote-all.ts';
import { at, booking } from './example-bookings.ts';
import { idOf, type ReservationWorld, startReservation } from './reservation-world.ts';

let world: ReservationWorld;
beforeAll(async () => {
  world = await startReservation();
});
afterAll(() => world?.database[Symbol.asyncDispose]());

const noon = { start: at('12:00'), end: at('13:00') };

/** An instrument on which somebody waits for an hour. */
async function awaited(taken: boolean, window = noon) {
  const instrument = await world.newInstrument();
  await world.letBook(instrument);
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

it('nobody waits twice for the same time of an instrument, at the same moment either', async () => {
  const { instrument } = await awaited(true);
  const window = { start: at('12:30'), end: at('14:00') };
  const { instrumentId, institutionId } = instrument;
  const wish: WaitlistWish = {
    instrumentId,
    institutionId,
    minutes: 60,
    booking,
    accessoryIds: [],
    window,
  };
  const join = (changed: Partial<WaitlistWish> = {}) =>
    world.commands.waitlist.execute(
      newId(),
      { type: 'JoinWaitlist', wish: { ...wish, ...changed }, now: world.now() },
      world.context(),
    );
  expect(await join()).toMatchObject({ refused: { slug: 'already-waiting' } });
  const later = { start: at('14:00'), end: at('16:00') };
  const outcomes = await Promise.all([join({ window: later }), join({ window: later })]);
  expect(outcomes.filter((one) => 'refused' in one)).toHaveLength(1);
  expect(await join({ booking: { ...booking, personId: newId() } })).toHaveProperty('done');
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
