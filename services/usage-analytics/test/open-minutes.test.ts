import { japanDay, japanInstant } from '@kyoyo/kernel';
import { expect, it } from 'vitest';
import { openMinutes } from '../src/open-minutes.ts';

const weekdays = [1, 2, 3, 4, 5];
const from9to17 = {
  opening: { fromMinute: 540, toMinute: 1_020, weekdays, onHolidays: false },
  closedDates: ['2026-11-25'],
  overnight: false,
};
const always = {
  opening: { fromMinute: 0, toMinute: 1_440, weekdays: [...weekdays, 6, 7], onHolidays: true },
  closedDates: [],
  overnight: false,
};
const since = japanInstant('2026-01-01');
const offer = (changes: object = {}) => ({
  units: 2,
  hours: [{ from: since, hours: from9to17 }],
  outages: [],
  ...changes,
});

it.each([
  ['a working day', '2026-11-24', 960],
  ['a Sunday', '2026-11-22', 0],
  ['a public holiday', '2026-11-23', 0],
  ['a closed date', '2026-11-25', 0],
  ['a day before the policy holds', '2025-12-30', 0],
])('%s', (_, date, minutes) => expect(openMinutes(offer(), japanDay(date))).toBe(minutes));

it('goes by the policy of each minute where it changes during the day', () => {
  const from = japanInstant('2026-11-24', 720);
  const hours = [...offer().hours, { from, hours: always }];
  expect(openMinutes(offer({ hours }), japanDay('2026-11-24'))).toBe(2 * (180 + 720));
});

it('leaves out what was out of use while it was open', () => {
  const period = { start: japanInstant('2026-11-24', 0), end: japanInstant('2026-11-24', 600) };
  const outages = [{ units: 1, period }];
  expect(openMinutes(offer({ outages }), japanDay('2026-11-24'))).toBe(960 - 60);
});
