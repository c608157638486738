import { writeFile } from 'node:fs/promises';
import { newId } from '@kyoyo/kernel';
import { expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chargeIdOf } from '../../src/charge/stream.ts';
import { at } from '../rating/cards.ts';
import { startClosing, type Who } from './world.ts';

const clock = () => at('2027-05-10 09:00');
const joint = { form: 'joint-research', indirectPercent: null, classFactor: null };
const net = 22_000;
let world: Awaited<ReturnType<typeof startClosing>>;
let payer: Who;
let invoiceId: string;
/** Used in March, and billed in April, in the next fiscal year. */
beforeAll(async () => {
  world = await startClosing(clock);
  payer = { organisationId: world.organisationId, roles: [{ name: 'finance' }] };
  invoiceId = await world.invoice(await world.use('2027-03-20', 4, joint), net, '2027-04-05', 1);
  await world.ask(world.keeper, '/api/books/research-partner', {
    institutionId: world.institutionId,
    type: 'special-institute',
    evidence: '国立研究開発法人通則法',
    effectiveFrom: '2026-04-01',
  });
});
afterAll(() => world?.[Symbol.asyncDispose]());

const year = (from: string, to: string) =>
  `organisationId=${world.organisationId}&fromMonth=${from}&toMonth=${to}`;
const read = async (from: string, to: string) =>
  (await world.ask(payer, `/api/research-credit?${year(from, to)}`)).body;

it('is of the year of the use, whenever it was billed', async () => {
  const { items, totals } = await read('2026-04', '2027-03');
  expect(items).toMatchObject([
    {
      netYen: net,
      minutes: 240,
      documents: ['請求-2026-000001'],
      partnerType: 'special-institute',
    },
  ]);
  expect(totals).toMatchObject({
    netYen: net,
    creditYen: 6_600,
    types: [{ percent: '30', count: 1, sourceVerified: false }],
  });
  expect((await read('2027-04', '2028-03')).items).toEqual([]);
});

it('is less what is credited later, in that same year, and names both documents', async () => {
  const credited = await world.ask(world.keeper, `/api/invoices/${invoiceId}/credit-notes`, {
    wish: { kind: 'lines', lines: [{ line: 1, amountYen: 10_000 }] },
    reason: '利用時間の訂正',
    afterwards: 'waive',
    withDocument: true,
  });
  expect(credited.status).toBe(201);
  const { items, totals } = await read('2026-04', '2027-03');
  expect(totals).toMatchObject({ netYen: 12_000, creditYen: 3_600 });
  expect(items[0].documents).toHaveLength(2);
});

it('is of the day that ends at 24:00, by whom the partner was on it', async () => {
  await world.ask(world.keeper, '/api/books/research-partner', {
    institutionId: world.institutionId,
    type: 'rd-startup',
    evidence: '認定',
    effectiveFrom: '2027-04-01',
  });
  const chargeId = await world.use('2027-03-31', 14, joint);
  await world.invoice(chargeId, 1_000, '2027-04-06', 2);
  const { items } = await read('2026-04', '2027-03');
  const found = items.find((one: { chargeId: string }) => one.chargeId === chargeId);
  expect(found).toMatchObject({ partnerType: 'special-institute', netYen: 1_000 });
});

it('has of a fee the months that it is for, whenever it was due', async () => {
  const feeId = newId();
  await world.heard('subscription', 'ContractFeeRaised', feeId, {
    contractId: newId(),
    contractForm: 'joint-research',
    title: { ja: '共同研究', en: 'Joint research' },
    institutionId: world.institutionId,
    organisationId: world.organisationId,
    kind: 'period',
    lines: [
      {
        label: { ja: '料金', en: 'Fee' },
        quantity: null,
        unitLabel: null,
        unitYen: null,
        amount: '365001',
      },
    ],
    tax: { treatment: 'exclusive', percent: '10' },
    period: { start: at('2027-04-01 00:00'), end: at('2028-04-01 00:00') },
    dueAt: at('2027-03-15 00:00'),
  });
  const chargeId = chargeIdOf(feeId);
  await world.invoice(chargeId, 365_001, '2027-04-07', 3);
  const of = async (from: string, to: string): Promise<number> => {
    const { items } = await read(from, to);
    const found = items.filter((one: { chargeId: string }) => one.chargeId === chargeId);
    return found.reduce((sum: number, one: { netYen: number }) => sum + one.netYen, 0);
  };
  expect(await of('2026-04', '2027-03')).toBe(0);
  expect(await of('2027-04', '2028-03')).toBe(365_001);
  const parts = [await of('2027-01', '2027-12'), await of('2028-01', '2028-12')] as const;
  expect(parts[0] + parts[1]).toBe(365_001);
  expect(Math.abs(parts[0] - 274_249)).toBeLessThanOrEqual(1_500);
});

it('is a file and a document for the claimant, and for nobody else', async () => {
  const of = year('2026-04', '2027-03');
  const csv = await world.request(payer, `/api/research-credit/export?${of}`);
  const [head, line] = csv.payload.split('\r\n');
  expect(head?.split(',')).toHaveLength(16);
  expect(line).toContain('共同研究');
  expect(line).toContain(',12000,1200,');
  const pdf = await world.request(
    payer,
    `/api/research-credit/statement.pdf?${of}&corporateTaxYen=20000`,
  );
  expect(pdf.headers['content-type']).toBe('application/pdf');
  expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  const { PHOTOS: photos } = process.env;
  if (photos) await writeFile(`${photos}/research-credit.pdf`, pdf.rawPayload);
  for (const path of ['', '/export', '/statement.pdf']) {
    const other = { roles: [{ name: 'finance' as const }] };
    expect((await world.request(other, `/api/research-credit${path}?${of}`)).statusCode).toBe(403);
  }
});

it.each(['2026-04&toMonth=2027-04', '2027-04&toMonth=2026-04', '2026-13&toMonth=2027-03'])(
  'refuses a year that is none: %s',
  async (months) => {
    const url = `/api/research-credit?organisationId=${world.organisationId}&fromMonth=${months}`;
    expect((await world.ask(payer, url)).status).toBe(400);
  },
);

it.each(['', '-1', '1.5', 'x', '1e3', '1234567890123'])(
  'takes nothing but whole yen for yen: %s',
  async (yen) => {
    const urls = [
      `/api/research-credit?${year('2026-04', '2027-03')}&corporateTaxYen=${yen}`,
      `/api/retained-documents?minYen=${yen}`,
      `/api/retained-documents?maxYen=${yen}`,
    ];
    for (const url of urls) expect((await world.ask(payer, url)).status).toBe(400);
  },
);

it('finds what is retained as a file, too', async () => {
  const of = `institutionId=${world.institutionId}&minYen=2000&maxYen=30000&toDay=2027-12-31`;
  const csv = await world.request(world.keeper, `/api/retained-documents/export?${of}`);
  const lines = csv.payload.trim().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain('返還請求書');
  expect(lines[2]).toContain('請求-2026-000001');
  const { body } = await world.ask(world.keeper, `/api/retained-documents?${of}&limit=1`);
  const rest = `/api/retained-documents?${of}&limit=1&cursor=${body.nextCursor}`;
  const next = (await world.ask(world.keeper, rest)).body;
  expect([body.items[0].kind, next.items[0].kind]).toEqual(['credit-note', 'invoice']);
  expect(next).toMatchObject({ nextCursor: null, sums: null });
});

it('the log gives the same tables', () => expectTablesOfLog(world.store, clock));
