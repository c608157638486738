import { chargeEvents } from '@kyoyo/contracts';
import { type Instant, newId } from '@kyoyo/kernel';
import { eventually, expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chargeStream } from '../../src/charge/stream.ts';
import { at } from '../rating/cards.ts';
import { type Finance, startFinance } from './finance-world.ts';

let now: Instant = at('2026-12-03 10:00');
const clock = () => now;
let finance: Finance;
beforeAll(async () => {
  finance = await startFinance(clock);
});
afterAll(() => finance?.[Symbol.asyncDispose]());

const one = newId();
const asOne = () => finance.finance(one);

async function propose(body: object = {}) {
  const { institutionId } = finance;
  const wanted = { institutionId, month: '2026-11', ...body };
  return finance.ask(asOne(), '/api/invoice-runs', wanted);
}
const read = async (runId: string) =>
  (await finance.ask(asOne(), `/api/invoice-runs/${runId}`)).body;
const items = async (runId: string) =>
  (await finance.ask(asOne(), `/api/invoice-runs/${runId}/items`)).body.items;
async function issued(runId: string, approver = asOne()) {
  const approved = await finance.ask(approver, `/api/invoice-runs/${runId}/approval`, {});
  expect(approved.status).toBe(200);
  await eventually(async () => expect((await read(runId)).status).toBe('ended'));
  const { institutionId } = finance;
  const { body } = await finance.ask(
    asOne(),
    `/api/invoices?institutionId=${institutionId}&runId=${runId}`,
  );
  return body.items;
}

it('asks first who issues', async () => {
  const refused = await propose();
  expect(refused).toMatchObject({
    status: 422,
    body: { type: expect.stringContaining('issuer-missing') },
  });
  await finance.describes();
  expect((await propose()).body.type).toContain('nothing-to-bill');
});

it('proposes what is not billed, and issues it once it is approved', async () => {
  const organisationId = await finance.customer();
  await finance.charge(organisationId, 48_950);
  await finance.charge(organisationId, 1_005, { day: '2026-11-13' });
  await finance.charge(organisationId, 7_000, { day: '2026-12-01' });
  const { status, body } = await propose();
  expect(status).toBe(201);
  expect(await items(body.id)).toMatchObject([
    {
      kind: 'invoice',
      totalYen: 54_950,
      totals: [{ taxPercent: '10', net: 49_955, tax: 4_995, total: 54_950 }],
      lineCount: 2,
      warnings: [],
    },
  ]);
  const [invoice] = await issued(body.id);
  expect(invoice).toMatchObject({
    number: '請求-2026-000001',
    issuedOn: '2026-12-03',
    dueOn: '2027-01-31',
    state: 'open',
    openYen: 54_950,
  });
  expect((await propose()).body.type).toContain('nothing-to-bill');
  // What was used in December is left for the next month.
  expect((await propose({ month: '2026-12' })).status).toBe(201);
  // A day may be chosen, as long as the numbers follow the days.
  const asOf = (issuedOn: string) => propose({ month: '2026-12', issuedOn });
  expect((await asOf('2026-12-02')).body).toMatchObject({ slug: 'issue-day-too-early' });
  expect((await asOf('2026-12-04')).body).toMatchObject({ slug: 'issue-day-in-future' });
  expect((await asOf('2026-12-03')).status).toBe(201);
});

it('does nothing again for who approves again', async () => {
  const organisationId = await finance.customer();
  await finance.charge(organisationId, 1_000);
  const { body } = await propose({ organisationId });
  await issued(body.id);
  const before = await read(body.id);
  const again = await finance.ask(asOne(), `/api/invoice-runs/${body.id}/approval`, {});
  expect(again).toMatchObject({ status: 200, body: { version: before.version } });
});

it('wants a second person from the amount on that the issuer says', async () => {
  await finance.describes({ fourEyesFromYen: 10_000 });
  const organisationId = await finance.customer();
  await finance.charge(organisationId, 100_000);
  const { body } = await propose({ organisationId });
  const own = await finance.ask(asOne(), `/api/invoice-runs/${body.id}/approval`, {});
  expect(own).toMatchObject({
    status: 422,
    body: { type: expect.stringContaining('second-person') },
  });
  expect(await issued(body.id, finance.finance())).toHaveLength(1);
  await finance.describes();
});

it('refuses what is stale, withdrawn or of somebody else', async () => {
  const organisationId = await finance.customer();
  await finance.charge(organisationId, 1_000);
  const { body } = await propose({ organisationId });
  const url = `/api/invoice-runs/${body.id}/approval`;
  const stale = await finance.request(asOne(), url, {}, { 'if-match': '"7"' });
  expect(stale.statusCode).toBe(412);
  expect((await finance.ask({}, url, {})).status).toBe(403);
  const elsewhere = { roles: [{ name: 'finance' as const, institutionId: newId() }] };
  expect((await finance.ask(elsewhere, url, {})).status).toBe(404);
  const withdrawal = `/api/invoice-runs/${body.id}/withdrawal`;
  expect((await finance.ask(asOne(), withdrawal, {})).status).toBe(200);
  expect((await finance.ask(asOne(), withdrawal, {})).status).toBe(200);
  expect((await finance.ask(asOne(), url, {})).body.type).toContain('run-withdrawn');
});

