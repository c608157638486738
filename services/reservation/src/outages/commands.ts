import { type Outage, type OutageEvent, problem, type Slot } from '@kyoyo/contracts';
import type { CommandContext, Done, Executor, Outcome } from '@kyoyo/event-store';
import { newId } from '@kyoyo/kernel';
import type pg from 'pg';
import { type CommandParts, createCommands } from '../reservation/commands.ts';
import { createFreeing } from '../reservation/freeing.ts';
import { rangeOf } from '@kyoyo/event-store/declaring';
import type { Tables } from '../schema.ts';
import { lockOf } from '../taking-time/locks.ts';
import { type OutageCommand, outageStream, unitsOf } from './stream.ts';

type OutageOutcome = Outcome<Done, OutageEvent>;

interface InTheWay {
  readonly id: string;
  readonly status: string;
  readonly slot: Slot;
}

export function createOutageCommands(parts: CommandParts) {
  const { store, clock } = parts;
  const execute = (
    streamId: string,
    command: OutageCommand,
    context: CommandContext,
    tx: Executor<Tables>,
  ): Promise<OutageOutcome> => tx.execute(outageStream, { streamId, command, context });

  /**
   * Bookings that stand in the way; asked of the open transaction, for who waits for its lock may
   * have every other connection.
   */
  async function inTheWay(outage: Outage, client: pg.Pool | pg.ClientBase): Promise<InTheWay[]> {
    const { rows } = await client.query(
      `SELECT r.reservation_id AS id, r.status, r.view->'slot' AS slot
       FROM reservation r
       WHERE r.status IN ('held', 'requested', 'confirmed', 'running')
         AND r.reservation_id IN (
           SELECT taker FROM claim
           WHERE resource = ANY ($1) AND period && $2::tstzrange
             AND (until IS NULL OR until > $3))`,
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
      const repeated = await store.repliedBefore<Done>(context);
      if (repeated) return repeated;
      const outageId = newId();
      return store.together<OutageOutcome>([lockOf(outage)], async (tx) => {
        const bookings = createCommands(parts, tx);
        const standing = await inTheWay(outage, tx.client);
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
            await bookings.step(reservation, command, { actor, correlationId });
          }
        }
        const command = { type: 'ScheduleOutage', outage, now: clock() } as const;
        const outcome = await execute(outageId, command, context, tx);
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
      createFreeing(parts).freeing(outage, (tx) =>
        execute(outage.id, { type: 'EndOutage', now: clock() }, context, tx),
      ),
  };
}
