import { type Outage, type OutageEvent, problem, type Slot } from '@kyoyo/contracts';
import type { CommandContext, Outcome } from '@kyoyo/event-store';
import { newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type pg from 'pg';
import type { Commands } from '../reservation/commands.ts';
import { explainConflict, holdInstitutions } from '../reservation/executing.ts';
import { rangeOf } from '../taking-time/range.ts';
import type { Tables } from '../schema.ts';
import { type OutageCommand, outageDecider } from './stream.ts';
import { projectOutage, unitsOf } from './projections.ts';

const aggregate = {
  streamType: 'outage',
  decider: outageDecider,
  project: projectOutage,
} as const;

type OutageOutcome = Outcome<{ readonly id: string; readonly version: number }, OutageEvent>;

interface InTheWay {
  readonly id: string;
  readonly status: string;
  readonly slot: Slot;
}

export function createOutageCommands(
  { store, database, clock }: Parts<Tables>,
  bookings: Commands,
) {
  const execute = (
    outageId: string,
    command: OutageCommand,
    context: CommandContext,
    within: pg.ClientBase,
  ): Promise<OutageOutcome> =>
    store.execute(aggregate, {
      streamId: outageId,
      command,
      context,
      within,
      explain: explainConflict,
      reply: (_, version) => ({ id: outageId, version }),
    });

  /**
   * Bookings that stand in the way; asked of the open transaction, for who waits for its lock may
   * have every other connection.
   */
  async function inTheWay(outage: Outage, client: pg.ClientBase): Promise<InTheWay[]> {
    const { rows } = await client.query(
      `SELECT r.reservation_id AS id, r.status, r.slot
       FROM reservation r
       WHERE r.status IN ('held', 'requested', 'confirmed', 'running')
         AND r.reservation_id IN (
           SELECT taken_by FROM allocation
           WHERE resource = ANY ($1) AND period && $2::tstzrange
             AND (held_until IS NULL OR held_until > $3))`,
      [unitsOf(outage), rangeOf(outage.period), clock()],
    );
    return rows as InTheWay[];
  }

  return {
    /**
     * Takes the units out of use. Bookings in the way make it a refusal that names them; with
     * `displace` the facility cancels them, free of charge, in the same transaction.
     */
    async schedule(
      outage: Outage,
      displace: boolean,
      context: CommandContext,
    ): Promise<OutageOutcome> {
      const repeated = await store.repliedBefore<{ id: string; version: number }>(context);
      if (repeated) return repeated;
      const outageId = newId();
      const locks = [holdInstitutions(database.query, outage.institutionId)];
      return store.transact<OutageOutcome>(locks, async (client) => {
        const standing = await inTheWay(outage, client);
        if (displace) {
          const { reason } = outage;
          const command = {
            type: 'CancelReservation',
            reason,
            by: 'facility',
            now: clock(),
          } as const;
          const { actor, correlationId } = context;
          for (const reservation of standing) {
            await bookings.step(reservation, command, { actor, correlationId }, client);
          }
        }
        const command = { type: 'ScheduleOutage', outage, now: clock() } as const;
        const outcome = await execute(outageId, command, context, client);
        if (!('refused' in outcome)) return { keep: true, result: outcome };
        const isTaken = outcome.refused.slug === 'period-taken';
        const reservations = standing.map(({ id, slot, status }) => ({
          id,
          period: slot.period,
          status,
        }));
        const refused = isTaken
          ? problem('bookings-in-the-way', { reservations })
          : outcome.refused;
        return { keep: false, result: { refused } };
      });
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
      bookings.freeing(outage, (client) =>
        execute(outage.id, { type: 'EndOutage', now: clock() }, context, client),
      ),
  };
}
