import { type Instant, newId } from '@kyoyo/kernel';
import { eventually, expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createProposing } from '../../src/invoice-run/proposing.ts';
import { invoiceRunStream } from '../../src/invoice-run/stream.ts';
import { at } from '../rating/cards.ts';
import { type Finance, startFinance } from './finance-world.ts';
import { killedInTheMiddle } from './killed.ts';

const clock = (): Instant => at('2026-12-03 10:00');
const organisations = 150;
const each = 100;
let finance: Finance;
beforeAll(async () => {
  finance = await startFinance(clock);
  await finance.describes({ fourEyesFromYen: 1_000_000 });
  await finance.manyCharges(
    Array.from({ length: organisations }, () => newId()),
    each,
  );
});
afterAll(() => finance?.[Symbol.asyncDispose]());

const asOne = () => finance.finance();
const context = { actor: 'system' as const, correlationId: newId() };

/** Begun, and nothing of it done yet. */
async function begunRun(): Promise<string> {
  const runId = newId();
  const { institutionId } = finance;
  const run = { institutionId, organisationId: null, month: '2026-11', issuedOn: null };
  await finance.store.execute(invoiceRunStream, {
    streamId: runId,
    command: {
      type: 'BeginRun',
      run: { ...run, proposedBy: newId(), charges: organisations * each },
    },
    context,
  });
  return runId;
}

const read = async (runId: string) =>
  (await finance.ask(asOne(), `/api/invoice-runs/${runId}`)).body;

const itemsOf = async (runId: string) => {
  const { rows } = await finance.database.pool.query(
    `SELECT count(*) AS items, count(DISTINCT organisation_id) AS organisations, max(nth) AS last,
       sum(lines)::int AS lines FROM invoice_run_item WHERE run_id = $1`,
    [runId],
  );
  return rows[0];
};

const whole = {
  items: organisations,
  organisations,
  last: organisations,
  lines: organisations * each,
};

it('answers at once where there is much, and proposes all of it in the background', async () => {
  const { institutionId } = finance;
  const wanted = { institutionId, month: '2026-11' };
  const { status, body } = await finance.ask(asOne(), '/api/invoice-runs', wanted);
  expect(status).toBe(201);
  expect(await itemsOf(body.id)).not.toMatchObject({ items: organisations });
  await eventually(async () => expect((await read(body.id)).status).toBe('proposed'));
  expect(await itemsOf(body.id)).toEqual(whole);
  expect(await read(body.id)).toMatchObject({
    invoices: organisations,
    totalYen: organisations * each * 1_100,
    needsSecond: true,
    charges: organisations * each,
    progress: { lines: organisations * each, left: organisations },
  });
});

it('goes on where who proposes was killed, with nothing twice', async () => {
  const runId = await begunRun();
  const { institutionId } = finance;
  const order = { what: 'propose', settings: finance.database.settings, runId, institutionId };
  await killedInTheMiddle(order, async () => (await itemsOf(runId)).items);
  // Killed before it was done, or this shows nothing.
  expect((await read(runId)).status).toBe('proposing');
  const approval = await finance.ask(asOne(), `/api/invoice-runs/${runId}/approval`, {});
  expect(approval).toMatchObject({ status: 422, body: { slug: 'run-not-proposed' } });
  await createProposing(finance.parts).resume();
  expect(await itemsOf(runId)).toEqual(whole);
  expect(await read(runId)).toMatchObject({ status: 'proposed', invoices: organisations });
});

it('ends where it is withdrawn', async () => {
  const runId = await begunRun();
  const path = `/api/invoice-runs/${runId}/withdrawal`;
  expect((await finance.ask(asOne(), path, {})).status).toBe(200);
  await createProposing(finance.parts).proposeAll(runId, finance.institutionId);
  expect(await itemsOf(runId)).toMatchObject({ items: 0 });
  expect((await read(runId)).status).toBe('withdrawn');
  await expectTablesOfLog(finance.store, clock);
});
