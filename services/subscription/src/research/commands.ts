import type { Coverage } from '@kyoyo/contracts';
import type { CommandContext, Done, EventStore, Executor, Outcome } from '@kyoyo/event-store';
import { type Clock, newId } from '@kyoyo/kernel';
import { contractFeeIdOf, contractFeeStream } from '../contract-fee/stream.ts';
import { coverageStream } from '../coverage/stream.ts';
import type { Tables } from '../schema.ts';
import { coverageOf } from './coverage.ts';
import { feesOf } from './fees.ts';
import type { ResearchCommand } from './decisions/commands.ts';
import { employersOf, spentYenOf } from './facts.ts';
import { type Research, researchersOf } from './state.ts';
import { contractIdOf, researchStream } from './stream.ts';

/** Held while a contract changes, or what was spent under it: each looks at the other. */
export const lockOf = (researchId: string): string => `research/${researchId}`;

/** Commands of research contracts; what they let be booked is said in the same transaction. */
export function createResearchCommands(store: EventStore<Tables>, clock: Clock) {
  /** Within a transaction: the command, then what it makes of budget and coverage. */
  async function within(
    tx: Executor<Tables>,
    researchId: string,
    command: ResearchCommand,
    context: CommandContext,
  ): Promise<Outcome<Done, unknown>> {
    const outcome = await tx.execute(researchStream, { streamId: researchId, command, context });
    if ('refused' in outcome || outcome.events.length === 0) return outcome;
    const { actor, correlationId, causationId = null } = context;
    const follows = { actor, correlationId, causationId };
    // An amendment may change the budget; what was spent before it counts.
    const spentYen = await spentYenOf(tx.client, contractIdOf(researchId));
    const count = { type: 'CountBudget', spentYen } as const;
    await tx.execute(researchStream, { streamId: researchId, command: count, context: follows });
    const { state } = await tx.read(researchStream, researchId);
    if (!state) return outcome;
    for (const { event } of outcome.events) {
      for (const { of, fee } of feesOf(contractIdOf(researchId), state, event)) {
        const streamId = contractFeeIdOf(fee, of);
        const raise = { type: 'RaiseFee', fee } as const;
        await tx.execute(contractFeeStream, { streamId, command: raise, context: follows });
      }
    }
    await cover(tx, researchId, state, follows);
    return outcome;
  }

  async function cover(
    tx: Executor<Tables>,
    researchId: string,
    research: Research,
    context: CommandContext,
  ): Promise<void> {
    const people = researchersOf(research).map(({ personId }) => personId);
    const coverage = coverageOf(research, await employersOf(tx.client, people));
    if (coverage) await setCoverage(tx, researchId, coverage, context);
  }

  return {
    within,
    execute: (
      researchId: string,
      command: ResearchCommand,
      context: CommandContext,
    ): Promise<Outcome<Done, unknown>> =>
      store.together<Outcome<Done, unknown>>([lockOf(researchId)], async (tx) => {
        const repeated = await tx.repliedBefore<Done>(context);
        if (repeated) return { keep: false, result: repeated };
        const result = await within(tx, researchId, command, context);
        return { keep: !('refused' in result), result };
      }),
    letTimePass: (researchId: string) =>
      store.together([lockOf(researchId)], async (tx) => {
        const context = { actor: 'system', correlationId: newId() } as const;
        const command = { type: 'LetTimePass', now: clock() } as const;
        const result = await within(tx, researchId, command, context);
        return { keep: !('refused' in result), result };
      }),
  };
}

async function setCoverage(
  tx: Executor<Tables>,
  researchId: string,
  coverage: Coverage,
  context: CommandContext,
): Promise<void> {
  const streamId = contractIdOf(researchId);
  await tx.execute(coverageStream, {
    streamId,
    command: { type: 'SetCoverage', coverage },
    context,
  });
}

export type ResearchCommands = ReturnType<typeof createResearchCommands>;
