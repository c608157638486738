import type { Envelope, InstrumentStep } from '@kyoyo/contracts';
import type pg from 'pg';
import { type CommandParts, createCommands } from '../reservation/commands.ts';
import type { ReservationCommand } from '../reservation/state.ts';
import type { WaitlistCommand } from '../waitlist/stream.ts';
import { type Coming, countedByPerson, readComing, readWaiting } from './coming.ts';

interface OfInstitution {
  readonly institutionId: string;
}
interface WithReason extends OfInstitution {
  readonly reason: string;
}

/** What a step of an instrument is to a coming booking of it, and to who waits for it. */
interface Meaning {
  readonly booking: (coming: Coming & { readonly ofPerson: number | null }) => ReservationCommand;
  readonly waiting: WaitlistCommand;
}

/**
 * What a step of an instrument does to who has booked it and who waits for it, in the transaction in
 * which the step is heard of, behind the lock with which the copy of the instrument is written.
 */
export function createInstrumentSteps(parts: CommandParts) {
  const { clock, store } = parts;

  async function take(
    { institutionId }: OfInstitution,
    { booking, waiting }: Meaning,
    { subject: instrumentId, actor, correlationId, id: causationId }: Envelope,
    tx: pg.ClientBase,
  ): Promise<void> {
    const instrument = { instrumentId, institutionId };
    const context = { actor, correlationId, causationId };
    const { step, waitlist } = createCommands(parts, store.within(tx));
    for (const coming of countedByPerson(await readComing(tx, instrument, clock()))) {
      await step(coming, booking(coming), context);
    }
    for (const { id } of await readWaiting(tx, instrument)) {
      await waitlist.execute(id, waiting, context);
    }
  }

  return {
    suspend: ({ reason, ...of }: WithReason, cause: Envelope, tx: pg.ClientBase) =>
      take(
        of,
        {
          booking: ({ ofPerson }) => ({ type: 'SuspendReservation', reason, ofPerson }),
          waiting: { type: 'SuspendOnWaitlist', reason },
        },
        cause,
        tx,
      ),

    resume: (of: OfInstitution, cause: Envelope, tx: pg.ClientBase) =>
      take(
        of,
        {
          booking: ({ ofPerson }) => ({ type: 'ResumeReservation', now: clock(), ofPerson }),
          waiting: { type: 'ResumeOnWaitlist' },
        },
        cause,
        tx,
      ),

    /** Nothing of it is left but what is running and what is over. */
    end: (
      { reason, ...of }: WithReason,
      because: Exclude<InstrumentStep, 'instrument-suspended'>,
      cause: Envelope,
      tx: pg.ClientBase,
    ) =>
      take(
        of,
        {
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
