import type { WaitlistWish } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BookableInstrument } from '../src/copies/bookable.ts';
import { lockOf } from '../src/taking-time/locks.ts';
import { at, booking, facts } from './example-bookings.ts';
import { createFreeing } from '../src/reservation/freeing.ts';
import { idOf, type ReservationWorld, startReservation } from './reservation-world.ts';

let world: ReservationWorld;
beforeAll(async () => {
  world = await startReservation();
});
afterAll(() => world?.database[Symbol.asyncDispose]());

const other = newId();
const noShow = { afterMinutes: 30, percent: 100 };

async function wait({ instrumentId, institutionId }: BookableInstrument): Promise<string> {
  const entryId = newId();
  const window = { start: at('10:00'), end: at('18:00') };
  const wish: WaitlistWish = {
    instrumentId,
    institutionId,
    window,
    minutes: 60,
    booking,
    accessoryIds: [],
  };
  const join = { type: 'JoinWaitlist', wish, now: world.now() } as const;
  await world.commands.waitlist.execute(entryId, join, world.context());
  return entryId;
}

const typesOf = async (streamId: string) =>
  (await world.eventsOf(streamId)).map(({ type }) => type);

describe('suspended', () => {
  it('bookings stand, are marked, and are told of once a person', async () => {
    const instrument = await world.newInstrument({ noShow });
    const [second, first, theirs] = [
      idOf(await world.book(instrument, at('12:00'), at('13:00'))),
      idOf(await world.book(instrument, at('10:00'), at('11:00'))),
      idOf(await world.book(instrument, at('14:00'), at('15:00'), { personId: other })),
    ];
    const entry = await wait(instrument);
    await world.hear('InstrumentSuspended', instrument, { reason: 'pump' });
    const suspended = async (id: string) => (await world.eventsOf(id)).at(-1);
    expect(await suspended(first)).toMatchObject({
      type: 'ReservationSuspended',
      data: { reason: 'pump', ofPerson: 2 },
    });
    expect(await suspended(second)).toMatchObject({ data: { ofPerson: null } });
    expect(await suspended(theirs)).toMatchObject({ data: { ofPerson: 1 } });
    expect(await world.row(first)).toMatchObject({
      status: 'confirmed',
      suspended_because: 'pump',
      wake_at: at('10:30'),
    });
    expect(await typesOf(entry)).toEqual(['WaitlistJoined', 'WaitlistSuspended']);

    await world.hear('InstrumentSuspended', instrument, { reason: 'pump' });
    expect(await typesOf(first)).toEqual(['ReservationConfirmed', 'ReservationSuspended']);
    await world.hear('InstrumentResumed', instrument);
    await world.hear('InstrumentResumed', instrument);
    expect((await typesOf(first)).slice(2)).toEqual(['ReservationResumed']);
    expect((await typesOf(entry)).slice(2)).toEqual(['WaitlistResumed']);
    expect(await world.row(first)).toMatchObject({ suspended_because: null });
    idOf(await world.book(instrument, at('16:00'), at('17:00')));
  });

  it('time ends what could not be used, free and without a no-show', async () => {
    // A time of its own: what time does is done for everybody.
    const instrument = await world.newInstrument({ noShow });
    const early = idOf(await world.book(instrument, at('10:00', 1), at('11:00', 1)));
    const late = idOf(await world.book(instrument, at('11:00', 1), at('12:00', 1)));
    await world.hear('InstrumentSuspended', instrument, { reason: 'pump' });
    world.pass(at('10:31', 1));
    await world.letTimePass();
    expect(await world.row(early)).toMatchObject({ status: 'cancelled', reason: 'pump' });
    expect((await world.eventsOf(early)).at(-1)).toMatchObject({
      type: 'ReservationCancelled',
      data: { by: 'facility', feePercent: 0, because: 'instrument-suspended' },
    });
    world.pass(at('11:10', 1));
    await world.hear('InstrumentResumed', instrument);
    expect(await world.row(late)).toMatchObject({ wake_at: at('12:00', 1) });
    world.pass(at('11:40', 1));
    await world.letTimePass();
    expect(await world.row(late)).toMatchObject({ status: 'confirmed' });
    world.pass(at('12:00', 1));
    await world.letTimePass();
    expect(await world.row(late)).toMatchObject({ status: 'cancelled', wake_at: null });
    world.pass(at('09:00'));
  });
});

