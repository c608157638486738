import {
  type Problem,
  problem,
  type ReservationEvent,
  type ReservationView,
  type Slot,
} from '@kyoyo/contracts';
import {
  type Aggregate,
  type CommandContext,
  isDatabaseError,
  type Outcome,
  type Statement,
} from '@kyoyo/event-store';
import type { Parts } from '@kyoyo/service-kit';
import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import { type Reservation, type ReservationCommand, reservationDecider } from './stream.ts';
import { isComing } from './decisions/suspensions.ts';
import { projectReservation } from './projections.ts';
import type { Tables } from '../schema.ts';

export type ReservationOutcome = Outcome<ReservationView, ReservationEvent>;

const aggregate: Aggregate<Reservation, ReservationCommand, ReservationEvent, Tables> = {
  streamType: 'reservation',
  decider: reservationDecider,
  project: projectReservation,
};

export interface How {
  readonly context: CommandContext;
  readonly isNew?: boolean;
  /** Whose instrument it is, and whose it was before a move. */
  readonly institutionId: string;
  readonly other?: string;
  /** What must be shared by the institution at the moment in which its time is taken. */
  readonly instrumentId?: string;
  /** An open transaction that has the institution's lock already. */
  readonly within?: pg.ClientBase | undefined;
}

export const createExecutor =
  ({ store, database }: Pick<Parts<Tables>, 'store' | 'database'>) =>
  (reservationId: string, command: ReservationCommand, how: How): Promise<ReservationOutcome> => {
    const { context, isNew = false, institutionId, other = institutionId } = how;
    const { instrumentId, within } = how;
    const { query } = database;
    return store.execute(aggregate, {
      streamId: reservationId,
      command,
      context,
      isNew,
      reply: (state, version) => viewOf(reservationId, state, version),
      explain: explainConflict,
      ...(within ? { within } : {}),
      first: [
        ...(within ? [] : [shareInstitutions(query, institutionId, other)]),
        ...(instrumentId ? [requireShared(query, { instrumentId, institutionId })] : []),
      ],
    });
  };

/** The lock of a command of one step, and that of many steps. */
export const shareInstitutions = (query: Kysely<Tables>, ...ids: string[]): Statement => ({
  compile: () => sql`SELECT share_institutions(${ids}::uuid[])`.compile(query),
});
export const holdInstitutions = (query: Kysely<Tables>, ...ids: string[]): Statement => ({
  compile: () => sql`SELECT hold_institutions(${ids}::uuid[])`.compile(query),
});

/** Behind the institution's lock: refuses where the instrument was taken away meanwhile. */
export const requireShared = (
  query: Kysely<Tables>,
  { instrumentId, institutionId }: Pick<Slot, 'instrumentId' | 'institutionId'>,
): Statement => ({
  compile: () => sql`SELECT require_shared(${instrumentId}, ${institutionId})`.compile(query),
});

/** The database's refusal of an overlap, or of a quota, is the refusal of the command. */
export function explainConflict(error: unknown): Problem | undefined {
  if (!(error instanceof pg.DatabaseError)) return undefined;
  if (isDatabaseError(error, '23P01')) {
    const detail = error.detail ?? '';
    if (detail.includes('=(operator/')) return problem('no-operator-free');
    return problem(detail.includes('=(accessory/') ? 'accessory-taken' : 'period-taken');
  }
  if (isDatabaseError(error, 'KY003')) return problem('instrument-not-bookable');
  if (!isDatabaseError(error, 'KY002')) return undefined;
  const { of, per, minutes, asked } = JSON.parse(error.detail ?? '{}') as Exceeded;
  return problem('quota-exceeded', {
    of,
    per,
    minutes,
    asked,
    whose: quotaOwners[of],
    span: quotaSpans[per],
  });
}

interface Exceeded {
  readonly of: keyof typeof quotaOwners;
  readonly per: keyof typeof quotaSpans;
  readonly minutes: number;
  readonly asked: number;
}

const quotaOwners = {
  person: { ja: '1人', en: 'one person' },
  organisation: { ja: '1組織', en: 'one organisation' },
  agreement: { ja: '契約全体', en: 'one agreement' },
} as const;
const quotaSpans = {
  day: { ja: '1日', en: 'day' },
  week: { ja: '1週', en: 'week' },
  month: { ja: '1か月', en: 'month' },
} as const;

function viewOf(id: string, state: Reservation, version: number): ReservationView {
  if (state.status === 'none') throw new Error('A command that was accepted left no reservation');
  const { status, slot, booking, suspension } = state;
  return {
    id,
    status,
    slot,
    booking,
    heldUntil: status === 'held' ? state.heldUntil : null,
    startedAt: 'startedAt' in state ? state.startedAt : null,
    endedAt: 'endedAt' in state ? state.endedAt : null,
    options: 'options' in state ? [...state.options] : [],
    reason: 'reason' in state ? state.reason : null,
    suspension: isComing(state) ? suspension : null,
    version,
  };
}
