import { fromEpochMs, type Instant } from '@kyoyo/kernel';
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

type Query = Kysely<Tables>;

export async function listInstitutions(query: Query) {
  const rows = await query
    .selectFrom('institution')
    .select(['institution_id', 'name', 'approvals_needed'])
    .execute();
  const networks = await query
    .selectFrom('network_member as m')
    .innerJoin('network as n', 'n.network_id', 'm.network_id')
    .select(['m.institution_id', 'n.network_id', 'n.name'])
    .orderBy('n.network_id')
    .execute();
  const networksOf = Map.groupBy(networks, ({ institution_id }) => institution_id);
  return rows
    .map(({ institution_id: id, name, approvals_needed: approvalsNeeded }) => ({
      id,
      name,
      approvalsNeeded,
      networks: (networksOf.get(id) ?? []).map((one) => ({ id: one.network_id, name: one.name })),
    }))
    .toSorted((a, b) => a.name.ja.localeCompare(b.name.ja, 'ja'));
}

/** How many approvals an institution asks for; undefined where there is no such institution. */
export async function findApprovalsNeeded(
  query: Query,
  institutionId: string,
): Promise<number | undefined> {
  const row = await query
    .selectFrom('institution')
    .select('approvals_needed')
    .where('institution_id', '=', institutionId)
    .executeTakeFirst();
  return row?.approvals_needed;
}

/** Those of the institutions that are registered. */
export async function knownInstitutions(
  query: Query,
  institutionIds: readonly string[],
): Promise<string[]> {
  if (institutionIds.length === 0) return [];
  const rows = await query
    .selectFrom('institution')
    .select('institution_id')
    .where('institution_id', 'in', institutionIds)
    .execute();
  return rows.map((row) => row.institution_id);
}

/** The latest first; the cursor is the instant of the last one of the page. */
export async function listDiscounts(
  query: Query,
  institutionId: string,
  { cursor, limit }: { readonly cursor?: Instant | undefined; readonly limit: number },
) {
  let select = query
    .selectFrom('institution_discounts')
    .select(['effective_from', 'rules'])
    .where('institution_id', '=', institutionId)
    .orderBy('effective_from', 'desc')
    .limit(limit + 1);
  if (cursor) select = select.where('effective_from', '<', new Date(cursor));
  const rows = await select.execute();
  const items = rows.slice(0, limit).map((row) => ({
    effectiveFrom: fromEpochMs(row.effective_from.getTime()),
    rules: [...row.rules],
  }));
  const last = items.at(-1)?.effectiveFrom ?? null;
  return { items, nextCursor: rows.length > limit ? last : null };
}
