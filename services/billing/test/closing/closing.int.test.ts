import type { Instant } from '@kyoyo/kernel';
import { expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportMonth } from '../../src/export/journal.ts';
import { at } from '../rating/cards.ts';
import { startClosing, type Who } from './world.ts';

let now: Instant = at('2026-12-03 09:00');
const clock = () => now;
let world: Awaited<ReturnType<typeof startClosing>>;
beforeAll(async () => {
  world = await startClosing(clock);
});
afterAll(() => world?.[Symbol.asyncDispose]());

const post = (who: Who, path: string, month: string, more: object = {}) =>
  world.ask(who, `/api/books/${path}`, { institutionId: world.institutionId, month, ...more });
const slugOf = ({ body }: { body: { type?: string } }) => body.type?.split('/').at(-1);
const read = async (path: string) => {
  const url = `/api/${path}${path.includes('?') ? '&' : '?'}institutionId=${world.institutionId}`;
  const { status, body } = await world.ask(world.keeper, url);
  expect(status).toBe(200);
  return body;
};
const balanceOn = async (day: string, more = '') => {
  const { items, totals } = await read(`trial-balance?day=${day}${more}`);
  expect(totals.debit).toBe(totals.credit);
  return Object.fromEntries(
    items
      .filter(({ balance }: { balance: number }) => balance !== 0)
      .map(({ account, balance }: { account: string; balance: number }) => [account, balance]),
  );
};

it('is closed by two, in order, when all that has to be done is done', async () => {
  const charge = await world.use('2026-11-10', 2);
  const left = await world.book('2026-11-20', 2);
  expect(slugOf(await post(world.keeper, 'closings', '2026-12'))).toBe('month-not-over');
  expect(slugOf(await post(world.keeper, 'closings', '2026-10'))).toBe('month-not-next');
  const blocked = await post(world.keeper, 'closings', '2026-11');
  expect([slugOf(blocked), blocked.body.checks]).toEqual(['closing-blocked', ['not-ended']]);

  // Ended, and not charged yet: the board and the check say so.
  const attribute = await world.end(left);
  expect((await post(world.keeper, 'closings', '2026-11')).body.checks).toEqual([
    'not-charged',
    'totals-differ',
  ]);
  const board = await read('reconciliation?month=2026-11');
  expect(board.items.map((one: { differences: string[] }) => one.differences)).toEqual([
    ['not-charged'],
    ['not-billed'],
  ]);
  await attribute();

  const { net } = (await world.ask(world.keeper, `/api/charges/${charge}`)).body.totals;
  await world.invoice(charge, net, '2026-12-01');
  const month = await read('books/month?month=2026-11');
  expect(
    month.totals.filter((one: { expected: number; found: number }) => one.expected !== one.found),
  ).toEqual([]);
  expect((await post(world.keeper, 'closings', '2026-11')).status).toBe(200);
  expect((await post(world.keeper, 'closings', '2026-11')).status).toBe(200);
  expect(slugOf(await post(world.keeper, 'closings/confirmation', '2026-11'))).toBe(
    'needs-another-person',
  );
  expect(
    (await post(world.second, 'closings/withdrawal', '2026-11', { reason: '待つ' })).status,
  ).toBe(200);
  expect(slugOf(await post(world.second, 'closings/confirmation', '2026-11'))).toBe(
    'closing-not-proposed',
  );
  await post(world.keeper, 'closings', '2026-11');
  // Something was booked meanwhile: who confirms has to look again.
  const late = await world.use('2026-11-28', 1);
  expect(slugOf(await post(world.second, 'closings/confirmation', '2026-11'))).toBe('totals-moved');
  await post(world.keeper, 'closings', '2026-11');
  expect((await post(world.second, 'closings/confirmation', '2026-11')).status).toBe(200);
  expect((await post(world.second, 'closings/confirmation', '2026-11')).status).toBe(200);
  expect(late).toBeTruthy();
  const { closed, next } = await read('books');
  expect(closed.map((one: { month: string }) => one.month)).toEqual(['2026-11']);
  expect(closed[0].warnings).toContainEqual({ check: 'unbilled', count: 2 });
  expect(next).toEqual({ month: '2026-12', isOver: false });
});

