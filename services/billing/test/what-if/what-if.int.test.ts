import type { WhatIfAsked, WhatIfChange } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import { eventually, expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, createWorkers, forgetOld } from '../../src/what-if/asking.ts';
import { writeCsv } from '../../src/what-if/csv.ts';
import { cancelWhatIf, findWhatIf, listRows } from '../../src/what-if/queries.ts';
import { at, cardOf, factorCard, flat, period } from '../rating/cards.ts';
import { answerTo, type History, newHistory } from './history.ts';

let world: History;
const [microscope, laser] = [newId(), newId()];
const [startup, sme, other] = [newId(), newId(), newId()];
const all = { instrumentIds: null, from: null };

beforeAll(async () => {
  world = await newHistory();
  await world.publish(microscope, factorCard);
  const usedTime = { basis: 'used', effectiveFrom: at('2026-10-01 00:00') } as const;
  await world.publish(microscope, { ...factorCard, ...usedTime });
  await world.publish(laser, cardOf({ pricing: flat(3_001), minimumYen: 5_000 }));
  await world.certify(startup, 'startup');
  await world.certify(sme, 'sme');
  await world.certify(other, 'large');
  // It grows out of being an SME in the middle of a run.
  await world.certify(other, 'sme', '2026-09-10');

  const { use, run } = world;
  await run(use(microscope, startup, period('2026-09-01 10:00', '2026-09-01 13:00')));
  await run(use(microscope, other, period('2026-09-09 22:00', '2026-09-10 02:00')));
  // Across the change of prices.
  await run(use(microscope, sme, period('2026-09-30 23:00', '2026-10-01 02:00')));
  const forgotten = use(microscope, startup, period('2026-10-05 10:00', '2026-10-05 12:00'));
  await run(forgotten, period('2026-10-05 10:00', '2026-10-05 20:00'));
  await world.correct(forgotten, period('2026-10-05 10:00', '2026-10-05 11:00'));
  await run(use(laser, sme, period('2026-10-06 10:00', '2026-10-06 11:00')));
  await world.fee(
    use(laser, startup, period('2026-10-07 10:00', '2026-10-07 13:00')),
    'cancellation',
    50,
  );
  await world.fee(
    use(microscope, sme, period('2026-11-02 10:00', '2026-11-02 12:00')),
    'no-show',
    100,
  );
  // What was to cost twice as much was cancelled, and then the price was taken back.
  const dear = cardOf({ pricing: flat(6_002), effectiveFrom: at('2026-11-20 00:00') });
  const cardId = await world.publish(laser, dear);
  await world.fee(
    use(laser, sme, period('2026-11-21 10:00', '2026-11-21 12:00')),
    'cancellation',
    100,
  );
  await world.withdraw(laser, cardId);
  // Published after the fee, and in force when it would have been used.
  const later = cardOf({ pricing: flat(9_000), effectiveFrom: at('2026-11-15 00:00') });
  await world.publish(laser, later);
});
afterAll(() => world?.database[Symbol.asyncDispose]());

const question = (changes: readonly WhatIfChange[], more: Partial<WhatIfAsked> = {}) => ({
  whatIfId: newId(),
  fingerprint: 'f',
  personId: newId(),
  asked: {
    institutionId: world.institutionId,
    fromMonth: '2026-09',
    toMonth: '2026-11',
    changes: [...changes],
    ...more,
  },
});

const answered = (changes: readonly WhatIfChange[], more: Partial<WhatIfAsked> = {}) =>
  answerTo(world, question(changes, more));

const booked = async (where = 'true') => {
  const { rows } = await world.database.pool.query(
    `SELECT count(*) AS count, coalesce(sum(total_yen), 0)::int AS total FROM charge WHERE ${where}`,
  );
  return rows[0] as { count: number; total: number };
};

it('the unchanged rule gives history back to the yen', async () => {
  const before = await booked();
  expect(before.count).toBe(8);
  const { result, runsDone, runsTotal } = await answered([]);
  expect(result.unexplained).toBe(0);
  expect(result.all).toMatchObject({ count: 8, refused: 0, differing: 0 });
  expect(result.all.total).toEqual({ was: before.total, would: before.total });
  expect([runsDone, runsTotal]).toEqual([8, 8]);
  expect(result.months.map(({ month, count }) => [month, count])).toEqual([
    ['2026-09', 2],
    ['2026-10', 4],
    ['2026-11', 2],
  ]);
  expect(await booked()).toEqual(before);
});

