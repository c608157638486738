import { type Instant, newId } from '@kyoyo/kernel';
import { eventually, expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chargeIdOf } from '../../src/charge/stream.ts';
import { createIssuing } from '../../src/invoice-run/issuing.ts';
import { invoiceRunStream } from '../../src/invoice-run/stream.ts';
import { invoiceDocument } from '../../src/invoice/document.ts';
import { findInvoice } from '../../src/invoice/queries.ts';
import { readXml } from '../invoice/pint-rules.ts';
import { at } from '../rating/cards.ts';
import { both, type Finance, startFinance } from './finance-world.ts';

let now: Instant = at('2027-01-05 10:00');
let f: Finance;
const me = newId();
beforeAll(async () => {
  f = await startFinance(() => now);
  await f.describes();
});
afterAll(() => f?.[Symbol.asyncDispose]());

const ask = (url: string, payload?: object) => f.ask(f.finance(me), url, payload);
const propose = (organisationId: string | null, more: object = {}) =>
  ask('/api/invoice-runs', {
    institutionId: f.institutionId,
    organisationId,
    month: '2026-12',
    ...more,
  });
const slugOf = ({ body }: { body: { type?: string } }) => body.type?.split('/').at(-1);

async function issue(organisationId: string, more: object = {}, between = async () => {}) {
  const run = await propose(organisationId, more);
  expect(run.status).toBe(201);
  await between();
  await ask(`/api/invoice-runs/${run.body.id}/approval`, {});
  const url = `/api/invoices?institutionId=${f.institutionId}&runId=${run.body.id}`;
  const id = await eventually(async () => (await ask(url)).body.items[0]?.id ?? expect.fail());
  return (await ask(`/api/invoices/${id}`)).body;
}

describe('an invoice', () => {
  it('has the basis and the rounding by which its amounts were made', async () => {
    const organisationId = await f.customer();
    await f.charge(organisationId, 10_009);
    const invoice = await issue(organisationId, {}, async () => {
      await f.describes({ basis: 'inclusive', taxRounding: 'ceiling' });
    });
    await f.describes();
    expect(invoice).toMatchObject({
      basis: 'exclusive',
      taxRounding: 'floor',
      lines: [{ amountYen: 10_009 }],
      totals: [{ net: 10_009, tax: 1_000, total: 11_009 }],
    });
  });

  it('is of the issuer as it is on the day of issue', async () => {
    await f.describes({ registrationNumber: null, isCorporation: false });
    const later = { effectiveFrom: '2027-02-01', registrationNumber: 'T7123456789012' };
    await f.describes(later);
    const organisationId = await f.customer();
    await f.charge(organisationId, 1_000);
    expect((await issue(organisationId)).issuer.registrationNumber).toBeNull();
    const view = (on: string) => ask(`/api/issuers/${f.institutionId}?on=${on}`);
    expect((await view('2027-01-31')).body).toMatchObject({
      registrationNumber: null,
      effectiveDays: ['2027-02-01', '2026-04-01'],
    });
    expect((await view('2027-02-01')).body).toMatchObject(later);
    // Nothing had been said yet.
    await f.charge(organisationId, 1_000, { day: '2026-03-05' });
    const before = { month: '2026-03', issuedOn: '2026-03-31' };
    expect(slugOf(await propose(organisationId, before))).toBe('issuer-missing');
    now = at('2027-02-03 10:00');
    expect((await issue(organisationId)).issuer.registrationNumber).toBe('T7123456789012');
  });

  it('is of no day before what it bills was used, and of none to come', async () => {
    const organisationId = await f.customer();
    await f.charge(organisationId, 2_000, { day: '2027-01-12' });
    const of = (issuedOn: string) => propose(organisationId, { month: '2027-01', issuedOn });
    for (const day of ['1999-12-31', '2027-01-01', '2027-01-11']) {
      expect(slugOf(await of(day))).toBe(
        day < '2026-04' ? 'issuer-missing' : 'issue-day-too-early',
      );
    }
    await f.describes({ effectiveFrom: '1999-01-01' });
    expect(slugOf(await of('1999-12-31'))).toBe('issue-day-too-early');
    expect(slugOf(await of('2027-02-04'))).toBe('issue-day-in-future');
    // Those of earlier days than the last number cannot be, either; that is of 2027-02-03.
    expect(slugOf(await of('2027-01-31'))).toBe('issue-day-too-early');
    expect((await of('2027-02-03')).status).toBe(201);
    // What the run leaves out does not move the day.
    const disputed = await f.charge(organisationId, 1_000, { day: '2027-02-20' });
    const said = { chargeId: disputed.chargeId, message: '違う' };
    expect((await f.ask(f.payer(organisationId), '/api/disputes', said)).status).toBe(201);
    const cleared = await f.customer({ settledBy: 'clearing', clearedWith: newId() });
    await f.charge(cleared, 1_000, { day: '2027-02-21' });
    const all = { month: '2027-02', issuedOn: '2027-02-03' };
    expect((await propose(null, all)).status).toBe(201);
  });
});

