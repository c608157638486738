import { type AllowanceTerms, type ContractPrice, priceOfAllowances } from '@kyoyo/contracts';
import type { CommandContext, Executor } from '@kyoyo/event-store';
import { fromEpochMs, intersection, type Instant, type Period } from '@kyoyo/kernel';
import type { Tables } from '../schema.ts';
import { lockOf } from '../subscription/conclude.ts';
import { letTimePassUntil } from '../subscription/passing-until.ts';
import { minutesOf } from './counted.ts';
import { allowanceStream } from './stream.ts';

/** What one reservation is to have of the allowance of its contract. */
export interface UseWish {
  readonly reservationId: string;
  readonly personId: string;
  /** Null: of none, and what it had goes back. */
  readonly contractId: string | null;
  readonly period: Period;
  /** When that was said. */
  readonly saidAt: Instant;
  /** In all; more than the period is long where it ended late, and then of the period it belongs to. */
  readonly minutesBy: (terms: AllowanceTerms) => number;
}

interface Part {
  readonly allowanceId: string;
  readonly at: Instant;
  readonly minutes: number;
  readonly terms: AllowanceTerms;
}

/**
 * Sets what a reservation has, taking or giving back what differs, and says what its price then is. What
 * lies across two periods takes of both, each its own minutes.
 */
export async function setUse(
  tx: Executor<Tables>,
  wish: UseWish,
  context: CommandContext,
): Promise<ContractPrice | null> {
  const { reservationId, personId, contractId, saidAt } = wish;
  const held = await tx.client.query(
    'SELECT allowance_id, contract_id FROM allowance_use WHERE reservation_id = $1',
    [reservationId],
  );
  const contracts = [
    ...held.rows.map((row) => row.contract_id),
    ...(contractId ? [contractId] : []),
  ];
  if (contracts.length === 0) return null;
  const locks = [...new Set(contracts.map(lockOf))].toSorted();
  await tx.client.query('SELECT hold_locks($1)', [locks]);
  for (const one of new Set(contracts)) await letTimePassUntil(tx, one, saidAt, context);
  const parts = contractId === null ? [] : await partsOf(tx, contractId, wish);
  const use = (streamId: string, at: Instant, minutes: number) =>
    tx.execute(allowanceStream, {
      streamId,
      command: { type: 'UseMinutes', reservationId, personId, at, minutes },
      context,
      reply: (state) => state?.uses[reservationId] ?? null,
    });
  for (const { allowance_id: id } of held.rows) {
    if (!parts.some(({ allowanceId }) => allowanceId === id)) await use(id, wish.period.start, 0);
  }
  const uses = [];
  for (const { allowanceId, at, minutes, terms } of parts) {
    const outcome = await use(allowanceId, at, minutes);
    if ('refused' in outcome) throw new Error(`${outcome.refused.slug}: ${reservationId}`);
    const none = { shares: [], overageMinutes: 0, overageYenPerHour: terms.overageYenPerHour };
    uses.push({ terms, use: outcome.done ?? none });
  }
  return priceOfAllowances(uses);
}

/** The periods that a use lies in, the first first, and how many of its minutes each has. */
async function partsOf(
  tx: Executor<Tables>,
  contractId: string,
  { period, minutesBy }: UseWish,
): Promise<Part[]> {
  const { rows } = await tx.client.query(
    `SELECT allowance_id, lower(period) AS start, upper(period) AS "end", terms FROM allowance
     WHERE contract_id = $1 AND period && tstzrange($2, $3) ORDER BY lower(period)`,
    [contractId, period.start, period.end],
  );
  const found = rows.flatMap((row) => {
    const of = { start: fromEpochMs(row.start.getTime()), end: fromEpochMs(row.end.getTime()) };
    const common = intersection(period, of);
    const terms: AllowanceTerms = row.terms;
    return common ? [{ allowanceId: row.allowance_id as string, common, terms }] : [];
  });
  const [first] = found;
  if (!first) return [];
  let left = minutesBy(first.terms);
  return found.map(({ allowanceId, common, terms }, nth) => {
    // What is late, or lies outside all periods, belongs to the last.
    const isLast = nth === found.length - 1;
    const minutes = isLast ? left : Math.min(left, minutesOf(common));
    left -= minutes;
    return { allowanceId, at: common.start, minutes, terms };
  });
}
