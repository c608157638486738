import type { GivenBack, ReservationEvent } from '@kyoyo/contracts';
import { specify } from '@kyoyo/testing';
import { describe, it } from 'vitest';
import type { ReservationCommand } from '../src/reservation/state.ts';
import { reservationStream } from '../src/reservation/stream.ts';
import { at, booking, facts, moveTo, slotAt, started, under } from './example-bookings.ts';

const { given } = specify(reservationStream);

/** Booked 10:00-12:00; within a day before it, half of the price is owed for what is given back. */
const half = under({ cancellationTiers: [{ hoursBefore: 24, percent: 50 }] });
const booked: ReservationEvent = { type: 'ReservationConfirmed', data: { slot: half, booking } };
const asked: ReservationEvent = { type: 'ReservationRequested', data: { slot: half, booking } };
const there = (from: string, to: string) => ({ ...half, ...periodOf(from, to) });
const periodOf = (from: string, to: string) => {
  const { period, occupied } = slotAt(from, to);
  return { period, occupied };
};
const tomorrow = {
  ...half,
  period: { start: at('10:00', 5), end: at('12:00', 5) },
  occupied: { start: at('10:00', 5), end: at('12:00', 5) },
};
const moved = (to = tomorrow): ReservationEvent => ({
  type: 'ReservationMoved',
  data: { from: half, to, booking },
});
const released = (
  givenBack: Extract<ReservationEvent, { type: 'SlotReleased' }>['data']['givenBack'],
): ReservationEvent => ({
  type: 'SlotReleased',
  data: { slot: half, booking, feePercent: 50, givenBack },
});
const cut = there('10:00', '11:00');
const rest = { period: { start: at('11:00'), end: at('12:00') }, kept: cut.period };

const all = { period: half.period, kept: null };
/** Half of the price of these stretches was said. */
const agreed = (givenBack: readonly GivenBack[], ...asking: Parameters<typeof moveTo>) => ({
  ...moveTo(...asking),
  agreedFees: [{ feePercent: 50, givenBack }],
});

describe('time that is given back within a fee tier', () => {
  it('by a move to a later day, costs what cancelling it costs', () =>
    given(booked)
      .when(agreed([all], tomorrow))
      .thenEmits(released([all]), moved()));
  it('by making it shorter', () =>
    given(booked)
      .when(agreed([rest], cut))
      .thenEmits(released([rest]), moved(cut)));
  it('at both ends', () => {
    const inner = there('10:30', '11:30');
    const ends = [
      {
        period: { start: at('10:00'), end: at('10:30') },
        kept: { start: at('10:30'), end: at('12:00') },
      },
      { period: { start: at('11:30'), end: at('12:00') }, kept: inner.period },
    ];
    given(booked).when(agreed(ends, inner)).thenEmits(released(ends), moved(inner));
  });
  it('by cutting a run short', () =>
    given(booked, { ...started, data: { ...started.data, slot: half } })
      .when(agreed([rest], cut, at('10:30')))
      .thenEmits(released([rest]), moved(cut)));
  it('is said before: nobody moves it without having agreed', () =>
    given(booked).when(moveTo(tomorrow)).thenRefuses('fee-for-given-back'));
  it('is said again where by now more is owed: a larger share', () => {
    const tiers = [
      { hoursBefore: 24, percent: 50 },
      { hoursBefore: 1, percent: 100 },
    ];
    const tiered = { ...half, conditions: { ...half.conditions, cancellationTiers: tiers } };
    const confirmed = { type: 'ReservationConfirmed', data: { slot: tiered, booking } } as const;
    given(confirmed)
      .when(agreed([all], tomorrow, at('09:30')))
      .thenRefuses('fee-for-given-back');
  });
  it('or of more time', () =>
    given(booked)
      .when(agreed([rest], tomorrow))
      .thenRefuses('fee-for-given-back'));
  it('and not where less is owed', () => {
    const move = moveTo(tomorrow) as Extract<ReservationCommand, { type: 'MoveReservation' }>;
    given(booked)
      .when({ ...move, agreedFees: [{ feePercent: 80, givenBack: [rest, all] }] })
      .thenEmits(released([all]), moved());
  });
  it('repeated, costs nothing more', () =>
    given(booked, released([rest]), moved(cut))
      .when(agreed([rest], cut))
      .thenNothing());
});

describe('costs nothing', () => {
  it('before the tier', () => {
    const early = { ...moveTo(tomorrow, at('09:00', -2)) };
    given(booked).when(early).thenEmits(moved());
  });
  it('where all of it is kept', () =>
    given(booked)
      .when(moveTo(there('10:00', '13:00')))
      .thenEmits(moved(there('10:00', '13:00'))));
  it('where the facility gives it back', () =>
    given(booked)
      .when({ ...moveTo(tomorrow), freeOfFee: true } as ReturnType<typeof moveTo>)
      .thenEmits(moved()));
  it('but not because it goes to where one works', () =>
    given(booked)
      .when({ ...moveTo(tomorrow), byStaff: true } as ReturnType<typeof moveTo>)
      .thenRefuses('fee-for-given-back'));
  it('where it was never confirmed', () =>
    given(asked)
      .when(moveTo(tomorrow))
      .thenEmits(moved(), { type: 'ReservationConfirmed', data: { slot: tomorrow, booking } }));
});

it('who is asked again after a move still owes what cancelling costs', () => {
  const cancel = { type: 'CancelReservation', reason: '', by: 'user', now: at('09:00') } as const;
  const data = { slot: half, booking, reason: '', by: 'user', because: null, kept: null } as const;
  given(booked, asked)
    .when(cancel)
    .thenEmits({ type: 'ReservationCancelled', data: { ...data, feePercent: 50 } });
  given(asked)
    .when(cancel)
    .thenEmits({ type: 'ReservationCancelled', data: { ...data, feePercent: 0 } });
});

describe('GiveBack', () => {
  const part = { ...half, period: rest.period, occupied: rest.period };
  const give = { type: 'GiveBack', slot: part, booking, feePercent: 50, kept: rest.kept } as const;
  const cancelled: ReservationEvent = {
    type: 'ReservationCancelled',
    data: {
      slot: part,
      booking,
      reason: '',
      by: 'user',
      feePercent: 50,
      because: null,
      kept: rest.kept,
    },
  };
  const pass = (retakenMinutes: number) =>
    ({
      type: 'LetTimePass',
      reservationId: booking.personId,
      now: part.period.end,
      next: null,
      retakenMinutes,
    }) as const;

  it('is a reservation that was cancelled', () => given().when(give).thenEmits(cancelled));
  it('repeated, changes nothing', () => given(cancelled).when(give).thenNothing());
  it('is owed for when its time is over', () =>
    given(cancelled)
      .when(pass(0))
      .thenEmits({
        type: 'CancellationFeeIncurred',
        data: { slot: part, booking, feePercent: 50, kept: rest.kept },
      }));
  it('unless others have taken it', () =>
    given(cancelled)
      .when(pass(60))
      .thenEmits({
        type: 'CancellationFeeWaived',
        data: { slot: part, booking, retakenMinutes: 60 },
      }));
  it('gets nobody anything', () => {
    const checkIn = { type: 'CheckIn', facts, now: at('11:00') } as const;
    given(cancelled).when(checkIn).thenRefuses('wrong-status');
  });
});
