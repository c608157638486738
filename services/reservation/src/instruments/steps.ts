import type { Envelope, InstrumentStep } from '@kyoyo/contracts';
import type { CommandContext } from '@kyoyo/event-store';
import type pg from 'pg';
import { type CommandParts, createCommands } from '../reservation/commands.ts';
import type { ReservationCommand } from '../reservation/state.ts';
import { lockOf } from '../taking-time/locks.ts';
import type { WaitlistCommand } from '../waitlist/stream.ts';
import {
  type Coming,
  countedByPerson,
  type OfInstrument,
  readComing,
  readWaiting,
} from './coming.ts';

/** What a step of an instrument is to a coming booking of it, and to who waits for it. */
interface Meaning {
  readonly isShared: boolean;
  readonly booking: (coming: Coming & { readonly ofPerson: number | null }) => ReservationCommand;
  readonly waiting: WaitlistCommand;
}

/**
 * What a step of an instrument does to who has booked it and who waits for it, in the transaction in
 * which the step is heard of; `cause` tells of the step.
 */
export function createInstrumentSteps(parts: CommandParts) {
  const { clock, store } = parts;

  /**
   * The institution's lock comes first: whoever books at this moment has booked by then and is
   * found here, or is refused behind the lock.
   */
  async function take(
    instrument: OfInstrument,
    { isShared, booking, waiting }: Meaning,
    cause: Envelope,
    tx: pg.ClientBase,
  ): Promise<void> {
    const { instrumentId, institutionId } = instrument;
    await tx.query('SELECT hold_locks($1)', [[lockOf({ institutionId })]]);
    await tx.query('UPDATE instrument SET approved = $2 WHERE instrument_id = $1', [
      instrumentId,
      isShared,
    ]);
    const context = contextOf(cause);
    const { step, waitlist } = createCommands(parts, store.within(tx));
    for (const coming of countedByPerson(await readComing(tx, instrument, clock()))) {
      await step(coming, booking(coming), context);
    }
    for (const { id } of await readWaiting(tx, instrument)) {
      await waitlist.execute(id, waiting, context);
    }
  }

  return {
    suspend: (instrument: OfInstrument, reason: string, cause: Envelope, tx: pg.ClientBase) =>
      take(
        instrument,
        {
          isShared: false,
          booking: ({ ofPerson }) => ({ type: 'SuspendReservation', reason, ofPerson }),
          waiting: { type: 'SuspendOnWaitlist', reason },
        },
        cause,
        tx,
      ),

    resume: (instrument: OfInstrument, cause: Envelope, tx: pg.ClientBase) =>
      take(
        instrument,
        {
          isShared: true,
          booking: ({ ofPerson }) => ({ type: 'ResumeReservation', now: clock(), ofPerson }),
          waiting: { type: 'ResumeOnWaitlist' },
        },
        cause,
        tx,
      ),

    /** Nothing of it is left but what is running and what is over. */
    end: (
      instrument: OfInstrument,
      because: Exclude<InstrumentStep, 'instrument-suspended'>,
      reason: string,
      cause: Envelope,
      tx: pg.ClientBase,
    ) =>
      take(
        instrument,
        {
          isShared: false,
          booking: () => ({
            type: 'CancelReservation',
            reason,
            by: 'facility',
            now: clock(),
            because,
          }),
          waiting: { type: 'LapseOnWaitlist', reason: because, explanation: reason },
        },
        cause,
        tx,
      ),
  };
}

const contextOf = ({ actor, correlationId, id: causationId }: Envelope): CommandContext => ({
  actor,
  correlationId,
  causationId,
});
