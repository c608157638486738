import { specify } from '@kyoyo/testing';
import { describe, it } from 'vitest';
import { reservationStream } from '../src/reservation/stream.ts';
import {
  at,
  book,
  cancelled,
  checkOut,
  confirmed,
  ended,
  expired,
  facts,
  held,
  heldUntil,
  movedTo,
  moveTo,
  passTime,
  now,
  slot,
  slotAt,
  started,
  under,
} from './example-bookings.ts';

const { given } = specify(reservationStream);
const confirm = (time = now) =>
  ({ type: 'ConfirmReservation', facts, now: time, byStaff: false }) as const;
const expire = (time = heldUntil) => passTime(time);
const checkIn = (time = at('10:05')) => ({ type: 'CheckIn', facts, now: time }) as const;
const cancel = { type: 'CancelReservation', reason: 'ill', by: 'user', now } as const;

describe('BookSlot', () => {
  it('books at once', () => given().when(book()).thenEmits(confirmed));
  it('or only holds', () =>
    given()
      .when(book({ confirm: false }))
      .thenEmits(held));
  it('asks the rules of booking', () =>
    given()
      .when(book({ facts: { ...facts, terms: { inForce: 1, accepted: null } } }))
      .thenRefuses('terms-not-accepted'));
  it('cannot happen twice to one reservation', () =>
    given(confirmed).when(book()).thenRefuses('already-exists'));
});

describe('ConfirmReservation', () => {
  it('turns a hold into a booking', () => given(held).when(confirm()).thenEmits(confirmed));
  it('is refused once the hold has run out', () =>
    given(held).when(confirm(heldUntil)).thenRefuses('hold-expired'));
  it('is refused where the booking would be a no-show at once', () => {
    const noShow = { noShow: { afterMinutes: 5, percent: 50 } };
    const data = { ...held.data, slot: under(noShow), heldUntil: at('10:30') };
    given({ ...held, data })
      .when(confirm(at('10:05')))
      .thenRefuses('period-in-past');
    const booked = { ...confirmed, data: { ...confirmed.data, slot: under(noShow) } };
    given({ ...held, data })
      .when(confirm(at('10:04')))
      .thenEmits(booked);
  });
  it('is refused when the hold was ended', () =>
    given(held, expired).when(confirm()).thenRefuses('hold-expired'));
  it('repeated, changes nothing', () => given(held, confirmed).when(confirm()).thenNothing());
  it('comes too late for what is cancelled', () =>
    given(held, cancelled).when(confirm()).thenRefuses('wrong-status'));
  it('needs a reservation', () => given().when(confirm()).thenRefuses('not-found'));
});

describe('time that passes over a hold', () => {
  it('ends a hold whose time is over', () => given(held).when(expire()).thenEmits(expired));
  it('leaves a hold that still has time', () => given(held).when(expire(now)).thenNothing());
  it('repeated, changes nothing', () => given(held, expired).when(expire()).thenNothing());
  it('comes too late for what was confirmed', () =>
    given(held, confirmed).when(expire()).thenNothing());
});

describe('MoveReservation', () => {
  const to = slotAt('13:00', '15:00');

  it('moves a booking', () => given(confirmed).when(moveTo(to)).thenEmits(movedTo(to)));
  it('moves a hold, which stays one', () =>
    given(held, movedTo(to))
      .when(expire())
      .thenEmits({
        type: 'HoldExpired',
        data: { ...expired.data, slot: to },
      }));
  it('asks the rules of booking', () =>
    given(confirmed)
      .when(moveTo(slotAt('17:00', '19:00')))
      .thenRefuses('outside-opening-hours'));
  it('is refused for a hold that has run out', () =>
    given(held).when(moveTo(to, heldUntil)).thenRefuses('hold-expired'));
  it('repeated, changes nothing', () =>
    given(confirmed, movedTo(to)).when(moveTo(to)).thenNothing());
  it('comes too late for what is cancelled', () =>
    given(confirmed, cancelled).when(moveTo(to)).thenRefuses('wrong-status'));

  const longer = slotAt('10:00', '13:00');
  it('extends a run', () =>
    given(confirmed, started)
      .when(moveTo(longer, at('11:00')))
      .thenEmits(movedTo(longer)));
  it('extends a run only on the unit where it is', () =>
    given(confirmed, started)
      .when(moveTo(slotAt('10:00', '13:00', 2), at('11:00')))
      .thenEmits(movedTo(longer)));
  it('asks the rules of extending a run', () =>
    given(confirmed, started)
      .when(moveTo(slotAt('10:00', '15:00'), at('11:00')))
      .thenRefuses('too-long'));
  it('cannot begin a run anew', () =>
    given(confirmed, started)
      .when(moveTo(to, at('11:00')))
      .thenRefuses('wrong-status'));
});

describe('CancelReservation', () => {
  it('gives a booking back', () => given(confirmed).when(cancel).thenEmits(cancelled));
  it('gives a hold back', () => given(held).when(cancel).thenEmits(cancelled));
  it('is refused during the run', () =>
    given(confirmed, started).when(cancel).thenRefuses('wrong-status'));
  it('repeated, changes nothing', () => given(confirmed, cancelled).when(cancel).thenNothing());
  it('comes too late for a hold that ran out', () =>
    given(held, expired).when(cancel).thenRefuses('wrong-status'));
});

describe('CheckIn', () => {
  it('starts the run', () => given(confirmed).when(checkIn()).thenEmits(started));
  it('opens a quarter of an hour before', () =>
    given(confirmed)
      .when(checkIn(at('09:45')))
      .thenEmits({ type: 'RunStarted', data: { ...started.data, startedAt: at('09:45') } }));
  it('is refused earlier', () =>
    given(confirmed)
      .when(checkIn(at('09:44')))
      .thenRefuses('too-early-to-check-in'));
  it('is refused at the end', () =>
    given(confirmed).when(checkIn(slot.period.end)).thenRefuses('too-late-to-check-in'));
  it('needs more than a hold', () => given(held).when(checkIn()).thenRefuses('wrong-status'));
  it('repeated, changes nothing', () =>
    given(confirmed, started)
      .when(checkIn(at('10:20')))
      .thenNothing());
  it('comes too late for what is cancelled', () =>
    given(confirmed, cancelled).when(checkIn()).thenRefuses('wrong-status'));
});

describe('CheckOut', () => {
  it('ends the run early and gives the rest back', () =>
    given(confirmed, started)
      .when(checkOut(at('11:00')))
      .thenEmits(ended(at('11:00'))));
  it('ends it late and keeps the time until then', () =>
    given(confirmed, started)
      .when(checkOut(at('12:40')))
      .thenEmits(ended(at('12:40'))));
  it('ends it late and keeps the booked time where the next one has begun', () =>
    given(confirmed, started)
      .when(checkOut(at('12:40'), false))
      .thenEmits(ended(at('12:40'), slot.period.end)));
  it('needs a run', () =>
    given(confirmed)
      .when(checkOut(at('11:00')))
      .thenRefuses('wrong-status'));
  it('repeated, changes nothing', () =>
    given(confirmed, started, ended(at('11:00')))
      .when(checkOut(at('11:30')))
      .thenNothing());
  it('needs a reservation', () =>
    given()
      .when(checkOut(at('11:00')))
      .thenRefuses('not-found'));
});
