import { type Instant, japanDate, overlaps, type Period, plusMinutes } from '@kyoyo/kernel';
import type { BookingLife } from '../../past/booking-life.ts';
import { organisations, people, type PersonSeed } from '../organisations.ts';
import { type Random, randomFrom } from '../random.ts';
import { type Day, daysOf } from './days.ts';
import { type FlagshipInstrument, flagshipInstruments } from './institute.ts';
import { lifeOf } from './life.ts';
import { outagesOf, type PlannedOutage } from './outages.ts';
import { flagshipUsers } from './people.ts';
import { periodsOf } from './periods.ts';

interface PlannedLife {
  readonly personSeedId: string;
  readonly life: BookingLife;
}

export interface PlannedSeries {
  readonly personSeedId: string;
  readonly bookedAt: Instant;
  readonly lives: readonly BookingLife[];
}

/** All that is planned for one instrument. */
export interface InstrumentYear {
  readonly instrument: FlagshipInstrument;
  /** Who comes again and again; they were trained before. */
  readonly regulars: readonly PersonSeed[];
  readonly outages: readonly PlannedOutage[];
  readonly lives: readonly PlannedLife[];
  readonly series: readonly PlannedSeries[];
}

/**
 * A year of the past and two weeks to come of every instrument of the flagship. What is planned for
 * a day depends on that day only; what became of it, on how late it is.
 */
export const planYear = (now: Instant, instruments = flagshipInstruments): InstrumentYear[] => {
  const days = daysOf(japanDate(now));
  return instruments.map((instrument) => yearOf(instrument, days, now));
};

const regularsEach = 9;
const seriesEveryDays = 91;
const seriesBookedAheadMinutes = 10 * 1_440;

function yearOf(
  instrument: FlagshipInstrument,
  days: readonly Day[],
  now: Instant,
): InstrumentYear {
  const regulars = regularsOf(instrument);
  const outages = outagesOf(instrument, days);
  const inspections = outages.filter(({ isBreakdown }) => !isBreakdown).map((one) => one.period);
  const repeated = seriesOf(instrument, days).map((periods) =>
    periods.filter((period) => !inspections.some((one) => overlaps(one, period))),
  );
  const lives: PlannedLife[] = [];
  const series: PlannedSeries[] = [];
  for (let unit = 1; unit <= instrument.description.units; unit += 1) {
    const fixed = unit === 1 ? repeated : [];
    const daily = periodsOf(instrument, unit, days, [...inspections, ...fixed.flat()]);
    const inOrder = [...daily, ...fixed.flat()].toSorted((a, b) => (a.start < b.start ? -1 : 1));
    const places = new Map(inOrder.map((period, index) => [period, index]));
    const living = (period: Period, random: Random): BookingLife => {
      const index = places.get(period) ?? 0;
      const start = inOrder[index - 1]?.end ?? plusMinutes(period.start, -1_440);
      const end = inOrder[index + 1]?.start ?? plusMinutes(period.end, 1_440);
      const others = inOrder.slice(Math.max(0, index - 40), index + 40);
      return lifeOf({ instrument, period, free: { start, end }, others, now, random });
    };
    for (const period of daily) {
      const random = randomFrom(`${period.start} ${instrument.seedId} ${unit} life`);
      const life = living(period, random);
      lives.push({ personSeedId: whoBooks(regulars, life.bookedAt, random), life });
    }
    for (const [nth, periods] of fixed.entries()) {
      const random = randomFrom(`${instrument.seedId} series ${nth}`);
      const [first] = periods;
      const person = regulars[nth % 3];
      if (!first || !person) continue;
      const bookedAt = plusMinutes(first.start, -seriesBookedAheadMinutes);
      series.push({
        personSeedId: person.seedId,
        bookedAt,
        lives: periods.map((period) => ({
          ...living(period, random),
          holds: false,
          moved: null,
          bookedAt,
        })),
      });
    }
  }
  return { instrument, regulars, outages, series, lives: lives.flatMap(broken(outages)) };
}

/** Whoever had booked when it broke is cancelled by the facility; nobody books a broken instrument. */
const broken =
  (outages: readonly PlannedOutage[]) =>
  (planned: PlannedLife): PlannedLife[] => {
    const { life } = planned;
    const outage = outages.find(({ period }) => overlaps(period, life));
    if (!outage) return [planned];
    const isDisplaced = life.bookedAt < outage.announcedAt && life.start > outage.period.start;
    return isDisplaced ? [{ ...planned, life: { ...life, becomes: { outcome: 'booked' } } }] : [];
  };

/** Every quarter somebody books the same time of the week, on some instruments. */
function seriesOf({ seedId, listed }: FlagshipInstrument, days: readonly Day[]): Period[][] {
  if (listed.use === 'operated' || listed.price.per === 'day') return [];
  return days.flatMap(({ midnight }, index): Period[][] => {
    const random = randomFrom(`${seedId} series of ${Math.floor(index / seriesEveryDays)}`);
    const [chance, offset, hour, times] = [
      random.fraction(),
      random.integer(0, 20),
      random.integer(9, 15),
      random.integer(4, 8),
    ];
    if (index % seriesEveryDays !== offset || chance > 0.5) return [];
    return [
      Array.from({ length: times }, (_, week) => {
        const start = plusMinutes(midnight, week * 7 * 1_440 + hour * 60);
        return { start, end: plusMinutes(start, 120) };
      }),
    ];
  });
}

const certifiedFrom = new Map(organisations.map(({ seedId, validFrom }) => [seedId, validFrom]));
const holdsClass = ({ organisationSeedId }: PersonSeed, date: string): boolean =>
  (certifiedFrom.get(organisationSeedId) ?? '9999') <= date;

const members = [
  ...flagshipUsers,
  ...people.filter(({ roles }) => roles.some(({ name }) => name === 'member')),
];

/** The first is of an organisation that has always been there. */
function regularsOf({ seedId }: FlagshipInstrument): PersonSeed[] {
  const random = randomFrom(`${seedId} regulars`);
  const chosen = new Set<PersonSeed>([random.oneOf(flagshipUsers)]);
  while (chosen.size < regularsEach) chosen.add(random.oneOf(members));
  return [...chosen];
}

/** Some come much more often than others. */
function whoBooks(regulars: readonly PersonSeed[], at: Instant, random: Random): string {
  const date = japanDate(at);
  const certified = regulars.filter((one) => holdsClass(one, date));
  const place = Math.floor(certified.length * random.fraction() ** 1.7);
  return (certified[place] ?? random.oneOf(regulars)).seedId;
}
