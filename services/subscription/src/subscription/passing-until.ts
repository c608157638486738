import type { CommandContext, Executor } from '@kyoyo/event-store';
import type { Instant } from '@kyoyo/kernel';
import type { Tables } from '../schema.ts';
import { conclude, readPeriodFacts } from './conclude.ts';
import { subscriptionStream, subscriptionStreamId, turnsAt } from './stream.ts';

/**
 * Lets time pass for a subscription up to when something was told that is heard of now. After an outage
 * news come late: what was used in a period then still counts before that period is over, and the next
 * is there for what was used in it. Behind the lock of the contract.
 */
export async function letTimePassUntil(
  tx: Executor<Tables>,
  contractId: string,
  now: Instant,
  { correlationId, causationId = null }: CommandContext,
): Promise<void> {
  const streamId = subscriptionStreamId(contractId);
  const context = { actor: 'system', correlationId, causationId } as const;
  for (;;) {
    const before = (await tx.read(subscriptionStream, streamId)).state;
    const due = turnsAt(before);
    if (due === null || due > now) return;
    const facts = await readPeriodFacts(tx, contractId, before);
    const command = { type: 'LetTimePass', facts, now } as const;
    const outcome = await tx.execute(subscriptionStream, { streamId, command, context });
    if ('refused' in outcome) throw new Error(`${outcome.refused.slug}: ${contractId}`);
    await conclude(tx, contractId, { before, events: outcome.events, context, now });
  }
}
