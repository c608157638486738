import { type ContractFee, type IssuedInvoice, invoiceEvents } from '@kyoyo/contracts';
import { type Instant, newId } from '@kyoyo/kernel';
import { expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bookingDay } from '../../src/books/booking-day.ts';
import { chargeIdOf } from '../../src/charge/stream.ts';
import { invoiceStream } from '../../src/invoice/stream.ts';
import { type Charging, startCharging } from '../charge-world.ts';
import { at } from '../rating/cards.ts';

const clock = (): Instant => at('2026-11-20 12:00');
const [institutionId, organisationId, contractId] = [newId(), newId(), newId()];
const context = { actor: 'system' as const, correlationId: newId() };
let billing: Charging;
beforeAll(async () => {
  billing = await startCharging(clock);
});
afterAll(() => billing?.database[Symbol.asyncDispose]());

const sums = async (until: string) => {
  const { rows } = await billing.database.pool.query(
    `SELECT account, sum(yen)::bigint AS yen FROM (
       SELECT debit AS account, yen, day FROM journal_entry
       UNION ALL SELECT credit, -yen, day FROM journal_entry) AS sides
     WHERE day <= $1 GROUP BY 1 HAVING sum(yen) <> 0 ORDER BY 1`,
    [until],
  );
  return Object.fromEntries(rows.map(({ account, yen }) => [account, yen]));
};

const feeId = newId();
const chargeId = chargeIdOf(feeId);
const invoiceId = newId();
const invoice: IssuedInvoice = invoiceEvents.InvoiceIssued.schema.parse({
  ...(invoiceEvents.InvoiceIssued.example as object),
  institutionId,
  organisationId,
  issuedOn: '2026-11-21',
  lines: [
    {
      ...(invoiceEvents.InvoiceIssued.example as IssuedInvoice).lines[0],
      chargeId,
      netYen: 61_000,
      amountYen: 61_000,
    },
  ],
  totals: [{ taxPercent: '10', net: 61_000, tax: 6_100, total: 67_100 }],
  totalYen: 67_100,
});

const balance = async () => {
  const { rows } = await billing.database.pool.query(
    `SELECT charged_yen AS charged, to_bill_yen AS "toBill", open_yen AS open
     FROM charge_billed LEFT JOIN invoice_balance ON invoice_id = $2 WHERE charge_id = $1`,
    [chargeId, invoiceId],
  );
  return rows[0];
};

it('defers what is charged ahead, and makes it income month by month', async () => {
  const fee: ContractFee = {
    contractId,
    contractForm: 'subscription',
    title: { ja: 'プラン', en: 'Plan' },
    institutionId,
    organisationId,
    kind: 'period',
    lines: [
      {
        label: { ja: '期間料金', en: 'Fee' },
        quantity: null,
        unitLabel: null,
        unitYen: null,
        amount: '61000',
      },
    ],
    tax: { treatment: 'exclusive', percent: '10' },
    period: { start: at('2026-11-16 00:00'), end: at('2027-01-16 00:00') },
    dueAt: at('2026-11-16 00:00'),
  };
  await billing.heard('subscription', 'ContractFeeRaised', feeId, { ...fee });
  expect(await sums('2026-11-30')).toEqual({
    unbilled: 61_000,
    deferred: -46_000,
    'revenue-contract': -15_000,
  });
  expect(await sums('2026-12-31')).toMatchObject({ deferred: -15_000 });
  expect(await sums('2027-01-31')).toEqual({ unbilled: 61_000, 'revenue-contract': -61_000 });
  expect(await balance()).toMatchObject({ charged: 61_000, toBill: 61_000, open: null });
});

it('has what was billed as a claim with its tax, and nothing is left to bill', async () => {
  const issue = () =>
    billing.store.execute(invoiceStream, {
      streamId: invoiceId,
      command: { type: 'IssueInvoice', invoice },
      context,
    });
  expect(await issue()).toMatchObject({ done: { version: 1 } });
  expect(await issue()).toMatchObject({ events: [] });
  expect(await sums('2026-11-30')).toEqual({
    receivable: 67_100,
    tax: -6_100,
    deferred: -46_000,
    'revenue-contract': -15_000,
  });
  expect(await balance()).toEqual({ charged: 61_000, toBill: 0, open: 67_100 });
});

it('refuses to settle or to credit more than is left', async () => {
  const { pool } = billing.database;
  const settle = (yen: number) =>
    pool.query('INSERT INTO settlement VALUES ($1, $2, $3, 0)', [newId(), invoiceId, yen]);
  await settle(67_000);
  await expect(settle(101)).rejects.toMatchObject({ code: '23514' });
  await settle(100);
  expect(await balance()).toMatchObject({ open: 0 });
  await pool.query('DELETE FROM settlement WHERE settled_yen = 67000');
  expect(await balance()).toMatchObject({ open: 67_000 });
  await pool.query('DELETE FROM settlement');
});

it('takes no number twice', async () => {
  const again = billing.store.execute(invoiceStream, {
    streamId: newId(),
    command: { type: 'IssueInvoice', invoice },
    context,
  });
  expect(await again).toMatchObject({ refused: { slug: 'unavailable' } });
});

it('books on the day itself, or on the first day that is open', async () => {
  const { pool } = billing.database;
  const client = await pool.connect();
  const dayOf = (day: string) => bookingDay(client, institutionId, day);
  expect(await dayOf('2026-10-31')).toBe('2026-10-31');
  await pool.query('INSERT INTO closed_month VALUES ($1, $2, $3)', [institutionId, '2026-12', {}]);
  expect(await dayOf('2026-10-31')).toBe('2027-01-01');
  expect(await dayOf('2027-01-02')).toBe('2027-01-02');
  await pool.query('DELETE FROM closed_month');
  client.release();
});

it('is the same after a rebuild', () => expectTablesOfLog(billing.store, clock));
