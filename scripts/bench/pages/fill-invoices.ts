import { exampleOf } from '@kyoyo/contracts';
import { id, json, series } from './numbered.ts';

const counts = { institutions: 10, creditNotes: 5_000, runs: 500, items: 10_000 };
const institution = id('institution', 'n % 10 + 1');
const organisation = id('organisation', 'n / 10 % 200 + 1');
const issuer = exampleOf('billing', 'IssuerDescribed').data;
const note = exampleOf('billing', 'CreditNoteIssued').data;
const proposed = exampleOf('billing', 'InvoiceRunProposed').data as object;
const run = { ...proposed, charges: null, status: 'ended', decidedBy: null, ended: null };
const invoice = exampleOf('billing', 'InvoiceIssued').data;
const { kind, project, purchaseOrder, recipient, lines, totals, totalYen } = invoice;
const item = { kind, project, purchaseOrder, recipient, lines, totals, totalYen, warnings: [] };

/** Beside the invoices, which come with their payments: what corrects them, and what they came of. */
export const invoices: readonly string[] = [
  `INSERT INTO issuer SELECT ${institution}, ${json(issuer)}, 1 FROM ${series(counts.institutions)}`,
  `INSERT INTO credit_note SELECT ${id('thing', 'n')}, ${id('thing', 'n * 20 + 1')}, ${institution},
     ${organisation}, '返還-2026-' || lpad(n::text, 6, '0'), 2026, n, '2026-11-20', 1,
     ${json(note)}, 1 FROM ${series(counts.creditNotes)}`,
  `INSERT INTO invoice_run SELECT ${id('thing', 'n')}, ${institution}, 'ended', ${json(run)}, now(), 1
   FROM ${series(counts.runs)}`,
  `INSERT INTO invoice_run_item (run_id, nth, organisation_id, total_yen, lines, data, status,
     invoice_id) SELECT ${id('thing', '10')}, n, ${organisation}, 10000, 1, ${json(item)}, 'issued',
     ${id('thing', 'n')} FROM ${series(counts.items)}`,
];
