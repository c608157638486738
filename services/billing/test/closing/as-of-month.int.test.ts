import type { Instant } from '@kyoyo/kernel';
import { expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { at } from '../rating/cards.ts';
import { startClosing } from './world.ts';

const clock = (): Instant => at('2026-12-03 09:00');
let world: Awaited<ReturnType<typeof startClosing>>;
beforeAll(async () => {
  world = await startClosing(clock);
});
afterAll(() => world?.[Symbol.asyncDispose]());

const post = (path: string, body: object, who = world.keeper) =>
  world.ask(who, `/api/${path}`, { institutionId: world.institutionId, ...body });
const totalsOf = async (month: string) => {
  const url = `/api/books/month?month=${month}&institutionId=${world.institutionId}`;
  const { totals } = (await world.ask(world.keeper, url)).body;
  for (const { name, expected, found } of totals) expect([name, found]).toEqual([name, expected]);
  return totals;
};

it('what is booked in the month that is not over moves nothing of the one that is', async () => {
  const month = '2026-11';
  const charges = [await world.use('2026-11-10', 2), await world.use('2026-11-11', 1)] as const;
  expect((await post('books/closings', { month })).status).toBe(200);
  const proposed = await totalsOf(month);

  const { net } = (await world.ask(world.keeper, `/api/charges/${charges[0]}`)).body.totals;
  const invoiceId = await world.invoice(charges[0], net, '2026-12-02');
  const whole = { wish: { kind: 'whole' }, reason: '訂正', afterwards: 'waive' };
  const note = await world.ask(world.keeper, `/api/invoices/${invoiceId}/credit-notes`, whole);
  const less = { netYen: -100, reason: '訂正' };
  const adjusted = await world.ask(world.keeper, `/api/charges/${charges[1]}/adjustments`, less);
  const paid = await post('payments', { postedOn: '2026-12-03', yen: 1_000 });
  await world.use('2026-12-02', 1);
  expect([note.status, adjusted.status, paid.status]).toEqual([201, 200, 201]);

  expect(await totalsOf(month)).toEqual(proposed);
  await totalsOf('2026-12');
  expect((await post('books/closings/confirmation', { month }, world.second)).status).toBe(200);
});

it('what is found of the month itself does', async () => {
  const before = await totalsOf('2026-12');
  await world.use('2026-12-01', 1);
  expect(await totalsOf('2026-12')).not.toEqual(before);
});

it('the log gives the same tables', () => expectTablesOfLog(world.store, clock));
