import { type Instant, newId } from '@kyoyo/kernel';
import { eventually, expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Finance, startFinance } from '../invoice-run/finance-world.ts';
import { brokenRules, readXml } from '../invoice/pint-rules.ts';
import { at } from '../rating/cards.ts';

const clock = (): Instant => at('2026-12-03 10:00');
let finance: Finance;
beforeAll(async () => {
  finance = await startFinance(clock);
  await finance.describes();
});
afterAll(() => finance?.[Symbol.asyncDispose]());

const me = newId();
const asMe = () => finance.finance(me);

/** One that bills charges of these amounts. */
async function anInvoice(...nets: readonly number[]) {
  const organisationId = await finance.customer();
  const charges = [];
  for (const [index, net] of nets.entries()) {
    charges.push(await finance.charge(organisationId, net, { day: `2026-11-${10 + index}` }));
  }
  const { institutionId } = finance;
  const wanted = { institutionId, organisationId, month: '2026-11' };
  const run = await finance.ask(asMe(), '/api/invoice-runs', wanted);
  await finance.ask(asMe(), `/api/invoice-runs/${run.body.id}/approval`, {});
  const url = `/api/invoices?institutionId=${institutionId}&runId=${run.body.id}`;
  const id = await eventually(
    async () => (await finance.ask(asMe(), url)).body.items[0]?.id ?? expect.fail('not yet'),
  );
  return { id, organisationId, charges };
}
const read = async (id: string) => (await finance.ask(asMe(), `/api/invoices/${id}`)).body;
const credit = (id: string, wish: object, more: object = {}) =>
  finance.ask(asMe(), `/api/invoices/${id}/credit-notes`, {
    wish,
    reason: '訂正',
    afterwards: 'bill-again',
    ...more,
  });
const noteOf = async (id: string) => (await finance.ask(asMe(), `/api/credit-notes/${id}`)).body;
const sumOf = async (account: string) => {
  const { rows } = await finance.database.pool.query(
    `SELECT coalesce(sum(CASE WHEN debit = $1 THEN yen ELSE -yen END), 0)::bigint AS yen
     FROM journal_entry WHERE $1 IN (debit, credit)`,
    [account],
  );
  return rows[0].yen;
};

it('gives back the whole, which may be billed again', async () => {
  const { id, organisationId } = await anInvoice(20_000, 1_005);
  const whole = await credit(id, { kind: 'whole' });
  expect(whole.status).toBe(201);
  expect(await noteOf(whole.body.id)).toMatchObject({
    number: '返還-2026-000001',
    corrects: { number: '請求-2026-000001' },
    totalYen: 23_105,
  });
  expect(await read(id)).toMatchObject({ state: 'credited', openYen: 0, creditedYen: 23_105 });
  const again = await finance.ask(asMe(), '/api/invoice-runs', {
    institutionId: finance.institutionId,
    organisationId,
    month: '2026-11',
  });
  expect(again.status).toBe(201);
  expect(await sumOf('receivable')).toBe(0);
  expect((await credit(id, { kind: 'whole' })).body.type).toContain('more-than-is-left');
});

it('refuses one yen too much', async () => {
  const { id } = await anInvoice(20_000);
  const tooMuch = await credit(id, { kind: 'amount', totalYen: 22_001 });
  expect(tooMuch).toMatchObject({
    status: 422,
    body: { type: expect.stringContaining('more-than') },
  });
  expect((await credit(id, { kind: 'amount', totalYen: 22_000 })).status).toBe(201);
});

it('makes no document below ¥10,000, unless one is asked for, and books it all the same', async () => {
  const { id } = await anInvoice(20_000);
  const small = await credit(id, { kind: 'amount', totalYen: 9_999 });
  expect(await noteOf(small.body.id)).toMatchObject({ number: null, totalYen: 9_999 });
  expect(await read(id)).toMatchObject({ openYen: 12_001 });
  const pdf = `/api/credit-notes/${small.body.id}/document.pdf`;
  expect((await finance.ask(asMe(), pdf)).body.type).toContain('no-document');
  const asked = await credit(id, { kind: 'amount', totalYen: 1 }, { withDocument: true });
  // The number after the last one: what had none took none.
  expect((await noteOf(asked.body.id)).number).toBe('返還-2026-000003');
});

it('waives what is not billed again, and is no income any more', async () => {
  const { id, charges } = await anInvoice(30_000);
  const before = await sumOf('revenue-use');
  const waived = await credit(
    id,
    { kind: 'lines', lines: [{ line: 1, amountYen: 10_000 }] },
    { afterwards: 'waive' },
  );
  expect(waived.status).toBe(201);
  expect(await sumOf('revenue-use')).toBe(before + 10_000);
  const { rows } = await finance.database.pool.query(
    'SELECT to_bill_yen AS yen FROM charge_billed WHERE charge_id = $1',
    [charges[0]?.chargeId],
  );
  expect(rows[0].yen).toBe(0);
});

