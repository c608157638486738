import { writeZengin } from '@kyoyo/billing/bank-file';
import { exampleOf } from '@kyoyo/contracts';
import { japanDate, plusMinutes, systemClock } from '@kyoyo/kernel';
import { type Billing, describedIssuer, openBilling, secondsOf } from './finance-world.ts';
import { id, json, series } from './pages/numbered.ts';
import type { Row } from './row.ts';

const records = 50_000;
const organisations = 500;
const targetSeconds = 10;

interface Taken {
  readonly id: string;
  readonly status: string;
  readonly payments: { readonly added: number; readonly matched: number } | null;
}

/** A file of a bank, sent, read, taken and matched with as many open invoices, over HTTP. */
export async function importRow(adminUrl: string): Promise<Row[]> {
  await using billing = await openBilling(adminUrl, 'import');
  const { institutionId, ask, until } = billing;
  await fill(billing);
  const bytes = bankFile();
  let taken: Taken | undefined;
  const looking = await secondsOf(async () => {
    taken = JSON.parse(await ask(`/api/bank-files?institutionId=${institutionId}&name=a`, bytes));
  });
  const path = `/api/bank-files/${taken?.id}`;
  const taking = await secondsOf(async () => {
    await ask(`${path}/taking`, {});
    taken = await until<Taken>(path, 'read', 'running');
  });
  const { added, matched } = taken?.payments ?? { added: 0, matched: 0 };
  if (added !== records || matched !== records) {
    throw new Error(`${added} payments came of the file, ${matched} of them matched`);
  }
  return [
    [
      `a file of ${records} payments looked at, imported and matched`,
      `${(looking + taking).toFixed(1)} s`,
      `${looking.toFixed(1)} s of it to look; each pays one of ${records} invoices; target ${targetSeconds} s`,
    ],
  ];
}

const issuer = exampleOf('billing', 'IssuerDescribed').data as { bankAccounts: object[] };
const account = exampleOf('billing', 'AccountDescribed').data;
const invoice = exampleOf('billing', 'InvoiceIssued').data;
const bank = { bankCode: '0001', branchCode: '123', number: '0012345' };
const today = japanDate(plusMinutes(systemClock(), -24 * 60));

async function fill({ pool, institutionId }: Billing): Promise<void> {
  const bankAccounts = [{ ...issuer.bankAccounts[0], ...bank, kind: 'ordinary', yearsAre: 'era' }];
  for (const statement of [
    ...describedIssuer(institutionId, { bankAccounts }),
    `INSERT INTO account SELECT ${id('thing', 'n')}, '${institutionId}', ${id('organisation', 'n')},
       ${json(account)}::jsonb || jsonb_build_object('institutionId', '${institutionId}',
         'organisationId', ${id('organisation', 'n')}, 'payerCode', NULL, 'virtualAccount', NULL,
         'payerNames', jsonb_build_array('ﾄﾘﾋｷｻｷ' || n || 'ｺﾞｳ')), 1 FROM ${series(organisations)}`,
    `INSERT INTO invoice (invoice_id, institution_id, organisation_id, kind, number, fiscal_year,
       sequence, issued_on, due_on, month, total_yen, run_id, data, version)
     SELECT ${id('thing', 'n')}, '${institutionId}', ${id('organisation', `n % ${organisations} + 1`)},
       'invoice', '請求-2026-' || lpad(n::text, 6, '0'), 2026, n, '${today}'::date - 30, '${today}',
       '2026-10', 200000 + n, NULL, ${json(invoice)}::jsonb, 1 FROM ${series(records)}`,
    'VACUUM ANALYZE',
  ]) {
    await pool.query(statement);
  }
}

const bankFile = (): Buffer =>
  writeZengin(
    {
      type: '03',
      lineEnds: true,
      endByte: false,
      accounts: [
        {
          createdOn: today,
          from: today,
          to: today,
          ...bank,
          bankName: 'ｶｸｳｷﾞﾝｺｳ',
          branchName: 'ﾂｸﾊﾞ',
          kind: '1',
          holder: 'ｶｸｳｹﾝｷﾕｳｼﾞﾖ',
          openingYen: 1_000_000,
          passbook: '1',
          records: Array.from({ length: records }, (_, index) => ({
            reference: String(index + 1).padStart(8, '0'),
            postedOn: today,
            valueOn: today,
            direction: 'in' as const,
            transaction: '11',
            yen: 200_001 + index,
            chequesYen: 0,
            payerCode: '',
            payerName: `ﾄﾘﾋｷｻｷ${((index + 1) % organisations) + 1}ｺﾞｳ`,
            payerBank: 'ｶｸｳｷﾞﾝｺｳ',
            payerBranch: 'ﾄｳｷﾖｳ',
            remark: 'ﾌﾘｺﾐ',
            edi: '',
          })),
        },
      ],
    },
    { years: 'era', cancelledInTotals: false },
  );
