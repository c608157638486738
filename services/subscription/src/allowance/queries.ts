import { type AllowanceTerms, type AllowanceUse, coverOf, takenOf } from '@kyoyo/contracts';
import { fromEpochMs, type Instant, japanDate, type Period } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';

/** What a subscription has in the period in which `at` lies: by lot, by day and by person. */
export async function readAllowance(
  query: Kysely<Tables>,
  { contractId, at, now }: { contractId: string; at: Instant; now: Instant },
) {
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
      ...summed(lots, some),
      coming: summed(
        lots,
        some.filter((use) => use.at > now),
      ),
    })),
    ...(await neighbours(query, contractId, period)),
  };
}

/** A moment of the period before, and of the one after, where there is one. */
async function neighbours(query: Kysely<Tables>, contractId: string, { start, end }: Period) {
  const starts = (row: { start: Date | null }) => row.start && fromEpochMs(row.start.getTime());
  const ofContract = query.selectFrom('allowance').where('contract_id', '=', contractId);
  const before = await ofContract
    .where(sql<boolean>`upper(period) <= ${start}`)
    .select(sql<Date | null>`max(lower(period))`.as('start'))
    .executeTakeFirstOrThrow();
  const after = await ofContract
    .where(sql<boolean>`lower(period) >= ${end}`)
    .select(sql<Date | null>`min(lower(period))`.as('start'))
    .executeTakeFirstOrThrow();
  return { before: starts(before), after: starts(after) };
}

function summed(lots: AllowanceTerms['lots'], uses: readonly AllowanceUse[]) {
  const sum = { included: 0, rollover: 0, pool: 0, overage: 0 };
  for (const use of uses) {
    for (const { source, minutes } of coverOf(lots, use)) sum[source] += minutes;
  }
  return sum;
}

export interface UsesWish {
  readonly contractId: string;
  readonly at: Instant;
  readonly by: 'person' | 'instrument';
  /** The minutes and the id of the last of the page before. */
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Who, or which instrument, has how much of the period in which `at` lies; the most first. */
export async function listUses(query: Kysely<Tables>, wish: UsesWish) {
  const { contractId, at, by, cursor, limit } = wish;
  const row = await query
    .selectFrom('allowance')
    .select(['allowance_id', 'terms'])
    .where('contract_id', '=', contractId)
    .where(sql<boolean>`period @> ${at}::timestamptz`)
    .executeTakeFirst();
  if (!row) return undefined;
  const { lots, period } = row.terms;
  const rows = await query
    .selectFrom('allowance_use')
    .leftJoin(
      'booked_instrument',
      'booked_instrument.reservation_id',
      'allowance_use.reservation_id',
    )
    .where('allowance_id', '=', row.allowance_id)
    .select(['use', 'instrument_id'])
    .execute();
  const uses = rows.map(({ use }) => use);
  const idOf = ({ use, instrument_id }: (typeof rows)[number]) =>
    by === 'person' ? use.personId : instrument_id;
  const groups = [...Map.groupBy(rows, idOf)].flatMap(([id, some]) =>
    // Nobody has said yet which instrument it is.
    id === null ? [] : [{ id, ...usesOf(some.map(({ use }) => use)) }],
  );
  function usesOf(some: readonly AllowanceUse[]) {
    const sum = summed(lots, some);
    const minutes = sum.included + sum.rollover + sum.pool + sum.overage;
    return { uses: some.length, minutes, ...sum };
  }
  const markOf = (one: { minutes: number; id: string }) => `${one.minutes}~${one.id}`;
  const sorted = groups.toSorted((a, b) => b.minutes - a.minutes || (a.id < b.id ? -1 : 1));
  const [minutes, id] = cursor ? cursor.split('~') : [];
  const isAfter = (one: (typeof sorted)[number]) =>
    id === undefined ||
    one.minutes < Number(minutes) ||
    (one.minutes === Number(minutes) && one.id > id);
  const left = sorted.filter(isAfter);
  const items = left.slice(0, limit);
  const last = items.at(-1);
  return {
    period,
    items,
    totals: { groups: groups.length, ...usesOf(uses) },
    nextCursor: left.length > limit && last ? markOf(last) : null,
  };
}
