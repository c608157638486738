import type { Booking, Slot } from '@kyoyo/contracts';
import { rangeOf } from '@kyoyo/event-store/declaring';
import type { Instant, Period } from '@kyoyo/kernel';
import { copy, row } from '../schema.ts';

export type EntryStatus = 'tentative' | 'confirmed' | 'cancelled';

/** What somebody's calendar says of a booking. */
interface Entry {
  readonly personId: string;
  readonly status: EntryStatus;
  readonly instrumentId: string;
  readonly period: Period;
  /** Rises with each change. */
  readonly version: number;
  readonly changedAt: Instant;
}

type Booked = { readonly slot: Slot; readonly booking: Booking };

/**
 * People's bookings, and in the calendars of those who have handed one over that it is theirs no more.
 * A hold lasts minutes, and a calendar program asks only now and then.
 */
export const calendarEntries = copy({
  name: 'calendar-entries',
  of: 'reservation/reservation',
  form: 1,
  /** Who has it comes last. */
  initial: [] as readonly Entry[],
  evolve(entries, event, { version, time: changedAt }) {
    const former = entries.slice(0, -1);
    const current = entries.at(-1);
    const change = (changes: Partial<Entry>): readonly Entry[] =>
      current ? [...former, { ...current, ...changes, version, changedAt }] : entries;
    const appear = (status: EntryStatus, { slot, booking }: Booked): readonly Entry[] => {
      if (current) return change({ status });
      const { instrumentId, period } = slot;
      return [{ personId: booking.personId, status, instrumentId, period, version, changedAt }];
    };
    switch (event.type) {
      case 'ReservationRequested':
        return appear('tentative', event.data);
      case 'ReservationConfirmed':
        return appear('confirmed', event.data);
      case 'ReservationMoved': {
        const { instrumentId, period } = event.data.to;
        return change({ instrumentId, period });
      }
      case 'ReservationHandedOver': {
        if (!current) return entries;
        const { personId } = event.data.booking;
        const others = change({ status: 'cancelled' }).filter((one) => one.personId !== personId);
        return [...others, { ...current, personId, version, changedAt }];
      }
      case 'ReservationCancelled':
      case 'ReservationDeclined':
        return change({ status: 'cancelled' });
      case 'SlotHeld':
      case 'SlotReleased':
      case 'HoldExpired':
      case 'OperatorChanged':
      case 'ContractChanged':
      case 'ContractLapsed':
      case 'ContractRestored':
      case 'ReservationAdapted':
      case 'ReservationSuspended':
      case 'ReservationResumed':
      case 'NoShowRecorded':
      case 'CancellationFeeIncurred':
      case 'CancellationFeeWaived':
      case 'RunStarted':
      case 'OptionsRecorded':
      case 'RunOverran':
      case 'OverstayNoticed':
      case 'ReservationDelayed':
      case 'UnitFreed':
      case 'RunEnded':
      case 'RunCorrected':
      case 'ReservationUnused':
        return entries;
    }
  },
  tables: { calendar_entry: ['reservation_id', 'person_id'] },
  rows: (entries, { id }) =>
    entries.map(({ personId, status, instrumentId, period, version, changedAt }) =>
      row('calendar_entry', {
        reservation_id: id,
        person_id: personId,
        instrument_id: instrumentId,
        period: rangeOf(period),
        status,
        version,
        changed_at: changedAt,
      }),
    ),
});
