import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';

export async function listNetworks(query: Kysely<Tables>) {
  const rows = await query.selectFrom('network').selectAll().orderBy('network_id').execute();
  const members = await query.selectFrom('network_member').selectAll().execute();
  const membersOf = Map.groupBy(members, ({ network_id }) => network_id);
  return rows.map(({ network_id: id, name, version }) => ({
    id,
    name,
    version,
    institutionIds: (membersOf.get(id) ?? []).map((one) => one.institution_id).toSorted(),
  }));
}