describe.each([
  ['InstrumentRetired', 'instrument-retired'],
  ['InstrumentTransferred', 'instrument-transferred'],
] as const)('%s', (step, because) => {
  const data = { reason: 'old', toInstitutionId: newId() };

  it('nothing is left but what runs, once, and each is told why', async () => {
    const instrument = await world.newInstrument({}, 2);
    const running = idOf(await world.book(instrument, at('09:00'), at('10:00')));
    const coming = idOf(await world.book(instrument, at('12:00'), at('13:00')));
    const held = idOf(await world.book(instrument, at('14:00'), at('15:00'), { confirm: false }));
    const entry = await wait(instrument);
    const found = await world.found(running);
    idOf(
      await world.commands.step(
        found,
        { type: 'CheckIn', facts, now: at('09:00') },
        world.context(),
      ),
    );

    for (let heard = 0; heard < 2; heard += 1) await world.hear(step, instrument, data);
    for (const id of [coming, held]) {
      expect((await world.eventsOf(id)).slice(1)).toEqual([
        expect.objectContaining({
          type: 'ReservationCancelled',
          data: expect.objectContaining({ reason: 'old', because, by: 'facility', feePercent: 0 }),
        }),
      ]);
    }
    expect((await world.eventsOf(entry)).slice(1)).toEqual([
      expect.objectContaining({
        type: 'WaitlistLapsed',
        data: expect.objectContaining({ reason: because, explanation: 'old' }),
      }),
    ]);
    expect((await world.row(running)).status).toBe('running');
    const left = await world.database.pool.query(
      `SELECT DISTINCT taker FROM claim WHERE resource LIKE $1 || '/%'`,
      [instrument.instrumentId],
    );
    expect(left.rows).toEqual([{ taker: running }]);
    const ended = await world.commands.checkOut(found, undefined, world.context());
    expect('done' in ended).toBe(true);
  });

  it('who is booking when it is heard of is found', async () => {
    const instrument = await world.newInstrument();
    const client = await world.database.pool.connect();
    await client.query('BEGIN');
    await client.query('SELECT share_locks($1)', [[lockOf(instrument)]]);
    const period = [at('12:00'), at('13:00')] as const;
    const id = idOf(
      await world.book(instrument, ...period, { on: world.parts.store.within(client) }),
    );
    const heard = world.hear(step, instrument, data);
    await waitingForLock();
    await client.query('COMMIT');
    client.release();
    await heard;
    expect(await world.row(id)).toMatchObject({ status: 'cancelled', reason: 'old' });
  });

  it('who books when it has been heard of is refused', async () => {
    const instrument = await world.newInstrument();
    let booked: ReturnType<typeof world.book> | undefined;
    await world.hear(step, instrument, data, async () => {
      // What it read of the instrument is still true of what is committed.
      booked = world.book(instrument, at('12:00'), at('13:00'));
      await waitingForLock();
    });
    expect(await booked).toEqual({ refused: { slug: 'instrument-not-bookable' } });
    expect(await world.book(instrument, at('12:00'), at('13:00'))).toEqual({
      refused: { slug: 'instrument-not-bookable' },
    });
  });
});

/** Somebody stands at an institution's lock, which others hold. */
const waitingForLock = () =>
  eventually(async () => {
    const { rowCount } = await world.database.pool.query(
      `SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    expect(rowCount).toBeGreaterThan(0);
  });

it('a move onto an instrument that was retired meanwhile leaves the booking where it is', async () => {
  const [from, to] = [await world.newInstrument(), await world.newInstrument()];
  const id = idOf(await world.book(from, at('12:00'), at('13:00')));
  await world.hear('InstrumentRetired', to, { reason: 'old' });
  const period = { start: at('14:00'), end: at('15:00') };
  const found = await world.found(id);
  expect(
    await world.commands.move(
      found,
      to,
      period,
      { byStaff: false, freeOfFee: false, agreedFees: [] },
      world.context(),
    ),
  ).toMatchObject({
    refused: { slug: 'instrument-not-bookable' },
  });
  expect((await world.found(id)).slot).toEqual(found.slot);
});

it('a move away from where somebody waits stands behind the lock of where it goes', async () => {
  const [from, to] = [await world.newInstrument(), await world.newInstrument()];
  const id = idOf(await world.book(from, at('12:00'), at('13:00')));
  await wait(from);
  const found = await world.found(id);
  const period = { start: at('14:00'), end: at('15:00') };
  const { move } = createFreeing(world.parts);
  let moving: ReturnType<typeof move> | undefined;
  await world.hear('InstrumentSuspended', to, { reason: 'pump' }, async () => {
    moving = move(
      found,
      to,
      period,
      { byStaff: false, freeOfFee: false, agreedFees: [] },
      world.context(),
    );
    await waitingForLock();
  });
  expect(await moving).toMatchObject({ refused: { slug: 'instrument-not-bookable' } });
  expect((await world.found(id)).slot).toEqual(found.slot);
});
