import {
  type DifferenceKind,
  differenceKind,
  id,
  pageCursor,
  type Reconciled,
} from '@kyoyo/contracts';
import { fromEpochMs, type Instant } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import type { Tables } from '../schema.ts';
import { documentsOf } from './documents.ts';
import { reconciledLines, type Reconciling } from './lines.ts';

type Query = Kysely<Tables>;

interface Line {
  readonly id: string;
  readonly reservation_id: string | null;
  readonly charge_id: string | null;
  readonly instrument_id: string | null;
  readonly organisation_id: string;
  readonly person_id: string | null;
  readonly contract_id: string | null;
  readonly status: Reconciled['status'];
  readonly fee_percent: number;
  readonly starts_at: Date | null;
  readonly ends_at: Date | null;
  readonly used_from: Date | null;
  readonly used_to: Date | null;
  readonly at: Date;
  readonly kind: string | null;
  readonly net_yen: number | null;
  readonly billed_yen: number;
  readonly to_bill_yen: number;
  readonly differences: DifferenceKind[];
  readonly rank: number;
}

/** Where a page ended, `3~1763600000000~<id>`: up to the year 2286. */
export const boardCursor = pageCursor(
  z.string().regex(/^\d{1,2}$/),
  z.string().regex(/^\d{1,13}$/),
  id,
);

interface BoardPage extends Reconciling {
  readonly difference?: DifferenceKind | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** What differs first, the gravest before; among equals the earliest. The month is read once for all. */
export async function readBoard(query: Query, { difference, cursor, limit, ...asked }: BoardPage) {
  const [rank, at, key] = cursor?.split('~') ?? [];
  const after = cursor
    ? sql`AND (rank, at, id) > (${Number(rank)}, ${fromEpochMs(Number(at))}::timestamptz, ${key}::uuid)`
    : sql``;
  const such = difference ? sql`AND ${difference} = ANY (differences)` : sql``;
  const { rows } = await sql<(Line | { readonly id: null }) & Summed>`
    WITH lines AS MATERIALIZED (${reconciledLines(asked)}),
    page AS (
      SELECT * FROM lines WHERE true ${such} ${after} ORDER BY rank, at, id LIMIT ${limit + 1})
    SELECT page.*, summed.totals
    FROM (SELECT ${cursor ? sql`NULL::json` : sums} AS totals) AS summed LEFT JOIN page ON true
    ORDER BY rank, at, id`.execute(query);
  const lines = rows.filter((row): row is Line & Summed => row.id !== null);
  const shown = lines.slice(0, limit);
  const documents = await documentsOf(
    query,
    shown.flatMap(({ charge_id }) => charge_id ?? []),
  );
  const last = lines.length > limit ? shown.at(-1) : undefined;
  const totals = rows[0]?.totals ?? null;
  return {
    items: shown.map((line) => viewOf(line, documents.get(line.charge_id ?? '') ?? [])),
    nextCursor: last ? `${last.rank}~${last.at.getTime()}~${last.id}` : null,
    totals: totals && totalsOf(totals),
  };
}

interface Summed {
  readonly totals: Readonly<Record<string, number>> | null;
}

const instantOf = (at: Date | null): Instant | null => at && fromEpochMs(at.getTime());

function viewOf(line: Line, documents: Reconciled['documents']): Reconciled {
  const [start, end] = [instantOf(line.starts_at), instantOf(line.ends_at)];
  const usedFrom = instantOf(line.used_from);
  return {
    id: line.id,
    reservationId: line.reservation_id,
    chargeId: line.charge_id,
    instrumentId: line.instrument_id,
    organisationId: line.organisation_id,
    personId: line.person_id,
    contractId: line.contract_id,
    status: line.status,
    feePercent: line.fee_percent,
    reserved: start && end ? { start, end } : null,
    used: usedFrom && { start: usedFrom, end: instantOf(line.used_to) },
    meteredMinutes: null,
    charged: line.kind === null ? null : { kind: line.kind, netYen: line.net_yen ?? 0 },
    billedYen: line.billed_yen,
    toBillYen: line.to_bill_yen,
    documents,
    differences: line.differences,
  };
}

/** Of all of it that there is to bill, or that is billed and not paid, without tax; null of the rest. */
const yenOf: Readonly<Partial<Record<DifferenceKind, string>>> = {
  'without-booking': 'net_yen',
  'charged-unused': 'net_yen',
  'not-billed': 'to_bill_yen',
  'billed-less': 'to_bill_yen',
  'billed-more': 'to_bill_yen',
  disputed: 'net_yen',
  overdue: 'billed_yen',
  'not-paid': 'billed_yen',
};

const minutes = (from: string, to: string) =>
  sql`coalesce(sum(extract(epoch FROM ${sql.ref(to)} - ${sql.ref(from)}) / 60), 0)::float8`;

const differing = differenceKind.options.flatMap((kind, nth) => {
  const such = sql`FILTER (WHERE ${sql.lit(kind)} = ANY (differences))`;
  return [
    sql`count(*) ${such} AS ${sql.ref(`count_${nth}`)}`,
    sql`coalesce(sum(${sql.ref(yenOf[kind] ?? 'net_yen')}) ${such}, 0)::float8
      AS ${sql.ref(`yen_${nth}`)}`,
  ];
});

/** Of all lines, whatever page is shown. */
const sums = sql`(SELECT to_json(sums) FROM (
  SELECT count(*) AS count, count(*) FILTER (WHERE differences <> '{}') AS differing,
    count(reservation_id) AS reserved, ${minutes('starts_at', 'ends_at')} AS reserved_minutes,
    count(used_to) AS used, ${minutes('used_from', 'used_to')} AS used_minutes,
    count(charge_id) AS charged, coalesce(sum(net_yen), 0)::float8 AS charged_yen,
    count(*) FILTER (WHERE billed) AS billed, coalesce(sum(billed_yen), 0)::float8 AS billed_yen,
    count(*) FILTER (WHERE billed AND NOT open) AS paid,
    coalesce(sum(billed_yen) FILTER (WHERE billed AND NOT open), 0)::float8 AS paid_yen,
    ${sql.join(differing)}
  FROM lines) AS sums)`;

function totalsOf(found: Readonly<Record<string, number>>) {
  const of = (name: string): number => Math.round(found[name] ?? 0);
  return {
    count: of('count'),
    differing: of('differing'),
    reserved: { count: of('reserved'), minutes: of('reserved_minutes') },
    used: { count: of('used'), minutes: of('used_minutes') },
    charged: { count: of('charged'), netYen: of('charged_yen') },
    billed: { count: of('billed'), netYen: of('billed_yen') },
    paid: { count: of('paid'), netYen: of('paid_yen') },
    differences: differenceKind.options.map((kind, nth) => ({
      kind,
      count: of(`count_${nth}`),
      yen: yenOf[kind] ? of(`yen_${nth}`) : null,
    })),
  };
}
