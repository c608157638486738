import { type ChargeAdjustment, problem } from '@kyoyo/contracts';
import type { CommandContext, Done, Executor, Outcome, Transaction } from '@kyoyo/event-store';
import { japanDate } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { bookingDay } from '../books/booking-day.ts';
import { disputeStream } from '../dispute/stream.ts';
import { readIssuer } from '../issuer/queries.ts';
import type { Tables } from '../schema.ts';
import type { AdjustCommand } from './adjusting.ts';
import { chargeStream } from './stream.ts';

interface Decided {
  readonly chargeId: string;
  readonly adjustmentId: string;
  readonly approve: boolean;
  readonly reason: string;
  readonly by: string;
}

/** From which amount on a second person approves what money is moved. */
export async function fourEyesOf(
  client: Executor<Tables>['client'],
  institutionId: string,
  today: string,
): Promise<number | null> {
  const issuer = await readIssuer(client, institutionId, today);
  return issuer?.fourEyesFromYen ?? null;
}

export function createAdjustmentCommands({ store, clock }: Parts<Tables>) {
  /** In the books it is of today, or of the first day that is open. */
  const execute = async (
    tx: Transaction<Tables>,
    { chargeId, institutionId }: { readonly chargeId: string; readonly institutionId: string },
    commandOn: (bookedOn: string) => AdjustCommand,
    context: CommandContext,
  ): Promise<Outcome<Done, unknown>> => {
    const bookedOn = await bookingDay(tx.client, institutionId, japanDate(clock()));
    const command = commandOn(bookedOn);
    return tx.execute(chargeStream, { streamId: chargeId, command, context });
  };

  const adjustWithin = async (
    tx: Transaction<Tables>,
    of: { readonly chargeId: string; readonly institutionId: string },
    adjustment: ChargeAdjustment,
    context: CommandContext,
  ) => {
    const fourEyesFromYen = await fourEyesOf(tx.client, of.institutionId, japanDate(clock()));
    const commandOn = (bookedOn: string) =>
      ({ type: 'AdjustCharge', adjustment, fourEyesFromYen, bookedOn }) as const;
    return execute(tx, of, commandOn, context);
  };

  return {
    adjustWithin,

    adjust: (
      of: { readonly chargeId: string; readonly institutionId: string },
      adjustment: ChargeAdjustment,
      context: CommandContext,
    ): Promise<Outcome<Done, unknown>> =>
      store.together<Outcome<Done, unknown>>([`charge ${of.chargeId}`], async (tx) => {
        const repeated = await tx.repliedBefore<Done>(context);
        if (repeated) return { keep: false, result: repeated };
        const outcome = await adjustWithin(tx, of, adjustment, context);
        return { keep: !('refused' in outcome), result: outcome };
      }),

    decide: (
      { chargeId, ...decided }: Decided,
      context: CommandContext,
    ): Promise<Outcome<Done, unknown>> =>
      store.together<Outcome<Done, unknown>>([`charge ${chargeId}`], async (tx) => {
        const repeated = await tx.repliedBefore<Done>(context);
        if (repeated) return { keep: false, result: repeated };
        const institutionId = await institutionOf(tx, chargeId);
        if (institutionId === null) {
          return { keep: false, result: { refused: problem('not-found') } };
        }
        const commandOn = (bookedOn: string) =>
          ({ type: 'DecideAdjustment', ...decided, bookedOn }) as const;
        const outcome = await execute(tx, { chargeId, institutionId }, commandOn, context);
        if ('refused' in outcome) return { keep: false, result: outcome };
        await decideAcceptance(tx, { chargeId, ...decided }, context);
        return { keep: true, result: outcome };
      }),
  };
}

/** A dispute that was accepted by it is settled now, or goes on. */
async function decideAcceptance(
  tx: Executor<Tables>,
  { chargeId, ...decided }: Decided,
  context: CommandContext,
): Promise<void> {
  const { rows } = await tx.client.query<{ disputeId: string }>(
    'SELECT dispute_id AS "disputeId" FROM disputed_charge WHERE charge_id = $1',
    [chargeId],
  );
  if (!rows[0]) return;
  const { idempotency: _, seenVersion: __, ...of } = context;
  const outcome = await tx.execute(disputeStream, {
    streamId: rows[0].disputeId,
    command: { type: 'DecideAcceptance', ...decided },
    context: of,
  });
  if ('refused' in outcome) throw new Error(outcome.refused.slug);
}

async function institutionOf(tx: Executor<Tables>, chargeId: string): Promise<string | null> {
  const { rows } = await tx.client.query<{ institution_id: string }>(
    'SELECT institution_id FROM charge WHERE charge_id = $1',
    [chargeId],
  );
  return rows[0]?.institution_id ?? null;
}
