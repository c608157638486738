import type { BookingPolicy, ProblemSlug } from '@kyoyo/contracts';
import type { Period } from '@kyoyo/kernel';
import { describe, expect, it } from 'vitest';
import { type BookingFacts, bookingRefusal, extensionRefusal } from '../src/booking-policies.ts';
import { at, facts, now, policy, slot } from './example-bookings.ts';

const { institutionId, period } = slot;
const from = (start: string, end: string, daysLater = 0): Period => ({
  start: at(start, daysLater),
  end: at(end, daysLater),
});
const wish = (changes: { period?: Period; facts?: BookingFacts }) => ({
  period,
  facts,
  institutionId,
  now,
  ...changes,
});
const withPolicy = (changes: Partial<BookingPolicy>): BookingFacts => ({
  ...facts,
  policy: { ...policy, ...changes },
});

describe('a booking', () => {
  const cases: [string, Parameters<typeof wish>[0], ProblemSlug | undefined][] = [
    ['that keeps every rule', {}, undefined],
    ['without a policy', { facts: { ...facts, policy: null } }, 'instrument-not-bookable'],
    ['without a class', { facts: { ...facts, organisationClass: null } }, 'class-not-certified'],
    ['of another class', { facts: { ...facts, organisationClass: 'large' } }, 'not-open-to-class'],
    ['without agreed terms', { facts: { ...facts, termsAccepted: false } }, 'terms-not-accepted'],
    ['from this very moment', { period: from('09:00', '10:00') }, undefined],
    ['that has begun', { period: from('08:30', '10:00') }, 'period-in-past'],
    ['up to the last moment of the horizon', { period: from('09:00', '11:00', 29) }, undefined],
    ['past the horizon', { period: from('09:00', '11:00', 30) }, 'beyond-horizon'],
    ['that starts off the grid', { period: from('10:15', '12:00') }, 'off-grid'],
    ['that ends off the grid', { period: from('10:00', '11:45') }, 'off-grid'],
    ['of the shortest time', { period: from('10:00', '11:00') }, undefined],
    ['shorter than that', { period: from('10:00', '10:30') }, 'too-short'],
    ['of the longest time', { period: from('10:00', '14:00') }, undefined],
    ['longer than that', { period: from('10:00', '14:30') }, 'too-long'],
    ['until closing', { period: from('16:00', '18:00') }, undefined],
    ['past closing', { period: from('16:30', '18:30') }, 'outside-opening-hours'],
    ['before opening', { period: from('08:00', '10:00', 1) }, 'outside-opening-hours'],
    ['over midnight', { period: from('23:00', '25:00') }, 'outside-opening-hours'],
    [
      'over midnight where it is open round the clock',
      {
        period: from('23:00', '25:00'),
        facts: withPolicy({ opening: { fromMinute: 0, toMinute: 1440 } }),
      },
      undefined,
    ],
  ];
  it.each(cases)('%s', (_, changes, slug) => {
    expect(bookingRefusal(wish(changes))?.slug).toBe(slug);
  });

  it('is refused with what the rule allows', () => {
    expect(bookingRefusal(wish({ period: from('16:30', '18:30') }))).toEqual({
      slug: 'outside-opening-hours',
      members: { from: '09:00', to: '18:00' },
    });
  });
});

describe('an extension', () => {
  const extension = (until: string, time: string) =>
    extensionRefusal({ ...wish({ period: from('10:00', until) }), now: at(time) })?.slug;

  it('may have begun', () => expect(extension('13:00', '11:00')).toBeUndefined());
  it('must end in the future', () => expect(extension('11:00', '11:00')).toBe('period-in-past'));
  it('stays within the longest time', () => expect(extension('14:30', '11:00')).toBe('too-long'));
  it('stays on the grid', () => expect(extension('13:10', '11:00')).toBe('off-grid'));
});
