import type { Slot } from '@kyoyo/contracts';
import {
  durationMs,
  type Instant,
  intersection,
  overlaps,
  type Period,
  plusMinutes,
} from '@kyoyo/kernel';
import { type Reservation, unitResource } from '@kyoyo/reservation/deciding';
import type { Past } from './past.ts';
import { daysOf } from './taken-time.ts';

type Booked = Exclude<Reservation, { status: 'none' }>;

/** Which reservations were ever made on which unit. */
export class UnitBook {
  readonly #past: Past;
  /** By unit and day. */
  readonly #ids = new Map<string, Set<string>>();

  constructor(past: Past) {
    this.#past = past;
  }

  enter({ instrumentId, unit, period }: Slot, reservationId: string): void {
    for (const day of daysOf(period)) {
      const key = `${unitResource(instrumentId, unit)} ${day}`;
      const ids = this.#ids.get(key) ?? new Set();
      this.#ids.set(key, ids.add(reservationId));
    }
  }

  /** What stands on a unit in a period, in one of these statuses, the earliest first. */
  within(
    { instrumentId, unit }: Pick<Slot, 'instrumentId' | 'unit'>,
    period: Period,
    statuses: readonly Booked['status'][],
  ): { readonly id: string; readonly reservation: Booked }[] {
    const resource = unitResource(instrumentId, unit);
    const ids = daysOf(period).flatMap((day) => [...(this.#ids.get(`${resource} ${day}`) ?? [])]);
    return [...new Set(ids)]
      .flatMap((id) => {
        const reservation = this.#past.state<Reservation>(id);
        if (!reservation || reservation.status === 'none') return [];
        const { slot, status } = reservation;
        const isHere = slot.instrumentId === instrumentId && slot.unit === unit;
        const counts = isHere && statuses.includes(status) && overlaps(slot.period, period);
        return counts ? [{ id, reservation }] : [];
      })
      .toSorted((a, b) => (startOf(a.reservation) < startOf(b.reservation) ? -1 : 1));
  }

  /** The facts by which time passes for a reservation: who comes next, and how much was taken. */
  timeFacts(reservationId: string, now: Instant) {
    const reservation = this.#past.state<Reservation>(reservationId);
    if (!reservation || reservation.status === 'none') return { next: null, retakenMinutes: 0 };
    const { slot, status } = reservation;
    if (status === 'running') {
      const day = { start: now, end: plusMinutes(now, 1_440) };
      const [next] = this.within(slot, day, ['requested', 'confirmed']);
      return { next: next ? nextOf(next) : null, retakenMinutes: 0 };
    }
    if (status !== 'cancelled') return { next: null, retakenMinutes: 0 };
    const others = this.within(slot, slot.period, [
      'confirmed',
      'running',
      'done',
      'no-show',
      'unused',
    ]);
    const retaken = others.map(({ reservation: { slot: other } }) =>
      durationMs(intersection(other.period, slot.period) ?? { start: now, end: now }),
    );
    return { next: null, retakenMinutes: retaken.reduce((sum, ms) => sum + ms, 0) / 60_000 };
  }
}

const startOf = ({ slot }: Booked): Instant => slot.period.start;

const nextOf = ({ id, reservation }: { id: string; reservation: Booked }) => ({
  reservationId: id,
  personId: reservation.booking.personId,
});
