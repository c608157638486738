import { problem } from '@kyoyo/contracts';
import type { CommandContext, Done, Outcome } from '@kyoyo/event-store';
import { newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { createAdjustmentCommands } from '../charge/adjusting-commands.ts';
import { chargeStream } from '../charge/stream.ts';
import type { Tables } from '../schema.ts';
import type { DisputeOutcome } from './state.ts';
import { type DisputeCommand, disputeStream } from './stream.ts';

interface Settling {
  readonly disputeId: string;
  readonly outcome: DisputeOutcome;
  readonly message: string;
  readonly by: string;
  /** What is taken off or added where it is accepted; null where the charge stays as it is. */
  readonly netYen: number | null;
}

/** Of one charge, however they ended. */
const disputesMax = 5;

export function createDisputeCommands(parts: Parts<Tables>) {
  const { store } = parts;
  const { adjustWithin } = createAdjustmentCommands(parts);
  return {
    /** One after the other, so that no more are opened than may be. */
    open: (
      command: Extract<DisputeCommand, { type: 'OpenDispute' }>,
      context: CommandContext,
    ): Promise<Outcome<Done, unknown>> =>
      store.together<Outcome<Done, unknown>>(
        [`disputes of ${command.parties.chargeId}`],
        async (tx) => {
          const repeated = await tx.repliedBefore<Done>(context);
          if (repeated) return { keep: false, result: repeated };
          const { rows } = await tx.client.query<{ count: number }>(
            'SELECT count(*)::int AS count FROM dispute WHERE charge_id = $1',
            [command.parties.chargeId],
          );
          if ((rows[0]?.count ?? 0) >= disputesMax) {
            const refused = problem('disputed-too-often', { most: disputesMax });
            return { keep: false, result: { refused } };
          }
          const opening = { streamId: newId(), isNew: true, command, context } as const;
          const outcome = await tx.execute(disputeStream, opening);
          return { keep: !('refused' in outcome), result: outcome };
        },
      ),

    /** The charge is adjusted in the same transaction, or proposed to be where it takes two. */
    settle: (
      { disputeId, netYen, ...settling }: Settling,
      context: CommandContext,
    ): Promise<Outcome<Done, unknown>> =>
      store.together<Outcome<Done, unknown>>([`dispute ${disputeId}`], async (tx) => {
        const repeated = await tx.repliedBefore<Done>(context);
        if (repeated) return { keep: false, result: repeated };
        const { state } = await tx.read(disputeStream, disputeId);
        if (!state) return { keep: false, result: { refused: problem('not-found') } };
        const { chargeId, institutionId } = state;
        const adjustment = netYen === null ? null : { adjustmentId: newId(), netYen };
        if (adjustment && !state.settled && !state.waiting) {
          const { message: reason, by: proposedBy } = settling;
          const wanted = { ...adjustment, reason, until: 'always', proposedBy } as const;
          const { idempotency: _, seenVersion: __, ...of } = context;
          const adjusted = await adjustWithin(tx, { chargeId, institutionId }, wanted, of);
          if ('refused' in adjusted) return { keep: false, result: adjusted };
        }
        const charge = adjustment && (await tx.read(chargeStream, chargeId)).state;
        const waits = !!charge && charge.pending?.adjustmentId === adjustment?.adjustmentId;
        const command = { type: 'SettleDispute', ...settling, adjustment, waits } as const;
        const outcome = await tx.execute(disputeStream, { streamId: disputeId, command, context });
        return { keep: !('refused' in outcome), result: outcome };
      }),
  };
}
