import type { SplitRule } from '@kyoyo/contracts';
import type { CommandContext, Done, Outcome } from '@kyoyo/event-store';
import { japanDate } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type pg from 'pg';
import { booksLock } from '../books/booking-day.ts';
import { issuerOn } from '../issuer/queries.ts';
import type { Tables } from '../schema.ts';
import { splitRuleIdOf, splitRuleStream } from './stream.ts';

/**
 * Whether an institution may carry nothing over, on a day or as of any later one that was said; what it
 * says of itself waits until this is done.
 */
export async function isSingleYear(
  tx: pg.ClientBase | pg.Pool,
  institutionId: string,
  day: string,
): Promise<boolean> {
  await tx.query('SELECT FROM issuer WHERE institution_id = $1 FOR SHARE', [institutionId]);
  const { rows } = await tx.query<{ single: boolean | null }>(
    `SELECT bool_or((data ->> 'singleYear')::boolean) AS single FROM issuer_from
     WHERE institution_id = $1 AND (effective_from > $2 OR data = ${issuerOn('$1', '$2')})`,
    [institutionId, day],
  );
  return rows[0]?.single ?? false;
}

async function partnersOf(tx: pg.ClientBase | pg.Pool, institutionId: string): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `SELECT DISTINCT other.institution_id AS id FROM network_member own
     JOIN network_member other USING (network_id)
     WHERE own.institution_id = $1 AND other.institution_id <> $1`,
    [institutionId],
  );
  return rows.map(({ id }) => id);
}

export const createSplitRuleCommands = ({ store, clock }: Parts<Tables>) => ({
  set: (rule: SplitRule, context: CommandContext): Promise<Outcome<Done, unknown>> =>
    store.together<Outcome<Done, unknown>>([booksLock(rule.institutionId)], async (tx) => {
      const { institutionId, instrumentId } = rule;
      const command = {
        rule,
        today: japanDate(clock()),
        singleYear: await isSingleYear(tx.client, institutionId, japanDate(clock())),
        partnerIds: await partnersOf(tx.client, institutionId),
      };
      const streamId = splitRuleIdOf(institutionId, instrumentId);
      const result = await tx.execute(splitRuleStream, { streamId, command, context });
      return { keep: !('refused' in result), result };
    }),
});
