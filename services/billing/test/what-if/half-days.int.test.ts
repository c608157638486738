import { newId } from '@kyoyo/kernel';
import { expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cardOf, flat, period } from '../rating/cards.ts';
import { answerTo, type History, newHistory } from './history.ts';

let world: History;
beforeAll(async () => {
  world = await newHistory();
});
afterAll(() => world?.database[Symbol.asyncDispose]());

it('instruments of one half day are charged together, and a what-if gives that back', async () => {
  const [etcher, asher, sme] = [newId(), newId(), newId()];
  await world.certify(sme, 'sme');
  const priced = (yen: number) =>
    cardOf({ unit: { kind: 'half-day' }, pricing: flat(yen), alongsidePercent: '50' });
  await world.publish(etcher, priced(30_000));
  await world.publish(asher, priced(10_000));
  const personId = newId();
  const morning = period('2026-07-01 09:00', '2026-07-01 11:00');
  for (const instrumentId of [asher, etcher]) {
    await world.run({ ...world.use(instrumentId, sme, morning), personId });
  }
  // Of somebody else, and in the afternoon.
  await world.run(world.use(asher, sme, morning));
  const afternoon = period('2026-07-01 13:00', '2026-07-01 14:00');
  await world.run({ ...world.use(asher, sme, afternoon), personId });
  const { rows } = await world.database.pool.query(
    `SELECT total_yen FROM charge WHERE month = '2026-07' ORDER BY rated_at, charge_id`,
  );
  const charged = rows.map(({ total_yen: yen }) => yen).toSorted((a, b) => a - b);
  expect(charged).toEqual([10_000, 10_000, 10_000, 25_000]);
  const { institutionId } = world;
  const { result } = await answerTo(world, {
    whatIfId: newId(),
    fingerprint: 'f',
    personId: newId(),
    asked: { institutionId, fromMonth: '2026-07', toMonth: '2026-07', changes: [] },
  });
  expect(result).toMatchObject({ unexplained: 0, all: { count: 4, differing: 0 } });
  await expectTablesOfLog(world.store, world.clock);
});
