import { type Instant, newId, plusMinutes } from '@kyoyo/kernel';
import { eventually, expectTablesOfLog } from '@kyoyo/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDeferred } from '../../src/books/queries.ts';
import { readControlTotals } from '../../src/closing/control-totals.ts';
import { booksIdOf, booksStream } from '../../src/closing/stream.ts';
import { both, type Finance, startFinance } from '../invoice-run/finance-world.ts';
import { at } from '../rating/cards.ts';

let now: Instant = at('2026-11-01 10:00');
const clock = () => now;
let f: Finance;
let customers: string[];
const me = newId();
const asMe = () => f.finance(me);
beforeAll(async () => {
  f = await startFinance(clock);
  await f.describes();
  customers = [await f.customer(), await f.customer()];
});
afterAll(() => f?.[Symbol.asyncDispose]());

const does = {
  charge: 4,
  fee: 2,
  correct: 3,
  adjust: 3,
  invoice: 4,
  credit: 4,
  pay: 2,
  reverse: 1,
  close: 1,
} as const;
interface Step {
  readonly do: keyof typeof does;
  readonly yen: number;
  readonly any: number;
}
const step: fc.Arbitrary<Step> = fc.record({
  do: fc.oneof(
    ...(Object.keys(does) as Step['do'][]).map((what) => {
      return { weight: does[what], arbitrary: fc.constant(what) };
    }),
  ),
  yen: fc.integer({ min: 1, max: 50_000 }),
  any: fc.nat({ max: 1_000 }),
});

const one = <Item>(items: readonly Item[], any: number): Item | undefined =>
  items[any % items.length];
const all = async <Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]> =>
  (await f.database.pool.query(sql, values)).rows;
const day = () => now.slice(0, 10);
const uses: { reservationId: string; organisationId: string; day: string }[] = [];

/** Each step once and to an effect, so that no run leaves one out. */
const everything: Step[] = (
  [
    ['charge', 20_000, 0],
    ['fee', 36_000, 0],
    ['invoice', 1, 0],
    ['credit', 9_000, 1],
    ['correct', 12_000, 0],
    ['adjust', 1_000, 1],
    ['charge', 7_000, 0],
    ['invoice', 1, 0],
    ['pay', 5_000, 0],
    ['reverse', 1, 0],
    ['pay', 4_000, 0],
    ['close', 1, 0],
    ['credit', 1, 4],
  ] as const
).map(([what, amount, nth]) => ({ do: what, yen: amount, any: nth }));

