import type { ReservationView, Slot, UsedOption } from '@kyoyo/contracts';
import type { CommandContext, Executor, Outcome } from '@kyoyo/event-store';
import { newId, type Period } from '@kyoyo/kernel';
import type { BookableInstrument } from '../copies/bookable.ts';
import type { Tables } from '../schema.ts';
import { lockOf } from '../taking-time/locks.ts';
import {
  type CommandParts,
  type Commands,
  createCommands,
  type HowToMove,
  type Named,
} from './commands.ts';
import type { ReservationOutcome } from './executing.ts';
import type { ReservationCommand } from './state.ts';
import { findRunning, listKeptWaiting } from './standing-by.ts';
import { readTimeFacts } from './time-facts.ts';

type Instrument = Pick<Slot, 'instrumentId' | 'institutionId'>;

/** Whatever frees time of an instrument gives it, in the same transaction, to who waits for it. */
export function createFreeing(parts: CommandParts) {
  const { clock, store } = parts;
  const commands = createCommands(parts);

  /** `taking`: whose time is taken as well, perhaps of another institution. */
  const freeing = <Done, Event>(
    { instrumentId, institutionId }: Instrument,
    run: (tx: Executor<Tables>) => Promise<Outcome<Done, Event>>,
    taking: Pick<Instrument, 'institutionId'> = { institutionId },
  ): Promise<Outcome<Done, Event>> =>
    store.together<Outcome<Done, Event>>(
      [lockOf({ institutionId }), lockOf(taking)],
      async (tx) => {
        const outcome = await run(tx);
        const isDone = !('refused' in outcome);
        if (isDone) {
          await freeUnits(tx, instrumentId);
          await createCommands(parts, tx).waitlist.promoteOnInstrument(instrumentId);
        }
        return { keep: isDone, result: outcome };
      },
    );

  /** Whoever stands before a unit that nobody uses any more may begin. */
  async function freeUnits(tx: Executor<Tables>, instrumentId: string): Promise<void> {
    const now = clock();
    for (const waiting of await listKeptWaiting(tx.client, instrumentId, now)) {
      if (await findRunning(tx.client, waiting.slot)) continue;
      const context = { actor: 'system', correlationId: newId() } as const;
      await createCommands(parts, tx).step(waiting, { type: 'FreeUnit', now }, context);
    }
  }

  const isAwaited = async (instrumentId: string): Promise<boolean> =>
    (await commands.waitlist.isAnyoneWaiting(instrumentId)) ||
    (await listKeptWaiting(store.client, instrumentId, clock())).length > 0;

  /** The short way where nobody waits. Whoever joins at this moment is promoted a little later. */
  const freeingIfAwaited = async (
    slot: Instrument,
    run: (commands: Commands) => Promise<ReservationOutcome>,
    taking?: Pick<Instrument, 'institutionId'>,
  ): Promise<ReservationOutcome> =>
    (await isAwaited(slot.instrumentId))
      ? freeing(slot, (tx) => run(createCommands(parts, tx)), taking)
      : run(commands);

  /** A step that gives time back. */
  const freeingStep = (
    reservation: Named,
    command: ReservationCommand,
    context: CommandContext,
  ): Promise<ReservationOutcome> =>
    freeingIfAwaited(reservation.slot, ({ step }) => step(reservation, command, context));

  return {
    freeing,
    freeingStep,

    move: (
      reservation: ReservationView,
      to: BookableInstrument,
      period: Period,
      how: HowToMove,
      context: CommandContext,
    ): Promise<ReservationOutcome> => {
      const { slot, firm } = reservation;
      // What it gives back may be owed for, in the same transaction.
      const mayCost = firm && slot.conditions.cancellationTiers.length > 0;
      return mayCost
        ? freeing(
            slot,
            (tx) => createCommands(parts, tx).move(reservation, to, period, how, context),
            to,
          )
        : freeingIfAwaited(slot, ({ move }) => move(reservation, to, period, how, context), to);
    },

    checkOut: (
      reservation: ReservationView,
      options: readonly UsedOption[] | undefined,
      context: CommandContext,
    ): Promise<ReservationOutcome> =>
      freeingIfAwaited(reservation.slot, ({ checkOut }) => checkOut(reservation, options, context)),

    /** Does what is due by now. */
    async letTimePass(reservationId: string): Promise<void> {
      const now = clock();
      const due = await readTimeFacts(store.client, reservationId, now);
      if (!due) return;
      const command = { type: 'LetTimePass', reservationId, now, ...due.facts } as const;
      const context = { actor: 'system', correlationId: newId() } as const;
      await freeingStep({ id: reservationId, slot: due.slot }, command, context);
    },
  };
}

export type Freeing = ReturnType<typeof createFreeing>;
