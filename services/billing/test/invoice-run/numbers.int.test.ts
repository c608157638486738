import { type Instant, newId } from '@kyoyo/kernel';
import { expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createIssuing } from '../../src/invoice-run/issuing.ts';
import { invoiceRunStream } from '../../src/invoice-run/stream.ts';
import { at } from '../rating/cards.ts';
import { type Finance, startFinance } from './finance-world.ts';
import { killedInTheMiddle } from './killed.ts';

const clock = (): Instant => at('2026-12-03 10:00');
let finance: Finance;
beforeAll(async () => {
  finance = await startFinance(clock);
  await finance.describes();
});
afterAll(() => finance?.[Symbol.asyncDispose]());

/** Of so many organisations with one charge each; approved, and not begun. */
async function approvedRun(organisationId?: string): Promise<string> {
  const { institutionId } = finance;
  const wanted = { institutionId, month: '2026-11', ...(organisationId && { organisationId }) };
  const { body } = await finance.ask(finance.finance(), '/api/invoice-runs', wanted);
  await finance.store.execute(invoiceRunStream, {
    streamId: body.id,
    command: { type: 'ApproveRun', personId: newId(), needsSecond: false },
    context: { actor: 'system', correlationId: newId() },
  });
  return body.id;
}

const issuedCount = async (): Promise<number> => {
  const { rows } = await finance.database.pool.query('SELECT count(*) FROM invoice');
  return rows[0].count;
};

async function expectSound(invoices: number): Promise<void> {
  const { pool } = finance.database;
  const numbers = await pool.query(
    `SELECT count(*) AS count, min(sequence) AS first, max(sequence) AS last,
       count(DISTINCT number) AS numbers FROM invoice`,
  );
  expect(numbers.rows).toEqual([{ count: invoices, first: 1, last: invoices, numbers: invoices }]);
  const billed = await pool.query(
    `SELECT count(*) AS lines, count(DISTINCT charge_id) AS charges,
       (SELECT count(*) FROM charge_billed WHERE to_bill_yen <> 0) AS left FROM billed_line`,
  );
  expect(billed.rows).toEqual([{ lines: invoices, charges: invoices, left: 0 }]);
}

it('has no holes and bills nothing twice, whoever is killed in the middle', async () => {
  await finance.manyCharges(
    Array.from({ length: 1_200 }, () => newId()),
    1,
  );
  const runId = await approvedRun();
  const { institutionId } = finance;
  const order = { what: 'issue', settings: finance.database.settings, runId, institutionId };
  await killedInTheMiddle(order, issuedCount);
  const before = await issuedCount();
  await createIssuing(finance.parts).resume();
  await expectSound(1_200);
  // Killed before it was done, or this shows nothing.
  expect(before).toBeLessThan(1_200);
});

it('has none where sixteen issue at once', async () => {
  const organisations = Array.from({ length: 16 }, () => newId());
  await finance.manyCharges(organisations, 1);
  const runs = await Promise.all(organisations.map((one) => approvedRun(one)));
  // The same charges once more: whoever comes second leaves them out.
  const again = await approvedRun();
  const { institutionId } = finance;
  await Promise.all(
    [...runs, again, ...runs].map((runId) =>
      createIssuing(finance.parts).issueAll(runId, institutionId),
    ),
  );
  await expectSound(1_216);
  await expectTablesOfLog(finance.store, clock);
});
