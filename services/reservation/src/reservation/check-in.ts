import { type Identity, type Problem, problem, type ReservationView } from '@kyoyo/contracts';
import type { CommandContext } from '@kyoyo/event-store';
import { maySee } from '../access.ts';
import { readBookable } from '../copies/bookable.ts';
import { qualificationIdOf } from '../training/stream.ts';
import { lockOf, qualificationLock } from '../taking-time/locks.ts';
import { type CommandParts, createCommands } from './commands.ts';
import type { ReservationOutcome } from './executing.ts';
import { findRunning } from './standing-by.ts';

/** Beginning a run: whoever booked must still be allowed to use it, and the unit must be idle. */
export function createCheckIn(parts: CommandParts) {
  const { clock, store } = parts;

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

  /**
   * Says who is still there, as far as the asker may know. Where that is not within its own time, who
   * waits loses nothing by it; and whoever overstays is told, in the same transaction.
   */
  const whoIsInTheWay = (
    who: Identity,
    found: ReservationView,
    { actor, correlationId }: CommandContext,
  ): Promise<Problem> =>
    store.together([lockOf(found.slot)], async (tx) => {
      const there = await findRunning(tx.client, found.slot);
      const now = clock();
      // Who was there has gone meanwhile; the next try will do.
      if (!there) {
        return { keep: false, result: problem('unit-in-use', { until: now, who: users.other }) };
      }
      const { step } = createCommands(parts, tx);
      const { period } = there.slot;
      const context = { actor, correlationId };
      const waiting = { reservationId: found.id, personId: found.booking.personId };
      await step(there, { type: 'RemindOfWaiting', waiting, now }, context);
      const isWithinItsTime = period.start <= now && now < period.end;
      if (!isWithinItsTime) await step(found, { type: 'KeepWaiting', now }, context);
      const known = { personId: there.booking.personId, reservationId: there.id };
      const user = maySee(who, there) ? { who: users.known, ...known } : { who: users.other };
      return { keep: true, result: problem('unit-in-use', { until: period.end, ...user }) };
    });

  return checkIn;
}

const users = {
  known: { ja: 'ほかの予約の人', en: 'who has booked it' },
  other: { ja: '別の組織の利用者', en: 'a user of another organisation' },
};

export type CheckIn = ReturnType<typeof createCheckIn>;
