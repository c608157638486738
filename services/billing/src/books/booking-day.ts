import type pg from 'pg';
import { firstDayAfter } from './months.ts';

/** Held shared by whoever books something, and alone by who closes a month. */
export const booksLock = (institutionId: string): string => `books ${institutionId}`;

/**
 * The day on which something of a day, `2026-11-30`, is booked: that day, or where its month is
 * closed the first day of the first month that is open. Until the transaction ends, nobody closes.
 */
export async function bookingDays(
  tx: pg.ClientBase,
  institutionId: string,
): Promise<(day: string) => string> {
  await tx.query('SELECT share_locks($1)', [[booksLock(institutionId)]]);
  const { rows } = await tx.query<{ closed: string | null }>(
    'SELECT max(month) AS closed FROM closed_month WHERE institution_id = $1',
    [institutionId],
  );
  const closed = rows[0]?.closed ?? '';
  return (day) => (day.slice(0, 7) > closed ? day : firstDayAfter(closed));
}

export const bookingDay = async (
  tx: pg.ClientBase,
  institutionId: string,
  day: string,
): Promise<string> => (await bookingDays(tx, institutionId))(day);
