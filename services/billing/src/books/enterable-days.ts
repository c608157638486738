import { monthsAfter, type Problem, problem } from '@kyoyo/contracts';
import type pg from 'pg';

const monthsMax = 13;

export interface EnterableDays {
  readonly from: string;
  readonly to: string;
}

/**
 * On which days people may say that money moved: none that is to come, none of years ago, and none
 * before the books begin, for months are closed one after the other from their first on.
 */
export async function enterableDays(
  client: pg.ClientBase | pg.Pool,
  institutionId: string,
  today: string,
): Promise<EnterableDays> {
  const earliest = monthsAfter(today, -monthsMax);
  const first = await firstMonth(client, institutionId);
  const from = first === null ? earliest : `${first}-01`;
  return { from: from > earliest ? from : earliest, to: today };
}

export const refusedDay = (day: string, { from, to }: EnterableDays): Problem | null =>
  day >= from && day <= to ? null : problem('day-not-enterable', { from, to });

/**
 * The first month in which anything was used or booked; null where there is none. Of a year that no
 * month to be closed can be of, nothing counts.
 */
export async function firstMonth(
  client: pg.ClientBase | pg.Pool,
  institutionId: string,
): Promise<string | null> {
  const { rows } = await client.query<{ first: string | null }>(
    `SELECT least(
       (SELECT min(month) FROM journal_month WHERE institution_id = $1 AND month >= '2000-01'),
       (SELECT min(month) FROM charge WHERE institution_id = $1 AND month >= '2000-01')) AS first`,
    [institutionId],
  );
  return rows[0]?.first ?? null;
}
