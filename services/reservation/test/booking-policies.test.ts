import type { BookingPolicy, ProblemSlug } from '@kyoyo/contracts';
import type { Period } from '@kyoyo/kernel';
import { describe, expect, it } from 'vitest';
import {
  type BookingFacts,
  bookingRefusal,
  brokenRules,
  extensionRefusal,
  useRefusal,
  waitRefusal,
  type Wish,
} from '../src/reservation/policies.ts';
import { at, facts, now, policy, slot } from './example-bookings.ts';

const { institutionId, period } = slot;
const from = (start: string, end: string, daysLater = 0): Period => ({
  start: at(start, daysLater),
  end: at(end, daysLater),
});
const wish = (changes: Partial<Wish>): Wish => ({
  period,
  serviceKind: 'equipment-use' as const,
  facts,
  institutionId,
  now,
  ...changes,
});
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const roundTheClock = { fromMinute: 0, toMinute: 1440, weekdays: everyDay, onHolidays: true };
const daytime = { ...roundTheClock, fromMinute: 540, toMinute: 1080 };
const trainedUntil = (validUntil: string) => ({ qualification: { validUntil } });
const withPolicy = (changes: Partial<BookingPolicy>): BookingFacts => ({
  ...facts,
  policy: { ...policy, ...changes },
});

describe('a booking', () => {
  const cases: [string, Partial<Wish>, ProblemSlug | undefined][] = [
    ['that keeps every rule', {}, undefined],
    ['without a policy', { facts: { ...facts, policy: null } }, 'instrument-not-bookable'],
    ['without a class', { facts: { ...facts, organisationClass: null } }, 'class-not-certified'],
    [
      'after its class has ended',
      { facts: { ...facts, organisationClass: null, classEndedOn: '2026-04-01' } },
      'class-expired',
    ],
    ['of another class', { facts: { ...facts, organisationClass: 'large' } }, 'not-open-to-class'],
    [
      'without agreed terms',
      { facts: { ...facts, terms: { inForce: 1, accepted: null } } },
      'terms-not-accepted',
    ],
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
        facts: withPolicy({ opening: roundTheClock }),
      },
      undefined,
    ],
    // 2026-11-20 is a Friday, and Monday the 23rd the labour thanksgiving day.
    [
      'on a weekday that is closed',
      { facts: withPolicy({ opening: { ...daytime, weekdays: [1, 2, 3, 4] } }) },
      'closed-day',
    ],
    [
      'on a date that is closed',
      { facts: withPolicy({ closedDates: ['2026-11-20'] }) },
      'closed-day',
    ],
    ['on a holiday that is worked', { period: from('10:00', '12:00', 3) }, undefined],
    [
      'on a holiday',
      {
        period: from('10:00', '12:00', 3),
        facts: withPolicy({ opening: { ...daytime, onHolidays: false } }),
      },
      'closed-day',
    ],
    [
      'over a closed day in between, round the clock',
      {
        period: from('23:00', '25:00', 2),
        facts: withPolicy({ opening: { ...roundTheClock, onHolidays: false } }),
      },
      'closed-day',
    ],
    [
      'overnight from opening hours into those of the next day',
      {
        period: from('17:00', '33:00'),
        facts: withPolicy({ overnight: true, durationMinutesMax: 1_440 }),
      },
      undefined,
    ],
    [
      'overnight that ends before opening',
      {
        period: from('17:00', '31:00'),
        facts: withPolicy({ overnight: true, durationMinutesMax: 1_440 }),
      },
      'outside-opening-hours',
    ],
    ['early enough', { facts: withPolicy({ leadMinutes: 60 }) }, undefined],
    ['too late', { facts: withPolicy({ leadMinutes: 120 }) }, 'too-late-to-book'],
    ['without training', { facts: withPolicy({ training: 'required' }) }, 'training-required'],
    [
      'with training that lasts that day',
      { facts: { ...withPolicy({ training: 'required' }), ...trainedUntil('2026-11-20') } },
      undefined,
    ],
    [
      'with training that ended the day before',
      { facts: { ...withPolicy({ training: 'required' }), ...trainedUntil('2026-11-19') } },
      'training-expired',
    ],
    [
      'without training, operated by staff',
      { serviceKind: 'operated-run', facts: withPolicy({ training: 'required' }) },
      undefined,
    ],
    [
      'alone, where an operator must be',
      { facts: withPolicy({ operator: 'required' }) },
      'operator-required',
    ],
    [
      'with an operator where there is none',
      { serviceKind: 'technical-guidance', facts: withPolicy({ operator: 'none' }) },
      'operator-not-offered',
    ],
  ];
  it.each(cases)('%s', (_, changes, slug) => {
    expect(bookingRefusal(wish(changes))?.slug).toBe(slug);
  });

  it('is refused with what the rule allows', () => {
    expect(bookingRefusal(wish({ period: from('16:30', '18:30') }))).toEqual({
      slug: 'outside-opening-hours',
      members: { from: '09:00', to: '18:00', weekdays: everyDay },
    });
  });
});

describe('waiting for time', () => {
  const strict = withPolicy({
    granularityMinutes: 30,
    durationMinutesMin: 60,
    durationMinutesMax: 240,
  });
  const waits = (minutes: number, changes: Parameters<typeof wish>[0] = {}) =>
    waitRefusal(wish({ period: from('00:07', '31:01'), facts: strict, ...changes }), minutes)?.slug;

  it.each([
    [60, undefined],
    [240, undefined],
    [1, 'off-grid'],
    [61, 'off-grid'],
    [301, 'off-grid'],
    [30, 'too-short'],
    [270, 'too-long'],
  ])('%i minutes: %s', (minutes, slug) => expect(waits(minutes)).toBe(slug));

  it('asks who it is before how long', () => {
    const facts = { ...strict, terms: { inForce: 1, accepted: null } };
    expect(waits(1, { facts })).toBe('terms-not-accepted');
  });
});

describe('a hand-over', () => {
  const untrained = withPolicy({ training: 'required' });

  it('needs the training of the one who takes over', () =>
    expect(useRefusal(wish({ facts: untrained }), now)?.slug).toBe('training-required'));
  it('asks nothing of the time, which was booked by the rules of then', () =>
    expect(useRefusal(wish({ period: from('10:15', '10:20') }), now)).toBeUndefined());
  it('counts a training on the day on which it is used', () => {
    const facts = { ...untrained, qualification: { validUntil: '2026-11-20' } };
    const long = wish({ facts, period: from('10:00', '12:00', 0) });
    expect(useRefusal(long, at('11:00'))).toBeUndefined();
    expect(useRefusal(long, at('00:10', 1))?.slug).toBe('training-expired');
  });
});

it('names every rule that a standing booking would break', () => {
  const stricter = withPolicy({ granularityMinutes: 60, durationMinutesMin: 180 });
  const broken = brokenRules(wish({ period: from('10:30', '12:30'), facts: stricter }));
  expect(broken.map(({ slug }) => slug)).toEqual(['off-grid', 'too-short']);
});

describe('an extension', () => {
  const extension = (until: string, time: string) =>
    extensionRefusal({ ...wish({ period: from('10:00', until) }), now: at(time) })?.slug;

  it('may have begun', () => expect(extension('13:00', '11:00')).toBeUndefined());
  it('must end in the future', () => expect(extension('11:00', '11:00')).toBe('period-in-past'));
  it('stays within the longest time', () => expect(extension('14:30', '11:00')).toBe('too-long'));
  it('stays on the grid', () => expect(extension('13:10', '11:00')).toBe('off-grid'));
});
