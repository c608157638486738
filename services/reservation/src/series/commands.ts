import { type Occurrence, type Problem, problem, type SeriesEvent } from '@kyoyo/contracts';
import type { CommandContext, Outcome, Projection } from '@kyoyo/event-store';
import { newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type pg from 'pg';
import type { Commands } from '../reservation/commands.ts';
import { createConsultedBookings } from '../consultation/booking.ts';
import { holdInstitutions } from '../reservation/executing.ts';
import type { Reader } from '../reservation/reading.ts';
import type { Tables } from '../schema.ts';
import { seriesDecider, type SeriesCommand } from './stream.ts';
import {
  createSeriesSteps,
  explained,
  plain,
  type SeriesRequest,
  type Shift,
  type Tried,
} from './steps.ts';

const project: Projection<Tables, SeriesEvent> = ({ streamId, streamVersion, event }, query) =>
  event.type === 'SeriesBooked'
    ? [
        query.insertInto('series').values({
          series_id: streamId,
          instrument_id: event.data.instrumentId,
          institution_id: event.data.institutionId,
          organisation_id: event.data.organisationId,
          person_id: event.data.personId,
          occurrences: JSON.stringify(event.data.occurrences),
          version: streamVersion,
        }),
      ]
    : [
        query
          .updateTable('series')
          .set({ version: streamVersion })
          .where('series_id', '=', streamId),
      ];

const aggregate = { streamType: 'series', decider: seriesDecider, project } as const;

export interface SeriesReply {
  readonly id: string;
  readonly occurrences: readonly Occurrence[];
  readonly version: number;
}

type SeriesOutcome = Outcome<SeriesReply, SeriesEvent>;

/** A series is one transaction: what is previewed, booked, moved or cancelled is all of it. */
export function createSeriesCommands(
  { store, database, clock }: Parts<Tables>,
  bookings: Commands,
  read: Reader,
) {
  const { tryEach, standing, moveEach } = createSeriesSteps({ clock }, bookings, read);
  const consulted = createConsultedBookings({ store, database, clock }, bookings);

  /** A series that a consultation has led to concludes it by its first booking. */
  async function concludeConsultation(
    { booking, institutionId, instrumentId }: SeriesRequest,
    tried: readonly Tried[],
    context: CommandContext,
    client: pg.ClientBase,
  ): Promise<Problem | undefined> {
    const { consultationId, organisationId } = booking;
    const reservationId = tried.find((one) => one.reservationId !== null)?.reservationId;
    if (consultationId === null || !reservationId) return undefined;
    const first = { reservationId, organisationId, institutionId, instrumentId };
    return consulted.conclude(consultationId, first, context, client);
  }

  const record = (
    seriesId: string,
    command: SeriesCommand,
    occurrences: readonly Occurrence[],
    context: CommandContext,
    within: pg.ClientBase,
  ): Promise<SeriesOutcome> =>
    store.execute(aggregate, {
      streamId: seriesId,
      command,
      context,
      within,
      reply: (_, version) => ({ id: seriesId, occurrences, version }),
    });

  /** All of `steps`, or none; the refusal then names what was in the way. */
  function changeAll(
    series: { readonly id: string; readonly institutionId: string },
    work: (client: pg.ClientBase) => Promise<SeriesOutcome>,
    context: CommandContext,
  ): Promise<SeriesOutcome> {
    return store.transact<SeriesOutcome>(
      [holdInstitutions(database.query, series.institutionId)],
      async (client) => {
        const repeated = await store.repliedBefore<SeriesReply>(context, client);
        if (repeated) return { keep: false, result: repeated };
        const outcome = await work(client);
        return { keep: !('refused' in outcome), result: outcome };
      },
    );
  }

  return {
    /** What booking would do, found out by doing it and giving it all back. */
    preview: (request: SeriesRequest, context: CommandContext): Promise<Tried[]> =>
      store.transact([holdInstitutions(database.query, request.institutionId)], async (client) => ({
        keep: false,
        result: await tryEach(newId(), request, context, client),
      })),

    book(
      request: SeriesRequest,
      onConflict: 'refuse' | 'skip',
      context: CommandContext,
    ): Promise<SeriesOutcome> {
      const id = newId();
      const { institutionId, instrumentId, booking } = request;
      return changeAll(
        { id, institutionId },
        async (client) => {
          const tried = await tryEach(id, request, context, client);
          const isRefused = tried.some(({ refusal }) => refusal !== null);
          const isBooked = tried.some(({ refusal }) => refusal === null);
          if (!isBooked || (isRefused && onConflict === 'refuse')) {
            return { refused: problem('series-conflict', { occurrences: tried.map(explained) }) };
          }
          const occurrences = tried.map(plain);
          const refused = await concludeConsultation(request, tried, context, client);
          if (refused) return { refused };
          const { organisationId, personId } = booking;
          const owner = { institutionId, instrumentId, organisationId, personId };
          const command = { type: 'BookSeries', series: { ...owner, occurrences } } as const;
          return record(id, command, occurrences, context, client);
        },
        context,
      );
    },

    /** Shifts those that stand, from one on or all. */
    move(
      series: { readonly id: string; readonly institutionId: string },
      change: Shift & { readonly fromReservationId: string | null },
      context: CommandContext,
    ): Promise<SeriesOutcome> {
      const { shiftMinutes, minutes, fromReservationId } = change;
      const byWhom = { actor: context.actor, correlationId: context.correlationId };
      return changeAll(
        series,
        async (client) => {
          const all = await standing(series.id, fromReservationId, client);
          const moved = await moveEach(all, change, byWhom, client);
          if (moved.some(({ refusal }) => refusal !== null)) {
            return { refused: problem('series-conflict', { occurrences: moved.map(explained) }) };
          }
          const reservationIds = all.map(({ id }) => id);
          const command: SeriesCommand = {
            type: 'MoveSeries',
            reservationIds,
            shiftMinutes,
            minutes,
          };
          return record(series.id, command, moved.map(plain), context, client);
        },
        context,
      );
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
      return changeAll(
        series,
        async (client) => {
          const all = await standing(series.id, fromReservationId, client);
          const command = { type: 'CancelReservation', reason, by, now: clock() } as const;
          for (const reservation of all) {
            await bookings.step(reservation, command, byWhom, client);
          }
          await bookings.waitlist.promoteOnInstrument(series.instrumentId, client);
          const reservationIds = all.map(({ id }) => id);
          return record(
            series.id,
            { type: 'CancelSeries', reservationIds, reason },
            [],
            context,
            client,
          );
        },
        context,
      );
    },
  };
}

export type SeriesCommands = ReturnType<typeof createSeriesCommands>;
