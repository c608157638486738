import type {
  Identity,
  IncidentEvent,
  IncidentKind,
  IncidentOf,
  IncidentStage,
  IncidentView,
} from '@kyoyo/contracts';
import type { CommandContext, Executor, Outcome } from '@kyoyo/event-store';
import { type Instant, newId } from '@kyoyo/kernel';
import type { CommandParts } from '../reservation/commands.ts';
import { createFreeing } from '../reservation/freeing.ts';
import type { Tables } from '../schema.ts';
import { lockOf } from '../taking-time/locks.ts';
import type { IncidentCommand, Stop } from './decisions.ts';
import { stageOf } from './state.ts';
import { createStopping, type Stopping } from './stopping.ts';
import { incidentStream } from './stream.ts';

interface Receipt {
  readonly id: string;
  readonly stage: IncidentStage;
  readonly version: number;
}
export type IncidentOutcome = Outcome<Receipt, IncidentEvent>;

export interface Report {
  readonly of: Omit<IncidentOf, 'kind'> & { readonly kind: IncidentKind };
  readonly note: string;
  readonly happenedAt: Instant;
  readonly byStaff: boolean;
}

export function createIncidentCommands(parts: CommandParts) {
  const { clock, store } = parts;

  const execute = (
    streamId: string,
    command: IncidentCommand,
    context: CommandContext,
    on: Executor<Tables> = store,
    isNew = false,
  ): Promise<IncidentOutcome> =>
    on.execute(incidentStream, {
      streamId,
      command,
      context,
      isNew,
      reply: (state, { id, version }) => {
        if (!state) throw new Error('A command that was accepted left no incident');
        return { id, stage: stageOf(state), version };
      },
    });

  /** Stops the units and says so, in one transaction: both, or neither. */
  const stopping = (
    who: Identity,
    units: Stopping,
    context: CommandContext,
    say: (stop: Stop, tx: Executor<Tables>) => Promise<IncidentOutcome>,
  ): Promise<IncidentOutcome> =>
    store.together<IncidentOutcome>([lockOf(units)], async (tx) => {
      const repeated = await tx.repliedBefore<Receipt>(context);
      if (repeated) return { keep: false, result: repeated };
      const stop = await createStopping(parts, tx).stop(who, units, context);
      if ('refused' in stop) return { keep: false, result: stop };
      const result = await say(stop, tx);
      return { keep: !('refused' in result), result };
    });

  return {
    step: (incidentId: string, command: IncidentCommand, context: CommandContext) =>
      execute(incidentId, command, context),

    report(
      who: Identity,
      report: Report,
      units: Stopping | null,
      context: CommandContext,
    ): Promise<IncidentOutcome> {
      const command = { type: 'ReportIncident', ...report, now: clock() } as const;
      if (!units) return execute(newId(), { ...command, stop: null }, context, store, true);
      return stopping(who, units, context, (stop, tx) => {
        const stops = stop.outageIds.length > 0 ? stop : null;
        return execute(newId(), { ...command, stop: stops }, context, tx, true);
      });
    },

    stop: (who: Identity, incidentId: string, units: Stopping, context: CommandContext) =>
      stopping(who, units, context, (stop, tx) =>
        execute(incidentId, { type: 'StopInstrument', stop }, context, tx),
      ),

    /** Its outages end with it, and whoever waits for the instrument gets the time. */
    restore: (
      { id, ...instrument }: Pick<IncidentView, 'id' | 'instrumentId' | 'institutionId'>,
      note: string,
      context: CommandContext,
    ): Promise<IncidentOutcome> =>
      createFreeing(parts).freeing(instrument, async (tx) => {
        const { state } = await tx.read(incidentStream, id);
        const command = { type: 'RestoreInstrument', note } as const;
        const outcome = await execute(id, command, context, tx);
        const isDone = !('refused' in outcome) && outcome.events.length > 0;
        if (isDone) await createStopping(parts, tx).start(state?.outageIds ?? [], context);
        return outcome;
      }),
  };
}

export type IncidentCommands = ReturnType<typeof createIncidentCommands>;
