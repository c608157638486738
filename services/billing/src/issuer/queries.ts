import type { IssuerChange } from '@kyoyo/contracts';
import type pg from 'pg';
import type { DescribedIssuer } from './described.ts';

type Client = pg.ClientBase | pg.Pool;

/** SQL: what an institution is as an issuer on a day, as `data`; nothing where it had said nothing yet. */
export const issuerOn = (institutionId: string, day: string): string =>
  `(SELECT data FROM issuer_from WHERE institution_id = ${institutionId}
    AND effective_from <= ${day}::date ORDER BY effective_from DESC LIMIT 1)`;

/** As it is on a day; undefined where it had said nothing yet. */
export async function readIssuer(
  client: Client,
  institutionId: string,
  day: string,
): Promise<DescribedIssuer | undefined> {
  const { rows } = await client.query<{ data: DescribedIssuer | null }>(
    `SELECT ${issuerOn('$1', '$2')} AS data`,
    [institutionId, day],
  );
  return rows[0]?.data ?? undefined;
}

/** As it is on a day, or before the first day as it first was; with the days of every change. */
export async function readIssuerView(client: Client, institutionId: string, day: string) {
  const { rows } = await client.query<{
    data: DescribedIssuer;
    change: IssuerChange | null;
    version: number;
    effectiveDays: string[];
  }>(
    `SELECT coalesce(${issuerOn('$1', '$2')}, (SELECT data FROM issuer_from
         WHERE institution_id = $1 ORDER BY effective_from LIMIT 1)) AS data,
       change, version, (SELECT json_agg(effective_from ORDER BY effective_from DESC) FROM issuer_from
         WHERE institution_id = $1) AS "effectiveDays"
     FROM issuer WHERE institution_id = $1`,
    [institutionId, day],
  );
  return rows[0];
}
