import { expect, it } from 'vitest';
import type { Reservation } from '../src/api.ts';
import { doingsOf } from '../src/features/reservation/doing.ts';

const doer = {
  mine: true,
  staff: false,
  isDue: false,
  hasOptions: false,
  hasOtherContract: false,
  canBookAgain: true,
};
const of = (status: Reservation['status'], more: Partial<typeof doer> = {}, seriesId?: string) =>
  doingsOf(
    {
      status,
      booking: { seriesId: seriesId ?? null } as Reservation['booking'],
      contractLapsed: false,
    },
    { ...doer, ...more },
  );

it.each<[Reservation['status'], Partial<typeof doer>, string | undefined, string[]]>([
  ['held', {}, 'confirmation', ['move', 'cancel']],
  ['held', { hasOtherContract: true }, 'confirmation', ['move', 'contract', 'cancel']],
  ['confirmed', {}, undefined, ['move', 'handOver', 'cancel']],
  ['confirmed', { hasOtherContract: true }, undefined, ['move', 'handOver', 'contract', 'cancel']],
  ['confirmed', { isDue: true }, 'check-in', ['move', 'handOver', 'cancel']],
  ['requested', { isDue: true }, undefined, ['move', 'handOver', 'cancel']],
  ['done', { hasOtherContract: true }, 'again', ['incident']],
  ['running', {}, 'check-out', ['extend', 'incident']],
  ['running', { hasOptions: true }, 'check-out', ['extend', 'options', 'incident']],
  ['done', {}, 'again', ['incident']],
  ['done', { canBookAgain: false }, undefined, ['incident']],
  ['done', { mine: false, staff: true }, undefined, ['correct', 'incident']],
  ['cancelled', { mine: false, staff: true }, undefined, []],
  ['confirmed', { mine: false, staff: true }, undefined, ['move', 'cancel']],
  ['confirmed', { mine: false, isDue: true }, undefined, []],
])('%s %o: %s, and %o', (status, more, now, rest) => {
  expect(of(status, more)).toEqual({ now, rest });
});

it('a booking of a series can have one more date', () => {
  expect(of('confirmed', {}, 'a series').rest).toContain('addDate');
  expect(of('done', {}, 'a series').rest).not.toContain('addDate');
});

it('where its contract covers it no more, another one comes before the check-in', () => {
  const lapsed = { status: 'confirmed', booking: {}, contractLapsed: true } as Reservation;
  const due = { ...doer, isDue: true };
  expect(doingsOf(lapsed, { ...due, hasOtherContract: true }).now).toBe('contract');
  expect(doingsOf(lapsed, due).now).toBe('check-in');
});
