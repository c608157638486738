import type { Bilingual, IssuedCreditNote } from '@kyoyo/contracts';
import type pg from 'pg';
import type { Whose } from '../whose.ts';

interface Row {
  readonly id: string;
  readonly data: IssuedCreditNote;
}

const select = 'SELECT credit_note_id AS id, data FROM credit_note';

const toView = ({ id, data }: Row): IssuedCreditNote & { id: string } => ({ ...data, id });

export async function findCreditNote(pool: pg.Pool, creditNoteId: string) {
  const { rows } = await pool.query<Row>(`${select} WHERE credit_note_id = $1`, [creditNoteId]);
  return rows[0] && toView(rows[0]);
}

/** The newest first; the cursor is the id of the last one of the page before. */
export async function listCreditNotes(
  pool: pg.Pool,
  { column, value, cursor, limit }: Whose & { cursor?: string | undefined; limit: number },
) {
  const { rows } = await pool.query<Row>(
    `${select} WHERE ${column} = $1 AND ($2::uuid IS NULL OR credit_note_id < $2)
     ORDER BY credit_note_id DESC LIMIT $3`,
    [value, cursor ?? null, limit + 1],
  );
  const items = rows.slice(0, limit).map(toView);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

interface Proposed {
  readonly chargeId: string;
  readonly organisationId: string;
  readonly organisationName: Bilingual;
  readonly tooMuchYen: number;
  readonly billed: readonly {
    readonly invoiceId: string;
    readonly invoiceNumber: string;
    readonly line: number;
    readonly label: Bilingual;
    readonly leftYen: number;
  }[];
}

/**
 * Charges of which more was billed than they come to since they were corrected, and fees that fell by more
 * than the next invoice can take off: each a credit to be given on the lines that billed it, or billed the
 * fee of its contract, the last one first and of each up to what is left of it.
 */
export async function listCreditProposals(
  pool: pg.Pool,
  {
    institutionId,
    cursor,
    limit,
  }: { institutionId: string; cursor?: string | undefined; limit: number },
) {
  const { rows } = await pool.query<Proposed>(
    `SELECT b.charge_id AS "chargeId", b.organisation_id AS "organisationId",
       coalesce(o.name, jsonb_build_object('ja', '—', 'en', '—')) AS "organisationName",
       -b.to_bill_yen AS "tooMuchYen", billed.lines AS billed
     FROM charge_billed b
     JOIN charge c USING (charge_id)
     CROSS JOIN LATERAL (
       SELECT coalesce(json_agg(json_build_object('invoiceId', invoice_id, 'invoiceNumber', number,
         'line', line, 'label', label, 'leftYen', left_yen)
         ORDER BY issued_on DESC, sequence DESC, line), '[]') AS lines
       FROM (
         SELECT v.invoice_id, v.number, v.issued_on, v.sequence, l.line,
           v.data -> 'lines' -> (l.line - 1) -> 'label' AS label,
           l.net_yen - coalesce((SELECT sum((part ->> 'billedYen')::bigint)
             FROM credit_note n, jsonb_array_elements(n.data -> 'lines') AS part
             WHERE n.invoice_id = v.invoice_id AND (part ->> 'line')::int = l.line), 0) AS left_yen
         FROM billed_line l JOIN invoice v ON v.invoice_id = l.document_id
         WHERE l.charge_id = b.charge_id OR (b.charged_yen < 0 AND l.charge_id IN (
           SELECT charge_id FROM charge fee WHERE fee.contract_id = c.contract_id
             AND fee.institution_id = c.institution_id AND fee.organisation_id = c.organisation_id
             AND fee.kind = 'contract-fee' AND fee.charge_id <> c.charge_id))
         ORDER BY v.issued_on DESC, v.sequence DESC LIMIT 100) AS line
       WHERE left_yen > 0) AS billed
     LEFT JOIN quoted_organisation o ON o.id = b.organisation_id
     WHERE b.institution_id = $1 AND b.to_bill_yen < 0 AND ($2::uuid IS NULL OR b.charge_id > $2)
       AND (b.billed_yen <> 0 OR -b.to_bill_yen > (SELECT coalesce(sum(next.to_bill_yen), 0)
         FROM charge_billed next WHERE next.institution_id = b.institution_id
           AND next.organisation_id = b.organisation_id AND next.to_bill_yen > 0))
     ORDER BY b.charge_id LIMIT $3`,
    [institutionId, cursor ?? null, limit + 1],
  );
  const charges = rows.slice(0, limit);
  return {
    items: charges.flatMap(proposalsOf),
    nextCursor: rows.length > limit ? (charges.at(-1)?.chargeId ?? null) : null,
  };
}

function proposalsOf({ billed, tooMuchYen, ...charge }: Proposed) {
  let rest = tooMuchYen;
  return billed.flatMap(({ leftYen, ...line }) => {
    const yen = Math.min(leftYen, rest);
    rest -= yen;
    return yen > 0 ? [{ ...charge, ...line, tooMuchYen: yen }] : [];
  });
}
