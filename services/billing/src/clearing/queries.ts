import type { Bilingual, ClearingView } from '@kyoyo/contracts';
import type { Kysely } from 'kysely';
import type pg from 'pg';
import { readIssuer } from '../issuer/queries.ts';
import type { Tables } from '../schema.ts';
import type { ClearingData } from '../split-rule/tables.ts';
import { readClaims } from './claims.ts';
import { commonNetwork } from './networks.ts';
import { lastMonthOf } from './quarters.ts';
import { balanceOf, pairOf, statusOf } from './stream.ts';

interface Row {
  readonly clearing_id: string;
  readonly data: ClearingData;
  readonly version: number;
}

const listedOf = ({ clearing_id: id, data, version }: Row) => ({
  id,
  number: data.number,
  quarter: data.quarter,
  status: statusOf(data),
  institutionIds: [...data.institutionIds],
  by: data.by,
  acceptedBy: [...data.acceptedBy],
  declined: data.declined,
  paid: data.paid.map(({ by, paidOn }) => ({ by, paidOn })),
  balance: data.balance,
  proposedOn: data.proposedOn,
  version,
});

/** Those of an institution, what moved last first; the cursor is the newest event of the last one. */
export async function listClearings(
  query: Kysely<Tables>,
  {
    institutionId,
    cursor,
    limit,
  }: { institutionId: string; cursor?: string | undefined; limit: number },
) {
  let select = query
    .selectFrom('clearing')
    .select(['clearing_id', 'data', 'version', 'latest_event_id'])
    .where(({ or, eb }) =>
      or([eb('low_id', '=', institutionId), eb('high_id', '=', institutionId)]),
    )
    .orderBy('latest_event_id', 'desc')
    .limit(limit + 1);
  if (cursor) select = select.where('latest_event_id', '<', cursor);
  const rows = await select.execute();
  const items = rows.slice(0, limit);
  const nextCursor = rows.length > limit ? (items.at(-1)?.latest_event_id ?? null) : null;
  return { items: items.map(listedOf), nextCursor };
}

export async function findClearing(
  pool: pg.Pool,
  clearingId: string,
): Promise<ClearingView | undefined> {
  const { rows } = await pool.query<Row>(
    'SELECT clearing_id, data, version FROM clearing WHERE clearing_id = $1',
    [clearingId],
  );
  const [row] = rows;
  if (!row) return undefined;
  const { rows: named } = await pool.query<{ id: string; name: Bilingual }>(
    'SELECT id, name FROM quoted_institution WHERE id = ANY ($1)',
    [row.data.institutionIds],
  );
  const names = Object.fromEntries(named.map(({ id, name }) => [id, name]));
  const { claims, proposedOn } = row.data;
  const registrationNumbers: Record<string, string> = {};
  for (const one of new Set(claims.map(({ creditorId }) => creditorId))) {
    const issuer = await readIssuer(pool, one, proposedOn);
    if (issuer?.registrationNumber) registrationNumbers[one] = issuer.registrationNumber;
  }
  return { ...listedOf(row), names, registrationNumbers, claims };
}

/** What would be proposed now; undefined where no network has both. */
export async function previewClearing(
  pool: pg.Pool,
  {
    institutionId,
    partnerId,
    quarter,
    today,
  }: { institutionId: string; partnerId: string; quarter: string; today: string },
) {
  if (!(await commonNetwork(pool, institutionId, partnerId))) return undefined;
  const institutionIds = pairOf(institutionId, partnerId);
  const until = { lastMonth: lastMonthOf(quarter), today, isTaken: false };
  const claims = await readClaims(pool, institutionIds, until);
  return {
    claims: claims.map(({ lines, ...claim }) => ({ ...claim, count: lines.length })),
    balance: balanceOf(institutionIds, claims),
  };
}