it('what is of an internal user is a transfer of budget, unless its account says otherwise', async () => {
  const organisationId = newId();
  await f.heard('identity', 'OrganisationRegistered', organisationId, { name: both('内部') });
  await f.certifies(organisationId, 'internal');
  const fee = contractFee(organisationId, '5000');
  await f.heard('subscription', 'ContractFeeRaised', newId(), fee);
  await f.charge(organisationId, 10_000, { organisationClass: 'internal' });
  const transfer = await issue(organisationId);
  expect(transfer).toMatchObject({
    kind: 'budget-transfer',
    totals: [{ taxPercent: '0', net: 15_000, tax: 0 }],
  });
  const customers = `/api/customer-accounts?institutionId=${f.institutionId}&organisationId=${organisationId}`;
  expect((await ask(customers)).body.items).toMatchObject([
    { isDescribed: false, settledBy: 'budget-transfer' },
  ]);
  await f.customer({ organisationId });
  await f.charge(organisationId, 10_000, { organisationClass: 'internal' });
  expect(await issue(organisationId)).toMatchObject({ kind: 'invoice', totalYen: 11_000 });
});

it('compensation is on an invoice outside of the tax', async () => {
  const organisationId = await f.customer();
  await f.heard('reservation', 'IncidentCompensationAssessed', newId(), {
    institutionId: f.institutionId,
    organisationId,
    instrumentId: newId(),
    use: null,
    yen: 300_000,
    tax: { treatment: 'out-of-scope', percent: '0' },
    note: '対物レンズの交換',
  });
  const invoice = await issue(organisationId);
  expect(invoice.totals).toEqual([{ taxPercent: '0', net: 300_000, tax: 0, total: 300_000 }]);
  const { payload } = await f.request(f.finance(me), `/api/invoices/${invoice.id}/invoice.xml`);
  const { children } = readXml(payload);
  expect(JSON.stringify(children)).toContain(
    '"name":"ID","attributes":{},"children":[],"text":"O"',
  );
});

it('use of late March that is booked in April is marked with its year', async () => {
  const organisationId = await f.customer();
  const late = { day: '2026-03-30', bookedOn: '2026-04-01' };
  const { chargeId } = await f.charge(organisationId, 3_000, late);
  expect((await ask(`/api/charges/${chargeId}`)).body.formerFiscalYear).toBe(2025);
  const { chargeId: other } = await f.charge(organisationId, 3_000);
  expect((await ask(`/api/charges/${other}`)).body.formerFiscalYear).toBeNull();
  const csv = await f.request(
    f.finance(me),
    `/api/charges/export?institutionId=${f.institutionId}&organisationId=${organisationId}`,
  );
  expect(csv.payload).toContain('2026-03,2025,');
  const { id } = await issue(organisationId);
  const { data } = (await findInvoice(f.database.pool, id, '2027-02-03')) ?? expect.fail();
  const printed = JSON.stringify(invoiceDocument(data, 'ja'));
  expect(printed.split('（2025年度利用分）')).toHaveLength(2);
});

const contractFee = (organisationId: string, amount: string, contractId = newId()) => ({
  contractId,
  contractForm: 'subscription',
  title: both('Plan'),
  institutionId: f.institutionId,
  organisationId,
  kind: amount.startsWith('-') ? 'plan-change' : 'period',
  lines: [{ label: both('fee'), quantity: null, unitLabel: null, unitYen: null, amount }],
  tax: { treatment: 'exclusive', percent: '10' },
  period: { start: at('2026-04-01 00:00'), end: at('2027-04-01 00:00') },
  dueAt: at('2026-12-01 00:00'),
});

