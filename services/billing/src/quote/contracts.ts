import {
  type Coverage,
  coverageHindrance,
  coversPeriod,
  type Problem,
  problem,
} from '@kyoyo/contracts';
import { type Instant, type Period, refuse } from '@kyoyo/kernel';
import type pg from 'pg';
import { coverNow, readCoversHeld } from '../contract/cover-now.ts';
import type { PricedContract } from '../rating/facts.ts';

export interface Contract {
  readonly contractId: string;
  readonly coverage: Coverage;
}

/** No organisation has more of one institution that it would choose among. */
const contractsMax = 50;

/** What an organisation has with the institution of an instrument, and is not over. */
export async function readContracts(
  pool: pg.Pool,
  { organisationId, instrumentId }: { organisationId: string; instrumentId: string },
  now: Instant,
): Promise<Contract[]> {
  const { rows } = await pool.query(
    `SELECT contract_id, coverage FROM covered_organisation
     JOIN coverage USING (contract_id)
     JOIN instrument USING (institution_id)
     WHERE organisation_id = $1 AND instrument_id = $2 AND ends_at > $3
     ORDER BY contract_id LIMIT ${contractsMax}`,
    [organisationId, instrumentId, now],
  );
  return rows.map((row) => ({ contractId: row.contract_id, coverage: row.coverage }));
}

export async function readContract(
  pool: pg.Pool,
  { contractId, instrumentId }: { contractId: string; instrumentId: string },
): Promise<(Contract & { readonly institutionId: string }) | undefined> {
  const { rows } = await pool.query(
    `SELECT coverage, i.institution_id FROM coverage, instrument i
     WHERE contract_id = $1 AND i.instrument_id = $2`,
    [contractId, instrumentId],
  );
  const [row] = rows;
  return row && { contractId, coverage: row.coverage, institutionId: row.institution_id };
}

interface Wish {
  readonly organisationId: string;
  readonly personId: string;
  readonly institutionId: string;
  readonly instrumentId: string;
}

/** What the contract says of the prices of these uses, one after the other, or why it does not cover one. */
export async function pricedUnder(
  pool: pg.Pool,
  { contractId, coverage }: Contract,
  wish: Wish,
  periods: readonly Period[],
): Promise<PricedContract[] | { readonly refused: Problem }> {
  const hindrance = coverageHindrance(coverage, wish);
  if (hindrance) return refuse(hindrance);
  const isInForce = periods.every((period) => coversPeriod(coverage.periods, period));
  const research = researchPrice(coverage);
  const covers = research
    ? periods.map(() => research)
    : await coverNow(pool, contractId, wish.personId, periods);
  const priced = covers.filter((one) => one !== null);
  return isInForce && priced.length === periods.length
    ? priced
    : refuse(problem('contract-not-in-force'));
}

/** Null of a subscription, of which allowances say the price. */
function researchPrice({ form, research }: Coverage): PricedContract | null {
  if (form === 'subscription') return null;
  return { form, ...(research ?? { indirectPercent: null, classFactor: null }) };
}

interface Booked {
  readonly reservationId: string;
  readonly personId: string;
  readonly contractId: string | null;
  readonly period: Period;
}

/** What the contracts of bookings say of their prices, as they will when those are charged. */
export async function contractsOf(
  pool: pg.Pool,
  bookings: readonly Booked[],
): Promise<(booked: Booked) => Promise<PricedContract | { readonly refused: Problem }>> {
  const ids = [...new Set(bookings.flatMap(({ contractId }) => contractId ?? []))];
  const { rows } = await pool.query<{ contract_id: string; coverage: Coverage }>(
    'SELECT contract_id, coverage FROM coverage WHERE contract_id = ANY ($1)',
    [ids],
  );
  const coverages = new Map(rows.map((row) => [row.contract_id, row.coverage]));
  const under = bookings.filter(({ contractId }) => contractId !== null);
  const held = await readCoversHeld(
    pool,
    under.map(({ reservationId }) => reservationId),
  );
  return async ({ reservationId, personId, contractId, period }) => {
    if (contractId === null) return { form: 'usage-terms' };
    const coverage = coverages.get(contractId);
    if (!coverage) return refuse(problem('contract-not-yours'));
    return (
      researchPrice(coverage) ??
      held.get(reservationId) ??
      (await coverNow(pool, contractId, personId, [period]))[0] ??
      refuse(problem('contract-not-in-force'))
    );
  };
}
