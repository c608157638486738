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
 * What a subscription would say of the price of a use if it were confirmed now: which of its minutes are
 * covered by what, and what the rest costs an hour. Null where the contract has no allowance then.
 */
export async function coverNow(
  client: Client,
  contractId: string,
  personId: string,
  period: Period,
): Promise<ContractPrice | null> {
  const { rows } = await client.query<AllowanceRow>(
    `SELECT lower(period) AS start, upper(period) AS "end", terms, taken FROM allowance
     WHERE contract_id = $1 AND period && tstzrange($2, $3) ORDER BY lower(period)`,
    [contractId, period.start, period.end],
  );
  return priceOfAllowances(rows.map((row) => useOf(row, personId, period)));
}

interface AllowanceRow {
  readonly start: Date;
  readonly end: Date;
  readonly terms: AllowanceTerms;
  readonly taken: Readonly<Record<string, number>>;
}

function useOf({ start, end, terms, taken }: AllowanceRow, personId: string, period: Period) {
  const of = { start: fromEpochMs(start.getTime()), end: fromEpochMs(end.getTime()) };
  const common = intersection(period, of);
  const minutes = common ? Math.ceil(durationMs(common) / 60_000) : 0;
  const { lots, overageYenPerHour } = terms;
  const use = allocate(lots, new Map(Object.entries(taken)), { personId, minutes });
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