it('gives back what a subsidy made free or cheap, and what was taken off, too', async () => {
  const [free, atCost, month] = [newId(), newId(), { fromMonth: '2026-08', toMonth: '2026-08' }];
  const since = at('2026-08-01 00:00');
  for (const instrumentId of [free, atCost]) await world.publish(instrumentId, factorCard);
  await world.subsidise(free, since, { mode: 'free', lastDay: '2026-08-10', costCard: null });
  const costCard = { cardId: newId(), card: cardOf({ pricing: flat(1_000) }) };
  await world.subsidise(atCost, since, { mode: 'at-cost', lastDay: '2026-08-31', costCard });
  const whom = { code: 'sme', label: { ja: '中小', en: 'SME' }, monthlyCapYen: null };
  await world.discount(since, [
    { ...whom, percent: '50', for: { kind: 'class', classes: ['sme'] } },
  ]);
  const { use, run } = world;
  // Across the last night on which it is free.
  await run(use(free, startup, period('2026-08-10 23:00', '2026-08-11 01:00')));
  await run(use(atCost, startup, period('2026-08-12 10:00', '2026-08-12 12:00')));
  await run(use(free, sme, period('2026-08-13 10:00', '2026-08-13 12:00')));
  // What was said later was not known then.
  await world.discount(at('2026-08-13 00:00'), []);

  const { result } = await answered([], month);
  expect(result).toMatchObject({ unexplained: 0, all: { count: 3, differing: 0 } });
  // An hour of ¥6,600 and two of ¥5,500 with indirect cost and tax; two at cost, tax inside.
  expect(result.all.total.would).toBe(7_986 + 13_310 + 2_000);
  const never = await answered([{ type: 'subsidy', ...all, until: null }], month);
  expect(never.result.all.total.would).toBe(2 * 7_986 + 13_310 + 2 * 7_986);
});

it('sums are the same over months, classes, instruments, organisations and runs', async () => {
  const { id, result } = await answered([
    { type: 'class-factors', ...all, factors: { startup: '0.5', sme: '0.4' } },
  ]);
  const { query } = world.database;
  const sum = (groups: readonly { total: { was: number; would: number } }[]) => ({
    was: groups.reduce((of, { total }) => of + total.was, 0),
    would: groups.reduce((of, { total }) => of + total.would, 0),
  });
  const [{ items: instruments }, { items: organisations }, { items: runs }] = await Promise.all([
    listRows(query, id, { kind: 'instrument', limit: 50 }),
    listRows(query, id, { kind: 'organisation', limit: 50 }),
    listRows(query, id, { kind: 'run', limit: 50 }),
  ]);
  for (const groups of [result.months, result.classes, instruments, organisations]) {
    expect(sum(groups)).toEqual(result.all.total);
  }
  const { was, would } = result.all.total;
  expect(runs.reduce((of, run) => of + (run.would ?? 0) - run.was, 0)).toBe(would - was);
  expect(result.all.differing).toBe(runs.length);
  const moved = runs.map((run) => Math.abs((run.would ?? 0) - run.was));
  expect(moved).toEqual(moved.toSorted((a, b) => b - a));
  // ¥22,000 × 0.3 for an hour that was corrected, and 10% twice: 7,986; at 0.5 13,310.
  const corrected = runs.find(({ usedTo }) => usedTo === at('2026-10-05 11:00'));
  expect(corrected).toMatchObject({ was: 7_986, would: 13_310, organisationClass: 'startup' });
  expect(result.startups.was).toEqual({ organisations: 1, minutes: 240 });
});

it('what the other rule has no price for is named first, and counts as nothing', async () => {
  const { effectiveFrom: _, ...card } = factorCard;
  const pricing = { ...factorCard.pricing, baseYen: 10_000, factors: { sme: '0.5' } };
  const { id, result } = await answered([
    {
      type: 'rate-card',
      instrumentIds: [microscope],
      from: null,
      card: { kind: 'new', card: { ...card, pricing } },
    },
  ]);
  const { items } = await listRows(world.database.query, id, { kind: 'run', limit: 3 });
  expect(result.all.refused).toBe(3);
  expect(items.map(({ would, refused }) => [would, refused])).toEqual(
    Array.from({ length: 3 }, () => [null, 'no-price-for-class']),
  );
  expect(result.startups.was.organisations).toBe(1);
  expect(result.startups.would).toEqual({ organisations: 0, minutes: 0 });
});

it('another contract is for the classes that are named, and a subsidy for what is under terms', async () => {
  const yenPerHour = { form: 'subscription', yenPerHour: 5_000 } as const;
  const contract = { type: 'contract', ...all, contract: yenPerHour } as const;
  const { id, result } = await answered([{ ...contract, organisationClasses: ['startup'] }]);
  const { items } = await listRows(world.database.query, id, { kind: 'run', limit: 50 });
  expect(new Set(items.map((run) => run.organisationClass))).toEqual(new Set(['startup']));
  // Three hours at ¥5,000 and tax, where they were ¥6,600 each, indirect cost and tax.
  expect(items).toContainEqual(expect.objectContaining({ was: 23_958, would: 16_500 }));
  const { startups } = result;
  expect(startups.would).toEqual(startups.was);

  const free = await answered([{ type: 'subsidy', ...all, until: '2026-09-30' }]);
  const [september, october, november] = free.result.months;
  expect([september?.total.would, november?.differing]).toEqual([0, 0]);
  // Of the run across its last night only the hour before midnight is free.
  expect(october?.total.would).toBe((october?.total.was ?? 0) - 13_310);
  const from = {
    type: 'subsidy',
    instrumentIds: null,
    from: '2026-09-10',
    until: '2026-09-30',
  } as const;
  expect((await answered([from])).result.months[0]?.total.would).toBe(september?.total.was);
});

