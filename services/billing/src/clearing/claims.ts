import type { ClearingClaim } from '@kyoyo/contracts';
import type pg from 'pg';
import { isFree } from '../books/billing.ts';
import { readIssuer } from '../issuer/queries.ts';
import { invoiceTotals } from '../invoice/totals.ts';

type Client = pg.ClientBase | pg.Pool;
type Line = ClearingClaim['lines'][number];

interface Until {
  /** Of use, `2026-12`. */
  readonly lastMonth: string;
  readonly today: string;
  /** Whether they are proposed with that, and nobody else may take them up meanwhile. */
  readonly isTaken: boolean;
}

/** What the people of one institution used at another and nobody has billed, by rate of tax. */
async function readUse(
  client: Client,
  creditorId: string,
  debtorId: string,
  { lastMonth, today, isTaken }: Until,
): Promise<ClearingClaim[]> {
  const { rows } = await client.query<Line & { taxPercent: string }>(
    `SELECT b.charge_id AS "chargeId", b.organisation_id AS "organisationId",
       c.instrument_id AS "instrumentId", b.month, b.to_bill_yen::float8 AS "netYen",
       c.data -> 'totals' ->> 'taxPercent' AS "taxPercent"
     FROM charge_billed b JOIN charge c USING (charge_id)
     JOIN account a ON a.institution_id = b.institution_id AND a.organisation_id = b.organisation_id
     WHERE b.institution_id = $1 AND b.month <= $3 AND b.to_bill_yen <> 0
       AND a.data ->> 'settledBy' = 'clearing' AND a.data ->> 'clearedWith' = $2
       AND ${isFree('b.charge_id')}
     ORDER BY b.month, b.organisation_id, b.charge_id ${isTaken ? 'FOR UPDATE OF b' : ''}`,
    [creditorId, debtorId, lastMonth],
  );
  const issuer = await readIssuer(client, creditorId, today);
  const taxRounding = issuer?.taxRounding ?? 'floor';
  return [...Map.groupBy(rows, ({ taxPercent }) => taxPercent)].map(([taxPercent, charges]) => {
    const netYen = charges.reduce((sum, one) => sum + one.netYen, 0);
    const { totals } = invoiceTotals([{ yen: netYen, taxInside: false, taxPercent }], {
      basis: 'exclusive',
      taxRounding,
    });
    const lines = charges.map((charge) => {
      const { taxPercent: _, ...line } = charge;
      return line;
    });
    const taxYen = totals[0]?.tax ?? 0;
    return { creditorId, debtorId, of: 'use', netYen, taxYen, taxPercent, lines };
  });
}

/** What one has divided of its income for the other, of months that no clearing has settled. */
async function readShares(
  client: Client,
  creditorId: string,
  debtorId: string,
  { lastMonth }: Until,
): Promise<ClearingClaim[]> {
  const { rows } = await client.query<Line>(
    `SELECT NULL AS "chargeId", NULL AS "organisationId", share ->> 'instrumentId' AS "instrumentId",
       month, sum((share ->> 'yen')::bigint)::float8 AS "netYen"
     FROM distribution, jsonb_array_elements(data -> 'shares') AS share
     WHERE institution_id = $2 AND month <= $3 AND share ->> 'partnerId' = $1::text
       AND NOT EXISTS (
         SELECT FROM clearing, jsonb_array_elements(clearing.data -> 'claims') AS claim,
           jsonb_array_elements(claim -> 'lines') AS line
         WHERE clearing.low_id = least($1::uuid, $2::uuid)
           AND clearing.high_id = greatest($1::uuid, $2::uuid) AND status <> 'declined'
           AND claim ->> 'of' = 'share' AND claim ->> 'creditorId' = $1::text
           AND line ->> 'month' = distribution.month)
     GROUP BY 3, 4 ORDER BY 4, 3`,
    [creditorId, debtorId, lastMonth],
  );
  if (rows.length === 0) return [];
  const netYen = rows.reduce((sum, one) => sum + one.netYen, 0);
  return [{ creditorId, debtorId, of: 'share', netYen, taxYen: 0, taxPercent: '0', lines: rows }];
}

/** All that two institutions claim from each other up to a month. */
export async function readClaims(
  client: Client,
  [low, high]: readonly [string, string],
  until: Until,
): Promise<ClearingClaim[]> {
  const claims: ClearingClaim[] = [];
  for (const [creditorId, debtorId] of [
    [low, high],
    [high, low],
  ] as const) {
    claims.push(
      ...(await readUse(client, creditorId, debtorId, until)),
      ...(await readShares(client, creditorId, debtorId, until)),
    );
  }
  return claims;
}
