import type { Kysely } from 'kysely';
import type pg from 'pg';
import type { Tables } from '../schema.ts';
import type { OpenInvoice } from './matching/facts.ts';
import { matcher } from './matching/matching.ts';
import { readOpenInvoices, readPayers, readWithheld } from './matching/reading.ts';
import type { PaymentView } from './queries.ts';

type Sibling = { readonly paymentId: string; readonly restYen: number; readonly payerKey: string };

/** Other payments of the same payers that wait; of each payer as many as can come to one invoice. */
async function readSiblings(
  pool: pg.Pool,
  institutionId: string,
  payerKeys: readonly string[],
): Promise<Map<string, Sibling[]>> {
  const { rows } = await pool.query<Sibling>(
    `SELECT payment_id AS "paymentId", rest_yen AS "restYen", payer_key AS "payerKey"
     FROM payment JOIN bank_record USING (payment_id)
     WHERE payment.institution_id = $1 AND payer_key = ANY($2) AND state IN ('waiting', 'part')
       AND rest_yen > 0
     ORDER BY payment.posted_on, payment_id LIMIT 1000`,
    [institutionId, payerKeys.filter((key) => key !== '')],
  );
  return Map.groupBy(rows, ({ payerKey }) => payerKey);
}

/** What payments of one institution may be for, as invoices stand now. */
export async function reviewed(
  { pool, query }: { readonly pool: pg.Pool; readonly query: Kysely<Tables> },
  institutionId: string,
  payments: readonly PaymentView[],
  today: string,
) {
  if (payments.length === 0) return [];
  const invoices = await readOpenInvoices(pool, institutionId);
  const payers = await readPayers(pool, institutionId);
  const fees = await readWithheld(pool, institutionId, today);
  const keys = payments.map(({ payerKey }) => payerKey);
  const siblings = await readSiblings(pool, institutionId, keys);
  const matching = matcher({ invoices, payers, fees });
  const open = new Map(invoices.map((invoice) => [invoice.invoiceId, invoice]));
  const found = payments.map((payment) => {
    const others = (siblings.get(payment.payerKey) ?? []).filter(
      ({ paymentId }) => paymentId !== payment.id,
    );
    const more = { refused: payment.refused, siblings: others };
    return {
      payment,
      candidates: matching.match({ ...payment, paymentId: payment.id }, more).candidates,
    };
  });
  const totals = await totalsOf(
    query,
    found.flatMap(({ candidates }) =>
      candidates.flatMap(({ allocations }) => allocations.map(({ invoiceId }) => invoiceId)),
    ),
  );
  return found.map(({ payment, candidates }) => ({
    ...payment,
    candidates: candidates.map(({ allocations, reasons, togetherWith, ...candidate }) => ({
      ...candidate,
      reasons: [...reasons],
      togetherWith: [...togetherWith],
      allocations: allocations.map((one) => {
        const { number, dueOn, leftYen } = open.get(one.invoiceId) as OpenInvoice;
        return { ...one, number, dueOn, leftYen, totalYen: totals.get(one.invoiceId) ?? leftYen };
      }),
    })),
  }));
}

async function totalsOf(query: Kysely<Tables>, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, number>();
  const rows = await query
    .selectFrom('invoice')
    .where('invoice_id', 'in', [...new Set(ids)])
    .select(['invoice_id', 'total_yen'])
    .execute();
  return new Map(rows.map(({ invoice_id, total_yen }) => [invoice_id, total_yen]));
}
