import { type AllowanceUse, coverOf, takenOf } from '@kyoyo/contracts';
import { type Instant, japanDate } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/** What a subscription has in the period in which `at` lies: by lot, by day and by person. */
export async function readAllowance(query: Kysely<Tables>, contractId: string, at: Instant) {
  const row = await query
    .selectFrom('allowance')
    .select(['allowance_id', 'terms', 'carried_over', 'overage_yen'])
    .where('contract_id', '=', contractId)
    .where(sql<boolean>`period @> ${at}::timestamptz`)
    .executeTakeFirst();
  if (!row) return undefined;
  const rows = await query
    .selectFrom('allowance_use')
    .select('use')
    .where('allowance_id', '=', row.allowance_id)
    .orderBy('at')
    .orderBy('reservation_id')
    .execute();
  const uses = rows.map(({ use }) => use);
  const taken = takenOf(uses);
  const { lots, period } = row.terms;
  const summed = (some: readonly AllowanceUse[]) => {
    const sum = { included: 0, rollover: 0, pool: 0, overage: 0 };
    for (const use of some) {
      for (const { source, minutes } of coverOf(lots, use)) sum[source] += minutes;
    }
    return sum;
  };
  return {
    period,
    lots: lots.map(({ key, source, personId, minutes, expiresAt }) => ({
      source,
      personId,
      minutes,
      expiresAt,
      taken: taken.get(key) ?? 0,
      carriedOver: row.carried_over.find(({ lot }) => lot === key)?.minutes ?? 0,
    })),
    overageMinutes: uses.reduce((sum, { overageMinutes }) => sum + overageMinutes, 0),
    overageYen: row.overage_yen,
    days: [...Map.groupBy(uses, (use) => japanDate(use.at))].map(([date, some]) => ({
      date,
      ...summed(some),
    })),
    people: [...Map.groupBy(uses, ({ personId }) => personId)].map(([personId, some]) => ({
      personId,
      ...summed(some),
    })),
  };
}
