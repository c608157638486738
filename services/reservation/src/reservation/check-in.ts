import { type Identity, type Problem, problem, type ReservationView } from '@kyoyo/contracts';
import type { CommandContext } from '@kyoyo/event-store';
import { maySee } from '../access.ts';
import { readBookable } from '../copies/bookable.ts';
import { qualificationIdOf } from '../training/stream.ts';
import { qualificationLock } from '../taking-time/locks.ts';
import { type CommandParts, createCommands } from './commands.ts';
import type { ReservationOutcome } from './executing.ts';

/** Beginning a run: whoever booked must still be allowed to use it, and the unit must be idle. */
export function createCheckIn(parts: CommandParts) {
  const { clock, store, database } = parts;

  /** Whoever revokes a training at this moment has done so before, or finds the run begun. */
  async function checkIn(
    who: Identity,
    found: ReservationView,
    context: CommandContext,
  ): Promise<ReservationOutcome> {
    const { slot, booking } = found;
    const lock = qualificationLock(qualificationIdOf(booking.personId, slot.instrumentId));
    const outcome = await store.together<ReservationOutcome>([lock], async (tx) => {
      const now = clock();
      const { start } = slot.period;
      const bookable = await readBookable(tx.client, booking, slot.instrumentId, { start, now });
      if (!bookable) return { keep: false, result: { refused: problem('not-found') } };
      const command = { type: 'CheckIn', now, facts: bookable.facts } as const;
      const result = await createCommands(parts, tx).step(found, command, context);
      return { keep: !('refused' in result), result };
    });
    const isBusy = 'refused' in outcome && outcome.refused.slug === 'unit-in-use';
    return isBusy ? { refused: await whoIsInTheWay(who, found, context) } : outcome;
  }

  /** Says who is still there, as far as the asker may know, and tells them that somebody waits. */
  async function whoIsInTheWay(
    who: Identity,
    { id, slot, booking }: ReservationView,
    { actor, correlationId }: CommandContext,
  ): Promise<Problem> {
    const row = await database.query
      .selectFrom('reservation')
      .select('view')
      .where('instrument_id', '=', slot.instrumentId)
      .where('unit', '=', slot.unit)
      .where('status', '=', 'running')
      .executeTakeFirst();
    // Who was there has gone meanwhile; the next try will do.
    if (!row) return problem('unit-in-use', { until: clock(), who: users.other });
    const { view: there } = row;
    const waiting = { reservationId: id, personId: booking.personId };
    const command = { type: 'RemindOfWaiting', waiting, now: clock() } as const;
    await createCommands(parts).step(there, command, { actor, correlationId });
    return problem('unit-in-use', {
      until: there.slot.period.end,
      ...(maySee(who, there)
        ? { who: users.known, personId: there.booking.personId, reservationId: there.id }
        : { who: users.other }),
    });
  }

  return checkIn;
}

const users = {
  known: { ja: 'ほかの予約の人', en: 'who has booked it' },
  other: { ja: '別の組織の利用者', en: 'a user of another organisation' },
};

export type CheckIn = ReturnType<typeof createCheckIn>;
