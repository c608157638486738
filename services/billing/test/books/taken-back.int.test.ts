import { type Instant, newId } from '@kyoyo/kernel';
import { compareWithLog, repairFromLog } from '@kyoyo/event-store';
import { eventually, expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDeferred } from '../../src/books/queries.ts';
import { chargeIdOf } from '../../src/charge/stream.ts';
import { previewOf } from '../../src/distribution/commands.ts';
import { booksStream } from '../../src/closing/stream.ts';
import { invoiceStream } from '../../src/invoice/stream.ts';
import { createSplitRuleCommands } from '../../src/split-rule/commands.ts';
import { both, type Finance, startFinance } from '../invoice-run/finance-world.ts';
import { at } from '../rating/cards.ts';

let now: Instant = at('2026-04-01 10:00');
const clock = () => now;
let f: Finance;
const me = newId();
const asMe = () => f.finance(me);
const context = () => ({ actor: 'system' as const, correlationId: newId() });
beforeAll(async () => {
  f = await startFinance(clock);
  await f.describes();
});
afterAll(() => f?.[Symbol.asyncDispose]());

async function feeOf(organisationId: string, amount: string, start: string, end: string) {
  const feeId = newId();
  await f.heard('subscription', 'ContractFeeRaised', feeId, {
    contractId: newId(),
    contractForm: 'subscription',
    title: both('Plan'),
    institutionId: f.institutionId,
    organisationId,
    kind: 'period',
    lines: [{ label: both('fee'), quantity: null, unitLabel: null, unitYen: null, amount }],
    tax: { treatment: 'exclusive', percent: '10' },
    period: { start: at(`${start} 00:00`), end: at(`${end} 00:00`) },
    dueAt: at(`${start} 00:00`),
  });
  return chargeIdOf(feeId);
}
async function issue(organisationId: string, month: string) {
  const { institutionId } = f;
  const run = await f.ask(asMe(), '/api/invoice-runs', { institutionId, organisationId, month });
  await f.ask(asMe(), `/api/invoice-runs/${run.body.id}/approval`, {});
  const url = `/api/invoices?institutionId=${institutionId}&runId=${run.body.id}`;
  return eventually<string>(
    async () => (await f.ask(asMe(), url)).body.items[0]?.id ?? expect.fail('not yet'),
  );
}
const credit = async (invoiceId: string, wish: object, afterwards = 'waive') => {
  const body = { wish, reason: 'x', afterwards };
  return (await f.ask(asMe(), `/api/invoices/${invoiceId}/credit-notes`, body)).status;
};
const deferredOf = async (organisationId: string, month: string) => {
  const { institutionId } = f;
  const { items } = await readDeferred(f.database.query, { institutionId, month });
  const found = items.find((item) => item.organisationId === organisationId);
  return found && [found.bookedYen, found.recognisedYen, found.remainingYen];
};
const balance = async (organisationId: string, account: string, day: string) => {
  const { rows } = await f.database.pool.query(
    `SELECT coalesce(sum(CASE WHEN credit = $2 THEN yen ELSE -yen END), 0)::int AS yen
     FROM journal_entry WHERE organisation_id = $1 AND $2 IN (debit, credit) AND day <= $3`,
    [organisationId, account, day],
  );
  return rows[0].yen;
};
const shareOf = async (month: string) => {
  const { shares } = await previewOf(f.database.pool, f.institutionId, month);
  return shares.find(({ recipient }) => recipient === 'keeper-rebate')?.yen ?? 0;
};