it('leaves out what has changed since somebody looked at it', async () => {
  const organisationId = await finance.customer();
  const { reservationId } = await finance.charge(organisationId, 1_000);
  const first = (await propose({ organisationId })).body.id;
  const second = (await propose({ organisationId })).body.id;
  expect(await issued(first)).toHaveLength(1);
  expect(await issued(second)).toHaveLength(0);
  expect(await read(second)).toMatchObject({ progress: { issued: 0, leftOut: 1, left: 0 } });

  // A correction upwards is billed by the next run, and is no second invoice of the first.
  await finance.charge(organisationId, 1_500, { reservationId, corrects: true });
  const third = (await propose({ organisationId })).body.id;
  expect(await issued(third)).toMatchObject([{ totalYen: 550 }]);
});

it('moves budgets of internal users without tax, in a series of its own', async () => {
  const organisationId = await finance.customer({ settledBy: 'budget-transfer' });
  const { chargeId } = await finance.charge(organisationId, 1_000);
  const { body } = await propose({ organisationId });
  expect(await issued(body.id)).toMatchObject([
    { number: '振替-2026-000001', totalYen: 1_000, state: 'transferred', dueOn: null, openYen: 0 },
  ]);
  const charge = await finance.ask(asOne(), `/api/charges/${chargeId}`);
  expect(charge.body.state).toBe('transferred');
  const open = `/api/charges?institutionId=${finance.institutionId}&state=invoiced`;
  expect((await finance.ask(asOne(), open)).body.items).not.toContainEqual(
    expect.objectContaining({ id: chargeId }),
  );
});

it('leaves what is cleared between institutions to clearing', async () => {
  const organisationId = await finance.customer({ settledBy: 'clearing', clearedWith: newId() });
  await finance.charge(organisationId, 1_000);
  expect((await propose({ organisationId })).body.type).toContain('nothing-to-bill');
});

it('bills compensation outside of the tax, and nothing that is disputed', async () => {
  const organisationId = await finance.customer();
  const { store, database, institutionId } = finance;
  const said = chargeEvents.CompensationCharged.schema.parse(
    chargeEvents.CompensationCharged.example,
  );
  const totals = { net: 80_000, tax: 0, total: 80_000, taxPercent: '0' };
  const tax = { treatment: 'out-of-scope', percent: '0' } as const;
  const compensation = { ...said, institutionId, organisationId, totals, tax };
  await store.execute(chargeStream, {
    streamId: newId(),
    command: {
      type: 'ChargeCompensation',
      charge: { ...compensation, assessedAt: at('2026-11-20 10:00') },
    },
    context: { actor: 'system', correlationId: newId() },
  });
  const { chargeId } = await finance.charge(organisationId, 1_000);
  await database.pool.query('INSERT INTO disputed_charge VALUES ($1, $2, $3, $4)', [
    chargeId,
    newId(),
    institutionId,
    organisationId,
  ]);
  const { body } = await propose({ organisationId });
  expect(await items(body.id)).toMatchObject([
    { totals: [{ taxPercent: '0', net: 80_000, tax: 0 }], totalYen: 80_000, lineCount: 1 },
  ]);
  await issued(body.id);
  await database.pool.query('DELETE FROM disputed_charge');
});

it('issues nothing on a day whose month is closed', async () => {
  const organisationId = await finance.customer();
  await finance.charge(organisationId, 1_000);
  const { body } = await propose({ organisationId });
  await finance.database.pool.query(`INSERT INTO closed_month VALUES ($1, '2026-12', '{}')`, [
    finance.institutionId,
  ]);
  await finance.ask(asOne(), `/api/invoice-runs/${body.id}/approval`, {});
  await finance.database.pool.query('DELETE FROM closed_month');
  expect(await issued(body.id)).toHaveLength(1);
});

it('counts anew from April on', async () => {
  now = at('2027-04-01 09:00');
  const organisationId = await finance.customer();
  await finance.charge(organisationId, 1_000);
  const { body } = await propose({ organisationId, month: '2027-03' });
  expect(await issued(body.id)).toMatchObject([{ number: '請求-2027-000001' }]);
  now = at('2026-12-03 10:00');
});

it('gives the same tables from the log, and a journal that is balanced', async () => {
  const { rows } = await finance.database.pool.query(
    `SELECT sum(to_bill_yen) FILTER (WHERE to_bill_yen < 0) AS wrong FROM charge_billed`,
  );
  expect(rows[0].wrong).toBeNull();
  await expectTablesOfLog(finance.store, clock);
});
