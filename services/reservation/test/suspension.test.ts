import type { ReservationEvent } from '@kyoyo/contracts';
import { specify } from '@kyoyo/testing';
import { describe, it } from 'vitest';
import { reservationStream } from '../src/reservation/stream.ts';
import {
  at,
  booking,
  cancelled,
  checkOut,
  confirmed,
  ended,
  expired,
  facts,
  held,
  moveTo,
  now,
  passTime,
  slot,
  slotAt,
  started,
  under,
} from './example-bookings.ts';

const { given } = specify(reservationStream);
const reason = 'pump';
const requested = { type: 'ReservationRequested', data: { slot, booking } } as const;
const suspendedFor = (of = slot, ofPerson: number | null = null): ReservationEvent => ({
  type: 'ReservationSuspended',
  data: { slot: of, booking, reason, ofPerson },
});
const resumedFor = (resumedAt = now, of = slot): ReservationEvent => ({
  type: 'ReservationResumed',
  data: { slot: of, booking, resumedAt, ofPerson: null },
});
const suspended = suspendedFor();
const resumed = resumedFor();
const suspend = { type: 'SuspendReservation', reason, ofPerson: null } as const;
const resume = (time = now) => ({ type: 'ResumeReservation', now: time, ofPerson: null }) as const;
const checkIn = (time = at('10:05')) => ({ type: 'CheckIn', facts, now: time }) as const;
const cancelledFor = (of = slot): ReservationEvent => ({
  type: 'ReservationCancelled',
  data: {
    slot: of,
    booking,
    reason,
    by: 'facility',
    feePercent: 0,
    because: 'instrument-suspended',
    kept: null,
  },
});

describe('SuspendReservation', () => {
  it.each([held, requested, confirmed])('$type stands, and is marked', (standing) =>
    given(standing).when(suspend).thenEmits(suspended),
  );
  it('says how many of the same person it is told with', () =>
    given(confirmed)
      .when({ ...suspend, ofPerson: 3 })
      .thenEmits(suspendedFor(slot, 3)));
  it('repeated, changes nothing', () => given(confirmed, suspended).when(suspend).thenNothing());
  it('again after it was resumed, marks it again', () =>
    given(confirmed, suspended, resumed).when(suspend).thenEmits(suspended));
  it('lets a run go on', () => given(confirmed, started).when(suspend).thenRefuses('wrong-status'));
  it.each([
    [held, expired],
    [confirmed, cancelled],
  ])('comes too late for what is over', (...history) =>
    given(...history)
      .when(suspend)
      .thenRefuses('wrong-status'),
  );
  it('needs a reservation', () => given().when(suspend).thenRefuses('not-found'));
});

describe('ResumeReservation', () => {
  it('takes the mark away', () => given(confirmed, suspended).when(resume()).thenEmits(resumed));
  it('repeated, changes nothing', () =>
    given(confirmed, suspended, resumed).when(resume()).thenNothing());
  it('means nothing to what was never suspended', () =>
    given(confirmed).when(resume()).thenNothing());
  it('comes too late for what is over', () =>
    given(confirmed, suspended, cancelledFor()).when(resume()).thenRefuses('wrong-status'));
});