it('late usage of a closed month is of the first open one, and says of which it is', async () => {
  const before = await balanceOn('2026-11-30');
  const late = await world.use('2026-11-30', 2);
  expect(await balanceOn('2026-11-30')).toEqual(before);
  const { body } = await world.ask(world.keeper, `/api/charges/${late}`);
  expect(body.month).toBe('2026-11');
  const entries = await read(`journal?chargeId=${late}`);
  expect(entries.items).toMatchObject([{ day: '2026-12-01', debit: 'unbilled' }]);
});

it('a balance is of any day, and as it was recorded by any time', async () => {
  const known = await balanceOn('2026-12-31');
  now = at('2026-12-04 09:00');
  await world.use('2026-12-02', 1);
  const more = await balanceOn('2026-12-31');
  expect(more['unbilled']).toBeGreaterThan(known['unbilled'] ?? 0);
  expect(await balanceOn('2026-12-31', `&recordedBy=${at('2026-12-03 12:00')}`)).toEqual(known);
  expect(await balanceOn('2026-12-01')).toEqual(known);
});

it('what is closed is exported, balanced, by the names that were said for it', async () => {
  const { institutionId, database, keeper } = world;
  const wanted = { institutionId, month: '2026-12', program: 'yayoi' } as const;
  expect(await exportMonth(database.pool, wanted)).toMatchObject({
    refused: { slug: 'month-not-closed' },
  });
  const accounts = {
    unbilled: { account: '未収入金', sub: '共用', department: '', taxClass: '対象外' },
  };
  const map = (fromMonth: string) =>
    world.ask(keeper, '/api/books/account-mappings', {
      institutionId,
      program: 'yayoi',
      fromMonth,
      accounts,
    });
  expect(slugOf(await map('2026-11'))).toBe('mapping-of-closed');
  expect((await map('2026-12')).status).toBe(200);
  const rowsOf = async (month: string) => {
    const file = await exportMonth(database.pool, { ...wanted, month });
    if ('refused' in file) return expect.fail(file.refused.slug);
    return new TextDecoder('shift_jis').decode(file.bytes).trimEnd().split('\r\n');
  };
  expect((await rowsOf('2026-11')).map((line) => line.split(',')[4])).toContain('未請求の利用料');
  now = at('2027-01-05 09:00');
  expect((await post(keeper, 'closings', '2026-12')).status).toBe(200);
  expect((await post(world.second, 'closings/confirmation', '2026-12')).status).toBe(200);
  expect((await rowsOf('2026-12')).map((line) => line.split(',')[4])).toContain('未収入金');
});

it('is for finance of the institution, and for auditors to read', async () => {
  const { institutionId } = world;
  const staff: Who = { roles: [{ name: 'facility-staff', institutionId }] };
  const auditor: Who = { roles: [{ name: 'auditor' }] };
  const url = `/api/books?institutionId=${institutionId}`;
  expect((await world.ask(staff, url)).status).toBe(403);
  expect((await world.ask(auditor, url)).status).toBe(200);
  expect((await post(auditor, 'closings', '2027-01')).status).toBe(403);
});

it('16 who close and charge at once leave a month that agrees', async () => {
  now = at('2027-02-03 09:00');
  await world.use('2027-01-10', 1);
  await post(world.keeper, 'closings', '2027-01');
  const { closed } = await read('books');
  expect(closed).toHaveLength(2);
  await Promise.all([
    ...Array.from({ length: 12 }, () => world.use('2027-01-20', 1)),
    ...Array.from({ length: 4 }, () => post(world.second, 'closings/confirmation', '2027-01')),
  ]);
  // Whatever came after the closing is of February; what came before made the figures move.
  const books = await read('books');
  const { rows } = await world.database.pool.query(
    `SELECT count(*) FROM journal_entry e JOIN events ON events.id = e.event_id
     JOIN closed_month m ON m.month = to_char(e.day, 'YYYY-MM')
     WHERE events.position > (SELECT position FROM events b WHERE b.type = 'BooksClosed'
       AND b.data ->> 'month' = m.month)`,
  );
  expect(rows[0].count).toBe(0);
  const { totals } = await read('books/month?month=2027-01');
  expect(
    totals.every((one: { expected: number; found: number }) => one.expected === one.found),
  ).toBe(true);
  expect(books.closed.length).toBeGreaterThanOrEqual(2);
});

it('the log gives the same tables', () => expectTablesOfLog(world.store, clock));
