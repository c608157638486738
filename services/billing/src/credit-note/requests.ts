import type { CreditRequest } from '@kyoyo/contracts';
import { fromEpochMs } from '@kyoyo/kernel';
import type pg from 'pg';

interface Row {
  readonly id: string;
  readonly status: 'waiting' | 'approved' | 'rejected';
  readonly creditNoteId: string | null;
  readonly proposedAt: Date;
  readonly data: CreditRequest & { readonly decidedBy: string | null };
  readonly version: number;
}

const select = `SELECT credit_request_id AS id, status, credit_note_id AS "creditNoteId",
  proposed_at AS "proposedAt", data, version FROM credit_request`;

const toView = ({ data, proposedAt, ...row }: Row) => ({
  ...data,
  ...row,
  proposedAt: fromEpochMs(proposedAt.getTime()),
});

export async function findCreditRequest(pool: pg.Pool, requestId: string) {
  const { rows } = await pool.query<Row>(`${select} WHERE credit_request_id = $1`, [requestId]);
  return rows[0] && toView(rows[0]);
}

interface RequestPage {
  readonly institutionId: string;
  readonly invoiceId?: string | undefined;
  readonly status?: Row['status'] | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** The newest first; the cursor is the id of the last one of the page before. */
export async function listCreditRequests(
  pool: pg.Pool,
  { institutionId, invoiceId, status, cursor, limit }: RequestPage,
) {
  const { rows } = await pool.query<Row>(
    `${select} WHERE institution_id = $1 AND ($2::uuid IS NULL OR invoice_id = $2)
       AND ($3::text IS NULL OR status = $3) AND ($4::uuid IS NULL OR credit_request_id < $4)
     ORDER BY credit_request_id DESC LIMIT $5`,
    [institutionId, invoiceId ?? null, status ?? null, cursor ?? null, limit + 1],
  );
  const items = rows.slice(0, limit).map(toView);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
