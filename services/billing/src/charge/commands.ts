import { problem } from '@kyoyo/contracts';
import type { CommandContext, Done, Outcome } from '@kyoyo/event-store';
import type { Parts } from '@kyoyo/service-kit';
import type { Tables } from '../schema.ts';
import { rateUnpublished } from './charging.ts';
import { chargeStream } from './stream.ts';

export function createChargeCommands({ store }: Parts<Tables>) {
  return {
    /** Charges what is owed where results were not published as the tariff asks. */
    chargeUnpublished: (
      { chargeId, reason }: { readonly chargeId: string; readonly reason: string },
      context: CommandContext,
    ): Promise<Outcome<Done, unknown>> =>
      store.together<Outcome<Done, unknown>>([`charge ${chargeId}`], async (tx) => {
        const repeated = await tx.repliedBefore<Done>(context);
        if (repeated) return { keep: false, result: repeated };
        const charge = await rateUnpublished(tx.client, chargeId);
        if (charge === null) return { keep: false, result: { refused: problem('not-found') } };
        if ('refused' in charge) return { keep: false, result: charge };
        const command = { type: 'ChargeUnpublished', charge, reason } as const;
        const outcome = await tx.execute(chargeStream, { streamId: chargeId, command, context });
        return { keep: !('refused' in outcome), result: outcome };
      }),
  };
}
