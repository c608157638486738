import { exampleOf } from '@kyoyo/contracts';
import { type Billing, describedIssuer, openBilling, secondsOf } from './finance-world.ts';
import { id, json } from './pages/numbered.ts';
import type { Row } from './row.ts';

const invoices = 10_000;
const linesEach = 20;
const targetSeconds = 60;

interface Run {
  readonly id: string;
  readonly status: string;
  readonly progress: { readonly issued: number };
}

/** All that is not billed of as many organisations, proposed and issued over HTTP. */
export async function issuingRow(adminUrl: string): Promise<Row[]> {
  await using billing = await openBilling(adminUrl, 'issuing');
  const { institutionId, ask, until } = billing;
  await fill(billing);
  let run: Run | undefined;
  let answered = 0;
  const proposing = await secondsOf(async () => {
    answered = await secondsOf(async () => {
      run = JSON.parse(await ask('/api/invoice-runs', { institutionId, month: '2026-10' }));
    });
    await until(`/api/invoice-runs/${run?.id}`, 'proposing');
  });
  const issuing = await secondsOf(async () => {
    await ask(`/api/invoice-runs/${run?.id}/approval`, {});
    run = await until<Run>(`/api/invoice-runs/${run?.id}`, 'approved');
  });
  if (run?.progress.issued !== invoices) throw new Error(JSON.stringify(run));
  return [
    [
      `${invoices} invoices of ${linesEach} lines proposed and issued`,
      `${(proposing + issuing).toFixed(1)} s`,
      `proposed in ${proposing.toFixed(1)} s, of which its request takes ${answered.toFixed(1)} s; ` +
        `issued in ${issuing.toFixed(1)} s; target ${targetSeconds} s`,
    ],
  ];
}

const charge = { ...(exampleOf('billing', 'ChargeRated').data as object), correction: null };
const totals = { net: 1_000, tax: 100, total: 1_100, taxPercent: '10' };
const used = `timestamptz '2026-10-02T03:00:00Z' + n % ${linesEach} * interval '1 day'`;
const organisation = id('organisation', `n / ${linesEach} + 1`);

async function fill({ pool, institutionId }: Billing): Promise<void> {
  for (const statement of [
    ...describedIssuer(institutionId, { fourEyesFromYen: null }),
    `INSERT INTO charge SELECT ${id('thing', 'n')}, '${institutionId}', ${organisation},
       ${id('person', 'n')}, ${used}, ${json({ ...charge, totals })}::jsonb || jsonb_build_object(
         'institutionId', '${institutionId}', 'organisationId', ${organisation}),
       1000, 1100, ${used}, '2026-10', 'run', ${id('instrument', 'n % 200 + 1')}, NULL, 'academia'
     FROM generate_series(0, ${invoices * linesEach - 1}) AS n`,
    `INSERT INTO streams (stream_id, stream_type, version)
     SELECT charge_id, 'charge', 1 FROM charge`,
    'VACUUM ANALYZE',
  ]) {
    await pool.query(statement);
  }
}
