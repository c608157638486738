import type { Occurrence, Problem, ReservationView } from '@kyoyo/contracts';
import type { CommandContext } from '@kyoyo/event-store';
import { durationMs, type Period, plusMinutes } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type pg from 'pg';
import type { BookingRequest, Commands } from '../reservation/commands.ts';
import type { Reader } from '../reservation/reading.ts';
import type { Tables } from '../schema.ts';

/** A booking that is repeated; its own period stands for nothing. */
export interface SeriesRequest extends Omit<BookingRequest, 'period'> {
  readonly instrumentId: string;
  readonly institutionId: string;
  readonly periods: readonly Period[];
  readonly byStaff: boolean;
}

export interface Shift {
  readonly shiftMinutes: number;
  /** A new length for each; null keeps it. */
  readonly minutes: number | null;
  readonly byStaff: boolean;
}

/** A time of a series and why it cannot be had, where it cannot. */
export interface Tried extends Occurrence {
  readonly problem: Problem | null;
}

/** What a series does to each of its reservations, inside one transaction. */
export function createSeriesSteps(
  { clock }: Pick<Parts<Tables>, 'clock'>,
  bookings: Commands,
  read: Reader,
) {
  async function tryEach(
    seriesId: string,
    { periods, instrumentId, byStaff, ...use }: SeriesRequest,
    context: CommandContext,
    client: pg.ClientBase,
  ): Promise<Tried[]> {
    const booking = { ...use.booking, seriesId };
    const tried: Tried[] = [];
    for (const period of periods) {
      const instrument = await read.bookable(booking, instrumentId, period.start, client);
      const outcome = await bookings.book(
        instrument,
        { ...use, period, booking },
        { confirm: true, byStaff },
        { actor: context.actor, correlationId: context.correlationId },
        client,
      );
      tried.push(
        'refused' in outcome
          ? { period, reservationId: null, refusal: outcome.refused.slug, problem: outcome.refused }
          : { period, reservationId: outcome.done.id, refusal: null, problem: null },
      );
    }
    return tried;
  }

  /** Those of a series that still stand, from a certain one on. */
  async function standing(
    seriesId: string,
    fromReservationId: string | null,
    client: pg.ClientBase,
  ): Promise<ReservationView[]> {
    const { rows } = await client.query(
      `SELECT reservation_id AS id, status, slot, booking, version FROM reservation r
       WHERE series_id = $1 AND status IN ('held', 'requested', 'confirmed')
         AND lower(period) > $2
         AND ($3::uuid IS NULL OR lower(period) >=
           (SELECT lower(period) FROM reservation f WHERE f.reservation_id = $3))
       ORDER BY lower(period)`,
      [seriesId, clock(), fromReservationId],
    );
    return rows as ReservationView[];
  }

  /** Later ones first where they go later, so that none is in the way of another of the series. */
  async function moveEach(
    all: readonly ReservationView[],
    { shiftMinutes, minutes, byStaff }: Shift,
    context: CommandContext,
    client: pg.ClientBase,
  ): Promise<Tried[]> {
    const moved: Tried[] = [];
    for (const reservation of shiftMinutes > 0 ? all.toReversed() : all) {
      const { id: reservationId, slot, booking } = reservation;
      const period = shifted(slot.period, shiftMinutes, minutes);
      const { start } = period;
      const instrument = await read.bookable(booking, slot.instrumentId, start, client);
      const outcome = await bookings.move(
        reservation,
        instrument,
        period,
        byStaff,
        context,
        client,
      );
      const refused = 'refused' in outcome ? outcome.refused : null;
      moved.push({ period, reservationId, refusal: refused?.slug ?? null, problem: refused });
    }
    return moved;
  }

  return { tryEach, standing, moveEach };
}

export const plain = ({ period, reservationId, refusal }: Tried): Occurrence => ({
  period,
  reservationId,
  refusal,
});

/** As a refusal shows it: the slug and whatever its sentence needs. */
export const explained = ({ period, problem: refused }: Tried) => ({
  period,
  refusal: refused && { slug: refused.slug, ...refused.members },
});

const shifted = (period: Period, shiftMinutes: number, minutes: number | null): Period => {
  const start = plusMinutes(period.start, shiftMinutes);
  return { start, end: plusMinutes(start, minutes ?? durationMs(period) / 60_000) };
};
