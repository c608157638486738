import type { Envelope } from '@kyoyo/contracts';
import { causedBy, type Parts, type Reactions } from '@kyoyo/service-kit';
import type pg from 'pg';
import type { Tables } from '../schema.ts';
import { createResearchCommands, lockOf } from './commands.ts';
import { spentYenOf } from './facts.ts';

/** What is charged under a research contract counts against its budget; the copy has it already. */
export function budgetReactions({
  store,
  clock,
}: Parts<Tables>): NonNullable<Reactions['billing']> {
  const commands = createResearchCommands(store, clock);
  const count = async (contractId: string, envelope: Envelope, tx: pg.ClientBase) => {
    const { rows } = await tx.query('SELECT research_id FROM research WHERE contract_id = $1', [
      contractId,
    ]);
    if (!rows[0]) return;
    await tx.query('SELECT hold_locks($1)', [[lockOf(rows[0].research_id)]]);
    const spentYen = await spentYenOf(tx, contractId);
    const command = { type: 'CountBudget', spentYen } as const;
    await commands.within(store.within(tx), rows[0].research_id, command, causedBy(envelope));
  };
  return {
    ChargeRated: ({ data, envelope }, tx) => count(data.agreementId, envelope, tx),
    ChargeCorrected: ({ data, envelope }, tx) => count(data.agreementId, envelope, tx),
  };
}
