import type { Bilingual, CustomerAccount } from '@kyoyo/contracts';
import type pg from 'pg';

interface AccountFilter {
  readonly institutionId: string;
  readonly organisationId?: string | undefined;
  readonly today: string;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

interface Row {
  readonly internal: boolean;
  readonly organisationId: string;
  readonly organisationName: Bilingual | null;
  readonly data: CustomerAccount | null;
  readonly version: number | null;
}

/** Whoever was charged something or is described, by their ids; the cursor is that of the last one. */
export async function listAccounts(
  pool: pg.Pool,
  { institutionId, organisationId, today, cursor, limit }: AccountFilter,
) {
  const { rows } = await pool.query<Row>(
    `SELECT organisation_id AS "organisationId", o.name AS "organisationName", a.data, a.version,
       EXISTS (SELECT FROM organisation_class k WHERE k.organisation_id = customer.organisation_id
         AND k.class = 'internal' AND k.valid_from <= $5
         AND (k.valid_to IS NULL OR k.valid_to >= $5)) AS internal
     FROM (SELECT organisation_id FROM account WHERE institution_id = $1
           UNION SELECT key::uuid FROM charge_sum WHERE owner_id = $1 AND by = 'counterparty' AND count > 0) AS customer
     LEFT JOIN LATERAL (SELECT data, version FROM account
       WHERE institution_id = $1 AND organisation_id = customer.organisation_id) AS a ON true
     LEFT JOIN quoted_organisation o ON o.id = organisation_id
     WHERE ($2::uuid IS NULL OR organisation_id = $2)
       AND ($3::uuid IS NULL OR organisation_id > $3)
     ORDER BY organisation_id LIMIT $4`,
    [institutionId, organisationId ?? null, cursor ?? null, limit + 1, today],
  );
  const items = rows.slice(0, limit).map((row) => ({
    ...(row.data ?? undescribed(institutionId, row)),
    organisationName: row.organisationName ?? { ja: '—', en: '—' },
    isDescribed: row.data !== null,
    version: row.version ?? 0,
  }));
  const nextCursor = rows.length > limit ? (items.at(-1)?.organisationId ?? null) : null;
  return { items, nextCursor };
}

/** As one is treated of whom nothing is said. */
const undescribed = (
  institutionId: string,
  { organisationId, internal }: Pick<Row, 'organisationId' | 'internal'>,
): CustomerAccount => ({
  institutionId,
  organisationId,
  addressee: null,
  addressLines: [],
  invoicePer: 'organisation',
  settledBy: internal ? 'budget-transfer' : 'invoice',
  clearedWith: null,
  payerCode: null,
  virtualAccount: null,
  endpoint: null,
  payerNames: [],
});
