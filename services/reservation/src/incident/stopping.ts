import { type Identity, type Problem, problem } from '@kyoyo/contracts';
import { type CommandContext, type Executor, rangeOf } from '@kyoyo/event-store';
import { fromEpochMs, type Instant, newId, type Period, plusMinutes } from '@kyoyo/kernel';
import { mayChange } from '../access.ts';
import { createOfferChanges } from '../offer/changing.ts';
import { changeOf } from '../offer/reading.ts';
import { outageStream } from '../outages/stream.ts';
import { type CommandParts, createCommands } from '../reservation/commands.ts';
import { findRunning } from '../reservation/standing-by.ts';
import type { Tables } from '../schema.ts';
import { unitResource } from '../taking-time/resources.ts';
import type { Stop } from './decisions.ts';

/** The longest that units stand still by one report. */
const stopHoursMax = 366 * 24;

/** Units that nobody is to use from now on. */
export interface Stopping {
  readonly instrumentId: string;
  readonly institutionId: string;
  readonly units: readonly number[];
  readonly until: Instant;
}

/**
 * Takes units out of use at once, in a transaction that holds the institution's lock alone. What has
 * happened is a fact, so nobody is asked before: the run that goes on ends, coming bookings get another
 * unit or are cancelled free, and what is free of the time until then becomes an outage.
 */
export function createStopping(parts: CommandParts, tx: Executor<Tables>) {
  const now = parts.clock();

  /** Nobody ends the run of somebody else but staff. */
  async function endRuns(
    who: Identity,
    { instrumentId, units }: Stopping,
    context: CommandContext,
  ): Promise<Problem | undefined> {
    for (const unit of units) {
      const running = await findRunning(tx.client, { instrumentId, unit });
      if (!running) continue;
      if (!mayChange(who, running)) return problem('run-in-the-way');
      const outcome = await createCommands(parts, tx).checkOut(running, undefined, context);
      if ('refused' in outcome) return outcome.refused;
    }
    return undefined;
  }

  /** What of a unit's time is neither an outage yet nor the cleaning up after the last run. */
  async function freeOf(instrumentId: string, unit: number, within: Period): Promise<Period[]> {
    const { rows } = await tx.client.query(
      `SELECT lower(gap) AS start, upper(gap) AS end FROM unnest(
         tstzmultirange($2::tstzrange) - coalesce((
           SELECT range_agg(period) FROM claim
           WHERE resource = $1 AND period && $2::tstzrange AND (until IS NULL OR until > $3)
         ), '{}'::tstzmultirange)) AS gap`,
      [unitResource(instrumentId, unit), rangeOf(within), within.start],
    );
    const at = (time: Date) => fromEpochMs(time.getTime());
    return rows.map(({ start, end }) => ({ start: at(start), end: at(end) }));
  }

  return {
    async stop(
      who: Identity,
      { units, until, ...of }: Stopping,
      { actor, correlationId }: CommandContext,
    ): Promise<Stop | { readonly refused: Problem }> {
      if (until <= now) return { refused: problem('period-in-past') };
      if (until > plusMinutes(now, stopHoursMax * 60)) {
        return { refused: problem('outage-too-long', { hours: stopHoursMax }) };
      }
      const context = { actor, correlationId };
      const refused = await endRuns(who, { units, until, ...of }, context);
      if (refused) return { refused };
      // Whom it concerns reads that it was an incident; what was written of that is not theirs.
      const outage = { ...of, units: [...units], period: { start: now, end: until }, reason: '' };
      const change = await changeOf.outage(outage)(tx.client);
      await createOfferChanges(parts).followIn(change, '', context, tx);
      const outageIds: string[] = [];
      for (const unit of units) {
        for (const period of await freeOf(of.instrumentId, unit, outage.period)) {
          const streamId = newId();
          const one = { ...outage, units: [unit], period };
          const command = { type: 'ScheduleOutage', outage: one, now } as const;
          const outcome = await tx.execute(outageStream, { streamId, command, context });
          if ('refused' in outcome) return outcome;
          outageIds.push(streamId);
        }
      }
      return { units, until, outageIds };
    },

    /** Gives back what is left of the time of these outages. */
    async start(outageIds: readonly string[], { actor, correlationId }: CommandContext) {
      for (const streamId of outageIds) {
        const command = { type: 'EndOutage', now } as const;
        await tx.execute(outageStream, { streamId, command, context: { actor, correlationId } });
      }
    },
  };
}
