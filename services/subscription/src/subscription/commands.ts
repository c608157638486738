import type { SubscriptionEvent } from '@kyoyo/contracts';
import type { CommandContext, Done, Executor, Outcome } from '@kyoyo/event-store';
import { type Instant, newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type { Tables } from '../schema.ts';
import { conclude, lockOf, readPeriodFacts } from './conclude.ts';
import type { PeriodFacts, SubscriptionCommand } from './state.ts';
import { subscriptionStream, subscriptionStreamId, turnsAt } from './stream.ts';

type SubscriptionOutcome = Outcome<Done, SubscriptionEvent>;
type CommandOf = (facts: PeriodFacts) => SubscriptionCommand;

/** Commands of subscriptions, each with all that follows from it, or nothing of it. */
export function createSubscriptionCommands({
  store,
  clock,
}: Pick<Parts<Tables>, 'store' | 'clock'>) {
  const change = (
    contractId: string,
    commandOf: CommandOf,
    context: CommandContext,
  ): Promise<SubscriptionOutcome> =>
    store.together([lockOf(contractId)], async (tx) => {
      const result = await changeWithin(tx, contractId, commandOf, context);
      return { keep: 'done' in result, result };
    });

  async function changeWithin(
    tx: Executor<Tables>,
    contractId: string,
    commandOf: CommandOf,
    context: CommandContext,
  ): Promise<SubscriptionOutcome> {
    const streamId = subscriptionStreamId(contractId);
    const before = (await tx.read(subscriptionStream, streamId)).state;
    const facts = await readPeriodFacts(tx, contractId, before);
    const command = commandOf(facts);
    const outcome = await tx.execute(subscriptionStream, {
      streamId,
      command,
      context,
      reply: (_, { version }) => ({ id: contractId, version }),
    });
    if ('refused' in outcome || outcome.events.length === 0) return outcome;
    const { actor, correlationId, causationId = null } = context;
    await conclude(tx, contractId, {
      before,
      events: outcome.events,
      context: { actor, correlationId, causationId },
      now: clock(),
    });
    return outcome;
  }

  return {
    change,
    /**
     * Renews and ends. What was used of a period counts before what is left of it goes over into the
     * next: nothing turns before all is heard that was told by then.
     */
    async letTimePass(
      streamId: string,
      hasHeardUntil: (time: Instant) => Promise<boolean>,
    ): Promise<void> {
      const { state } = await store.read(subscriptionStream, streamId);
      const [now, turnsNext] = [clock(), turnsAt(state)];
      if (!state) return;
      if (turnsNext !== null && turnsNext <= now && !(await hasHeardUntil(turnsNext))) return;
      const passes: CommandOf = (facts) => ({ type: 'LetTimePass', facts, now });
      await change(state.contractId, passes, { actor: 'system', correlationId: newId() });
    },
  };
}
