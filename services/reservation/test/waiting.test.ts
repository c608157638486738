import type { ReservationEvent } from '@kyoyo/contracts';
import { specify } from '@kyoyo/testing';
import { describe, it } from 'vitest';
import { reservationStream } from '../src/reservation/stream.ts';
import {
  at,
  booking,
  facts,
  heldUntil,
  movedTo,
  moveTo,
  passTime,
  slotAt,
  under,
} from './example-bookings.ts';

const { given } = specify(reservationStream);

/** 10:00-12:00; a no-show after half an hour, and all is owed for what is cancelled late. */
const slot = under({
  noShow: { afterMinutes: 30, percent: 100 },
  cancellationTiers: [{ hoursBefore: 24, percent: 100 }],
});
const data = { slot, booking };
const booked: ReservationEvent = { type: 'ReservationConfirmed', data };
const keptAt = (time: string): ReservationEvent => ({
  type: 'ReservationDelayed',
  data: { ...data, since: at(time) },
});
const freedAt = (time: string): ReservationEvent => ({
  type: 'UnitFreed',
  data: { ...data, freeSince: at(time) },
});
const kept = keptAt('10:00');
const cancelledFree = (by: 'user' | 'facility', because: 'unit-in-use' | null) =>
  ({
    type: 'ReservationCancelled',
    data: { ...data, reason: '', by, feePercent: 0, because, kept: null },
  }) as const;
const ended = cancelledFree('facility', 'unit-in-use');

describe('who comes while the run before is still on', () => {
  const wait = (time = '10:00') => ({ type: 'KeepWaiting', now: at(time) }) as const;

  it('is kept waiting', () => given(booked).when(wait()).thenEmits(kept));
  it('once, however often they ask', () => given(booked, kept).when(wait('10:10')).thenNothing());
  it('and again where somebody else was faster', () =>
    given(booked, kept, freedAt('10:05')).when(wait('10:10')).thenEmits(keptAt('10:10')));
  it('not with a booking that is over, or none', () => {
    given(booked).when(wait('10:30')).thenRefuses('reservation-over');
    given({ type: 'SlotHeld', data: { ...data, heldUntil } })
      .when(wait())
      .thenRefuses('wrong-status');
  });

  it('is no no-show while they wait: at the end of its time the facility cancels it, free', () => {
    given(booked, kept)
      .when(passTime(at('11:59')))
      .thenNothing();
    given(booked, kept)
      .when(passTime(at('12:00')))
      .thenEmits(ended);
  });
  it('is missed so long after the unit is free, and pays nothing then either', () => {
    given(booked, kept, freedAt('11:00'))
      .when(passTime(at('11:29')))
      .thenNothing();
    given(booked, kept, freedAt('11:00'))
      .when(passTime(at('11:30')))
      .thenEmits(ended);
    given(booked, kept, freedAt('11:45'))
      .when(passTime(at('12:00')))
      .thenEmits(ended);
  });
  it('may begin until then', () => {
    const checkIn = { type: 'CheckIn', facts, now: at('11:20') } as const;
    given(booked, kept, freedAt('11:00'))
      .when(checkIn)
      .thenEmits({ type: 'RunStarted', data: { ...data, startedAt: at('11:20') } });
  });
  it('may cancel, free', () =>
    given(booked, kept)
      .when({ type: 'CancelReservation', reason: '', by: 'user', now: at('11:00') })
      .thenEmits(cancelledFree('user', null)));
  it('may move to another time, free, where all is as ever', () => {
    const later = { ...slot, ...slotAt('14:00', '16:00'), conditions: slot.conditions };
    const moved = { ...movedTo(later), data: { ...movedTo(later).data, from: slot } };
    given(booked, kept)
      .when(moveTo(later, at('10:05')))
      .thenEmits(moved);
    given(booked, kept, moved)
      .when(passTime(at('14:30')))
      .thenEmits({ type: 'NoShowRecorded', data: { slot: later, booking, feePercent: 100 } });
  });
});

describe('a unit that is free again', () => {
  const free = (time: string) => ({ type: 'FreeUnit', now: at(time) }) as const;

  it('is said to who waits, once', () => {
    given(booked, kept).when(free('11:00')).thenEmits(freedAt('11:00'));
    given(booked, kept, freedAt('11:00')).when(free('11:10')).thenNothing();
    given(booked).when(free('11:00')).thenNothing();
  });
  it('before the booking begins, has cost it nothing', () =>
    given(booked, keptAt('09:50'), freedAt('09:55'))
      .when(passTime(at('10:30')))
      .thenEmits({ type: 'NoShowRecorded', data: { ...data, feePercent: 100 } }));
});
