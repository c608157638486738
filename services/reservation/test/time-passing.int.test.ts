import { plusMinutes } from '@kyoyo/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { idOf, type ReservationWorld, startReservation } from './reservation-world.ts';

let world: ReservationWorld;
beforeAll(async () => {
  world = await startReservation();
});
afterAll(() => world?.database[Symbol.asyncDispose]());

it('settles everything that is due, though one reservation cannot be read', async () => {
  const today = world.now();
  const held: string[] = [];
  for (let nth = 0; nth < 5; nth += 1) {
    const instrument = await world.newInstrument({}, 50);
    const [start, end] = [plusMinutes(today, 60), plusMinutes(today, 120)];
    for (let unit = 0; unit < instrument.units; unit += 1) {
      held.push(idOf(await world.book(instrument, start, end, { confirm: false })));
    }
  }
  const [oldest] = held;
  const { pool } = world.database;
  await pool.query(`UPDATE events SET type = 'Unheard' WHERE stream_id = $1`, [oldest]);

  world.pass(plusMinutes(today, 11));
  await expect(world.letTimePass()).rejects.toMatchObject({
    errors: [{ message: `Time does not pass for reservation ${oldest}` }],
  });
  const { rows } = await pool.query('SELECT stream_id FROM streams WHERE wake_at <= $1', [
    world.now(),
  ]);
  expect(rows).toEqual([{ stream_id: oldest }]);
});
