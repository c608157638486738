import type { ClassRequestStatus, OrganisationClass } from '@kyoyo/contracts';
import { fromEpochMs } from '@kyoyo/kernel';
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

type Query = Kysely<Tables>;

/** When an organisation has which class, the latest first; the cursor is the day of a beginning. */
export async function listClasses(
  query: Query,
  organisationId: string,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
) {
  let select = query
    .selectFrom('organisation_class')
    .select(({ cast }) => [
      'class',
      'evidence',
      'is_thereafter',
      cast<string>('valid_from', 'text').as('valid_from'),
      cast<string | null>('valid_to', 'text').as('valid_to'),
    ])
    .where('organisation_id', '=', organisationId)
    .orderBy('organisation_class.valid_from', 'desc')
    .limit(limit + 1);
  if (cursor) select = select.where('organisation_class.valid_from', '<', cursor);
  const rows = await select.execute();
  const items = rows.slice(0, limit).map((row) => ({
    class: row.class as OrganisationClass,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    isThereafter: row.is_thereafter,
    evidence: row.evidence as string | null,
  }));
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.validFrom ?? null) : null };
}

export interface RequestFilter {
  readonly organisationId?: string | undefined;
  readonly institutionId?: string | undefined;
  readonly status?: ClassRequestStatus | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** What waits is decided in the order in which it came; else the newest is first. */
export async function listRequests(query: Query, filter: RequestFilter) {
  const { organisationId, institutionId, status, cursor, limit } = filter;
  const inOrder = status === 'open';
  let select = query.selectFrom('class_request');
  if (organisationId) select = select.where('organisation_id', '=', organisationId);
  if (institutionId) select = select.where('institution_id', '=', institutionId);
  if (status) select = select.where('status', '=', status);
  const counted = select.select(({ fn }) => fn.countAll<string>().as('count'));
  if (cursor) select = select.where('request_id', inOrder ? '>' : '<', cursor);
  const [rows, { count }] = await Promise.all([
    select
      .selectAll()
      .orderBy('request_id', inOrder ? 'asc' : 'desc')
      .limit(limit + 1)
      .execute(),
    counted.executeTakeFirstOrThrow(),
  ]);
  const items = rows.slice(0, limit).map(toRequest);
  const nextCursor = rows.length > limit ? (items.at(-1)?.id ?? null) : null;
  return { items, nextCursor, total: Number(count) };
}

export async function findRequest(query: Query, requestId: string) {
  const row = await query
    .selectFrom('class_request')
    .selectAll()
    .where('request_id', '=', requestId)
    .executeTakeFirst();
  return row && toRequest(row);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectRequest>['execute']>>[number];
const selectRequest = (query: Query) => query.selectFrom('class_request').selectAll();

const toRequest = (row: Row) => ({
  id: row.request_id,
  organisationId: row.organisation_id,
  institutionId: row.institution_id,
  class: row.class as OrganisationClass,
  evidence: row.evidence,
  stage: row.stage,
  status: row.status as ClassRequestStatus,
  requestedAt: fromEpochMs(row.requested_at.getTime()),
  requestedBy: row.requested_by,
  closedAt: row.closed_at && fromEpochMs(row.closed_at.getTime()),
  reason: row.reason,
});
