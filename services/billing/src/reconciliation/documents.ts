import type { Reconciled } from '@kyoyo/contracts';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

type OfDocument = Reconciled['documents'][number];

/**
 * What bills these charges, by charge, the first document first, and what pays it; and what credit notes
 * give back of them, also where it is waived.
 */
export async function documentsOf(
  query: Kysely<Tables>,
  chargeIds: readonly string[],
): Promise<Map<string, OfDocument[]>> {
  if (chargeIds.length === 0) return new Map();
  const { rows } = await sql<{
    charge_id: string;
    document_id: string;
    kind: OfDocument['kind'];
    number: string | null;
    net_yen: number;
    total_yen: number;
    open_yen: number | null;
    credited_yen: number | null;
    payment_ids: string[];
  }>`WITH billed AS (
      SELECT charge_id, document_id, sum(net_yen)::float8 AS net_yen
      FROM billed_line JOIN invoice ON invoice_id = document_id
      WHERE charge_id IN (${sql.join(chargeIds)}) GROUP BY 1, 2)
    SELECT charge_id, document_id, i.kind, i.number, net_yen, i.total_yen, o.open_yen, o.credited_yen,
      ARRAY(SELECT payment_id FROM settlement s WHERE s.invoice_id = document_id
            ORDER BY 1 LIMIT 20) AS payment_ids, i.issued_on
    FROM billed JOIN invoice i ON i.invoice_id = document_id
    LEFT JOIN invoice_balance o ON o.invoice_id = i.invoice_id AND i.kind = 'invoice'
    UNION ALL
    SELECT charge_id, credit_note_id, 'credit-note', n.number,
      -sum((line ->> 'billedYen')::bigint)::float8, n.total_yen, NULL, NULL, '{}', n.issued_on
    FROM billed JOIN credit_note n ON n.invoice_id = document_id
    JOIN LATERAL jsonb_array_elements(n.data -> 'lines') AS line
      ON line ->> 'chargeId' = charge_id::text
    GROUP BY charge_id, credit_note_id
    ORDER BY issued_on, document_id`.execute(query);
  const documents = Map.groupBy(rows, ({ charge_id }) => charge_id);
  return new Map(
    [...documents].map(([chargeId, found]) => [
      chargeId,
      found.map((one) => ({
        id: one.document_id,
        kind: one.kind,
        number: one.number,
        netYen: one.net_yen,
        openYen: one.open_yen,
        state: stateOf(one),
        paymentIds: one.payment_ids,
      })),
    ]),
  );
}

function stateOf({
  open_yen: open,
  credited_yen: credited,
  total_yen: total,
}: {
  readonly credited_yen: number | null;
  readonly open_yen: number | null;
  readonly total_yen: number;
}): OfDocument['state'] {
  if (open === null) return null;
  if (open === 0) return total > 0 && credited === total ? 'credited' : 'paid';
  return open < total ? 'part' : 'open';
}