it('divides a fee by the rule of each of its months, and its waiver, too', async () => {
  const rules = createSplitRuleCommands(f.parts);
  const share = (recipient: 'keeper-rebate' | 'institution', percent: string) => ({
    recipient,
    percent,
    partnerId: null,
    name: both(recipient),
  });
  const set = (effectiveFrom: string, keeper: string, rest: string) =>
    rules.set(
      {
        institutionId: f.institutionId,
        instrumentId: null,
        effectiveFrom,
        shares: [share('keeper-rebate', keeper), share('institution', rest)],
      },
      context(),
    );
  await set('2026-04-01', '30', '70');
  const organisationId = await f.customer();
  const chargeId = await feeOf(organisationId, '1200000', '2026-04-01', '2027-04-01');
  now = at('2026-09-20 10:00');
  await set('2026-10-01', '50', '50');
  // 1,200,000 × 31/365 and 30/365.
  expect(await shareOf('2026-05')).toBe(30_575);
  expect(await shareOf('2026-10')).toBe(50_959);
  const months = ['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((m) => `2026-${m}`);
  months.push('2027-01', '2027-02', '2027-03');
  const all = async () => {
    let yen = 0;
    for (const month of months) yen += await shareOf(month);
    return yen;
  };
  const whole = await f.database.pool.query(
    `SELECT floor(sum(yen * CASE WHEN day < '2026-10-01' THEN 30 ELSE 50 END) / 100)::int AS yen
     FROM journal_entry WHERE charge_id = $1 AND credit = 'revenue-contract'`,
    [chargeId],
  );
  expect(Math.abs((await all()) - whole.rows[0].yen)).toBeLessThanOrEqual(1);

  now = at('2026-10-05 10:00');
  const invoiceId = await issue(organisationId, '2026-10');
  expect(await credit(invoiceId, { kind: 'whole' })).toBe(201);
  for (const month of ['2026-10', '2027-03']) {
    expect(await deferredOf(organisationId, month)).toEqual([503_014, 503_014, 0]);
    expect(await balance(organisationId, 'revenue-contract', `${month}-31`)).toBe(0);
  }
  expect(await all()).toBe(0);
});

it('a use that is waived is divided no more', async () => {
  const organisationId = await f.customer();
  await f.charge(organisationId, 20_000, { day: '2026-10-04' });
  expect(await credit(await issue(organisationId, '2026-10'), { kind: 'whole' })).toBe(201);
  const { rows } = await f.database.pool.query(
    `SELECT net_yen::int AS net, to_bill_yen::int AS left FROM charge JOIN charge_billed
     USING (charge_id) WHERE charge.organisation_id = $1`,
    [organisationId],
  );
  expect(rows).toEqual([{ net: 0, left: 0 }]);
  expect(await balance(organisationId, 'revenue-use', '2026-10-31')).toBe(0);
});

it('what is credited of a fee ahead is taken from what is deferred, to the yen', async () => {
  now = at('2027-01-05 10:00');
  const organisationId = await f.customer();
  await feeOf(organisationId, '1200000', '2027-01-01', '2028-01-01');
  const invoiceId = await issue(organisationId, '2027-01');
  expect(await deferredOf(organisationId, '2027-01')).toEqual([1_098_082, 0, 1_098_082]);
  expect(await credit(invoiceId, { kind: 'amount', totalYen: 330_000 })).toBe(201);
  expect(await deferredOf(organisationId, '2027-01')).toEqual([798_082, 0, 798_082]);
  expect(await balance(organisationId, 'revenue-contract', '2027-01-31')).toBe(101_918);
  expect(await deferredOf(organisationId, '2027-12')).toEqual([798_082, 798_082, 0]);
  expect(await balance(organisationId, 'revenue-contract', '2027-12-31')).toBe(900_000);

  expect(await credit(invoiceId, { kind: 'whole' })).toBe(201);
  for (const month of ['2027-01', '2027-06', '2027-12']) {
    expect(await deferredOf(organisationId, month)).toEqual([0, 0, 0]);
    expect(await balance(organisationId, 'revenue-contract', `${month}-28`)).toBe(0);
  }
});

it('a waiver counts once, where the run is corrected afterwards', async () => {
  const organisationId = await f.customer();
  const { reservationId } = await f.charge(organisationId, 20_000, { day: '2027-01-04' });
  const invoiceId = await issue(organisationId, '2027-01');
  const some = { kind: 'lines', lines: [{ line: 1, amountYen: 8_000 }] };
  expect(await credit(invoiceId, some)).toBe(201);
  await f.charge(organisationId, 12_000, { reservationId, corrects: true, day: '2027-01-04' });
  expect(await balance(organisationId, 'revenue-use', '2027-01-31')).toBe(12_000);
  const url = `/api/credit-proposals?institutionId=${f.institutionId}`;
  expect((await f.ask(asMe(), url)).body.items).toEqual([]);
});

it('a payment at the moment of a reminder is not lost', async () => {
  const organisationId = await f.customer();
  await f.charge(organisationId, 20_000, { day: '2027-01-03' });
  const invoiceId = await issue(organisationId, '2027-01');
  const payer = await f.database.pool.connect();
  const isPaid = await f.store.together([], async (tx) => {
    const reminder = { level: 1, remindedOn: '2027-03-01', openYen: 22_000 };
    const command = { type: 'RemindOfInvoice', reminder } as const;
    await tx.execute(invoiceStream, { streamId: invoiceId, command, context: context() });
    const settling = payer.query('INSERT INTO settlement VALUES ($1, $2, 22000, 0)', [
      newId(),
      invoiceId,
    ]);
    // It has done its part, or waits for the reminder.
    const done = settling.then(() => true);
    await Promise.race([
      done,
      eventually(async () => {
        const { rows } = await f.database.pool.query(
          `SELECT count(*)::int AS waiting FROM pg_stat_activity
           WHERE wait_event_type = 'Lock' AND datname = current_database()`,
        );
        expect(rows[0].waiting).toBeGreaterThan(0);
      }),
    ]);
    return { keep: true, result: done };
  });
  expect(isPaid).toBe(true);
  payer.release();
  const { rows } = await f.database.pool.query(
    'SELECT settled_yen, open_yen FROM invoice_balance WHERE invoice_id = $1',
    [invoiceId],
  );
  expect(rows).toEqual([{ settled_yen: 22_000, open_yen: 0 }]);
  await f.database.pool.query('DELETE FROM settlement');
});

it('accounts of a month up to the last that is closed keep their names', () => {
  const closing = {
    institutionId: f.institutionId,
    month: '2026-04',
    totals: [],
    warnings: [],
    proposedBy: me,
    closedBy: me,
  };
  const closed = { type: 'BooksClosed', data: closing } as const;
  const books = booksStream.evolve(booksStream.initial, closed, {} as never);
  const map = (fromMonth: string) => {
    const { institutionId } = f;
    const mapping = { institutionId, program: 'yayoi', fromMonth, accounts: {}, by: me } as const;
    return booksStream.decide(books, { type: 'MapAccounts', mapping });
  };
  for (const month of ['2026-03', '2026-04']) {
    expect(map(month)).toMatchObject({ refused: { slug: 'mapping-of-closed' } });
  }
  expect(map('2026-05')).toHaveProperty('accepted');
});

it.each([
  ['journal', '9999-99-99~01a1fcb3-2000-7000-8000-000000000001~1'],
  ['journal', '2026-02-30~01a1fcb3-2000-7000-8000-000000000001~1'],
  ['journal', '2026-02-20~------------------------------------~1'],
  ['journal', '---'],
  ['retained-documents', '9999-99-99~01a1fcb3-2000-7000-8000-000000000001'],
  ['retained-documents', '2026-02-20~01a1fcb3'],
  ['reconciliation', '1~99999999999999~01a1fcb3-2000-7000-8000-000000000001'],
])('a cursor of %s that is none is refused: %s', async (list, cursor) => {
  const of = `institutionId=${f.institutionId}&month=2026-10`;
  const { status } = await f.ask(asMe(), `/api/${list}?${of}&cursor=${cursor}`);
  expect(status).toBe(400);
});

it('what triggers keep is what it follows from; a drift of it is seen, and mended', async () => {
  await expectTablesOfLog(f.store, clock);
  const { pool } = f.database;
  for (const change of [
    'charge_year SET used_ms = 5',
    'charge_sum SET net_yen = 5',
    'charge_billed SET billed_yen = 700',
    'journal_month SET debit_yen = 77',
    'receivable_month SET yen = 5',
    'invoice_balance SET credited_yen = 0',
  ]) {
    await pool.query(`UPDATE ${change}`);
  }
  await pool.query(`DELETE FROM invoice_balance WHERE total_yen = 22000`);
  const { differences } = await compareWithLog(f.store.log, clock);
  const kept = ['charge_billed', 'charge_sum', 'charge_year'];
  kept.push('invoice_balance', 'journal_month', 'receivable_month');
  expect([...new Set(differences.map(({ table }) => table))].toSorted()).toEqual(kept);
  // A row of a stream that is missing, too: its trigger answers to the repair.
  await pool.query('ALTER TABLE journal_entry DISABLE TRIGGER USER');
  await pool.query(`DELETE FROM journal_entry WHERE debit = 'receivable'`);
  await pool.query('ALTER TABLE journal_entry ENABLE TRIGGER USER');
  expect((await repairFromLog(f.store.log, clock)).repaired).toBeGreaterThan(0);
  await expectTablesOfLog(f.store, clock);
});
