import type { RateCard } from '@kyoyo/contracts';
import {
  durationMs,
  epochMs,
  fromEpochMs,
  type Instant,
  type Period,
  plusMinutes,
  rational,
  type Rational,
} from '@kyoyo/kernel';

export type PriceUnit = RateCard['unit'];

const msPerMinute = 60_000;

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
    case 'half-day':
      return rational.rational(cellsIn(cellsOf(unit), period));
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
    case 'half-day':
      return fromEpochMs(endOfLastCell(cellsOf(unit), period));
    case 'count':
      return 'all';
  }
}

/** When so many units of the period have passed; its end, when a unit knows no time. */
export function afterUnits(unit: PriceUnit, period: Period, units: Rational): Instant {
  const passed = (minutes: number, from: number): Instant => {
    const ms = rational.multiply(units, rational.rational(minutes * msPerMinute));
    return fromEpochMs(from + Number(rational.round(ms, 'floor')));
  };
  switch (unit.kind) {
    case 'time':
    case 'person-time':
      return passed(unit.minutes, epochMs(period.start));
    case 'day':
    case 'half-day': {
      const cells = cellsOf(unit);
      return passed(cells.lengthMs / msPerMinute, cellStart(cells, epochMs(period.start)));
    }
    case 'count':
      return period.end;
  }
}

/** A stretch of time over which its units are spread evenly. */
export interface Part {
  readonly period: Period;
  readonly units: Rational;
}

/**
 * The units of the period as stretches of time, so that a rule for certain hours, or a cap of one
 * day, finds its share. Each whole unit counts the same however little of it was used.
 */
export function partsOf(unit: PriceUnit, period: Period, units: Rational): Part[] {
  const cuts = cutsBetweenUnits(unit, period);
  if (cuts.length === 0) return [{ period, units }];
  const starts = [period.start, ...cuts];
  return starts.map((start, index) => {
    const part = { start, end: starts[index + 1] ?? period.end };
    return { period: part, units: countUnits(unit, part, 1) };
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
    case 'half-day':
      return cellStartsAfter(cellsOf(unit), period).map(fromEpochMs);
    case 'person-time':
    case 'count':
      return [];
  }
}

/** The half day in which a moment lies, as the unit counts them: by its begin, in milliseconds. */
export const halfDayStart = (unit: PriceUnit, ms: number): number =>
  cellStart(halfDaysOf(unit), ms);

/** Where half days begin inside the period. */
export const halfDaysWithin = (unit: PriceUnit, period: Period): number[] =>
  cellStartsAfter(halfDaysOf(unit), period);

const halfDaysOf = (unit: PriceUnit): Cells =>
  cellsOf(unit.kind === 'half-day' ? unit : { kind: 'half-day', fromMinute: 0 });

const timeIn = (minutes: number, period: Period): Rational =>
  rational.rational(durationMs(period), minutes * msPerMinute);

const blocksIn = (minutes: number, period: Period): bigint =>
  rational.round(timeIn(minutes, period), 'ceiling');

/** Days or half days, one after the other without end. */
interface Cells {
  readonly lengthMs: number;
  /** Between the beginning of a cell and a whole number of cells since 1970. */
  readonly shiftMs: number;
}

/** On Japan's clock, which is nine hours ahead of UTC. */
function cellsOf(unit: Extract<PriceUnit, { kind: 'day' | 'half-day' }>): Cells {
  const [hours, fromMinute] = unit.kind === 'day' ? [24, 0] : [12, unit.fromMinute];
  return { lengthMs: hours * 60 * msPerMinute, shiftMs: (9 * 60 - fromMinute) * msPerMinute };
}

/** The start of the cell that the moment lies in. */
const cellStart = ({ lengthMs, shiftMs }: Cells, ms: number): number =>
  Math.floor((ms + shiftMs) / lengthMs) * lengthMs - shiftMs;

/** The end of the cell in which the period's last moment lies. */
const endOfLastCell = (cells: Cells, { end }: Period): number =>
  cellStart(cells, epochMs(end) - 1) + cells.lengthMs;

function cellsIn(cells: Cells, period: Period): number {
  if (period.start >= period.end) return 0;
  return (endOfLastCell(cells, period) - cellStart(cells, epochMs(period.start))) / cells.lengthMs;
}

function cellStartsAfter(cells: Cells, { start, end }: Period): number[] {
  const starts: number[] = [];
  const last = epochMs(end);
  let next = cellStart(cells, epochMs(start)) + cells.lengthMs;
  for (; next < last; next += cells.lengthMs) starts.push(next);
  return starts;
}
