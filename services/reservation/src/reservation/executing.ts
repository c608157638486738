import {
  type Problem,
  problem,
  type ReservationEvent,
  type ReservationView,
  type Slot,
} from '@kyoyo/contracts';
import {
  type CommandContext,
  type Executor,
  isDatabaseError,
  type Outcome,
  type Statement,
} from '@kyoyo/event-store';
import { type Kysely, sql } from 'kysely';
import type { BookableInstrument } from '../copies/bookable.ts';
import type { Tables } from '../schema.ts';
import { lockOf } from '../taking-time/locks.ts';
import type { ReservationCommand } from './state.ts';
import { reservationStream } from './stream.ts';
import { viewOf } from './view.ts';

export type ReservationOutcome = Outcome<ReservationView, ReservationEvent>;

type Taken = Pick<Slot, 'unit' | 'operatorId' | 'accessories'>;

export interface How {
  readonly context: CommandContext;
  readonly isNew?: boolean;
  /** Whose instrument it is, and whose it was before a move. */
  readonly institutionIds: readonly string[];
  /** What must be offered as it was read, at the moment in which its time is taken. */
  readonly taking?: { readonly of: BookableInstrument; readonly slot: Taken };
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
      guards: [
        ...(taking
          ? [requireShared(query, taking.of), requireOffered(query, taking.of, taking.slot)]
          : []),
        ...requireCoverage(query, command),
      ],
      explain: notOffered,
      reply: (state, { id, version }) => viewOf(id, state, version),
    });

/** Behind the institution's lock: refuses where the instrument was taken away meanwhile. */
export const requireShared = (
  query: Kysely<Tables>,
  { instrumentId, institutionId }: Pick<Slot, 'instrumentId' | 'institutionId'>,
): Statement => ({
  compile: () => sql`SELECT require_shared(${instrumentId}, ${institutionId})`.compile(query),
});

/** Behind the same: where the unit, the operator or an accessory was. */
function requireOffered(
  query: Kysely<Tables>,
  { instrumentId, operators, accessories }: BookableInstrument,
  slot: Taken,
): Statement {
  const chosen = [
    ...operators.filter(({ personId }) => personId === slot.operatorId),
    ...accessories.filter(({ accessoryId }) =>
      slot.accessories.some((one) => one.accessoryId === accessoryId),
    ),
  ];
  const ids = chosen.map((one) => ('id' in one ? one.id : one.accessoryId));
  const versions = chosen.map(({ version }) => version);
  return {
    compile: () =>
      sql`SELECT require_offered(${instrumentId}, ${slot.unit}, ${ids}, ${versions})`.compile(
        query,
      ),
  };
}

/** Behind the same: where the contract covers something else than what was read of it. */
function requireCoverage(query: Kysely<Tables>, command: ReservationCommand): Statement[] {
  const read = 'facts' in command ? command.facts.contract?.read : undefined;
  if (!read) return [];
  const { contractId, digest } = read;
  return [{ compile: () => sql`SELECT require_coverage(${contractId}, ${digest})`.compile(query) }];
}

export function notOffered(error: unknown): Problem | undefined {
  if (isDatabaseError(error, 'KY003')) return problem('instrument-not-bookable');
  return isDatabaseError(error, 'KY004') ? problem('offer-changed') : undefined;
}