describe('a fee that fell', () => {
  const contractId = newId();
  let organisationId: string;
  const raise = async (amount: string) => {
    const feeId = newId();
    const fee = contractFee(organisationId, amount, contractId);
    await f.heard('subscription', 'ContractFeeRaised', feeId, fee);
    return chargeIdOf(feeId);
  };
  const toBill = async (chargeId: string) => {
    const { rows } = await f.database.pool.query(
      'SELECT to_bill_yen AS yen FROM charge_billed WHERE charge_id = $1',
      [chargeId],
    );
    return rows[0].yen;
  };
  const proposals = async () => {
    const { body } = await ask(`/api/credit-proposals?institutionId=${f.institutionId}`);
    return body.items.filter(
      (one: { organisationId: string }) => one.organisationId === organisationId,
    );
  };

  it('is a line of the next invoice, where that does not fall below zero', async () => {
    organisationId = await f.customer();
    await raise('1200000');
    await issue(organisationId);
    const fallen = await raise('-300000');
    expect(slugOf(await propose(organisationId))).toBe('nothing-to-bill');
    await f.charge(organisationId, 400_000, { day: '2026-12-10' });
    expect(await proposals()).toEqual([]);
    const invoice = await issue(organisationId);
    expect(invoice.lines.map(({ netYen }: { netYen: number }) => netYen).toSorted()).toEqual([
      -300_000, 400_000,
    ]);
    expect(invoice.totals).toMatchObject([{ net: 100_000, tax: 10_000, total: 110_000 }]);
    expect(await toBill(fallen)).toBe(0);
    // Given back as a whole, it is given back with what was taken off it.
    const whole = { wish: { kind: 'whole' }, reason: '訂正', afterwards: 'bill-again' };
    const note = await ask(`/api/invoices/${invoice.id}/credit-notes`, whole);
    expect(note.status).toBe(201);
    expect((await ask(`/api/credit-notes/${note.body.id}`)).body.totalYen).toBe(110_000);
    expect(await toBill(fallen)).toBe(-300_000);
    await issue(organisationId);
    expect(await toBill(fallen)).toBe(0);
  });

  it('is else a credit on the invoices of its contract, of each up to what is left of it', async () => {
    const fallen = await raise('-500000');
    await f.charge(organisationId, 10_000, { day: '2026-12-11' });
    const invoice = await issue(organisationId);
    expect(invoice.totalYen).toBe(11_000);
    const [proposal, ...more] = await proposals();
    expect([proposal, more]).toMatchObject([
      { chargeId: fallen, tooMuchYen: 500_000, line: 1 },
      [],
    ]);
    const give = (amountYen: number) =>
      ask(`/api/invoices/${proposal.invoiceId}/credit-notes`, {
        wish: { kind: 'lines', lines: [{ line: proposal.line, amountYen }] },
        chargeId: fallen,
        reason: '契約の変更',
        afterwards: 'waive',
      });
    expect(slugOf(await give(500_001))).toBe('more-than-is-left');
    expect((await give(500_000)).status).toBe(201);
    expect((await ask(`/api/charges/${fallen}`)).body.state).toBe('credited');
    expect(await toBill(fallen)).toBe(0);
    expect(await proposals()).toEqual([]);
  });

  it('is proposed on further invoices where the last one has nothing left', async () => {
    const extra = await raise('100000');
    await issue(organisationId);
    await raise('-750000');
    // 700,000 are left of the first, and all of the second, which is the last.
    expect(await proposals()).toMatchObject([{ tooMuchYen: 100_000 }, { tooMuchYen: 650_000 }]);
    expect(await toBill(extra)).toBe(0);
  });

  it('waits where nothing would be left of the invoice', async () => {
    const fallen = await raise('-300000');
    await f.charge(organisationId, 300_000, { day: '2026-12-12' });
    expect(await issue(organisationId)).toMatchObject({ totalYen: 330_000, state: 'open' });
    expect(await toBill(fallen)).toBe(-300_000);
  });
});

it('a run that fails does not keep the others from being done after a crash', async () => {
  const runs: string[] = [];
  for (const broken of [true, false, true]) {
    const organisationId = await f.customer();
    await f.charge(organisationId, 1_000);
    const { body } = await propose(organisationId);
    runs.push(body.id);
    const { pool } = f.database;
    if (broken) {
      await pool.query(`UPDATE invoice_run_item SET data = '{"lines": []}' WHERE run_id = $1`, [
        body.id,
      ]);
    }
    await f.store.execute(invoiceRunStream, {
      streamId: body.id,
      command: { type: 'ApproveRun', personId: me, needsSecond: false },
      context: { actor: 'system', correlationId: newId() },
    });
  }
  await createIssuing(f.parts).resume();
  const states = await Promise.all(runs.map((id) => ask(`/api/invoice-runs/${id}`)));
  expect(states.map(({ body }) => body.status)).toEqual(['approved', 'ended', 'approved']);
});

it('the log gives the same tables', () => expectTablesOfLog(f.store, () => now));
