import { fullCostOf } from '@kyoyo/contracts';
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';
import { costSheetIdOf } from './stream.ts';

type Query = Kysely<Tables>;

interface CostSheetFilter {
  readonly institutionId: string;
  readonly fiscalYear?: number | undefined;
  readonly instrumentId?: string | undefined;
  /** The id of the last sheet of the page before. */
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const selectSheet = (query: Query) =>
  query
    .selectFrom('cost_sheet')
    .select(['instrument_id', 'fiscal_year', 'institution_id', 'costs', 'version']);

type Row = Awaited<ReturnType<ReturnType<typeof selectSheet>['execute']>>[number];

const toView = ({ instrument_id: instrumentId, fiscal_year: fiscalYear, ...row }: Row) => ({
  id: costSheetIdOf(instrumentId, fiscalYear),
  institutionId: row.institution_id,
  instrumentId,
  fiscalYear,
  costs: row.costs,
  fullCostYen: fullCostOf(row.costs),
  version: row.version,
});

/** The latest year first, within it by instrument. The cursor is `2026.` and an instrument. */
export async function listCostSheets(query: Query, filter: CostSheetFilter) {
  const { institutionId, fiscalYear, instrumentId, cursor, limit } = filter;
  let select = selectSheet(query)
    .where('institution_id', '=', institutionId)
    .orderBy('fiscal_year', 'desc')
    .orderBy('instrument_id')
    .limit(limit + 1);
  if (fiscalYear !== undefined) select = select.where('fiscal_year', '=', fiscalYear);
  if (instrumentId) select = select.where('instrument_id', '=', instrumentId);
  if (cursor) {
    const [year, after = ''] = cursor.split('.');
    select = select.where(({ eb, or, and }) =>
      or([
        eb('fiscal_year', '<', Number(year)),
        and([eb('fiscal_year', '=', Number(year)), eb('instrument_id', '>', after)]),
      ]),
    );
  }
  const rows = await select.execute();
  const items = rows.slice(0, limit).map(toView);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? `${last.fiscalYear}.${last.instrumentId}` : null };
}

/** Those of some instruments, whatever the year. */
export async function findCostSheets(query: Query, instrumentIds: readonly string[]) {
  if (instrumentIds.length === 0) return [];
  return (
    await selectSheet(query)
      .where('instrument_id', 'in', [...new Set(instrumentIds)])
      .execute()
  ).map(toView);
}
