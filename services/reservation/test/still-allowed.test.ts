import type { BookingPolicy, ProblemSlug, ReservationEvent } from '@kyoyo/contracts';
import { specify } from '@kyoyo/testing';
import { describe, it } from 'vitest';
import type { BookingFacts } from '../src/reservation/policies.ts';
import { reservationStream } from '../src/reservation/stream.ts';
import {
  at,
  booking,
  confirmed,
  ended,
  facts,
  held,
  moveTo,
  movedTo,
  now,
  policy,
  slot,
  slotAt,
  started,
} from './example-bookings.ts';

const { given } = specify(reservationStream);
const training: BookingPolicy = { ...policy, training: 'required' };
const requested: ReservationEvent = { type: 'ReservationRequested', data: { slot, booking } };
const longer = slotAt('10:00', '13:00');

/** What has changed since the booking was made, and why nobody may use it then. */
const changes: [string, BookingFacts, ProblemSlug][] = [
  ['its training was revoked', { ...facts, policy: training }, 'training-required'],
  [
    'its training has run out',
    { ...facts, policy: training, qualification: { validUntil: '2026-11-19' } },
    'training-expired',
  ],
  [
    'new terms are to be accepted',
    { ...facts, terms: { inForce: 1, accepted: null } },
    'terms-not-accepted',
  ],
  [
    'its class has ended',
    { ...facts, organisationClass: null, classEndedOn: '2026-11-19' },
    'class-expired',
  ],
  ['its class is served no more', { ...facts, organisationClass: 'large' }, 'not-open-to-class'],
];
const confirm = (known: BookingFacts) =>
  ({ type: 'ConfirmReservation', facts: known, now, byStaff: false }) as const;
const approve = (known: BookingFacts) =>
  ({ type: 'ApproveReservation', facts: known, now }) as const;
const checkIn = (known: BookingFacts) =>
  ({ type: 'CheckIn', facts: known, now: at('10:05') }) as const;

describe.each(changes)('when %s', (_, known, refusal) => {
  it('a hold is not confirmed', () => given(held).when(confirm(known)).thenRefuses(refusal));
  it('a request is not approved', () => given(requested).when(approve(known)).thenRefuses(refusal));
  it('nobody checks in', () => given(confirmed).when(checkIn(known)).thenRefuses(refusal));
  it('a run is not made longer', () =>
    given(confirmed, started)
      .when(moveTo(longer, at('11:00'), known))
      .thenRefuses(refusal));
  it('what was done before stays done', () => {
    given(held, confirmed).when(confirm(known)).thenNothing();
    given(requested, confirmed).when(approve(known)).thenNothing();
    given(confirmed, started).when(checkIn(known)).thenNothing();
    given(confirmed, started, movedTo(longer))
      .when(moveTo(longer, at('11:00'), known))
      .thenNothing();
  });
});

it('a request for an instrument that is suspended is not approved', () =>
  given(requested, {
    type: 'ReservationSuspended',
    data: { slot, booking, reason: 'pump', ofPerson: null },
  })
    .when(approve(facts))
    .thenRefuses('instrument-suspended'));

describe('a run that keeps somebody waiting', () => {
  const waiting = { reservationId: booking.organisationId, personId: booking.personId };
  const kept = { type: 'OverstayNoticed', data: { slot, booking, waiting } } as const;
  const remind = (time = slot.period.end) =>
    ({ type: 'RemindOfWaiting', waiting, now: time }) as const;

  it('is told of it', () => given(confirmed, started).when(remind()).thenEmits(kept));
  it('once for each who waits', () =>
    given(confirmed, started, kept)
      .when(remind(at('12:30')))
      .thenNothing());
  it('not within its own time', () =>
    given(confirmed, started)
      .when(remind(at('11:59')))
      .thenNothing());
  it('not when it is over', () =>
    given(confirmed, started, ended(at('12:30')))
      .when(remind(at('12:40')))
      .thenRefuses('wrong-status'));
});
