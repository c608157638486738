import {
  type Coverage,
  coverageHindrance,
  coversPeriod,
  type Problem,
  problem,
} from '@kyoyo/contracts';
import { type Instant, type Period, refuse } from '@kyoyo/kernel';
import type pg from 'pg';
import { coverNow } from '../contract/cover-now.ts';
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
  readonly period: Period;
}

/** What the contract says of the price of this use, or why it does not cover it. */
export async function pricedUnder(
  pool: pg.Pool,
  { contractId, coverage }: Contract,
  wish: Wish,
): Promise<PricedContract | { readonly refused: Problem }> {
  const hindrance = coverageHindrance(coverage, wish);
  if (hindrance) return refuse(hindrance);
  if (!coversPeriod(coverage.periods, wish.period)) return refuse(problem('contract-not-in-force'));
  const { form, research } = coverage;
  if (form === 'subscription') {
    const covered = await coverNow(pool, contractId, wish.personId, wish.period);
    return covered ?? refuse(problem('contract-not-in-force'));
  }
  return { form, ...(research ?? { indirectPercent: null, classFactor: null }) };
}
