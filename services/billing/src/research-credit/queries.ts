import { fromEpochMs } from '@kyoyo/kernel';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../schema.ts';
import { type CreditBase, creditOf } from './credit.ts';

export interface CreditFilter {
  readonly organisationId: string;
  /** The months of the claimant's fiscal year, the last one included. */
  readonly fromMonth: string;
  readonly toMonth: string;
  readonly corporateTaxYen?: number | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

interface Row {
  readonly chargeId: string;
  readonly institutionId: string;
  readonly contractId: string;
  readonly contractForm: 'joint-research' | 'commissioned';
  readonly contractTitle: { ja: string; en: string } | null;
  readonly kind: 'run' | 'cancellation' | 'no-show' | 'contract-fee';
  readonly instrumentId: string | null;
  readonly personId: string | null;
  readonly usedFrom: string;
  readonly usedTo: Date;
  readonly netYen: number;
  readonly taxPercent: string;
  readonly documents: string[];
  readonly partnerType: 'special-institute' | 'rd-startup' | 'other' | null;
  readonly evidence: string | null;
  readonly percent: string | null;
}

/**
 * What documents bill of the charge `c`, less all that credit notes give back of it: also what is waived,
 * which the charge is still owed for in no other way.
 */
const documentsOfCharge = sql`
  SELECT sum(net_yen)::float8 AS net_yen,
    array_agg(DISTINCT number ORDER BY number) FILTER (WHERE number IS NOT NULL) AS documents
  FROM (
    SELECT l.net_yen, i.number FROM billed_line l JOIN invoice i ON i.invoice_id = l.document_id
    WHERE l.charge_id = c.charge_id
    UNION ALL
    SELECT -(line ->> 'billedYen')::bigint, n.number
    FROM credit_note n, jsonb_array_elements(n.data -> 'lines') AS line
    WHERE n.invoice_id IN (SELECT l.document_id FROM billed_line l WHERE l.charge_id = c.charge_id)
      AND line ->> 'chargeId' = c.charge_id::text) AS documents`;

/**
 * What of the charge `c` is of these months, and on which day of them it was used at the latest. A fee is
 * of the months whose income it is: over all years, they have what was billed of it to the yen.
 */
const usedWithin = ({ fromMonth, toMonth }: CreditFilter) => {
  const lastDay = sql`(((c.used_to - interval '1 millisecond') AT TIME ZONE 'Asia/Tokyo')::date)`;
  const [first, next] = [
    sql`(${fromMonth} || '-01')::date`,
    sql`((${toMonth} || '-01')::date + interval '1 month')`,
  ];
  const upTo = (day: RawBuilder<unknown>) => sql`coalesce(floor(d.net_yen::numeric
    * sum(earned) FILTER (WHERE earned_on < ${day}) / nullif(sum(earned), 0)), 0)`;
  return sql`
    SELECT d.net_yen, ${lastDay} AS used_on
    WHERE c.kind <> 'contract-fee' AND c.month BETWEEN ${fromMonth} AND ${toMonth}
    UNION ALL
    SELECT (${upTo(next)} - ${upTo(first)})::float8, least(${lastDay}, (${next} - interval '1 day')::date)
    FROM (SELECT coalesce(earned_on, day) AS earned_on,
        CASE WHEN credit = 'revenue-contract' THEN yen ELSE -yen END AS earned
      FROM journal_entry j
      WHERE j.charge_id = c.charge_id AND 'revenue-contract' IN (debit, credit)) AS income
    WHERE c.kind = 'contract-fee'`;
};

/**
 * What was billed for use and fees of joint and commissioned research, less what was credited: use under
 * usage terms is no part of it. It is of the year of the use, whenever it was billed or credited.
 */
const research = (filter: CreditFilter) => sql`
  SELECT c.charge_id, c.institution_id, c.contract_id, c.kind, c.instrument_id, c.person_id, c.used_to,
    coalesce(u.contract ->> 'form', c.data -> 'fee' ->> 'contractForm') AS form,
    coalesce(k.coverage -> 'title', c.data -> 'fee' -> 'title') AS title,
    coalesce(c.data ->> 'usedFrom', c.data -> 'fee' -> 'period' ->> 'start') AS used_from,
    w.net_yen AS billed_yen, d.documents, c.data -> 'totals' ->> 'taxPercent' AS tax_percent,
    p.type, p.evidence, r.percent::text AS percent, r.cap_percent::text AS cap_percent,
    r.source, r.source_verified
  FROM charge c JOIN LATERAL (${documentsOfCharge}) AS d ON d.net_yen <> 0
    JOIN LATERAL (${usedWithin(filter)}) AS w ON w.net_yen <> 0
    LEFT JOIN attributed_use u ON u.charge_id = c.charge_id
    LEFT JOIN coverage k ON k.contract_id = c.contract_id
    LEFT JOIN LATERAL (SELECT type, evidence FROM research_partner
      WHERE institution_id = c.institution_id AND effective_from <= w.used_on
      ORDER BY effective_from DESC LIMIT 1) AS p ON true
    LEFT JOIN LATERAL (SELECT percent, cap_percent, source, source_verified FROM research_credit_rate
      WHERE research_credit_rate.type = p.type AND effective_from <= w.used_on
      ORDER BY effective_from DESC LIMIT 1) AS r ON true
  WHERE c.organisation_id = ${filter.organisationId}
    AND (c.month BETWEEN ${filter.fromMonth} AND ${filter.toMonth} OR c.kind = 'contract-fee')
    AND coalesce(u.contract ->> 'form', c.data -> 'fee' ->> 'contractForm')
      IN ('joint-research', 'commissioned')`;

/** The oldest use first; the cursor is the id of the last charge of the page before. */
export async function readResearchCredit(query: Kysely<Tables>, filter: CreditFilter) {
  const { cursor, limit } = filter;
  const after = cursor
    ? sql`(used_to, charge_id) > (SELECT used_to, charge_id FROM charge WHERE charge_id = ${cursor})`
    : sql`true`;
  const { rows } = await sql<Row>`
    SELECT charge_id AS "chargeId", institution_id AS "institutionId", contract_id AS "contractId",
      form AS "contractForm", title AS "contractTitle", kind, instrument_id AS "instrumentId",
      person_id AS "personId", used_from AS "usedFrom", used_to AS "usedTo", billed_yen AS "netYen",
      tax_percent AS "taxPercent", type AS "partnerType", evidence, percent,
      documents
    FROM (${research(filter)}) AS research WHERE ${after}
    ORDER BY used_to, charge_id LIMIT ${limit + 1}`.execute(query);
  const items = rows.slice(0, limit).map((row) => {
    const usedTo = fromEpochMs(row.usedTo.getTime());
    const from = fromEpochMs(Date.parse(row.usedFrom));
    const minutes = row.kind === 'run' ? (row.usedTo.getTime() - Date.parse(from)) / 60_000 : null;
    const taxYen = Math.trunc((row.netYen * Number(row.taxPercent)) / 100);
    return { ...row, usedFrom: from, usedTo, minutes, taxYen };
  });
  const nextCursor = rows.length > limit ? (items.at(-1)?.chargeId ?? null) : null;
  return { items, nextCursor, totals: cursor ? null : await totalsOf(query, filter) };
}

interface SummedType extends CreditBase {
  readonly type: Row['partnerType'];
  readonly source: string | null;
  readonly sourceVerified: boolean | null;
  readonly count: number;
}

async function totalsOf(query: Kysely<Tables>, filter: CreditFilter) {
  const { rows: types } = await sql<SummedType>`
    SELECT type, percent, cap_percent AS "capPercent", source, source_verified AS "sourceVerified",
      count(*) AS count, sum(billed_yen)::float8 AS "netYen"
    FROM (${research(filter)}) AS research GROUP BY 1, 2, 3, 4, 5 ORDER BY 7 DESC`.execute(query);
  return {
    types: types.map((one) => ({ ...one, creditYen: creditOf([one], null).creditYen })),
    count: types.reduce((sum, { count }) => sum + count, 0),
    netYen: types.reduce((sum, { netYen }) => sum + netYen, 0),
    ...creditOf(types, filter.corporateTaxYen ?? null),
  };
}
