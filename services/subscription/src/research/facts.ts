import type { ProblemSlug, ResearchContent, Umbrella } from '@kyoyo/contracts';
import type pg from 'pg';
import type { Research } from './state.ts';

type Client = pg.Pool | pg.ClientBase;

/** What the uses under a contract have cost, without tax. */
export async function spentYenOf(client: Client, contractId: string): Promise<number> {
  const { rows } = await client.query(
    'SELECT coalesce(sum(net_yen), 0)::text AS spent FROM charged WHERE contract_id = $1',
    [contractId],
  );
  return Number(rows[0].spent);
}

/** For whom people work, by person; who is not known is left out. */
export async function employersOf(
  client: Client,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query(
    'SELECT person_id, organisation_id FROM person WHERE person_id = ANY ($1)',
    [personIds],
  );
  return new Map(rows.map((row) => [row.person_id, row.organisation_id]));
}

/** Whether all of them belong to the party: to the organisation, or work at the institution. */
export async function belongTo(
  client: Client,
  partyId: string,
  personIds: readonly string[],
): Promise<boolean> {
  const { rows } = await client.query(
    `SELECT count(*)::int AS found FROM person
     WHERE person_id = ANY ($1) AND (organisation_id = $2 OR $2 = ANY (institution_ids))`,
    [personIds, partyId],
  );
  return rows[0].found === new Set(personIds).size;
}

/** Those who can bind organisations; more than a hundred nobody needs to tell. */
export async function representativesOf(
  client: Client,
  organisationIds: readonly string[],
): Promise<string[]> {
  const { rows } = await client.query(
    `SELECT person_id FROM person WHERE represents AND organisation_id = ANY ($1)
     ORDER BY person_id LIMIT 100`,
    [organisationIds],
  );
  return rows.map((row) => row.person_id);
}

/** Why a content cannot be meant: it names what is not there, or not part of it. */
export async function strangerIn(
  client: Client,
  institutionId: string,
  content: ResearchContent,
): Promise<ProblemSlug | undefined> {
  const { organisationIds, instrumentIds, matching } = content;
  const { rows } = await client.query(
    `SELECT
       (SELECT count(*)::int FROM organisation_name WHERE organisation_id = ANY ($1)) AS parties,
       (SELECT count(*)::int FROM instrument
        WHERE instrument_id = ANY ($2) AND institution_id = $3) AS instruments`,
    [organisationIds, instrumentIds ?? [], institutionId],
  );
  const areThere =
    rows[0].parties === organisationIds.length &&
    rows[0].instruments === (instrumentIds ?? []).length;
  if (!areThere) return 'not-found';
  const parties = [institutionId, ...organisationIds];
  if (!partiesIn(content).every((one) => parties.includes(one))) return 'not-a-party';
  if (!matching) return undefined;
  const employed = parties.map((one) => belongTo(client, one, [matching.researcherId]));
  return (await Promise.all(employed)).includes(true) ? undefined : 'not-of-party';
}

const partiesIn = ({ costShares, ip, firstOption }: ResearchContent): string[] =>
  [...costShares, ...(ip?.shares ?? []), ...(firstOption ? [firstOption] : [])].map(
    ({ partyId }) => partyId,
  );

/** What an umbrella agreement of the institution gives, where it is in force. */
export async function umbrellaOf(
  client: Client,
  institutionId: string,
  umbrellaId: string | null,
): Promise<Umbrella | null> {
  if (umbrellaId === null) return null;
  const { rows } = await client.query(
    `SELECT state FROM research WHERE research_id = $1 AND institution_id = $2
       AND form = 'umbrella' AND status = 'agreed'`,
    [umbrellaId, institutionId],
  );
  const content = (rows[0]?.state as Research | undefined)?.agreed?.content;
  if (!content) return null;
  const { firstDay, lastDay, organisationIds } = content;
  return { clauses: content, firstDay, lastDay, organisationIds };
}
