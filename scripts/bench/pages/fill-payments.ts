import { exampleIds, exampleOf } from '@kyoyo/contracts';
import { id, json, series } from './numbered.ts';

const counts = { invoices: 100_000, payments: 100_000, files: 500, accounts: 2_000 };

const institution = id('institution', 'n % 10 + 1');
const organisation = id('organisation', 'n / 10 % 200 + 1');
/** Of a day of the last three months. */
const day = `(now() - n % 90 * interval '1 day')::date`;
const invoice = exampleOf('billing', 'InvoiceIssued').data;
const account = exampleOf('billing', 'AccountDescribed').data;
const file = exampleOf('billing', 'BankStatementImported').data as {
  kind: string;
  accounts: object[];
};
const preview = { kind: file.kind, accounts: file.accounts };
const source = {
  kind: 'statement',
  statementId: exampleIds['bank-statement'],
  record: 2,
  account: { bankCode: '0001', branchCode: '001', kind: '1', number: '1234567' },
  reference: '1',
};
const paid = {
  source,
  bookedOn: '2026-11-20',
  matches: [
    {
      match: 1,
      organisationId: exampleIds.organisation,
      allocations: [{ invoiceId: exampleIds.invoice, yen: 1, feeYen: 0 }],
      reasons: ['amount-equal'],
      automatic: true,
    },
  ],
  refused: [],
};
const waiting = { ...paid, matches: [] };
const payerName = `'ﾄﾘﾋｷｻｷ' || n / 10 % 200`;

/** Nine in ten invoices are paid, and one in ten payments waits. */
export const payments: readonly string[] = [
  `INSERT INTO invoice (invoice_id, institution_id, organisation_id, kind, number, fiscal_year,
     sequence, issued_on, due_on, month, total_yen, run_id, data, version)
   SELECT ${id('thing', 'n')}, ${institution}, ${organisation}, 'invoice',
     '請求-2026-' || lpad(n::text, 6, '0'), 2026, n, ${day}, ${day} + 30, '2026-11',
     10000 + n % 5000, NULL, ${json(invoice)}::jsonb, 1 FROM ${series(counts.invoices)}`,
  `INSERT INTO payment SELECT ${id('thing', 'n')}, ${institution},
     CASE WHEN n % 10 <> n / 10 % 10 THEN ${organisation} END, ${id('thing', 'n / 200 + 1')},
     ${day}, 10000 + n % 5000, CASE WHEN n % 10 <> n / 10 % 10 THEN 10000 + n % 5000 ELSE 0 END, 0,
     false, CASE WHEN n % 10 <> n / 10 % 10 THEN 0 ELSE 10000 + n % 5000 END,
     CASE WHEN n % 10 <> n / 10 % 10 THEN 'settled' ELSE 'waiting' END, true,
     CASE WHEN n % 10 <> n / 10 % 10 THEN ${json(paid)} ELSE ${json(waiting)} END::jsonb, 1
   FROM ${series(counts.payments)}`,
  `INSERT INTO settlement SELECT payment_id, payment_id, yen, 0 FROM payment
   WHERE state = 'settled'`,
  `INSERT INTO journal_entry SELECT ${id('thing', 'n')}, 1, ${institution}, ${organisation}, ${day},
     'receivable', 'unbilled', 10000 + n % 5000, NULL, ${id('thing', 'n')}, NULL, now()
   FROM ${series(counts.invoices)}`,
  `INSERT INTO journal_entry SELECT payment_id, 2, institution_id, organisation_id, posted_on,
     'suspense', 'receivable', yen, NULL, NULL, payment_id, now() FROM payment
   WHERE state = 'settled'`,
  `INSERT INTO bank_record SELECT ${id('thing', 'n')}, ${institution}, '0001-001-1234567', ${day},
     10000 + n % 5000, '03', n::text, ${payerName}, ${payerName}, '', 'ｶｸｳｷﾞﾝｺｳ', '', '', ''
   FROM ${series(counts.payments)}`,
  `INSERT INTO account SELECT ${id('thing', 'n')}, ${institution}, ${organisation},
     ${json(account)}::jsonb || jsonb_build_object('organisationId', ${organisation},
       'payerNames', jsonb_build_array(${payerName}), 'payerCode', NULL), 1
   FROM ${series(counts.accounts)}`,
  `INSERT INTO bank_statement SELECT ${id('thing', 'n')}, ${institution}, now(), ${json(file)}
   FROM ${series(counts.files)}`,
  `INSERT INTO bank_file SELECT ${id('thing', 'n')}, ${institution}, ${id('person', '1')}, 'a.txt',
     '{}', repeat('1', 200000)::bytea, 'done', ${json(preview)}, 200, 200, now(), now()
   FROM ${series(counts.files)}`,
  // Each invoice bills one charge; of those, one in ten is of joint research.
  `INSERT INTO billed_line SELECT ${id('thing', 'n')}, 1, ${id('thing', 'n')}, 1000
   FROM ${series(80_000)}`,
  `INSERT INTO attributed_use SELECT ${id('thing', 'n')}, ${id('thing', 'n')}, '{}',
     jsonb_build_object('form', CASE WHEN n % 10 = 0 THEN 'joint-research' ELSE 'usage-terms' END)
   FROM ${series(100_000)}`,
];
