import type { Instant } from '@kyoyo/kernel';
import { expectTablesOfLog } from '@kyoyo/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createIssuing } from '../../src/invoice-run/issuing.ts';
import { createReminding } from '../../src/invoice/reminding.ts';
import { at } from '../rating/cards.ts';
import { type Finance, startFinance } from '../invoice-run/finance-world.ts';

let now: Instant = at('2026-11-20 10:00');
const clock = () => now;
let finance: Finance;
beforeAll(async () => {
  finance = await startFinance(clock);
  await finance.describes({
    due: { monthsAfter: 0, day: 31 },
    reminders: [
      { daysLate: 7, fromYen: 5_000 },
      { daysLate: 30, fromYen: 2_000 },
    ],
  });
});
afterAll(() => finance?.[Symbol.asyncDispose]());

const remind = () => createReminding({ store: finance.store, clock })();
const levels = async () => {
  const { rows } = await finance.database.pool.query<{ organisation: string; levels: number[] }>(
    `SELECT organisation_id AS organisation,
       ARRAY(SELECT (one ->> 'level')::int FROM jsonb_array_elements(reminders) AS one) AS levels
     FROM invoice WHERE reminders <> '[]'`,
  );
  return Object.fromEntries(rows.map(({ organisation, levels: said }) => [organisation, said]));
};

let [late, disputing, dispute] = ['', '', ''];

it(
  'reminds who owes enough, however many owe little and are before',
  { timeout: 120_000 },
  async () => {
    const small = await Promise.all(Array.from({ length: 1_001 }, () => finance.customer()));
    await finance.manyCharges(small, 1);
    const issuing = createIssuing({ store: finance.store, clock, log: pino({ level: 'silent' }) });
    const issueAll = async () => {
      const who = finance.finance();
      const { institutionId } = finance;
      const wanted = { institutionId, month: '2026-11' };
      const { body } = await finance.ask(who, '/api/invoice-runs', wanted);
      const approved = await finance.ask(who, `/api/invoice-runs/${body.id}/approval`, {});
      expect(approved.status).toBe(200);
      await issuing.issueAll(body.id, institutionId);
    };
    await issueAll();
    [late, disputing] = [await finance.customer(), await finance.customer()];
    now = at('2026-12-04 10:00');
    await finance.charge(late, 10_000);
    const { chargeId } = await finance.charge(disputing, 20_000);
    await issueAll();
    const asked = { chargeId, message: '途中で止まりました' };
    const opened = await finance.ask(finance.payer(disputing), '/api/disputes', asked);
    dispute = `/api/disputes/${opened.body.id}`;
    now = at('2027-01-06 10:00');
    await remind();
    expect(await levels()).toEqual({});
    now = at('2027-01-07 10:00');
    await remind();
    await remind();
    expect(await levels()).toEqual({ [late]: [1] });
  },
);

it('reminds of what was disputed when it is no more, at once of the level that is reached', async () => {
  now = at('2027-01-31 10:00');
  await remind();
  expect(await levels()).toEqual({ [late]: [1, 2] });
  const answer = { outcome: 'declined', message: '記録では最後まで動いています' };
  const settled = await finance.ask(finance.finance(), `${dispute}/settlement`, answer);
  expect(settled.status).toBe(200);
  await remind();
  expect(await levels()).toEqual({ [late]: [1, 2], [disputing]: [2] });
});

it('is the same after a rebuild', () => expectTablesOfLog(finance.store, clock));