/** What is refused is no step: what matters is that the books hold whatever is done. */
const steps: Readonly<Record<Step['do'], (said: Step) => Promise<unknown>>> = {
  async charge({ yen: net, any: nth }) {
    const organisationId = one(customers, nth) as string;
    const use = { organisationId, day: day() };
    uses.push({ ...use, ...(await f.charge(organisationId, net, use)) });
  },
  fee: async ({ yen: amount, any: nth }) =>
    f.heard('subscription', 'ContractFeeRaised', newId(), {
      contractId: newId(),
      contractForm: 'subscription',
      title: both('Plan'),
      institutionId: f.institutionId,
      organisationId: one(customers, nth),
      kind: 'period',
      lines: [
        { label: both('fee'), quantity: null, unitLabel: null, unitYen: null, amount: `${amount}` },
      ],
      tax: { treatment: 'exclusive', percent: '10' },
      period: { start: at(`${day()} 00:00`), end: plusMinutes(now, (nth + 1) * 600) },
      dueAt: now,
    }),
  async correct({ yen: net, any: nth }) {
    const use = one(uses, nth);
    if (!use) return;
    const { organisationId, reservationId, day: usedOn } = use;
    await f.charge(organisationId, net, { reservationId, day: usedOn, corrects: true });
  },
  async adjust({ yen: by, any: nth }) {
    const charges = await all<{ id: string }>('SELECT charge_id AS id FROM charge ORDER BY 1');
    const netYen = nth % 3 === 0 ? by : -by;
    const until = nth % 2 === 0 ? 'always' : 'correction';
    const body = { netYen, reason: 'x', until };
    const charge = one(charges, nth);
    if (charge) await f.ask(asMe(), `/api/charges/${charge.id}/adjustments`, body);
  },
  async invoice({ any: nth }) {
    const { institutionId } = f;
    const of = { institutionId, organisationId: one(customers, nth), month: day().slice(0, 7) };
    const { status, body } = await f.ask(asMe(), '/api/invoice-runs', of);
    if (status !== 201) return;
    await f.ask(asMe(), `/api/invoice-runs/${body.id}/approval`, {});
    await eventually(async () => {
      const run = await f.ask(asMe(), `/api/invoice-runs/${body.id}`);
      expect(run.body.status).toBe('ended');
    });
  },
  async credit({ yen: totalYen, any: nth }) {
    const open = await all<{ id: string }>(
      'SELECT invoice_id AS id FROM invoice_balance WHERE open_yen > 0 ORDER BY 1',
    );
    const invoice = one(open, nth);
    const wish = nth % 2 === 0 ? { kind: 'whole' } : { kind: 'amount', totalYen };
    const afterwards = nth % 3 === 0 ? 'bill-again' : 'waive';
    const body = { wish, reason: 'x', afterwards };
    if (invoice) await f.ask(asMe(), `/api/invoices/${invoice.id}/credit-notes`, body);
  },
  async pay({ yen: amount, any: nth }) {
    const of = { institutionId: f.institutionId, postedOn: day(), yen: amount };
    const { body } = await f.ask(asMe(), '/api/payments', of);
    const open = await all<{ id: string; yen: number }>(
      'SELECT invoice_id AS id, open_yen AS yen FROM invoice_balance WHERE open_yen > 0 ORDER BY 1',
    );
    const invoice = one(open, nth);
    if (!invoice) return;
    const allocation = { invoiceId: invoice.id, yen: Math.min(amount, invoice.yen), feeYen: 0 };
    await f.ask(asMe(), `/api/payments/${body.id}/matches`, { allocations: [allocation] });
  },
  async reverse({ any: nth }) {
    const matched = await all<{ id: string }>(
      'SELECT payment_id AS id FROM payment WHERE matched_yen > 0 ORDER BY 1',
    );
    const payment = one(matched, nth);
    if (payment) {
      await f.ask(asMe(), `/api/payments/${payment.id}/matches/1/reversal`, {});
    }
  },
  /** What is closed is closed by time, whatever is left to do. */
  async close() {
    const month = day().slice(0, 7);
    now = plusMinutes(now, 31 * 1_440);
    const { institutionId } = f;
    const closing = { institutionId, month, totals: [], warnings: [], proposedBy: me };
    await f.store.execute(booksStream, {
      streamId: booksIdOf(institutionId),
      command: {
        type: 'ProposeClosing',
        closing,
        next: month,
        current: day().slice(0, 7),
        blocking: [],
        needsTwo: false,
      },
      context: { actor: 'system', correlationId: newId() },
    });
  },
};

async function expectBooksHold(): Promise<void> {
  const totals = await readControlTotals(f.database.pool, f.institutionId, day().slice(0, 7));
  for (const name of ['unbilled', 'open', 'suspense', 'charged', 'credited']) {
    const total = totals.find((found) => found.name === name);
    expect(total, name).toMatchObject({ found: total?.expected });
  }
  const negative = await all(
    `SELECT charge_id FROM charge WHERE net_yen < 0
     UNION ALL SELECT invoice_id FROM invoice_balance WHERE open_yen < 0`,
  );
  expect(negative).toEqual([]);
  for (const month of [day().slice(0, 7), '2028-12']) {
    const [balances] = await all<{ sum: number; deferred: number }>(
      `SELECT coalesce(sum(yen), 0)::float8 AS sum,
         (0 - coalesce(sum(yen) FILTER (WHERE account = 'deferred'), 0))::float8 AS deferred
       FROM (SELECT debit AS account, yen, day FROM journal_entry
         UNION ALL SELECT credit, -yen, day FROM journal_entry) AS sides
       WHERE day < ($1 || '-01')::date + interval '1 month'`,
      month,
    );
    const deferred = await readDeferred(f.database.query, {
      institutionId: f.institutionId,
      month,
    });
    expect(balances).toEqual({ sum: 0, deferred: deferred.totals.remainingYen });
    for (const { bookedYen, recognisedYen, remainingYen } of deferred.items) {
      expect(bookedYen - recognisedYen).toBe(remainingYen);
      expect(remainingYen).toBeGreaterThanOrEqual(0);
    }
  }
}

it('the books hold, whatever is done in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (said) => {
      for (const next of said) {
        await steps[next.do](next);
        await expectBooksHold();
      }
    }),
    { numRuns: 6, endOnFailure: true, examples: [[everything]] },
  );
  const done = await all<{ type: string }>('SELECT DISTINCT type FROM events');
  expect(done.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['ChargeWaived', 'ChargeAdjusted', 'ChargeCorrected', 'PaymentMatched']),
  );
  await expectTablesOfLog(f.store, clock);
}, 300_000);
