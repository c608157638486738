import {
  type Problem,
  problem,
  type ReservationEvent,
  type ReservationView,
} from '@kyoyo/contracts';
import {
  type CommandContext,
  type Executor,
  isDatabaseError,
  type Outcome,
  type Statement,
} from '@kyoyo/event-store';
import type { Slot } from '@kyoyo/contracts';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';
import { lockOf } from '../taking-time/locks.ts';
import type { ReservationCommand } from './state.ts';
import { reservationStream } from './stream.ts';
import { viewOf } from './view.ts';

export type ReservationOutcome = Outcome<ReservationView, ReservationEvent>;

export interface How {
  readonly context: CommandContext;
  readonly isNew?: boolean;
  /** Whose instrument it is, and whose it was before a move. */
  readonly institutionIds: readonly string[];
  /** What must be shared by its institution at the moment in which its time is taken. */
  readonly taking?: Pick<Slot, 'instrumentId' | 'institutionId'>;
}

/** Executes commands on reservations. */
export const createExecution =
  (query: Kysely<Tables>, on: Executor<Tables>) =>
  (
    streamId: string,
    command: ReservationCommand,
    { context, isNew = false, institutionIds, taking }: How,
  ): Promise<ReservationOutcome> =>
    on.execute(reservationStream, {
      streamId,
      command,
      context,
      isNew,
      shares: institutionIds.map((institutionId) => lockOf({ institutionId })),
      guards: taking ? [requireShared(query, taking)] : [],
      explain: notShared,
      reply: (state, { id, version }) => viewOf(id, state, version),
    });

/** Behind the institution's lock: refuses where the instrument was taken away meanwhile. */
export const requireShared = (
  query: Kysely<Tables>,
  { instrumentId, institutionId }: Pick<Slot, 'instrumentId' | 'institutionId'>,
): Statement => ({
  compile: () => sql`SELECT require_shared(${instrumentId}, ${institutionId})`.compile(query),
});

export const notShared = (error: unknown): Problem | undefined =>
  isDatabaseError(error, 'KY003') ? problem('instrument-not-bookable') : undefined;
