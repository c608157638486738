import type { Instant } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';
import { type ChargeFilter, counterpartyOf, whereFiltered } from './filter.ts';

type Query = Kysely<Tables>;

export const groupings = [
  'month',
  'counterparty',
  'instrument',
  'contract',
  'kind',
  'class',
  'project',
  'purchaseOrder',
] as const;
export type Grouping = (typeof groupings)[number];

/** More than this, of the most money first, is summed as the rest. */
const groupsMax = 200;

interface ChargeGroup {
  /** A month, an id, a word; empty for what has none, such as no project. */
  readonly key: string;
  readonly count: number;
  readonly net: number;
  readonly total: number;
}

export interface ChargeSums {
  readonly all: Omit<ChargeGroup, 'key'>;
  readonly groups: ChargeGroup[];
  /** Of groups that are not among them; null where all are. */
  readonly rest: Omit<ChargeGroup, 'key'> | null;
}

/** What the charges of the filter come to, in groups: months the latest first, others the most first. */
export async function sumCharges(
  query: Query,
  filter: ChargeFilter & { readonly asOf?: Instant | undefined },
  by: Grouping,
): Promise<ChargeSums> {
  const grouped =
    filter.asOf === undefined ? groupedNow(query, filter, by) : readSums(query, filter, by);
  const { rows } = await sql<SumRow>`SELECT *, sum(count) OVER ()::float8 AS all_count,
      sum(net) OVER ()::float8 AS all_net, sum(total) OVER ()::float8 AS all_total
    FROM (${grouped}) AS grouped WHERE count > 0
    ORDER BY ${by === 'month' ? sql`key DESC` : sql`net DESC, key`}
    LIMIT ${groupsMax}`.execute(query);
  const groups = rows.map(({ key, count, net, total }) => ({
    key: key ?? '',
    count: Number(count),
    net: Number(net),
    total: Number(total),
  }));
  const [first] = rows;
  const all = {
    count: first?.all_count ?? 0,
    net: first?.all_net ?? 0,
    total: first?.all_total ?? 0,
  };
  const rest = {
    count: all.count - sumOf(groups, 'count'),
    net: all.net - sumOf(groups, 'net'),
    total: all.total - sumOf(groups, 'total'),
  };
  return { all, groups, rest: rest.count > 0 ? rest : null };
}

/** What is paid is all but what is not: that is little, however much there is of the rest. */
function groupedNow(query: Query, filter: ChargeFilter, by: Grouping) {
  const { state, ...all } = filter;
  const kept = keptBy(state === 'paid' ? all : filter, by);
  if (!kept) return readSums(query, filter, by);
  const sums = keptSums(query, filter, by, kept);
  if (state !== 'paid') return sums;
  const others = readSums(query, { ...filter, state: 'not-paid' }, by);
  return sql`SELECT key, sum(count) AS count, sum(net) AS net, sum(total) AS total FROM (
      SELECT key, count, net, total FROM (${sums}) AS kept
      UNION ALL SELECT coalesce(key, ''), -count, -net, -total FROM (${others}) AS others) AS moved
    GROUP BY 1`;
}

interface SumRow {
  readonly key: string | null;
  readonly count: string;
  readonly net: string;
  readonly total: string;
  readonly all_count: number;
  readonly all_net: number;
  readonly all_total: number;
}

const sumOf = (groups: readonly ChargeGroup[], of: 'count' | 'net' | 'total'): number =>
  groups.reduce((sum, group) => sum + group[of], 0);

type Kept = 'counterparty' | 'instrument' | 'contract' | 'kind' | 'class';

/** What narrows the sums beside the months. */
const narrowing = (filter: ChargeFilter): Readonly<Record<Kept, string | undefined>> => ({
  counterparty: filter.counterpartyId,
  instrument: filter.instrumentId,
  contract: filter.contractId,
  kind: filter.kind,
  class: filter.organisationClass,
});

/**
 * By what the sums that are kept beside the charges answer it: no more than one thing is asked of the
 * charges, and it is what they are grouped by, or months are. Null where the charges have to be read.
 */
function keptBy(filter: ChargeFilter, by: Grouping): Kept | null {
  const { column, reservationIds, project, purchaseOrder, state } = filter;
  if (column === 'person_id' || reservationIds || project || purchaseOrder || state) return null;
  const asked = Object.entries(narrowing(filter)).flatMap(([name, value]) =>
    value === undefined ? [] : [name as Kept],
  );
  if (asked.length > 1) return null;
  const [one] = asked;
  if (by === 'month') return one ?? 'kind';
  if (by === 'project' || by === 'purchaseOrder') return null;
  return one === undefined || one === by ? by : null;
}

function keptSums(query: Query, filter: ChargeFilter, by: Grouping, kept: Kept) {
  const { value, month, fromMonth, toMonth } = filter;
  let sums = query
    .selectFrom('charge_sum')
    .where('owner_id', '=', value)
    .where('by', '=', kept)
    .groupBy(by === 'month' ? 'month' : 'key')
    .select(by === 'month' ? 'month as key' : 'key')
    .select([sql`sum(count)`.as('count'), sql`sum(net_yen)`.as('net')])
    .select(sql`sum(total_yen)`.as('total'));
  const asked = narrowing(filter)[kept];
  if (asked !== undefined) sums = sums.where('key', '=', asked);
  if (month) sums = sums.where('month', '=', month);
  if (fromMonth) sums = sums.where('month', '>=', fromMonth);
  if (toMonth) sums = sums.where('month', '<=', toMonth);
  return sums;
}

function readSums(query: Query, filter: ChargeFilter, by: Grouping) {
  const charges = whereFiltered(query, filter);
  const summed = (key: ReturnType<typeof sql.ref>) =>
    charges
      .$if(by === 'project' || by === 'purchaseOrder', (some) =>
        some.leftJoin('booked_use', 'booked_use.charge_id', 'charge.charge_id'),
      )
      .groupBy(sql`1`)
      .select(sql<string>`${key}::text`.as('key'))
      .select([sql`count(*)`.as('count'), sql`sum(net_yen)`.as('net')])
      .select(sql`sum(total_yen)`.as('total'));
  return summed(sql.ref(columnBy(filter)[by]));
}

const columnBy = (filter: ChargeFilter): Readonly<Record<Grouping, string>> => ({
  month: 'charge.month',
  counterparty: `charge.${counterpartyOf(filter)}`,
  instrument: 'charge.instrument_id',
  contract: 'charge.contract_id',
  kind: 'charge.kind',
  class: 'charge.organisation_class',
  project: 'booked_use.project',
  purchaseOrder: 'booked_use.purchase_order',
});
