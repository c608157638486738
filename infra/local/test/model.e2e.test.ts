import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CalendarModel } from './calendar-model.ts';
import { type Facility, startFacility } from './facility-platform.ts';
import type { Answered } from './service-calls.ts';
import { calendarOf, readLog } from './log-calendar.ts';
import { createSteps } from './model-steps.ts';
import { expectEveryTableOfLog } from './tables-of-log.ts';

const steps = Number(process.env['MODEL_STEPS'] ?? 2_000);

/** A repeatable source of chance, so that a failure can be looked at again. */
function randomFrom(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('thousands of random steps', () => {
  let world: Facility;
  let tables: pg.Client;
  beforeAll(async () => {
    world = await startFacility();
    tables = new pg.Client({
      connectionString: world.platform.databaseUrls['reservation'] as string,
    });
    await tables.connect();
  });
  afterAll(async () => {
    await tables?.end();
    await world?.stop();
  });

  it('give what a simple calendar gives, and nothing overlaps', async () => {
    const seed = Number(process.env['MODEL_SEED'] ?? randomBytes(3).readUIntBE(0, 3));
    console.log(`the model runs with MODEL_SEED=${seed}`);
    const random = randomFrom(seed);
    const { model, actions, comparePromotions } = await createSteps({
      world,
      tables,
      random,
      seed,
    });
    const oneOf = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;
    const done = new Map<string, number>();
    const refused = new Map<string, number>();

    const weights: [string, number][] = [
      ['book', 10],
      ['move', 6],
      ['step', 8],
      ['decide', 3],
      ['operator', 2],
      ['leave', 2],
      ['outage', 2],
      ['wait', 2],
      ['time', 1],
    ];
    const names = weights.flatMap(([name, weight]) => Array.from({ length: weight }, () => name));
    for (let nth = 0; nth < steps; nth += 1) {
      const name = oneOf(names);
      const { status, body } = await (actions[name] as () => Promise<Answered>)();
      if (status >= 500) throw new Error(`MODEL_SEED=${seed}: ${name} ${JSON.stringify(body)}`);
      const counts = status < 300 ? done : refused;
      const key = status < 300 ? name : `${body.slug}`;
      if (status > 0) counts.set(key, (counts.get(key) ?? 0) + 1);
      await comparePromotions();
    }
    const written = (counts: Map<string, number>) =>
      [...counts].map(([what, count]) => `${what} ${count}`).join(', ');
    console.log(`${steps} steps; done: ${written(done)}; refused: ${written(refused)}`);

    const { rows: pairs } = await tables.query(
      `SELECT count(*)::int AS pairs FROM reservation.claim a JOIN reservation.claim b
         ON a.resource = b.resource AND a.taker < b.taker AND a.period && b.period AND a.share IS NULL AND b.share IS NULL`,
    );
    expect(pairs[0].pairs).toBe(0);
    const { overlaps, takings } = calendarOf(await readLog(tables));
    expect(overlaps, `by the events, with MODEL_SEED=${seed}`).toEqual([]);
    expect(takings).toBeGreaterThanOrEqual(model.taken.size);
    expect(await takenByTables(), `MODEL_SEED=${seed}`).toEqual(takenBy(model));
    const { platform, clock } = world;
    await expectEveryTableOfLog(platform, platform.natsUrl, clock.now);
  });

  async function takenByTables(): Promise<string[]> {
    const { rows } = await tables.query(
      `SELECT resource, taker, lower(period) AS start, upper(period) AS end
       FROM reservation.claim WHERE share IS NULL`,
    );
    return rows
      .map((row) => lineOf(row.taker, row.resource, row.start.toISOString(), row.end.toISOString()))
      .toSorted();
  }

  const takenBy = (model: CalendarModel): string[] =>
    [...model.taken]
      .flatMap(([id, { resources, period }]) =>
        resources.map((resource) => lineOf(id, resource, period.start, period.end)),
      )
      .toSorted();

  const lineOf = (...parts: string[]): string => parts.join(' ');
});
