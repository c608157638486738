import type { Instant } from '@kyoyo/kernel';
import { describe, expect, it } from 'vitest';
import type { Reservation } from '../src/api.ts';
import { feePercentOf, feeSharesOf } from '../src/features/reservation/cancelling/shares.ts';

const start = '2026-12-10T00:00:00.000Z';
const cancellationTiers = [
  { hoursBefore: 72, percent: 50 },
  { hoursBefore: 24, percent: 100 },
];
const booked = (status: Reservation['status'], tiers = cancellationTiers) =>
  ({
    status,
    firm: status === 'confirmed',
    suspension: null,
    touchedBy: null,
    keptWaiting: null,
    slot: { period: { start, end: start }, conditions: { cancellationTiers: tiers } },
  }) as Reservation;

describe('what cancelling costs', () => {
  it.each([
    ['2026-12-01T00:00:00.000Z', 0],
    ['2026-12-07T00:00:00.000Z', 0],
    ['2026-12-07T00:00:01.000Z', 50],
    ['2026-12-09T00:00:00.000Z', 50],
    ['2026-12-09T12:00:00.000Z', 100],
  ])('at %s it is %i percent', (now, percent) => {
    expect(feePercentOf(booked('confirmed'), now as Instant)).toBe(percent);
  });

  it('is the same share for some, and nothing for others', () => {
    const now = '2026-12-09T12:00:00.000Z' as Instant;
    const [held, one, another] = [booked('held'), booked('confirmed'), booked('confirmed')];
    expect(feeSharesOf([held, one, another], now)).toEqual([{ percent: 100, of: [one, another] }]);
    expect(feeSharesOf([held], now)).toEqual([]);
  });

  it('is nothing for a hold, a request, and where the facility asks none', () => {
    const now = '2026-12-09T12:00:00.000Z' as Instant;
    expect(feePercentOf(booked('held'), now)).toBe(0);
    expect(feePercentOf(booked('requested'), now)).toBe(0);
    expect(feePercentOf(booked('confirmed', []), now)).toBe(0);
  });

  it('is owed by who was confirmed before, and is asked again', () => {
    const now = '2026-12-09T12:00:00.000Z' as Instant;
    expect(feePercentOf({ ...booked('requested'), firm: true }, now)).toBe(100);
  });

  it('is nothing where the instrument is, or was, suspended', () => {
    const now = '2026-12-09T12:00:00.000Z' as Instant;
    for (const resumedAt of [null, start]) {
      const suspended = { ...booked('confirmed'), suspension: { reason: 'pump', resumedAt } };
      expect(feePercentOf(suspended, now)).toBe(0);
    }
  });
});