describe('while the instrument is suspended', () => {
  it('nobody checks in', () =>
    given(confirmed, suspended).when(checkIn()).thenRefuses('instrument-suspended'));
  it('a run ends as ever', () =>
    given(confirmed, started)
      .when(checkOut(at('11:00')))
      .thenEmits(ended(at('11:00'))));
  it('a hold may be confirmed, and is as suspended as before', () => {
    const confirm = { type: 'ConfirmReservation', facts, now, byStaff: false } as const;
    given(held, suspended).when(confirm).thenEmits(confirmed);
    given(held, suspended, confirmed).when(checkIn()).thenRefuses('instrument-suspended');
  });
  it('a request that nobody answers is declined for the reason of the suspension', () =>
    given(requested, suspended)
      .when(passTime(slot.period.start))
      .thenEmits({ type: 'ReservationDeclined', data: { slot, booking, reason } }));
  it('a move to another time or instrument leaves it behind', () => {
    const to = { ...slotAt('10:00', '12:00'), instrumentId: booking.personId };
    const moved = { type: 'ReservationMoved', data: { from: slot, to, booking } } as const;
    given(confirmed, suspended).when(moveTo(to)).thenEmits(moved);
    given(confirmed, suspended, moved)
      .when(checkIn())
      .thenEmits({ type: 'RunStarted', data: { slot: to, booking, startedAt: at('10:05') } });
  });
  it('who cancels owes nothing', () => {
    const tiered = under({ cancellationTiers: [{ hoursBefore: 24, percent: 100 }] });
    const booked = { type: 'ReservationConfirmed', data: { slot: tiered, booking } } as const;
    const cancel = { type: 'CancelReservation', reason: 'ill', by: 'user', now } as const;
    const free = (feePercent: number): ReservationEvent => ({
      ...cancelled,
      data: { ...cancelled.data, slot: tiered, feePercent },
    });
    given(booked).when(cancel).thenEmits(free(100));
    given(booked, suspendedFor(tiered)).when(cancel).thenEmits(free(0));
    given(booked, suspendedFor(tiered), resumedFor(now, tiered)).when(cancel).thenEmits(free(100));
  });
});

describe('a booking that could not be used is no no-show', () => {
  const watched = under({ noShow: { afterMinutes: 30, percent: 100 } });
  const booked = { type: 'ReservationConfirmed', data: { slot: watched, booking } } as const;
  const lost = suspendedFor(watched);
  const noShow = {
    type: 'NoShowRecorded',
    data: { slot: watched, booking, feePercent: 100 },
  } as const;

  it('it is cancelled by the facility, free, when it would have been one', () =>
    given(booked, lost)
      .when(passTime(at('10:30')))
      .thenEmits(cancelledFor(watched)));
  it('and not before', () =>
    given(booked, lost)
      .when(passTime(at('10:29')))
      .thenNothing());
  it('at its end, where nobody is ever missed', () => {
    given(confirmed, suspended)
      .when(passTime(at('11:59')))
      .thenNothing();
    given(confirmed, suspended).when(passTime(slot.period.end)).thenEmits(cancelledFor());
  });
  it('at its end, where somebody would only be missed after it', () => {
    const slow = under({ noShow: { afterMinutes: 600, percent: 100 } });
    const bookedSlowly = { type: 'ReservationConfirmed', data: { slot: slow, booking } } as const;
    given(bookedSlowly, suspendedFor(slow))
      .when(passTime(slow.period.end))
      .thenEmits(cancelledFor(slow));
  });
  it('repeated, changes nothing', () =>
    given(booked, lost, cancelledFor(watched))
      .when(passTime(at('11:00')))
      .thenNothing());

  it('resumed before its start, it counts as ever', () =>
    given(booked, lost, resumedFor(slot.period.start, watched))
      .when(passTime(at('10:30')))
      .thenEmits(noShow));
  it('resumed after its start, whoever comes may use what is left', () =>
    given(booked, lost, resumedFor(at('10:20'), watched))
      .when(checkIn(at('11:30')))
      .thenEmits({
        type: 'RunStarted',
        data: { slot: watched, booking, startedAt: at('11:30') },
      }));
  it('resumed after its start, whoever does not come is no no-show', () => {
    const history = [booked, lost, resumedFor(at('10:20'), watched)];
    given(...history)
      .when(passTime(at('11:59')))
      .thenNothing();
    given(...history)
      .when(passTime(slot.period.end))
      .thenEmits(cancelledFor(watched));
  });
});

it.each(['instrument-retired', 'instrument-transferred'] as const)(
  'what ends by its instrument being gone says so: %s',
  (because) => {
    const cancel = { type: 'CancelReservation', reason, by: 'facility', now, because } as const;
    const data = {
      slot,
      booking,
      reason,
      by: 'facility',
      feePercent: 0,
      because,
      kept: null,
    } as const;
    const gone = { type: 'ReservationCancelled', data } as const;
    for (const standing of [held, requested, confirmed]) {
      given(standing).when(cancel).thenEmits(gone);
      given(standing, suspended).when(cancel).thenEmits(gone);
      given(standing, gone).when(cancel).thenNothing();
    }
    given(confirmed, started).when(cancel).thenRefuses('wrong-status');
  },
);
