import type { Problem, ReservationView, Slot, UsedOption } from '@kyoyo/contracts';
import type { CommandContext } from '@kyoyo/event-store';
import type { Parts } from '@kyoyo/service-kit';
import type pg from 'pg';
import type { CommandOf } from './stream.ts';
import type { createExecutor, ReservationOutcome } from './executing.ts';
import { readOfferedOptions } from '../copies/offered-options.ts';
import type { Tables } from '../schema.ts';

interface RunParts extends Pick<Parts<Tables>, 'database' | 'clock'> {
  readonly execute: ReturnType<typeof createExecutor>;
  /** Runs what frees time, so that who waits for it is given it. */
  readonly freeingIfAwaited: (
    slot: Slot,
    run: (within?: pg.ClientBase) => Promise<ReservationOutcome>,
  ) => Promise<ReservationOutcome>;
}

/** What is done with a run while it goes on, and its end. */
export function createRunCommands({ database, clock, execute, freeingIfAwaited }: RunParts) {
  /** By the rate card of the run; one that has not begun takes nothing. */
  const offeredTo = async ({ slot, startedAt }: ReservationView): Promise<readonly string[]> =>
    startedAt === null ? [] : readOfferedOptions(database.pool, slot.instrumentId, startedAt);

  /** A late end takes the time until now where it is free, and otherwise only ends the run. */
  const checkOut = async (
    { id, slot }: ReservationView,
    used: Pick<CommandOf<'CheckOut'>, 'options' | 'offered'>,
    context: CommandContext,
    within?: pg.ClientBase,
  ): Promise<ReservationOutcome> => {
    const how = { context, institutionId: slot.institutionId, within };
    const command = { type: 'CheckOut', reservationId: id, now: clock(), ...used } as const;
    const extended = await execute(id, { ...command, mayExtend: true }, how);
    const taken = 'refused' in extended && conflicts.has(extended.refused.slug);
    return taken ? execute(id, { ...command, mayExtend: false }, how) : extended;
  };

  return {
    /** `options`: all that the run has taken; as recorded, where nothing is said. */
    async checkOut(
      reservation: ReservationView,
      options: readonly UsedOption[] | undefined,
      context: CommandContext,
    ): Promise<ReservationOutcome> {
      const used = { options: options ?? null, offered: await offeredTo(reservation) };
      return freeingIfAwaited(reservation.slot, (client) =>
        checkOut(reservation, used, context, client),
      );
    },

    async recordOptions(
      reservation: ReservationView,
      options: readonly UsedOption[],
      context: CommandContext,
    ): Promise<ReservationOutcome> {
      const { id, slot } = reservation;
      const offered = await offeredTo(reservation);
      const command = { type: 'RecordOptions', options, offered } as const;
      return execute(id, command, { context, institutionId: slot.institutionId });
    },
  };
}

/** Refusals that mean: somebody else has the time. */
const conflicts: ReadonlySet<Problem['slug']> = new Set([
  'period-taken',
  'no-operator-free',
  'accessory-taken',
]);
