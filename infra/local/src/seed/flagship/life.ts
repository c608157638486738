import { bookingPolicy, isOpenFor, type ServiceKind } from '@kyoyo/contracts';
import {
  durationMs,
  earlier,
  epochMs,
  fromEpochMs,
  type Instant,
  japanDate,
  japanInstant,
  overlaps,
  type Period,
  plusMinutes,
} from '@kyoyo/kernel';
import type { Becomes, BookingLife } from '../../past/booking-life.ts';
import { optionsFor } from '../booking-wishes.ts';
import { cancelReasons, purposes } from '../booking-words.ts';
import { outcomeOf } from '../bookings.ts';
import type { Random } from '../random.ts';
import type { FlagshipInstrument } from './institute.ts';

interface Lived {
  readonly instrument: FlagshipInstrument;
  readonly period: Period;
  /** Until when, before and after, nobody else has the unit. */
  readonly free: Period;
  /** What else is planned on the unit, thereabouts. */
  readonly others: readonly Period[];
  readonly now: Instant;
  readonly random: Random;
}

const shareHeld = 0.2;
const shareMoved = 0.07;
const shareMissed = 0.025;
const shareCancelled = 0.07;
const shareCancelledLate = 0.4;
const shareWithOptions = 0.5;

/** What a planned period becomes; every chance is taken however late it is. */
export function lifeOf(lived: Lived): BookingLife {
  const { instrument, period, random } = lived;
  const bookedAt = bookedBefore(period.start, random);
  const wish = wishOf(instrument, random);
  const becomes = becomesOf(lived, bookedAt, wish);
  const holds = random.fraction() < shareHeld;
  const answered = random.fraction();
  const afterHours = random.integer(2, 30);
  return {
    ...period,
    wish,
    bookedAt,
    holds,
    approvedAt: answered < 0.04 ? null : plusMinutes(bookedAt, afterHours * 60),
    moved: movedFrom(lived, bookedAt),
    becomes,
  };
}

/** Hours to weeks ahead, in the waking hours of Japan. */
function bookedBefore(start: Instant, random: Random): Instant {
  const kind = random.fraction();
  const hours = random.integer(1, 6);
  const days =
    kind < 0.25
      ? random.integer(1, 4)
      : kind < 0.7
        ? random.integer(4, 14)
        : random.integer(14, 45);
  const minute = random.integer(8 * 60, 21 * 60);
  if (kind < 0.08) return plusMinutes(start, -hours * 60);
  const day = japanDate(plusMinutes(start, -days * 1_440));
  return earlier(japanInstant(day, minute), plusMinutes(start, -60));
}

function wishOf({ listed }: FlagshipInstrument, random: Random): BookingLife['wish'] {
  const chance = random.fraction();
  const operated: ServiceKind = chance < 0.6 ? 'operated-run' : 'technical-guidance';
  const helped = listed.use === 'operated' ? chance < 0.8 : chance < 0.1;
  return {
    serviceKind: helped
      ? listed.use === 'operated'
        ? operated
        : 'technical-guidance'
      : 'equipment-use',
    tariff: null,
    quantity: listed.price.per === 'sample' ? random.integer(1, 6) : 1,
    purpose: random.oneOf(purposes),
    technique: random.fraction() < 0.6 ? random.oneOf(listed.techniques) : null,
  };
}

function becomesOf(
  { instrument, period, free, now, random }: Lived,
  bookedAt: Instant,
  wish: BookingLife['wish'],
): Becomes {
  const chance = random.fraction();
  const late = random.fraction() < shareCancelledLate;
  const before = random.fraction();
  const reason = random.oneOf(cancelReasons);
  const became = outcomeOf(period, free, now, random, 0);
  const took = optionsFor(instrument, { ...wish, personSeedId: '' }, random);
  const options = random.fraction() < shareWithOptions ? took : [];
  if (chance < shareCancelled) {
    const notice = epochMs(period.start) - epochMs(bookedAt);
    const at = epochMs(period.start) - (late ? Math.min(notice, 86_400_000) : notice) * before;
    return { outcome: 'cancelled', reason, at: fromEpochMs(Math.floor(at)) };
  }
  if (chance > 1 - shareMissed) return { outcome: 'no-show' };
  if (became.outcome !== 'run') return { outcome: 'booked' };
  const { actualStart: from, actualEnd: to = null } = became;
  return { outcome: 'run', from, to, options };
}

/** It was booked for the same hour of another day, on which nobody else wanted it. */
function movedFrom(
  { instrument: { policy }, period, others, random }: Lived,
  bookedAt: Instant,
): BookingLife['moved'] {
  const isMoved = random.fraction() < shareMoved;
  const when = random.fraction();
  if (!isMoved) return null;
  const rules = bookingPolicy.parse(policy);
  const from = [1, 2, -1, 3, 7, -2]
    .map((days) => ({
      start: plusMinutes(period.start, days * 1_440),
      end: plusMinutes(period.end, days * 1_440),
    }))
    .find(
      (one) =>
        plusMinutes(bookedAt, 180) < one.start &&
        isOpenFor(rules, one) &&
        !others.some((other) => overlaps(other, one)),
    );
  if (!from) return null;
  const until = earlier(from.start, period.start);
  const ms = durationMs({ start: bookedAt, end: until });
  if (ms < 3_600_000) return null;
  return { from, at: fromEpochMs(Math.floor(epochMs(bookedAt) + ms * (0.1 + 0.8 * when))) };
}
