import {
  type Identity,
  type Occurrence,
  type Problem,
  problem,
  type ReservationView,
  type SeriesEvent,
  worksAt,
} from '@kyoyo/contracts';
import type { CommandContext, Executor, Outcome } from '@kyoyo/event-store';
import { newId, type Period } from '@kyoyo/kernel';
import { concludeByBooking } from '../consultation/booking.ts';
import type { CommandParts } from '../reservation/commands.ts';
import type { Tables } from '../schema.ts';
import { lockOf } from '../taking-time/locks.ts';
import {
  createSeriesSteps,
  explained,
  plain,
  type SeriesRequest,
  type Shift,
  type Tried,
} from './steps.ts';
import { type SeriesCommand, seriesStream } from './stream.ts';

export interface SeriesReply {
  readonly id: string;
  readonly occurrences: readonly Occurrence[];
  readonly version: number;
}

type Owner = Omit<Extract<SeriesEvent, { type: 'SeriesBooked' }>['data'], 'occurrences'>;
type SeriesOutcome = Outcome<SeriesReply, SeriesEvent>;

/** A series is one transaction: what is previewed, booked, moved or cancelled is all of it. */
export function createSeriesCommands(parts: CommandParts) {
  const { store, clock } = parts;

  /** A series that a consultation has led to concludes it by its first booking. */
  async function concludeConsultation(
    { booking, institutionId, instrumentId }: SeriesRequest,
    tried: readonly Tried[],
    context: CommandContext,
    tx: Executor<Tables>,
  ): Promise<Problem | undefined> {
    const { consultationId, organisationId } = booking;
    const reservationId = tried.find((one) => one.reservationId !== null)?.reservationId;
    if (consultationId === null || !reservationId) return undefined;
    const first = { reservationId, organisationId, institutionId, instrumentId };
    return concludeByBooking(clock, tx, consultationId, first, context);
  }

  const record = (
    streamId: string,
    command: SeriesCommand,
    occurrences: readonly Occurrence[],
    context: CommandContext,
    tx: Executor<Tables>,
  ): Promise<SeriesOutcome> =>
    tx.execute(seriesStream, {
      streamId,
      command,
      context,
      reply: (_, { id, version }) => ({ id, occurrences, version }),
    });

  /** All of what `work` does, or nothing of it; the refusal then names what was in the way. */
  const changeAll = (
    series: { readonly institutionId: string },
    context: CommandContext,
    work: (tx: Executor<Tables>) => Promise<SeriesOutcome>,
  ): Promise<SeriesOutcome> =>
    store.together<SeriesOutcome>([lockOf(series)], async (tx) => {
      const repeated = await tx.repliedBefore<SeriesReply>(context);
      if (repeated) return { keep: false, result: repeated };
      const outcome = await work(tx);
      return { keep: !('refused' in outcome), result: outcome };
    });

  return {
    /** What booking would do, found out by doing it and giving it all back. */
    preview: (request: SeriesRequest, context: CommandContext): Promise<Tried[]> =>
      store.together([lockOf(request)], async (tx) => ({
        keep: false,
        result: await createSeriesSteps(parts, tx).tryEach(newId(), request, context),
      })),

    book(
      request: SeriesRequest,
      onConflict: 'refuse' | 'skip',
      context: CommandContext,
    ): Promise<SeriesOutcome> {
      const id = newId();
      const { institutionId, instrumentId, booking } = request;
      return changeAll(request, context, async (tx) => {
        const tried = await createSeriesSteps(parts, tx).tryEach(id, request, context);
        const isRefused = tried.some(({ refusal }) => refusal !== null);
        const isBooked = tried.some(({ refusal }) => refusal === null);
        if (!isBooked || (isRefused && onConflict === 'refuse')) {
          return { refused: problem('series-conflict', { occurrences: tried.map(explained) }) };
        }
        const occurrences = tried.map(plain);
        const refused = await concludeConsultation(request, tried, context, tx);
        if (refused) return { refused };
        const { organisationId, personId } = booking;
        const owner = { institutionId, instrumentId, organisationId, personId };
        const command = { type: 'BookSeries', series: { ...owner, occurrences } } as const;
        return record(id, command, occurrences, context, tx);
      });
    },

    /** One more booking like the others, such as for a date that was cancelled before. */
    addDate(
      series: Owner & { readonly id: string },
      { period, who }: { readonly period: Period; readonly who: Identity },
      context: CommandContext,
    ): Promise<SeriesOutcome> {
      return changeAll(series, context, async (tx) => {
        const { newest, tryEach } = createSeriesSteps(parts, tx);
        const like = await newest(series.id);
        if (!like) return { refused: problem('nothing-left-in-series') };
        const use = likeThose(like, series, who);
        const [tried] = await tryEach(series.id, { ...use, periods: [period] }, context);
        if (!tried) throw new Error('A date that was tried has no outcome');
        if (tried.problem) return { refused: tried.problem };
        const occurrence = plain(tried);
        return record(series.id, { type: 'AddToSeries', occurrence }, [occurrence], context, tx);
      });
    },

    /** Shifts those that stand, from one on or all. */
    move(
      series: { readonly id: string; readonly institutionId: string },
      change: Shift & { readonly fromReservationId: string | null },
      context: CommandContext,
    ): Promise<SeriesOutcome> {
      const { shiftMinutes, minutes, fromReservationId } = change;
      const byWhom = { actor: context.actor, correlationId: context.correlationId };
      return changeAll(series, context, async (tx) => {
        const { standing, moveEach } = createSeriesSteps(parts, tx);
        const all = await standing(series.id, fromReservationId);
        const moved = await moveEach(all, change, byWhom);
        if (moved.some(({ refusal }) => refusal !== null)) {
          return { refused: problem('series-conflict', { occurrences: moved.map(explained) }) };
        }
        const reservationIds = all.map(({ id }) => id);
        const command = { type: 'MoveSeries', reservationIds, shiftMinutes, minutes } as const;
        return record(series.id, command, moved.map(plain), context, tx);
      });
    },

    cancel(
      series: {
        readonly id: string;
        readonly institutionId: string;
        readonly instrumentId: string;
      },
      {
        fromReservationId,
        reason,
        by,
      }: {
        readonly fromReservationId: string | null;
        readonly reason: string;
        readonly by: 'user' | 'facility';
      },
      context: CommandContext,
    ): Promise<SeriesOutcome> {
      const byWhom = { actor: context.actor, correlationId: context.correlationId };
      return changeAll(series, context, async (tx) => {
        const { bookings, standing } = createSeriesSteps(parts, tx);
        const all = await standing(series.id, fromReservationId);
        const command = { type: 'CancelReservation', reason, by, now: clock() } as const;
        for (const reservation of all) await bookings.step(reservation, command, byWhom);
        await bookings.waitlist.promoteOnInstrument(series.instrumentId);
        const reservationIds = all.map(({ id }) => id);
        const cancelled = { type: 'CancelSeries', reservationIds, reason } as const;
        return record(series.id, cancelled, [], context, tx);
      });
    },
  };
}

/** For whoever booked the series; staff who add to it are named, as for any booking for a user. */
function likeThose(
  { slot, booking }: ReservationView,
  { institutionId, instrumentId, organisationId, personId }: Owner,
  who: Identity,
): Omit<SeriesRequest, 'periods'> {
  const { bookedBy: _, ...wishes } = booking;
  const user = { organisationId, personId };
  const byOther = who.personId === personId ? {} : { bookedBy: who.personId };
  return {
    instrumentId,
    institutionId,
    booking: { ...wishes, ...user, ...byOther, consultationId: null },
    operatorId: null,
    accessoryIds: slot.accessories.map(({ accessoryId }) => accessoryId),
    byStaff: worksAt(who, institutionId),
  };
}

export type SeriesCommands = ReturnType<typeof createSeriesCommands>;
