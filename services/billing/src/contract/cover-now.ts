import { allocate, type AllowanceTerms, type ContractPrice, coverOf } from '@kyoyo/contracts';
import { durationMs, fromEpochMs, intersection, type Period } from '@kyoyo/kernel';
import type pg from 'pg';

/**
 * What a subscription would say of the price of a use if it were confirmed now: which of its minutes are
 * covered by what, and what the rest costs an hour. Null where the contract has no allowance then.
 */
export async function coverNow(
  client: pg.ClientBase | pg.Pool,
  contractId: string,
  personId: string,
  period: Period,
): Promise<ContractPrice | null> {
  const { rows } = await client.query(
    `SELECT lower(period) AS start, upper(period) AS "end", terms, taken FROM allowance
     WHERE contract_id = $1 AND period && tstzrange($2, $3) ORDER BY lower(period)`,
    [contractId, period.start, period.end],
  );
  const parts = rows.map((row) => partOf(row, personId, period));
  const [first] = parts;
  if (!first) return null;
  if (first.terms.overageByCard) return { form: 'usage-terms', termsVersion: null };
  const bySource = Map.groupBy(
    parts.flatMap(({ cover }) => cover),
    ({ source }) => source,
  );
  const beyond = parts.find(({ cover }) => cover.some(({ source }) => source === 'overage'));
  return {
    form: 'subscription',
    cover: [...bySource].map(([source, some]) => ({
      source,
      minutes: some.reduce((sum, { minutes }) => sum + minutes, 0),
    })),
    overageYenPerHour: (beyond ?? first).terms.overageYenPerHour,
    basis: first.terms.basis,
  };
}

interface AllowanceRow {
  readonly start: Date;
  readonly end: Date;
  readonly terms: AllowanceTerms;
  readonly taken: Readonly<Record<string, number>>;
}

function partOf({ start, end, terms, taken }: AllowanceRow, personId: string, period: Period) {
  const of = { start: fromEpochMs(start.getTime()), end: fromEpochMs(end.getTime()) };
  const common = intersection(period, of);
  const minutes = common ? Math.ceil(durationMs(common) / 60_000) : 0;
  const { lots } = terms;
  const use = allocate(lots, new Map(Object.entries(taken)), { personId, minutes });
  return { terms, cover: coverOf(lots, use) };
}
