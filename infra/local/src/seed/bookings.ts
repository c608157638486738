import type { UsedOption } from '@kyoyo/contracts';
import {
  earlier,
  epochMs,
  fromEpochMs,
  type Instant,
  japanDate,
  japanInstant,
  japanWeekday,
  later,
  type Period,
  plusMinutes,
} from '@kyoyo/kernel';
import {
  type BookingWish,
  durationFor,
  isRoundTheClock,
  optionsFor,
  wishFor,
} from './booking-wishes.ts';
import { cancelReasons } from './booking-words.ts';
import { instruments } from './catalogue.ts';
import type { InstrumentSeed } from './price-list-seed.ts';
import { type Random, randomFrom } from './random.ts';

/** Plain data; somebody posts it through the public interface, in this order. */
export type BookingSeed = PlannedBooking & Outcome;

interface PlannedBooking extends BookingWish {
  readonly instrumentSeedId: string;
  readonly start: Instant;
  readonly end: Instant;
}

type Outcome =
  | { readonly outcome: 'booked' }
  | { readonly outcome: 'cancelled'; readonly reason: string }
  /** Nobody checks in, and the facility does not wait. */
  | { readonly outcome: 'no-show' }
  /** Without an actual end the run still goes on. */
  | (Run & { readonly options: readonly UsedOption[] });

interface Run {
  readonly outcome: 'run';
  readonly actualStart: Instant;
  readonly actualEnd?: Instant;
}

type Became = Exclude<Outcome, { outcome: 'run' | 'no-show' }> | Run;

const daysBefore = 14;
const daysAfter = 14;
const shareCancelled = 0.08;
const shareNotUsed = 0.06;

/** What is booked in the demo: something of every category, price unit and kind of facility. */
const bookedInstruments = [
  'tohoku-alpha-ppms',
  'tohoku-alpha-sxrd',
  'tohoku-alpha-icp-aes',
  'tohoku-alpha-tem',
  'kek-pf-bl-standard',
  'lebra-fel',
  'tottori-lcms-protein',
  'tottori-lcms-small',
  'shizuoka-fesem',
  'hiroshima-xrd',
  'tohoku-aem-002b',
  'tohoku-aem-support',
  'kyoto-nanohub',
  'spring8-bl',
  'qst-bl',
  'sagals-bl-general',
  'sagals-contract-measure',
  'mems-drie',
  'mems-icp',
  'omu-mpms3',
  'nagasaki-pet',
  'yokohama-saltspray',
  'yokohama-contact',
  'okayama-bsl2',
  'kagoshima-tech',
  'example-stem',
  'example-xps',
];

/**
 * Two weeks of the past and two weeks to come, without overlaps on a unit, sorted by start. The
 * bookings depend on the date in Japan only; what became of them, on how late it is.
 */
export function planBookings(now: Instant): BookingSeed[] {
  const today = japanDate(now);
  return bookedInstruments
    .flatMap((seedId) => {
      const instrument = instruments.find((one) => one.seedId === seedId);
      if (!instrument) throw new Error(`${seedId} is not among the instruments`);
      return bookingsOf(instrument, today, now);
    })
    .toSorted((a, b) => epochMs(a.start) - epochMs(b.start));
}

function bookingsOf(instrument: InstrumentSeed, today: string, now: Instant): BookingSeed[] {
  const units = Array.from({ length: instrument.description.units }, (_, unit) => unit);
  const random = randomFrom(`${today} ${instrument.seedId}`);
  const extras = randomFrom(`${today} ${instrument.seedId} extras`);
  return units.flatMap(() => {
    const periods = periodsOf(instrument, today, random);
    let freeFrom = japanInstant(today, -(daysBefore + 1) * 1440);
    return periods.map((period, index) => {
      const nextStart = periods[index + 1]?.start ?? plusMinutes(period.end, 1440);
      const free = { start: freeFrom, end: nextStart };
      const became = outcomeOf(period, free, now, random);
      freeFrom = became.outcome === 'run' && became.actualEnd ? became.actualEnd : period.end;
      const wish = wishFor(instrument, random);
      const outcome = withExtras(instrument, wish, became, extras);
      return { instrumentSeedId: instrument.seedId, ...wish, ...period, ...outcome };
    });
  });
}

/** Up to three bookings on a working day, and few at weekends, with pauses in between. */
function periodsOf(instrument: InstrumentSeed, today: string, random: Random): Period[] {
  const { policy } = instrument;
  const roundTheClock = isRoundTheClock(policy);
  const periods: Period[] = [];
  for (let day = -daysBefore; day < daysAfter; day += 1) {
    const midnight = japanInstant(today, day * 1440);
    const weekend = japanWeekday(midnight) > 5;
    const busy = random.fraction() < (weekend ? 0.1 : 0.75);
    const [open, close] = roundTheClock
      ? [8 * 60, 22 * 60]
      : [policy.opening.fromMinute, policy.opening.toMinute];
    let minute = open;
    for (let bookings = busy ? random.integer(1, 3) : 0; bookings > 0; bookings -= 1) {
      minute += policy.granularityMinutes * random.integer(0, 120 / policy.granularityMinutes);
      const minutes = durationFor(instrument, random);
      const start = plusMinutes(midnight, minute);
      const inTime = roundTheClock ? minute < close : minute + minutes <= close;
      const last = periods.at(-1);
      if (!inTime || (last && start < last.end)) continue;
      periods.push({ start, end: plusMinutes(start, minutes) });
      minute += minutes;
    }
  }
  return periods;
}

/** Takes every chance whatever the time is, so that the plan does not change during a day. */
export function outcomeOf(
  planned: Period,
  free: Period,
  now: Instant,
  random: Random,
  cancelledShare = shareCancelled,
): Became {
  const cancelled = random.fraction() < cancelledShare;
  const startsLate = random.integer(-8 * 60, 12 * 60);
  const endsLate = lateness(planned, random);
  const reason = random.oneOf(cancelReasons);
  if (cancelled) return { outcome: 'cancelled', reason };
  if (planned.start > now) return { outcome: 'booked' };
  const actualStart = earlier(now, later(free.start, plusSeconds(planned.start, startsLate)));
  if (planned.end > now) return { outcome: 'run', actualStart };
  const wanted = later(plusMinutes(actualStart, 10), plusSeconds(planned.end, endsLate));
  const actualEnd = earlier(wanted, earlier(free.end, now));
  return { outcome: 'run', actualStart, actualEnd };
}

/** Takes its chances whatever became of it, as the plan does. */
function withExtras(
  instrument: InstrumentSeed,
  wish: BookingWish,
  became: Became,
  random: Random,
): Outcome {
  const options = optionsFor(instrument, wish, random);
  const missed = random.fraction() < shareNotUsed && instrument.policy.noShow !== undefined;
  if (became.outcome !== 'run') return became;
  return missed && became.actualEnd ? { outcome: 'no-show' } : { ...became, options };
}

/** In seconds: most end a little early, some much earlier, some late. */
function lateness({ start, end }: Period, random: Random): number {
  const kind = random.fraction();
  const seconds = (epochMs(end) - epochMs(start)) / 1000;
  if (kind < 0.15) return -Math.round(seconds * (0.2 + random.fraction() * 0.3));
  if (kind < 0.35) return random.integer(3 * 60, 35 * 60);
  return -random.integer(0, 9 * 60);
}

const plusSeconds = (instant: Instant, seconds: number): Instant =>
  fromEpochMs(epochMs(instant) + seconds * 1000);
