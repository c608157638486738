import type { OrganisationClass } from '@kyoyo/contracts';
import { rational } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';
import { type ClassIncome, percentOf, recoveryOf } from './recovery.ts';

type Query = Kysely<Tables>;

export interface RecoveryFilter {
  readonly institutionId: string;
  readonly fiscalYear: number;
  readonly instrumentId?: string | undefined;
  /** The last instrument of the page before. */
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Instruments that cost or brought something in the year, in the order of their ids. */
export async function listRecovery(query: Query, filter: RecoveryFilter) {
  const { fiscalYear, limit, cursor } = filter;
  let select = query
    .selectFrom(touched(query, filter).as('t'))
    .leftJoin('cost_sheet as s', (on) =>
      on
        .onRef('s.instrument_id', '=', 't.instrument_id')
        .on('s.fiscal_year', '=', fiscalYear)
        .on('s.institution_id', '=', filter.institutionId),
    )
    .select(['t.instrument_id', 's.costs'])
    .orderBy('t.instrument_id')
    .limit(limit + 1);
  if (cursor) select = select.where('t.instrument_id', '>', cursor);
  const rows = await select.execute();
  const shown = rows.slice(0, limit);
  const incomes = await incomesOf(
    query,
    filter,
    shown.map((row) => row.instrument_id),
  );
  const items = shown.map(({ instrument_id: instrumentId, costs }) => ({
    instrumentId,
    fiscalYear,
    ...recoveryOf(incomes.get(instrumentId) ?? [], costs),
  }));
  const nextCursor = rows.length > limit ? (items.at(-1)?.instrumentId ?? null) : null;
  return { items, nextCursor, totals: cursor ? null : await sumRecovery(query, filter) };
}

function touched(query: Query, { institutionId, fiscalYear, instrumentId }: RecoveryFilter) {
  let costing = query
    .selectFrom('cost_sheet')
    .select('instrument_id')
    .where('institution_id', '=', institutionId)
    .where('fiscal_year', '=', fiscalYear);
  let earning = query
    .selectFrom('charge_year')
    .select('instrument_id')
    .where('institution_id', '=', institutionId)
    .where('fiscal_year', '=', fiscalYear)
    .where('count', '>', 0);
  if (instrumentId) {
    costing = costing.where('instrument_id', '=', instrumentId);
    earning = earning.where('instrument_id', '=', instrumentId);
  }
  return costing.union(earning);
}

async function incomesOf(
  query: Query,
  { institutionId, fiscalYear }: RecoveryFilter,
  instrumentIds: readonly string[],
): Promise<Map<string, ClassIncome[]>> {
  if (instrumentIds.length === 0) return new Map();
  const rows = await query
    .selectFrom('charge_year')
    .select(['instrument_id', 'organisation_class', 'net_yen', 'used_ms'])
    .where('institution_id', '=', institutionId)
    .where('fiscal_year', '=', fiscalYear)
    .where('instrument_id', 'in', instrumentIds)
    .where('count', '>', 0)
    .execute();
  const incomes = new Map<string, ClassIncome[]>();
  for (const row of rows) {
    const income = {
      organisationClass: row.organisation_class as OrganisationClass,
      netYen: Number(row.net_yen),
      hours: rational.format(
        rational.divide(rational.parseRational(row.used_ms), rational.rational(3_600_000)),
      ),
    };
    incomes.set(row.instrument_id, [...(incomes.get(row.instrument_id) ?? []), income]);
  }
  return incomes;
}

/** Over all of the year: income, costs and what is recovered are of those whose costs are known. */
async function sumRecovery(query: Query, filter: RecoveryFilter) {
  const { institutionId, fiscalYear } = filter;
  const { rows } = await sql<Record<string, string>>`
    WITH earned AS (
      SELECT instrument_id, sum(net_yen) AS net FROM charge_year
      WHERE institution_id = ${institutionId} AND fiscal_year = ${fiscalYear} AND count > 0
      GROUP BY instrument_id),
    costing AS (
      SELECT instrument_id, costs FROM cost_sheet
      WHERE institution_id = ${institutionId} AND fiscal_year = ${fiscalYear})
    SELECT count(*) AS instruments, count(c.instrument_id) AS with_sheet,
      coalesce(sum(e.net) FILTER (WHERE c.instrument_id IS NOT NULL), 0) AS income,
      coalesce(sum((c.costs ->> 'maintenanceYen')::numeric), 0) AS maintenance,
      coalesce(sum((c.costs ->> 'depreciationYen')::numeric + (c.costs ->> 'maintenanceYen')::numeric
        + (c.costs ->> 'staffYen')::numeric + (c.costs ->> 'spaceYen')::numeric), 0) AS full_cost
    FROM earned AS e FULL JOIN costing AS c USING (instrument_id)
    ${filter.instrumentId ? sql`WHERE instrument_id = ${filter.instrumentId}` : sql``}
  `.execute(query);
  const of = (name: string): number => Number(rows[0]?.[name] ?? 0);
  const [income, maintenance, full] = [of('income'), of('maintenance'), of('full_cost')];
  return {
    instruments: of('instruments'),
    withSheet: of('with_sheet'),
    incomeYen: income,
    maintenanceYen: maintenance,
    fullCostYen: full,
    ofMaintenancePercent: percentOf(income, maintenance),
    ofFullCostPercent: percentOf(income, full),
  };
}
