import { firstMonth } from '../books/enterable-days.ts';
import { firstDayAfter } from '../books/months.ts';
import type pg from 'pg';

/** `2026-12` → `2027-01`. */
const monthAfter = (month: string): string => firstDayAfter(month).slice(0, 7);

/**
 * The month that is to be closed next: that after the last one that is closed, else the first one
 * in which anything was used or booked. `current` where there is nothing yet.
 */
export async function nextMonth(
  client: pg.ClientBase | pg.Pool,
  institutionId: string,
  current: string,
): Promise<string> {
  const { rows } = await client.query<{ closed: string | null }>(
    'SELECT max(month) AS closed FROM closed_month WHERE institution_id = $1',
    [institutionId],
  );
  const closed = rows[0]?.closed ?? null;
  if (closed !== null) return monthAfter(closed);
  return (await firstMonth(client, institutionId)) ?? current;
}
