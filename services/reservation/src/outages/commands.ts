import { type Outage, type OutageEvent, problem, type ReservationView } from '@kyoyo/contracts';
import type { CommandContext, Outcome } from '@kyoyo/event-store';
import { newId, overlaps } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type pg from 'pg';
import type { Commands } from '../commands.ts';
import { explainConflict, holdInstitutions } from '../executing.ts';
import { listTaking } from '../queries.ts';
import type { Tables } from '../schema.ts';
import { type OutageCommand, outageDecider } from './decider.ts';
import { projectOutage } from './projections.ts';

const aggregate = {
  streamType: 'outage',
  decider: outageDecider,
  project: projectOutage,
} as const;

type OutageOutcome = Outcome<{ readonly id: string; readonly version: number }, OutageEvent>;

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

  /** Bookings that stand in the way; runs that have begun are never cut off. */
  const inTheWay = async ({ instrumentId, units, period }: Outage): Promise<ReservationView[]> => {
    const taking = await listTaking(database.query, [instrumentId], period, clock());
    return taking.filter(
      ({ slot, status }) =>
        status !== 'done' && units.includes(slot.unit) && overlaps(slot.occupied, period),
    );
  };

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
        const standing = await inTheWay(outage);
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
