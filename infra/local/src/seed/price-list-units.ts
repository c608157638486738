import type { BookingPolicyWish, RateCard } from '@kyoyo/contracts';

type PriceUnit = RateCard['unit'];
type BookableTimes = Omit<BookingPolicyWish, 'openTo'>;

/** How the words of the price lists read as a unit. */
const units: Readonly<Record<string, PriceUnit>> = {
  hour: { kind: 'time', minutes: 60, billing: 'prorated' },
  '3-hour block': { kind: 'time', minutes: 180, billing: 'started' },
  '4-hour block': { kind: 'time', minutes: 240, billing: 'started' },
  'shift (8h)': { kind: 'time', minutes: 480, billing: 'started' },
  '24 hours': { kind: 'time', minutes: 1440, billing: 'started' },
  'half day': { kind: 'half-day', fromMinute: 0 },
  day: { kind: 'day' },
  'person-hour': { kind: 'person-time', minutes: 60 },
  item: { kind: 'count', noun: { ja: '件', en: 'item' } },
  scan: { kind: 'count', noun: { ja: 'スキャン', en: 'scan' } },
  'unit (see page)': {
    kind: 'count',
    noun: { ja: '単位(出典を参照)', en: 'unit (see the source)' },
  },
};

export function unitOf(words: string): PriceUnit {
  const unit = units[words];
  if (!unit) throw new Error(`The price lists have no unit "${words}"`);
  return unit;
}

const roundTheClock = { fromMinute: 0, toMinute: 1440 };
const daytime = { fromMinute: 9 * 60, toMinute: 18 * 60 };
const daytimeAndEvening = { fromMinute: 9 * 60, toMinute: 21 * 60 };

/** What runs through the night although its unit does not say so. */
const overnightItems = new Set([
  'kek-pf-bl-standard',
  'kek-pf-bl-high',
  'tohoku-alpha-ppms',
  'hiroshima-xrd',
  'shizuoka-fesem',
  'omu-mpms3',
  'okayama-bsl3',
  'okayama-bsl2',
]);

/**
 * When an instrument may be booked, and for how long. The lists do not say: this is ours, chosen
 * so that one unit of the price can be booked.
 */
export function bookableTimes(itemId: string, unit: PriceUnit): BookableTimes {
  const common = { horizonDays: 90, granularityMinutes: 30 };
  const night = overnightItems.has(itemId);
  switch (unit.kind) {
    case 'time':
      if (unit.minutes === 60) {
        const opening = night ? roundTheClock : daytime;
        const durationMinutesMax = night ? 24 * 60 : 9 * 60;
        return { ...common, opening, durationMinutesMin: 30, durationMinutesMax };
      }
      return {
        horizonDays: 180,
        granularityMinutes: 60,
        opening: night || unit.minutes >= 480 ? roundTheClock : daytimeAndEvening,
        durationMinutesMin: unit.minutes,
        durationMinutesMax: night || unit.minutes >= 480 ? 7 * 24 * 60 : 12 * 60,
      };
    case 'half-day':
    case 'day':
      return {
        horizonDays: 180,
        granularityMinutes: 60,
        opening: night ? roundTheClock : daytimeAndEvening,
        durationMinutesMin: 60,
        durationMinutesMax: night ? 3 * 24 * 60 : 12 * 60,
      };
    case 'person-time':
    case 'count':
      return { ...common, opening: daytime, durationMinutesMin: 30, durationMinutesMax: 9 * 60 };
  }
}