it('proposes a credit where a charge was corrected to less', async () => {
  const { id, organisationId, charges } = await anInvoice(30_000, 5_000);
  const { reservationId } = charges[0]!;
  await finance.charge(organisationId, 18_000, { reservationId, corrects: true });
  const url = `/api/credit-proposals?institutionId=${finance.institutionId}`;
  const { body } = await finance.ask(asMe(), url);
  expect(body.items).toMatchObject([{ invoiceId: id, line: 1, tooMuchYen: 12_000 }]);
  const wish = { kind: 'lines', lines: [{ line: 1, amountYen: 12_000 }] };
  expect((await credit(id, wish)).status).toBe(201);
  expect((await finance.ask(asMe(), url)).body.items).toEqual([]);
});

it('names the number that the invoice bore, and bears the one of today', async () => {
  const { id } = await anInvoice(20_000);
  await finance.describes({ registrationNumber: 'T7000012050002' });
  const { body } = await credit(id, { kind: 'whole' });
  expect(await noteOf(body.id)).toMatchObject({
    issuer: { registrationNumber: 'T7000012050002' },
    corrects: { registrationNumber: 'T7123456789012' },
  });
  await finance.describes();
});

it('gives nothing back that was paid', async () => {
  const { id } = await anInvoice(20_000);
  await finance.database.pool.query('INSERT INTO settlement VALUES ($1, $2, 20000, 0)', [
    newId(),
    id,
  ]);
  const refused = await credit(id, { kind: 'whole' });
  expect(refused).toMatchObject({
    status: 422,
    body: { type: expect.stringContaining('already-settled') },
  });
  expect((await credit(id, { kind: 'amount', totalYen: 2_000 })).status).toBe(201);
  await finance.database.pool.query('DELETE FROM settlement');
});

it('answers a repeat as it answered first, and stops who is not of its finance', async () => {
  const { id, organisationId } = await anInvoice(20_000);
  const body = { wish: { kind: 'amount', totalYen: 11_000 }, reason: '訂正', afterwards: 'waive' };
  const url = `/api/invoices/${id}/credit-notes`;
  const key = { 'idempotency-key': newId() };
  const [first, repeat] = [
    await finance.request({ ...asMe(), organisationId }, url, body, key),
    await finance.request({ ...asMe(), organisationId }, url, body, key),
  ];
  expect(repeat.json()).toEqual(first.json());
  expect(await read(id)).toMatchObject({ creditedYen: 11_000 });
  const payer = finance.payer(organisationId);
  expect((await finance.ask(payer, url, body)).status).toBe(403);
  expect((await finance.ask(payer, `/api/invoices/${id}`)).status).toBe(200);
  expect((await finance.ask(finance.payer(newId()), `/api/invoices/${id}`)).status).toBe(404);
});

it('gives documents that are the same bytes again, whatever became of the charges', async () => {
  const { id, organisationId, charges } = await anInvoice(20_000, 3_000);
  const files = ['document.pdf', 'document.pdf?language=en', 'statement.pdf', 'invoice.xml'];
  const bytesOf = (file: string) => finance.request(asMe(), `/api/invoices/${id}/${file}`);
  const first = [];
  for (const file of files) first.push((await bytesOf(file)).rawPayload);
  const { reservationId } = charges[0]!;
  await finance.charge(organisationId, 25_000, { reservationId, corrects: true });
  await finance.describes({ name: { ja: '別の名前', en: 'Another' } });
  for (const [index, file] of files.entries()) {
    const again = await bytesOf(file);
    expect(again.statusCode).toBe(200);
    expect(again.rawPayload.equals(first[index]!)).toBe(true);
  }
  await finance.describes();
  expect(brokenRules(readXml(first[3]!.toString()))).toEqual([]);
  const note = await credit(id, { kind: 'whole' });
  const xml = await finance.request(asMe(), `/api/credit-notes/${note.body.id}/invoice.xml`);
  expect(brokenRules(readXml(xml.payload))).toEqual([]);
});

it('says why there is no electronic form', async () => {
  await finance.describes({ registrationNumber: null, isCorporation: false });
  const { id } = await anInvoice(20_000);
  const refused = await finance.ask(asMe(), `/api/invoices/${id}/invoice.xml`);
  expect(refused).toMatchObject({
    status: 422,
    body: { type: expect.stringContaining('no-electronic-form') },
  });
  await finance.describes();
});

it('what was given back whole and waived is owed no more, and not paid', async () => {
  const { id, charges } = await anInvoice(20_000);
  const state = async () =>
    (await finance.ask(asMe(), `/api/charges/${charges[0]?.chargeId}`)).body.state;
  expect(await state()).toBe('invoiced');
  await credit(id, { kind: 'whole' }, { afterwards: 'waive' });
  expect(await state()).toBe('nothing-owed');
});

it('gives the same tables from the log', async () => {
  await expectTablesOfLog(finance.store, clock);
});
