import type {
  FeeForGivenBack,
  Identity,
  Occurrence,
  Problem,
  ReservationView,
} from '@kyoyo/contracts';
import type { CommandContext, Executor } from '@kyoyo/event-store';
import { durationMs, type Period, plusMinutes } from '@kyoyo/kernel';
import { movingAs } from '../access.ts';
import { type CommandParts, createCommands } from '../reservation/commands.ts';
import { createReader } from '../reservation/reading.ts';
import type { BookingRequest } from '../reservation/request.ts';
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
  readonly who: Identity;
  readonly agreedFees: readonly FeeForGivenBack[];
}

/** A time of a series and why it cannot be had, where it cannot. */
export interface Tried extends Occurrence {
  readonly problem: Problem | null;
}

/** What a series does to each of its reservations, inside one transaction. */
export function createSeriesSteps(parts: CommandParts, tx: Executor<Tables>) {
  const bookings = createCommands(parts, tx);
  const read = createReader(parts, tx.client);

  async function tryEach(
    seriesId: string,
    { periods, instrumentId, byStaff, ...use }: SeriesRequest,
    context: CommandContext,
  ): Promise<Tried[]> {
    const booking = { ...use.booking, seriesId };
    const tried: Tried[] = [];
    for (const period of periods) {
      const instrument = await read.bookable(booking, instrumentId, period.start);
      const outcome = await bookings.book(
        instrument,
        { ...use, period, booking },
        { confirm: true, byStaff },
        { actor: context.actor, correlationId: context.correlationId },
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
  ): Promise<ReservationView[]> {
    const { rows } = await tx.client.query(
      `SELECT view FROM reservation r
       WHERE series_id = $1 AND status IN ('held', 'requested', 'confirmed')
         AND lower(period) > $2
         AND ($3::uuid IS NULL OR lower(period) >=
           (SELECT lower(period) FROM reservation f WHERE f.reservation_id = $3))
       ORDER BY lower(period)`,
      [seriesId, parts.clock(), fromReservationId],
    );
    return rows.map(({ view }) => view as ReservationView);
  }

  /** The booking of a series that was made last, whatever has become of it. */
  async function newest(seriesId: string): Promise<ReservationView | undefined> {
    const { rows } = await tx.client.query(
      'SELECT view FROM reservation WHERE series_id = $1 ORDER BY reservation_id DESC LIMIT 1',
      [seriesId],
    );
    return rows[0]?.view;
  }

  /** Later ones first where they go later, so that none is in the way of another of the series. */
  async function moveEach(
    all: readonly ReservationView[],
    { shiftMinutes, minutes, who, agreedFees }: Shift,
    context: CommandContext,
  ): Promise<Tried[]> {
    const moved: Tried[] = [];
    for (const reservation of shiftMinutes > 0 ? all.toReversed() : all) {
      const { id: reservationId, slot, booking } = reservation;
      const period = shifted(slot.period, shiftMinutes, minutes);
      const { start } = period;
      const instrument = await read.bookable(booking, slot.instrumentId, start);
      const how = { ...movingAs(who, reservation, instrument), agreedFees };
      const outcome = await bookings.move(reservation, instrument, period, how, context);
      const refused = 'refused' in outcome ? outcome.refused : null;
      moved.push({ period, reservationId, refusal: refused?.slug ?? null, problem: refused });
    }
    return moved;
  }

  return { bookings, newest, tryEach, standing, moveEach };
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
