import { type Outage, type OutageEvent, problem, type TouchedDecision } from '@kyoyo/contracts';
import type { CommandContext, Done, Executor, Outcome } from '@kyoyo/event-store';
import { newId } from '@kyoyo/kernel';
import { createOfferChanges } from '../offer/changing.ts';
import { changeOf } from '../offer/reading.ts';
import type { CommandParts } from '../reservation/commands.ts';
import { createFreeing } from '../reservation/freeing.ts';
import type { Tables } from '../schema.ts';
import { type OutageCommand, outageStream } from './stream.ts';

type OutageOutcome = Outcome<Done, OutageEvent>;

export function createOutageCommands(parts: CommandParts) {
  const { clock } = parts;
  const execute = (
    streamId: string,
    command: OutageCommand,
    context: CommandContext,
    tx: Executor<Tables>,
  ): Promise<OutageOutcome> => tx.execute(outageStream, { streamId, command, context });

  return {
    /** Takes the units out of use, once it is decided what becomes of the bookings there. */
    async schedule(
      outage: Outage,
      decided: TouchedDecision | null,
      context: CommandContext,
    ): Promise<OutageOutcome> {
      const command = { type: 'ScheduleOutage', outage, now: clock() } as const;
      const outcome = await createOfferChanges(parts).change(
        outage,
        changeOf.outage(outage),
        decided,
        context,
        (tx) => execute(newId(), command, context, tx),
      );
      // No booking is left there: it is another outage, or the cleaning up after a run.
      const isTaken = 'refused' in outcome && outcome.refused.slug === 'period-taken';
      return isTaken ? { refused: problem('outage-in-the-way') } : outcome;
    },

    /** Ends it now; whoever waits for the instrument gets the rest. */
    end: (
      outage: {
        readonly id: string;
        readonly instrumentId: string;
        readonly institutionId: string;
      },
      context: CommandContext,
    ): Promise<OutageOutcome> =>
      createFreeing(parts).freeing(outage, (tx) =>
        execute(outage.id, { type: 'EndOutage', now: clock() }, context, tx),
      ),
  };
}
