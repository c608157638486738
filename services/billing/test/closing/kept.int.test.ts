import type { Role } from '@kyoyo/contracts';
import { expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { at } from '../rating/cards.ts';
import { startClosing, type Who } from './world.ts';

const clock = () => at('2027-04-10 09:00');
const joint = { form: 'joint-research', indirectPercent: null, classFactor: null };
let world: Awaited<ReturnType<typeof startClosing>>;
let payer: Who;
const nets: number[] = [];
beforeAll(async () => {
  world = await startClosing(clock, true);
  const { organisationId } = world;
  payer = { organisationId, roles: [{ name: 'finance' }] };
  const uses = [
    ['2026-05-10', 2, joint],
    ['2027-02-10', 3, joint],
    ['2027-02-11', 3, undefined],
  ] as const;
  for (const [index, [day, hours, price]] of uses.entries()) {
    const charge = await world.use(day, hours, price);
    const { net } = (await world.ask(world.keeper, `/api/charges/${charge}`)).body.totals;
    nets.push(net);
    await world.invoice(charge, net, index === 0 ? '2026-06-01' : '2027-03-01', index + 1);
  }
  // Not billed: nothing has been paid for it that could be claimed.
  await world.use('2027-03-12', 1, joint);
});
afterAll(() => world?.[Symbol.asyncDispose]());

const credit = async (who: Who, more = '') => {
  const year = `fromMonth=2026-04&toMonth=2027-03&organisationId=${world.organisationId}`;
  return world.ask(who, `/api/research-credit?${year}${more}`);
};

it('counts what was billed of joint research, by the rate of what the partner is', async () => {
  const before = (await credit(payer)).body;
  expect(before.items).toHaveLength(2);
  expect(before.totals).toMatchObject({ netYen: (nets[0] ?? 0) + (nets[1] ?? 0), creditYen: 0 });
  const { institutionId } = world;
  const partner = { institutionId, type: 'special-institute', evidence: '国立研究開発法人' };
  const stated = await world.ask(world.keeper, '/api/books/research-partner', {
    ...partner,
    effectiveFrom: '2026-10-01',
  });
  expect(stated.status).toBe(200);
  const { items, totals } = (await credit(payer, '&corporateTaxYen=1000')).body;
  expect(items.map(({ percent }: { percent: string | null }) => percent)).toEqual([null, '30']);
  expect(items[1]).toMatchObject({ minutes: 180, documents: ['請求-2026-000002'] });
  const creditYen = Math.floor((nets[1] ?? 0) * 0.3);
  expect(totals).toMatchObject({ creditYen, capYen: 100, claimableYen: 100 });
  expect((await credit({ roles: [{ name: 'finance' }] })).status).toBe(403);
  expect((await credit(payer, '&limit=1')).body).toMatchObject({ nextCursor: items[0].chargeId });
});

it('finds documents by day, amount and counterparty, in any combination', async () => {
  const find = async (query: string, who: Who = world.keeper) => {
    const url = `/api/retained-documents?institutionId=${world.institutionId}&${query}`;
    const { status, body } = await world.ask(who, url);
    return status === 200
      ? body.items.map(({ number }: { number: string }) => Number(number.slice(-6)))
      : status;
  };
  const least = Math.min(...nets.map((net) => net + Math.floor(net / 10)));
  expect(await find('')).toHaveLength(3);
  expect(await find('fromDay=2027-01-01')).toHaveLength(2);
  expect(await find(`maxYen=${least}`)).toEqual([1]);
  expect(await find(`maxYen=${least}&fromDay=2027-01-01`)).toEqual([]);
  expect(await find(`minYen=${least + 1}&counterpartyId=${world.organisationId}`)).toHaveLength(2);
  expect(await find(`counterpartyId=${world.instrumentId}`)).toEqual([]);
  expect(await find('kind=payment')).toEqual([]);
  const { sums } = (
    await world.ask(world.keeper, `/api/retained-documents?institutionId=${world.institutionId}`)
  ).body;
  const yen = nets.reduce((sum, net) => sum + net + Math.floor(net / 10), 0);
  expect(sums).toEqual([{ kind: 'invoice', count: 3, yen }]);
  const staff: Role[] = [{ name: 'facility-staff', institutionId: world.institutionId }];
  expect(await find('', { roles: staff })).toBe(403);
  const theirs = await world.ask(payer, '/api/retained-documents?toDay=2026-12-31');
  expect(theirs.body.items).toHaveLength(1);
});

it('single-year accounts are told at the end of March what nothing carries over', async () => {
  const read = async (month: string) => {
    const url = `/api/books/month?institutionId=${world.institutionId}&month=${month}`;
    const { checks } = (await world.ask(world.keeper, url)).body;
    return checks.find(({ check }: { check: string }) => check === 'carried-over');
  };
  expect(await read('2027-03')).toMatchObject({ blocking: false, count: 1 });
  expect(await read('2027-02')).toMatchObject({ count: 0, yen: 0 });
});

it('the log gives the same tables', () => expectTablesOfLog(world.store, clock));