it('looks at the months that are asked for, and pages on', async () => {
  const months = { fromMonth: '2026-10', toMonth: '2026-10' };
  const { id, result } = await answered([{ type: 'price', ...all, by: '2' }], months);
  expect(result.all.total.was).toBe((await booked(`month = '2026-10'`)).total);
  const { query } = world.database;
  const first = await listRows(query, id, { kind: 'run', limit: 3 });
  const cursor = Number(first.nextCursor);
  const second = await listRows(query, id, { kind: 'run', cursor, limit: 3 });
  expect([first.items.length, second.items.length, second.nextCursor]).toEqual([3, 1, null]);
  const lines = (await writeCsv(query, { id, institutionId: world.institutionId, language: 'ja' }))
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(5);
  expect(lines[1]?.split(',')).toHaveLength(lines[0]?.split(',').length ?? 0);
});

it('a question is asked once by one key, and two at a time by one person', async () => {
  const { pool, query } = world.database;
  const first = question([]);
  expect(await ask(pool, first)).toEqual({ isNew: true });
  expect(await ask(pool, first)).toEqual({ isNew: false });
  const reused = await ask(pool, { ...first, fingerprint: 'g' });
  expect(reused).toMatchObject({ refused: { slug: 'idempotency-key-reused' } });
  const many = await Promise.all(
    Array.from({ length: 5 }, () => ask(pool, { ...first, whatIfId: newId() })),
  );
  expect(many.filter((one) => 'isNew' in one)).toHaveLength(1);
  expect(many.find((one) => 'refused' in one)).toMatchObject({
    refused: { slug: 'too-many-what-ifs' },
  });
  const { personId } = first;
  await pool.query(
    `UPDATE what_if SET seen_at = now() - interval '1 minute' WHERE person_id = $1`,
    [personId],
  );
  // Whose process has ended is not waited for.
  expect((await findWhatIf(query, first.whatIfId))?.status).toBe('failed');
  expect(await ask(pool, { ...first, whatIfId: newId() })).toEqual({ isNew: true });
});

it('what is cancelled is not worked out, and says so', async () => {
  const { pool, query } = world.database;
  const asked = question([]);
  await ask(pool, asked);
  expect(await cancelWhatIf(query, asked.whatIfId)).toBe(true);
  expect(await cancelWhatIf(query, asked.whatIfId)).toBe(false);
  const { workOut } = await import('../../src/what-if/work.ts');
  await workOut({ settings: world.database.settings, whatIfId: asked.whatIfId });
  expect(await findWhatIf(query, asked.whatIfId)).toMatchObject({
    status: 'cancelled',
    result: null,
  });
});

it('what cannot be worked out is said to have failed', async () => {
  const { pool, query } = world.database;
  const asked = question([]);
  await ask(pool, asked);
  const settings = { ...world.database.settings, schema: 'nowhere' };
  const database = { ...world.database, settings };
  createWorkers({ ...world.parts, database }).start(asked.whatIfId);
  await eventually(async () => {
    expect((await findWhatIf(query, asked.whatIfId))?.status).toBe('failed');
  });
});

it('is forgotten after an hour, with all that it listed', async () => {
  const { pool, query } = world.database;
  const { id } = await answered([{ type: 'price', ...all, by: '2' }]);
  await pool.query('UPDATE what_if SET expires_at = now() WHERE what_if_id = $1', [id]);
  expect(await findWhatIf(query, id)).toBeUndefined();
  await forgetOld(pool);
  const { rows } = await pool.query('SELECT 1 FROM what_if_row WHERE what_if_id = $1', [id]);
  expect(rows).toEqual([]);
});

it('too many charges for one question are refused, with their number', async () => {
  const { pool } = world.database;
  const institutionId = newId();
  await pool.query(`INSERT INTO charge_sum VALUES ($1, 'kind', 'run', '2026-10', 200001, 0, 0)`, [
    institutionId,
  ]);
  expect(await ask(pool, question([], { institutionId }))).toMatchObject({
    refused: { slug: 'what-if-too-large', members: { count: 200_001, max: 200_000 } },
  });
  await pool.query('DELETE FROM charge_sum WHERE owner_id = $1', [institutionId]);
});

it('the log gives the same tables', () => expectTablesOfLog(world.store, world.clock));
