import type { Problem, ReservationView, UsedOption } from '@kyoyo/contracts';
import type { CommandContext, Executor } from '@kyoyo/event-store';
import type { Clock, Period } from '@kyoyo/kernel';
import { readOfferedOptions } from '../copies/offered-options.ts';
import type { Tables } from '../schema.ts';
import type { ReservationOutcome } from './executing.ts';
import type { ReservationCommand } from './state.ts';

type Step = (
  reservation: ReservationView,
  command: ReservationCommand,
  context: CommandContext,
) => Promise<ReservationOutcome>;

/** What is done with a run while it goes on, and its end. */
export function createRunCommands(clock: Clock, on: Executor<Tables>, step: Step) {
  /** By the rate card of the booking, which prices the run; one that has not begun takes nothing. */
  const offeredTo = async ({ slot, startedAt }: ReservationView): Promise<readonly string[]> =>
    startedAt === null ? [] : readOfferedOptions(on.client, slot.instrumentId, slot.period.start);

  return {
    /**
     * `options`: all that the run has taken; as recorded, where nothing is said. A late end takes the
     * time until now where it is free, and otherwise only ends the run.
     */
    async checkOut(
      reservation: ReservationView,
      options: readonly UsedOption[] | undefined,
      context: CommandContext,
    ): Promise<ReservationOutcome> {
      const command = {
        type: 'CheckOut',
        reservationId: reservation.id,
        now: clock(),
        options: options ?? null,
        offered: await offeredTo(reservation),
      } as const;
      const extended = await step(reservation, { ...command, mayExtend: true }, context);
      const taken = 'refused' in extended && conflicts.has(extended.refused.slug);
      return taken ? step(reservation, { ...command, mayExtend: false }, context) : extended;
    },

    async correctRun(
      reservation: ReservationView,
      correction: {
        readonly used: Period;
        readonly options: readonly UsedOption[] | null;
        readonly reason: string;
      },
      context: CommandContext,
    ): Promise<ReservationOutcome> {
      const offered = await offeredTo(reservation);
      const command = { type: 'CorrectRun', ...correction, offered, now: clock() } as const;
      return step(reservation, command, context);
    },

    async recordOptions(
      reservation: ReservationView,
      options: readonly UsedOption[],
      context: CommandContext,
    ): Promise<ReservationOutcome> {
      const offered = await offeredTo(reservation);
      return step(reservation, { type: 'RecordOptions', options, offered }, context);
    },
  };
}

/** Refusals that mean: somebody else has the time. */
const conflicts: ReadonlySet<Problem['slug']> = new Set([
  'period-taken',
  'no-operator-free',
  'accessory-taken',
]);
