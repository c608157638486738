import type { RateCard } from '@kyoyo/contracts';
import {
  durationMs,
  epochMs,
  fromEpochMs,
  type Instant,
  japanDate,
  japanInstant,
  japanMinuteOfDay,
  type Period,
  plusMinutes,
  rational,
  type Rational,
} from '@kyoyo/kernel';

export type PriceUnit = RateCard['unit'];

const msPerMinute = 60_000;
const minutesPerDay = 1440;
const minutesPerHalfDay = 720;

/** How many units the period makes: exact fractions of prorated time, else whole ones. */
export function countUnits(unit: PriceUnit, period: Period, quantity: number): Rational {
  switch (unit.kind) {
    case 'time':
      return unit.billing === 'prorated'
        ? timeIn(unit.minutes, period)
        : rational.rational(blocksIn(unit.minutes, period));
    case 'person-time':
      return rational.multiply(timeIn(unit.minutes, period), rational.rational(quantity));
    case 'day':
      return rational.rational(cellsIn(minutesPerDay, period));
    case 'half-day':
      return rational.rational(cellsIn(minutesPerHalfDay, period));
    case 'count':
      return rational.rational(quantity);
  }
}

/** When the last unit that begins inside the period ends; `all` when a unit knows no time. */
export function endOfUnits(unit: PriceUnit, period: Period): Instant | 'all' {
  switch (unit.kind) {
    case 'time':
      return unit.billing === 'prorated'
        ? period.end
        : plusMinutes(period.start, Number(blocksIn(unit.minutes, period)) * unit.minutes);
    case 'person-time':
      return period.end;
    case 'day':
      return endOfLastCell(minutesPerDay, period);
    case 'half-day':
      return endOfLastCell(minutesPerHalfDay, period);
    case 'count':
      return 'all';
  }
}

/** A stretch of time whose price is spread evenly over it. */
export interface Part {
  readonly period: Period;
  readonly amount: Rational;
}

/**
 * The price of the period's units as stretches of time, so that a rule for certain hours, or a cap
 * of one day, finds its share. Each whole unit costs the same however little of it was used.
 */
export function partsOf(unit: PriceUnit, period: Period, amount: Rational): Part[] {
  const cuts = cutsBetweenUnits(unit, period);
  if (cuts.length === 0) return [{ period, amount }];
  const starts = [period.start, ...cuts];
  const units = countUnits(unit, period, 1);
  return starts.map((start, index) => {
    const part = { start, end: starts[index + 1] ?? period.end };
    const share = rational.divide(countUnits(unit, part, 1), units);
    return { period: part, amount: rational.multiply(amount, share) };
  });
}

/** Where the price per minute may jump: at the last, perhaps partial block, and between days. */
function cutsBetweenUnits(unit: PriceUnit, period: Period): Instant[] {
  switch (unit.kind) {
    case 'time': {
      const whole = durationMs(period) / (unit.minutes * msPerMinute);
      if (unit.billing === 'prorated' || whole <= 1) return [];
      return Number.isInteger(whole)
        ? []
        : [plusMinutes(period.start, Math.floor(whole) * unit.minutes)];
    }
    case 'day':
      return cellStartsAfter(minutesPerDay, period);
    case 'half-day':
      return cellStartsAfter(minutesPerHalfDay, period);
    case 'person-time':
    case 'count':
      return [];
  }
}

const timeIn = (minutes: number, period: Period): Rational =>
  rational.rational(durationMs(period), minutes * msPerMinute);

const blocksIn = (minutes: number, period: Period): bigint =>
  rational.round(timeIn(minutes, period), 'ceiling');

/** The start of the day or half day, on Japan's clock, that the instant lies in. */
const cellStart = (minutes: number, instant: Instant): Instant =>
  japanInstant(japanDate(instant), Math.floor(japanMinuteOfDay(instant) / minutes) * minutes);

/** The end of the day or half day in which the period's last moment lies. */
const endOfLastCell = (minutes: number, { end }: Period): Instant =>
  plusMinutes(cellStart(minutes, fromEpochMs(epochMs(end) - 1)), minutes);

function cellsIn(minutes: number, period: Period): number {
  if (period.start >= period.end) return 0;
  const cells = {
    start: cellStart(minutes, period.start),
    end: endOfLastCell(minutes, period),
  };
  return durationMs(cells) / (minutes * msPerMinute);
}

function cellStartsAfter(minutes: number, { start, end }: Period): Instant[] {
  const starts: Instant[] = [];
  let next = plusMinutes(cellStart(minutes, start), minutes);
  for (; next < end; next = plusMinutes(next, minutes)) starts.push(next);
  return starts;
}
