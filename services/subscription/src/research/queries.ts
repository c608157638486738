import type { ResearchContent, ResearchStatus, ReviewVerdict } from '@kyoyo/contracts';
import { fromEpochMs } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';
import type { Research } from './state.ts';
import type { Names } from './text/articles.ts';
import type { ResearchRow } from './views.ts';

type Query = Kysely<Tables>;

const selectResearch = (query: Query) =>
  query
    .selectFrom('research')
    .select(['research_id', 'contract_id', 'state', 'latest_at', 'latest_event_id', 'version'])
    .select(
      sql<string>`(SELECT coalesce(sum(net_yen), 0)::text FROM charged
        WHERE charged.contract_id = research.contract_id)`.as('spent'),
    )
    .select(
      sql<ResearchRow['organisations']>`(
        SELECT coalesce(json_agg(json_build_object('id', organisation_id, 'name', name)), '[]')
        FROM organisation_name
        WHERE state->'newest'->'organisationIds' ? organisation_id::text)`.as('organisations'),
    );

export async function findResearch(
  query: Query,
  researchId: string,
): Promise<ResearchRow | undefined> {
  return selectResearch(query).where('research_id', '=', researchId).executeTakeFirst();
}

export interface ResearchFilter {
  /** Of an institution; or those that an organisation has been shown. */
  readonly institutionId?: string | undefined;
  readonly organisationId?: string | undefined;
  /** Only those that name the person. */
  readonly personId?: string | undefined;
  readonly status?: ResearchStatus | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** What moved last comes first; the cursor is the newest event of the last one of the page. */
export async function listResearch(query: Query, filter: ResearchFilter) {
  const { institutionId, organisationId, personId, status, cursor, limit } = filter;
  let select = selectResearch(query)
    .orderBy('latest_event_id', 'desc')
    .limit(limit + 1);
  if (institutionId) select = select.where('institution_id', '=', institutionId);
  if (organisationId) {
    select = select.where('research_id', 'in', (of) =>
      of
        .selectFrom('research_party')
        .select('research_party.research_id')
        .where('organisation_id', '=', organisationId),
    );
  }
  if (personId) {
    select = select.where('research_id', 'in', (of) =>
      of
        .selectFrom('research_person')
        .select('research_person.research_id')
        .where('person_id', '=', personId),
    );
  }
  if (status) select = select.where('status', '=', status);
  if (cursor) select = select.where('latest_event_id', '<', cursor);
  const rows = await select.execute();
  const items = rows.slice(0, limit);
  return {
    items,
    nextCursor: rows.length > limit ? (items.at(-1)?.latest_event_id ?? null) : null,
  };
}

/** How many stand where, over all of an institution; the board's heads. */
export async function countByStatus(query: Query, institutionId: string) {
  const rows = await query
    .selectFrom('research')
    .where('institution_id', '=', institutionId)
    .groupBy('status')
    .select(['status', sql<number>`count(*)::int`.as('count')])
    .execute();
  return rows.map(({ status, count }) => ({ status: status as ResearchStatus, count }));
}

export const isNamedIn = async (
  query: Query,
  researchId: string,
  personId: string,
): Promise<boolean> =>
  (await query
    .selectFrom('research_person')
    .select('person_id')
    .where('research_id', '=', researchId)
    .where('person_id', '=', personId)
    .executeTakeFirst()) !== undefined;

/** Far more than two sides ever say; a bound all the same. */
const remarksMax = 1_000;

export async function readRemarks(query: Query, researchId: string) {
  const rows = await query
    .selectFrom('research_remark')
    .selectAll()
    .where('research_id', '=', researchId)
    .orderBy('stream_version')
    .limit(remarksMax)
    .execute();
  return rows.map((row) => ({
    number: row.number,
    partyId: row.party_id,
    personId: row.person_id,
    verdict: row.verdict as ReviewVerdict,
    comment: row.comment,
    at: fromEpochMs(row.said_at.getTime()),
  }));
}

export async function readVersions(query: Query, researchId: string) {
  const rows = await query
    .selectFrom('research_version')
    .select(['number', 'written_at', 'written_by'])
    .where('research_id', '=', researchId)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    number: row.number,
    at: fromEpochMs(row.written_at.getTime()),
    personId: row.written_by,
  }));
}

export async function readContent(
  query: Query,
  researchId: string,
  number: number,
): Promise<{ readonly content: ResearchContent; readonly writtenAt: Date } | undefined> {
  const row = await query
    .selectFrom('research_version')
    .select(['content', 'written_at'])
    .where('research_id', '=', researchId)
    .where('number', '=', number)
    .executeTakeFirst();
  return row && { content: row.content, writtenAt: row.written_at };
}

/** Of the parties and the instruments that contents name. */
export async function readNames(
  query: Query,
  { institutionId }: Pick<Research, 'institutionId'>,
  contents: readonly ResearchContent[],
): Promise<Names> {
  const organisations = contents.flatMap(({ organisationIds }) => organisationIds);
  const instruments = contents.flatMap(({ instrumentIds }) => instrumentIds ?? []);
  const { rows } = await sql<{ id: string; name: { ja: string; en: string } }>`
    SELECT institution_id AS id, name FROM institution_name WHERE institution_id = ${institutionId}
    UNION ALL SELECT organisation_id, name FROM organisation_name
      WHERE organisation_id = ANY (${organisations})
    UNION ALL SELECT instrument_id, name FROM instrument
      WHERE instrument_id = ANY (${instruments})`.execute(query);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
