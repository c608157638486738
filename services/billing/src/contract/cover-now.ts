import {
  allocate,
  type AllowanceTerms,
  type AllowanceUse,
  type ContractPrice,
  priceOfAllowances,
} from '@kyoyo/contracts';
import { durationMs, fromEpochMs, intersection, type Period } from '@kyoyo/kernel';
import type pg from 'pg';

type Client = pg.ClientBase | pg.Pool;

/**
 * What a subscription would say of the prices of uses if they were confirmed now, one after the other:
 * which of their minutes are covered by what, and what the rest costs an hour. Null where the contract
 * has no allowance then.
 */
export async function coverNow(
  client: Client,
  contractId: string,
  personId: string,
  periods: readonly Period[],
): Promise<(ContractPrice | null)[]> {
  const starts = periods.map(({ start }) => start).toSorted();
  const ends = periods.map(({ end }) => end).toSorted();
  const { rows } = await client.query<AllowanceRow>(
    `SELECT lower(period) AS start, upper(period) AS "end", terms, taken FROM allowance
     WHERE contract_id = $1 AND period && tstzrange($2, $3) ORDER BY lower(period)`,
    [contractId, starts[0], ends.at(-1)],
  );
  const allowances = rows.map(({ start, end, terms, taken }) => ({
    of: { start: fromEpochMs(start.getTime()), end: fromEpochMs(end.getTime()) },
    terms,
    taken: new Map(Object.entries(taken)),
  }));
  return periods.map((period) =>
    priceOfAllowances(allowances.flatMap((one) => useOf(one, personId, period) ?? [])),
  );
}

interface AllowanceRow {
  readonly start: Date;
  readonly end: Date;
  readonly terms: AllowanceTerms;
  readonly taken: Readonly<Record<string, number>>;
}

interface Allowance {
  readonly of: Period;
  readonly terms: AllowanceTerms;
  readonly taken: Map<string, number>;
}

/** What the use takes of an allowance, from which it is then gone; null where it lies outside. */
function useOf({ of, terms, taken }: Allowance, personId: string, period: Period) {
  const common = intersection(period, of);
  if (!common) return null;
  const { lots, overageYenPerHour } = terms;
  const minutes = Math.ceil(durationMs(common) / 60_000);
  const use = allocate(lots, taken, { personId, minutes });
  for (const { lot, minutes: some } of use.shares) taken.set(lot, (taken.get(lot) ?? 0) + some);
  return { terms, use: { ...use, overageYenPerHour } };
}

/** What the subscriptions of these reservations say of their prices, by what they have already. */
export async function readCoversHeld(
  client: Client,
  reservationIds: readonly string[],
): Promise<Map<string, ContractPrice | null>> {
  const { rows } = await client.query<{ of: string; terms: AllowanceTerms; use: AllowanceUse }>(
    `SELECT reservation_id AS "of", terms, use FROM allowance_use JOIN allowance USING (allowance_id)
     WHERE reservation_id = ANY ($1) ORDER BY lower(period)`,
    [reservationIds],
  );
  const byReservation = Map.groupBy(rows, ({ of }) => of);
  return new Map([...byReservation].map(([of, uses]) => [of, priceOfAllowances(uses)]));
}
