import { type Instant, plusMinutes } from '@kyoyo/kernel';
import { beginLife, type BookingLife } from '../past/booking-life.ts';
import type { Past } from '../past/past.ts';
import type { UnitBook } from '../past/unit-book.ts';
import { type BookingSeed, planBookings } from './bookings.ts';
import { instruments } from './catalogue.ts';
import { people } from './organisations.ts';
import { type IdOf, pastInstrument, pastPerson } from './past-of-instruments.ts';

const bookedAheadMinutes = 4 * 1440;

/** Two weeks before and after today on the instruments of the price lists. */
export function planListsPast(past: Past, units: UnitBook, idOf: IdOf, present: Instant): void {
  const known = new Map(instruments.map((one) => [one.seedId, pastInstrument(one, idOf)]));
  const booking = new Map(people.map((one) => [one.seedId, pastPerson(one, idOf)]));
  for (const planned of planBookings(present)) {
    const instrument = known.get(planned.instrumentSeedId);
    const person = booking.get(planned.personSeedId);
    if (!instrument || !person) throw new Error('The plan names what the seed does not have');
    const life = lifeOf(planned, present);
    past.plan(life.bookedAt, (_, at) => {
      const living = { past, units, instrument, person, staff: 'system', contract: null } as const;
      beginLife(living, life, at);
    });
  }
}

function lifeOf(booking: BookingSeed, present: Instant): BookingLife {
  const { start, end, serviceKind, tariff, quantity, purpose } = booking;
  const ahead = plusMinutes(start, -bookedAheadMinutes);
  const bookedAt = ahead < present ? ahead : present;
  const hourLater = plusMinutes(bookedAt, 60);
  const cancelledAt = hourLater < present ? hourLater : present;
  return {
    start,
    end,
    wish: { serviceKind, tariff, quantity, purpose, technique: null },
    bookedAt,
    holds: false,
    approvedAt: null,
    moved: null,
    becomes: becomesOf(booking, cancelledAt),
  };
}

function becomesOf(booking: BookingSeed, cancelledAt: Instant): BookingLife['becomes'] {
  switch (booking.outcome) {
    case 'booked':
    case 'no-show':
      return { outcome: booking.outcome };
    case 'cancelled':
      return { outcome: 'cancelled', reason: booking.reason, at: cancelledAt };
    case 'run': {
      const { actualStart: from, actualEnd: to = null, options } = booking;
      return { outcome: 'run', from, to, options };
    }
  }
}
