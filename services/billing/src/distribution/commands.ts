import type { CommandContext, Done, Outcome } from '@kyoyo/event-store';
import type { Parts } from '@kyoyo/service-kit';
import type pg from 'pg';
import { booksLock } from '../books/booking-day.ts';
import { firstDayAfter } from '../books/months.ts';
import type { Tables } from '../schema.ts';
import { isSingleYear } from '../split-rule/commands.ts';
import { type DatedSplit, divide, type Earned } from './dividing.ts';
import { distributionIdOf, distributionStream } from './stream.ts';

type Client = pg.ClientBase | pg.Pool;

/** What compensation brings mends what was broken, and is not divided. */
const divided = ['revenue-use', 'revenue-fee', 'revenue-contract'];

/** Of each charge by the days whose income it is: a use is of its day, a fee of its months' last ones. */
async function readEarned(client: Client, institutionId: string, month: string): Promise<Earned[]> {
  const { rows } = await client.query<Earned>(
    `WITH touched AS (
       SELECT DISTINCT charge_id FROM journal_entry
       WHERE institution_id = $1 AND day >= $2 AND day < $3 AND charge_id IS NOT NULL
         AND (credit = ANY ($4) OR debit = ANY ($4))),
     moved AS (
       SELECT charge_id, instrument_id, day,
         coalesce(earned_on, CASE kind
           WHEN 'contract-fee' THEN (date_trunc('month', day) + interval '1 month - 1 day')::date
           ELSE ((used_to - interval '1 millisecond') AT TIME ZONE 'Asia/Tokyo')::date END)
           AS earned_on,
         CASE WHEN credit = ANY ($4) THEN yen ELSE 0 END
           - CASE WHEN debit = ANY ($4) THEN yen ELSE 0 END AS yen
       FROM touched JOIN journal_entry USING (charge_id) JOIN charge USING (charge_id)
       WHERE day < $3)
     SELECT charge_id AS "chargeId", instrument_id AS "instrumentId", earned_on::text AS "earnedOn",
       coalesce(sum(yen) FILTER (WHERE day < $2), 0)::float8 AS "beforeYen",
       sum(yen)::float8 AS "afterYen"
     FROM moved GROUP BY 1, 2, 3 ORDER BY 1, 3`,
    [institutionId, `${month}-01`, firstDayAfter(month), divided],
  );
  return rows;
}

async function readRules(client: Client, institutionId: string): Promise<DatedSplit[]> {
  const { rows } = await client.query<DatedSplit>(
    `SELECT instrument_id AS "instrumentId", effective_from::text AS "effectiveFrom", shares
     FROM split_rule WHERE institution_id = $1 ORDER BY effective_from, rule_id`,
    [institutionId],
  );
  return rows;
}

async function lastClosed(client: Client, institutionId: string): Promise<string> {
  const { rows } = await client.query<{ month: string | null }>(
    'SELECT max(month) AS month FROM closed_month WHERE institution_id = $1',
    [institutionId],
  );
  return rows[0]?.month ?? '';
}

/** What a month comes to so far, as it would be divided. */
export async function previewOf(client: Client, institutionId: string, month: string) {
  const rules = await readRules(client, institutionId);
  return divide(await readEarned(client, institutionId, month), rules);
}

export const createDistributionCommands = ({ store }: Parts<Tables>) => ({
  /** Alone with the books, so that no month is closed meanwhile. */
  distribute: (
    institutionId: string,
    month: string,
    context: CommandContext,
  ): Promise<Outcome<Done, unknown>> =>
    store.together<Outcome<Done, unknown>>([booksLock(institutionId)], async (tx) => {
      const client = tx.client;
      const rules = await readRules(client, institutionId);
      const closed = await lastClosed(client, institutionId);
      const { netYen, shares } = divide(await readEarned(client, institutionId, month), rules);
      // In the first month that is open: that of the income is closed.
      const bookedOn = firstDayAfter(closed || month);
      const command = {
        distributed: { institutionId, month, netYen, shares, bookedOn },
        isClosed: month <= closed,
        hasRule: rules.length > 0,
        singleYear: await isSingleYear(client, institutionId, bookedOn),
      };
      const streamId = distributionIdOf(institutionId, month);
      const result = await tx.execute(distributionStream, { streamId, command, context });
      return { keep: !('refused' in result), result };
    }),
});
