import { newId } from '@kyoyo/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeOf } from '../src/offer/reading.ts';
import { at, facts } from './example-bookings.ts';
import { type OffersWorld, startOffers } from './offer-world.ts';
import { idOf } from './reservation-world.ts';

let world: OffersWorld;
beforeAll(async () => {
  world = await startOffers();
});
afterAll(() => world?.database[Symbol.asyncDispose]());

const ten = [at('10:00'), at('12:00')] as const;
const other = newId();

describe('units', () => {
  const two = async () => {
    const instrument = await world.newInstrument({}, 2);
    const first = idOf(await world.book(instrument, ...ten));
    const second = idOf(await world.book(instrument, ...ten, { personId: other }));
    return { instrument, first, second };
  };

  it('are not fewer before somebody has looked', async () => {
    const { instrument, first, second } = await two();
    expect(await world.reduce(instrument, 1)).toMatchObject({
      refused: { slug: 'bookings-touched', members: { total: 1 } },
    });
    const [touched] = await world.look(changeOf.units(instrument, 1));
    expect(touched).toMatchObject({ id: second, stands: null, beside: [{ id: first }] });
    const keeping = await world.decidedOn(changeOf.units(instrument, 1), 'keep');
    expect(await world.reduce(instrument, 1, keeping)).toMatchObject({
      refused: { slug: 'bookings-cannot-stand', members: { total: 1 } },
    });
    expect((await world.found(second)).status).toBe('confirmed');
  });

  it('are taken from under nobody: who has none left is cancelled, and told why', async () => {
    const { instrument, first, second } = await two();
    const later = idOf(await world.book(instrument, at('14:00'), at('15:00')));
    const blocker = idOf(await world.book(instrument, at('16:00'), at('17:00')));
    const beside = idOf(await world.book(instrument, at('16:00'), at('17:00')));
    const cancel = { type: 'CancelReservation', reason: '', by: 'user', now: world.now() } as const;
    await world.commands.step(await world.found(blocker), cancel, world.context());
    const decided = await world.decidedOn(changeOf.units(instrument, 1), 'displace');
    const key = { commandId: newId(), fingerprint: 'a' };
    const context = { ...world.context(), idempotency: key };
    const done = await world.reduce(instrument, 1, decided, context);
    expect(done).toMatchObject({ events: [{ event: { type: 'UnitsReduced' } }] });
    expect(await world.lastOf(second)).toMatchObject({
      type: 'ReservationCancelled',
      data: { by: 'facility', feePercent: 0, because: 'units-reduced', reason: 'scrapped' },
    });
    expect(await world.lastOf(beside)).toMatchObject({
      type: 'ReservationAdapted',
      data: { from: { unit: 2 }, to: { unit: 1 }, change: 'units-reduced' },
    });
    for (const id of [first, later]) expect((await world.eventsOf(id)).length).toBe(1);
    expect(await world.reduce(instrument, 1, decided, context)).toMatchObject({ done: {} });
    expect((await world.eventsOf(beside)).length).toBe(2);

    // Before the catalogue says so, and after: whoever saw two finds one.
    expect((await world.fresh(instrument)).units).toBe(1);
    const stale = await world.book(instrument, ...ten);
    expect(stale).toMatchObject({ refused: { slug: 'offer-changed' } });
    await world.describe(instrument, 1);
    expect((await world.fresh(instrument)).units).toBe(1);
    await world.describe(instrument, 2);
    expect((await world.fresh(instrument)).units).toBe(2);
    idOf(await world.book(instrument, ...ten));
  });

  it('what was seen and is not so by now is refused', async () => {
    const { instrument } = await two();
    const decided = await world.decidedOn(changeOf.units(instrument, 1), 'displace');
    const [late] = [at('13:00'), at('14:00')];
    idOf(await world.book(instrument, late, at('14:00')));
    idOf(await world.book(instrument, late, at('14:00')));
    expect(await world.reduce(instrument, 1, decided)).toMatchObject({
      refused: { slug: 'touched-bookings-changed', members: { total: 2 } },
    });
  });

  it('is in use, and stays to the end of the run', async () => {
    const { instrument, second } = await two();
    world.pass(at('10:00'));
    const checkIn = { type: 'CheckIn', facts, now: world.now() } as const;
    idOf(await world.commands.step(await world.found(second), checkIn, world.context()));
    const decided = await world.decidedOn(changeOf.units(instrument, 1), 'displace');
    expect(await world.reduce(instrument, 1, decided)).toMatchObject({
      refused: { slug: 'run-in-the-way' },
    });
    world.pass(at('09:00'));
  });

  it('that are fewer elsewhere are a fact: nobody is left with one that is gone', async () => {
    const { instrument, first, second } = await two();
    await world.describe(instrument, 1);
    expect(await world.lastOf(second)).toMatchObject({
      type: 'ReservationCancelled',
      data: { because: 'units-reduced', feePercent: 0, by: 'facility' },
    });
    expect((await world.found(first)).status).toBe('confirmed');
  });

  it('are booked and taken away at once: never a booking without one, nor two on one', async () => {
    for (let round = 0; round < 8; round += 1) {
      const instrument = await world.newInstrument({}, 4);
      const hours = ['10', '11', '12', '13', '14', '15', '16'];
      const tries = Array.from({ length: 24 }, (_, nth) => {
        const hour = Number(hours[nth % hours.length]);
        return world.book(instrument, at(`${hour}:00`), at(`${hour + 1}:00`));
      });
      const shrink = async () => {
        for (const units of [3, 1]) {
          for (let shrunk = false; !shrunk;) {
            const decided = await world.decidedOn(changeOf.units(instrument, units), 'displace');
            shrunk = 'done' in (await world.reduce(instrument, units, decided));
          }
        }
      };
      await Promise.all([...tries, shrink()]);
      const { rows } = await world.database.pool.query(
        `SELECT count(*) FILTER (WHERE a.unit > 1)::int AS without,
           count(*) FILTER (WHERE b.reservation_id IS NOT NULL)::int AS overlapping,
           count(*)::int AS standing
         FROM reservation a LEFT JOIN reservation b
           ON b.instrument_id = a.instrument_id AND b.unit = a.unit AND b.status = 'confirmed'
             AND b.reservation_id <> a.reservation_id AND b.period && a.period
         WHERE a.instrument_id = $1 AND a.status = 'confirmed'`,
        [instrument.instrumentId],
      );
      expect(rows[0]).toMatchObject({ without: 0, overlapping: 0 });
      expect(rows[0].standing).toBeGreaterThan(0);
    }
  });
});

it('the log gives the same tables', () => world.expectTablesOfLog());
