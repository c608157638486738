import {
  type Booking,
  bookingPolicy,
  type EndedRun,
  formerUseTerms,
  type ReservationEvent,
  type Slot,
  type UsedOption,
} from '@kyoyo/contracts';
import { type Instant, japanInstant, plusMinutes } from '@kyoyo/kernel';
import type { BookingFacts } from '../src/reservation/policies.ts';
import type { ReservationCommand } from '../src/reservation/state.ts';

/** Example messages that the tests of this service share. Today is a Friday in Japan. */

type Of<Type extends ReservationEvent['type']> = Extract<ReservationEvent, { type: Type }>;

export const reservationId = '0193b1a0-0000-7000-8000-000000000001';
const instrumentId = '0193b1a0-0000-7000-8000-000000000002';
const institutionId = '0193b1a0-0000-7000-8000-000000000003';

/** The time in Japan on 2026-11-20, or so many days later. */
export const at = (time: string, daysLater = 0): Instant => {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return japanInstant('2026-11-20', daysLater * 1440 + hours * 60 + minutes);
};

export const now = at('09:00');

export const policy = bookingPolicy.parse({
  openTo: ['startup', 'sme'],
  opening: { fromMinute: 9 * 60, toMinute: 18 * 60 },
  durationMinutesMin: 60,
  durationMinutesMax: 240,
  granularityMinutes: 30,
  horizonDays: 30,
});

export const facts: BookingFacts = {
  policy,
  organisationClass: 'startup',
  classEndedOn: null,
  terms: { inForce: 1, accepted: 1 },
  contract: null,
  qualification: null,
};

export const booking: Booking = {
  organisationId: '0193b1a0-0000-7000-8000-000000000004',
  personId: '0193b1a0-0000-7000-8000-000000000005',
  serviceKind: 'equipment-use',
  tariff: null,
  quantity: 1,
  purpose: '',
  technique: null,
  project: null,
  purchaseOrder: null,
  seriesId: null,
  consultationId: null,
  contractId: null,
};

const noConditions: Slot['conditions'] = {
  approval: false,
  cancellationTiers: [],
  noShow: { afterMinutes: null, percent: 0 },
  bufferAfterMinutes: 0,
  quotas: [],
  termsVersion: null,
  contractLimit: null,
  useTerms: formerUseTerms,
};

/** The same booking under other conditions. */
export const under = (conditions: Partial<Slot['conditions']>): Slot => ({
  ...slot,
  conditions: { ...noConditions, ...conditions },
});

export const slotAt = (from: string, to: string, unit = 1): Slot => ({
  instrumentId,
  institutionId,
  unit,
  period: { start: at(from), end: at(to) },
  occupied: { start: at(from), end: at(to) },
  operatorId: null,
  accessories: [],
  conditions: noConditions,
});

export const slot = slotAt('10:00', '12:00');
export const heldUntil = plusMinutes(now, 10);

export const held: Of<'SlotHeld'> = { type: 'SlotHeld', data: { slot, booking, heldUntil } };
export const expired: Of<'HoldExpired'> = { type: 'HoldExpired', data: { slot, booking } };
export const confirmed: Of<'ReservationConfirmed'> = {
  type: 'ReservationConfirmed',
  data: { slot, booking },
};
export const cancelled: Of<'ReservationCancelled'> = {
  type: 'ReservationCancelled',
  data: { slot, booking, reason: 'ill', by: 'user', feePercent: 0, because: null, kept: null },
};
export const started: Of<'RunStarted'> = {
  type: 'RunStarted',
  data: { slot, booking, startedAt: at('10:05') },
};
export const movedTo = (to: Slot): Of<'ReservationMoved'> => ({
  type: 'ReservationMoved',
  data: { from: slot, to, booking },
});

/** What the rate card of the example instrument offers. */
export const offered = ['guidance', 'helium', 'staff'];

export const recorded = (...options: UsedOption[]): Of<'OptionsRecorded'> => ({
  type: 'OptionsRecorded',
  data: { slot, booking, options },
});

/** A run of the example slot from 10:05 to `end`, which kept the unit until `occupiedTo`. */
export function ended(
  end: Instant,
  occupiedTo: Instant = end,
  options: UsedOption[] = [],
): Of<'RunEnded'> {
  const { organisationId, personId, serviceKind, tariff, quantity } = booking;
  const run: EndedRun = {
    reservationId,
    instrumentId,
    institutionId,
    organisationId,
    personId,
    serviceKind,
    tariff,
    quantity,
    reserved: slot.period,
    contractId: null,
    termsVersion: null,
    used: { start: at('10:05'), end },
    options,
    terms: formerUseTerms,
  };
  const occupied = { start: slot.period.start, end: occupiedTo };
  return { type: 'RunEnded', data: { slot, booking, occupied, run, byRule: false } };
}

export const book = (
  changes: Partial<Extract<ReservationCommand, { type: 'BookSlot' }>> = {},
): ReservationCommand => ({
  type: 'BookSlot',
  slot,
  booking,
  facts,
  now,
  heldUntil,
  confirm: true,
  byStaff: false,
  ...changes,
});

export const moveTo = (to: Slot, time = now, known = facts): ReservationCommand => ({
  type: 'MoveReservation',
  to,
  facts: known,
  now: time,
  byStaff: false,
  freeOfFee: false,
  agreedFees: [],
});

export const checkOut = (
  time: Instant,
  mayExtend = true,
  options: readonly UsedOption[] | null = null,
): ReservationCommand => ({
  type: 'CheckOut',
  reservationId,
  now: time,
  mayExtend,
  options,
  offered,
});

/** Time goes by: nobody waits, and nobody has taken what was cancelled. */
export const passTime = (
  time: Instant,
  known: Partial<Extract<ReservationCommand, { type: 'LetTimePass' }>> = {},
): ReservationCommand => ({
  type: 'LetTimePass',
  reservationId,
  now: time,
  next: null,
  retakenMinutes: 0,
  ...known,
});
