import type { contractComparisonView } from '@kyoyo/contracts';
import type { Instant, Period } from '@kyoyo/kernel';
import { fromEpochMs } from '@kyoyo/kernel';
import type pg from 'pg';
import type { z } from 'zod';
import { contractOfCharge, readChargesUnder } from '../what-if/reading.ts';
import { createReplay } from '../what-if/replay.ts';

interface Of {
  readonly contractId: string;
  readonly institutionId: string;
}

/** Every use, as if its organisation had accepted the usage terms and nothing else. */
const underTerms = createReplay(
  [
    {
      type: 'contract',
      instrumentIds: null,
      from: null,
      organisationClasses: null,
      contract: { form: 'usage-terms' },
    },
  ],
  () => [],
);

/**
 * What a period of a subscription came to, with its fee, beside what the same uses would have cost at
 * the price list. What cannot be rated again counts the same on both sides, and is said to.
 */
export async function readComparison(
  client: pg.ClientBase,
  { contractId, institutionId }: Of,
  period: Period,
): Promise<z.infer<typeof contractComparisonView>> {
  const charges = await readChargesUnder(client, { contractId, institutionId, period });
  const feesYen = await readFees(client, contractId, period);
  let [usesYen, otherwiseYen, uncompared] = [0, 0, 0];
  for (const charge of charges) {
    const { would, isExplained } = underTerms(charge);
    const isCompared = isExplained && would !== null;
    usesYen += charge.totals.total;
    otherwiseYen += isCompared ? would.total : charge.totals.total;
    if (!isCompared) uncompared += 1;
  }
  const underYen = usesYen + feesYen;
  const savedYen = otherwiseYen - underYen;
  return {
    period,
    uses: charges.length,
    uncompared,
    usesYen,
    feesYen,
    underYen,
    otherwiseYen,
    savedYen,
  };
}

async function readFees(
  client: pg.ClientBase,
  contractId: string,
  { start, end }: Period,
): Promise<number> {
  const { rows } = await client.query(
    `SELECT coalesce(sum(c.total_yen), 0) AS yen FROM charge AS c
     WHERE ${contractOfCharge} = $1 AND c.person_id IS NULL
       AND (c.data -> 'fee' -> 'period' ->> 'start')::timestamptz >= $2
       AND (c.data -> 'fee' -> 'period' ->> 'start')::timestamptz < $3`,
    [contractId, start, end],
  );
  return Number(rows[0].yen);
}

/** The period of a subscription in which `at` lies. */
export async function readPeriodAt(
  client: pg.ClientBase,
  contractId: string,
  at: Instant,
): Promise<Period | undefined> {
  const { rows } = await client.query(
    `SELECT lower(period) AS start, upper(period) AS "end" FROM allowance
     WHERE contract_id = $1 AND period @> $2::timestamptz`,
    [contractId, at],
  );
  const [row] = rows;
  return row && { start: fromEpochMs(row.start.getTime()), end: fromEpochMs(row.end.getTime()) };
}
