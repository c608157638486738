import { exampleOf } from '@kyoyo/contracts';
import { type Billing, openBilling, secondsOf } from './finance-world.ts';
import { id, idOf, json, series } from './pages/numbered.ts';
import type { Row } from './row.ts';
import { quantile } from './world.ts';

const charges = 1_000_000;
const msMax = 200;
const timesMax = 100;
const secondsMax = 10;

/** The page of charges over three years of one institution, with each of its filters and its sums. */
export async function chargeRows(adminUrl: string): Promise<Row[]> {
  await using billing = await openBilling(adminUrl, 'charges');
  await fill(billing);
  return await measuredCharges(billing);
}

/** Each filter of the page, and below it what all of it comes to. */
async function measuredCharges(billing: Billing): Promise<Row[]> {
  const at = `institutionId=${billing.institutionId}`;
  const rows: Row[] = [];
  for (const [what, asked] of filters) {
    rows.push(await measured(billing, what, `/api/charges?${at}${asked}`));
    const sums = `/api/charge-sums?${at}${asked}&by=`;
    rows.push(await measured(billing, '  summed by counterparty', `${sums}counterparty`));
  }
  const all = `/api/charge-sums?${at}&by=`;
  for (const by of ['month', 'instrument', 'contract', 'kind', 'class', 'project']) {
    rows.push(await measured(billing, `all, summed by ${by}`, `${all}${by}`));
  }
  return rows;
}

const organisation = idOf('organisation', 7);
const filters: readonly (readonly [what: string, asked: string])[] = [
  ['all', ''],
  ['further down', `&cursor=${idOf('thing', 500_000)}`],
  ['of a month', '&month=2026-10'],
  ['of a year', '&fromMonth=2025-04&toMonth=2026-03'],
  ['of a counterparty', `&counterpartyId=${organisation}`],
  ['of an instrument', `&instrumentId=${idOf('instrument', 7)}`],
  ['of a contract', `&contractId=${idOf('thing', 7)}`],
  ['of a project', '&project=P-12'],
  ['of a purchase order', '&purchaseOrder=PO-12'],
  ['of a class', '&organisationClass=sme'],
  ['of a kind', '&kind=no-show'],
  ['not billed', '&state=unbilled'],
  ['invoiced', '&state=invoiced'],
  ['paid', '&state=paid'],
  ['to be credited', '&state=to-credit'],
  ['disputed', '&state=disputed'],
  ['of a month and a counterparty', `&month=2026-10&counterpartyId=${organisation}`],
  ['of a class, paid, of a year', '&organisationClass=sme&state=paid&fromMonth=2025-04'],
];

/** A hundred times, or as often as some seconds are enough for. */
async function measured({ ask }: Billing, what: string, path: string): Promise<Row> {
  await ask(path);
  const ms: number[] = [];
  const end = performance.now() + secondsMax * 1_000;
  while (ms.length < timesMax && performance.now() < end) {
    ms.push((await secondsOf(() => ask(path))) * 1_000);
  }
  return [
    `charges over ${charges}: ${what}`,
    `p99 ${quantile(ms, 0.99).toFixed(0)} ms`,
    `p50 ${quantile(ms, 0.5).toFixed(0)} ms over HTTP, ${ms.length} times; target p99 ${msMax} ms`,
  ];
}

const charge = { ...(exampleOf('billing', 'ChargeRated').data as object), correction: null };
const invoice = exampleOf('billing', 'InvoiceIssued').data;
const used = `timestamptz '2026-11-28T03:00:00Z' - n * interval '95 seconds'`;
const month = `to_char((${used}) AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM')`;

/** Of 300 organisations, 200 instruments and 300 contracts, 20 on an invoice; the last month is not billed. */
async function fill({ pool, institutionId }: Billing): Promise<void> {
  const organisationOf = id('organisation', 'n / 20 % 300 + 1');
  for (const statement of [
    `INSERT INTO charge SELECT ${id('thing', 'n')}, '${institutionId}', ${organisationOf},
       ${id('person', 'n % 2000 + 1')}, ${used}, ${json(charge)}::jsonb || jsonb_build_object(
         'institutionId', '${institutionId}', 'organisationId', ${organisationOf}),
       1000 + n % 700, 1100 + n % 700, ${used}, ${month},
       CASE n % 50 WHEN 0 THEN 'no-show' WHEN 1 THEN 'cancellation' ELSE 'run' END,
       ${id('instrument', 'n % 200 + 1')}, ${id('thing', 'n % 300 + 1')},
       (ARRAY['academia', 'sme', 'startup', 'large'])[n / 20 % 4 + 1]
     FROM ${series(charges)}`,
    `INSERT INTO booked_use SELECT ${id('booking', 'n')}, ${id('thing', 'n')}, '${institutionId}',
       ${id('instrument', 'n % 200 + 1')}, ${organisationOf}, ${id('person', 'n % 2000 + 1')}, NULL,
       'P-' || n % 500, 'PO-' || n % 2000, ${used} - interval '2 hours', ${used}, ${month}, 'ended',
       ${used} - interval '2 hours', ${used}, 0 FROM ${series(charges)}`,
    `INSERT INTO invoice (invoice_id, institution_id, organisation_id, kind, number, fiscal_year,
       sequence, issued_on, due_on, month, total_yen, run_id, data, version)
     SELECT ${id('thing', 'n')}, '${institutionId}', ${id('organisation', 'n % 300 + 1')}, 'invoice',
       '請求-2026-' || lpad(n::text, 6, '0'), 2026, n, '2026-11-01', '2026-11-30', '2026-10', 30000,
       NULL, ${json(invoice)}::jsonb, 1 FROM generate_series(1500, ${charges / 20 - 1}) AS n`,
    `INSERT INTO billed_line SELECT ${id('thing', 'n / 20')}, n % 20, ${id('thing', 'n')},
       1000 + n % 700 + CASE WHEN n % 1000 = 0 THEN 100 ELSE 0 END
     FROM generate_series(30000, ${charges - 1}) AS n`,
    `INSERT INTO settlement SELECT invoice_id, invoice_id, total_yen, 0 FROM invoice
     WHERE sequence % 20 > 0`,
    `INSERT INTO disputed_charge SELECT ${id('thing', 'n * 100')}, ${id('thing', 'n')},
       '${institutionId}', ${organisationOf} FROM ${series(300)}`,
    'VACUUM ANALYZE',
  ]) {
    await pool.query(statement);
  }
}
