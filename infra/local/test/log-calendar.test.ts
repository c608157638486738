import type { Instant } from '@kyoyo/kernel';
import { describe, expect, it } from 'vitest';
import { calendarOf, type Logged } from './log-calendar.ts';

const at = (hour: number): Instant =>
  `2026-11-30T${String(hour).padStart(2, '0')}:00:00.000Z` as Instant;
const hours = (start: number, end: number) => ({ start: at(start), end: at(end) });

/** A booking of unit 1 of the microscope, unless it says otherwise. */
const slot = (occupied = hours(10, 12), others: object = {}) => ({
  instrumentId: 'microscope',
  unit: 1,
  operatorId: null,
  accessories: [],
  occupied,
  period: occupied,
  ...others,
});
const logged = (streamId: string, type: Logged['type'], data: object, hour = 9): Logged =>
  ({ streamId, type, data, time: at(hour) }) as unknown as Logged;
const confirmed = (streamId: string, ...of: Parameters<typeof slot>): Logged =>
  logged(streamId, 'ReservationConfirmed', { slot: slot(...of) });
const overlapsOf = (...log: Logged[]): readonly string[] => calendarOf(log).overlaps;

describe('the calendar that the log gives finds a planted overlap', () => {
  const ann = confirmed('ann');
  it.each<[string, string, ...Logged[]]>([
    ['of two bookings', 'ann and ben: unit microscope 1', ann, confirmed('ben', hours(11, 13))],
    [
      'by a move',
      'ann and ben: unit microscope 1',
      ann,
      confirmed('ben', hours(14, 15)),
      logged('ben', 'ReservationMoved', { to: slot(hours(11, 12)) }),
    ],
    [
      'by a run that ended late',
      'ben and ann: unit microscope 1',
      ann,
      confirmed('ben', hours(12, 13)),
      logged('ann', 'RunEnded', { slot: slot(), occupied: hours(10, 13) }),
    ],
    [
      'of a hold that stands',
      'ann and ben: unit microscope 1',
      logged('ann', 'SlotHeld', { slot: slot(), heldUntil: at(10) }),
      confirmed('ben'),
    ],
    [
      'of an operator',
      'ann and ben: operator cleo',
      confirmed('ann', hours(10, 12), { operatorId: 'cleo' }),
      logged('ben', 'OperatorChanged', {
        slot: slot(hours(11, 12), { unit: 2, operatorId: 'cleo' }),
      }),
    ],
    [
      'of an operator on leave',
      'leave and ann: operator cleo',
      logged('o', 'OperatorLeaveScheduled', {
        leaveId: 'leave',
        personId: 'cleo',
        period: hours(8, 11),
      }),
      confirmed('ann', hours(10, 12), { operatorId: 'cleo' }),
    ],
    [
      'of an accessory',
      'ann and ben: accessory stage 1',
      confirmed('ann', hours(10, 12), { accessories: [{ accessoryId: 'stage', unit: 1 }] }),
      confirmed('ben', hours(10, 12), {
        unit: 2,
        accessories: [{ accessoryId: 'stage', unit: 1 }],
      }),
    ],
    [
      'of an outage',
      'ann and outage: unit microscope 1',
      ann,
      logged('outage', 'OutageScheduled', {
        instrumentId: 'microscope',
        units: [2, 1],
        period: hours(9, 18),
      }),
    ],
    [
      'that is given up again',
      'ann and ben: unit microscope 1',
      ann,
      confirmed('ben'),
      logged('ben', 'ReservationCancelled', { slot: slot() }),
    ],
  ])('%s', (_, overlap, ...log) => {
    expect(overlapsOf(...log)).toEqual([overlap]);
  });
});

describe('it takes for none', () => {
  const ann = confirmed('ann');
  it.each<[string, ...Logged[]]>([
    ['what only touches', ann, confirmed('ben', hours(12, 13))],
    ['another unit', ann, confirmed('ben', hours(10, 12), { unit: 2 })],
    ['what was given up', ann, logged('ann', 'ReservationCancelled', {}), confirmed('ben')],
    [
      'a hold that ran out',
      logged('ann', 'SlotHeld', { slot: slot(), heldUntil: at(9) }),
      confirmed('ben'),
    ],
    ['its own time', ann, logged('ann', 'ReservationMoved', { to: slot(hours(11, 13)) })],
    [
      'the rest of an outage that ended',
      logged('outage', 'OutageScheduled', {
        instrumentId: 'microscope',
        units: [1],
        period: hours(9, 18),
      }),
      logged('outage', 'OutageEnded', {
        instrumentId: 'microscope',
        units: [1],
        period: hours(9, 18),
        endedAt: at(10),
      }),
      ann,
    ],
  ])('%s', (_, ...log) => {
    expect(overlapsOf(...log)).toEqual([]);
    expect(calendarOf(log).takings).toBeGreaterThan(0);
  });
});
