import { type EndedRun, problem, type ReservationEvent, type Slot } from '@kyoyo/contracts';
import { accept, type Instant, later, type Period, plusMinutes, refuse } from '@kyoyo/kernel';
import type { Booked, CommandOf, Reservation, ReservationDecision } from '../state.ts';
import { inOneForm, isSame, optionRefusal, recordedIn } from './options.ts';
import { mayStillUse, unusedAt, wrongStatus } from './status.ts';
import { suspensionRefusal } from './suspensions.ts';

/** The run: its begin, its end, by whom it is said or by rule, and its correction. */

type Running = Extract<Booked, { status: 'running' }>;

/** How long before the booked start a user may begin. */
export const checkInOpensMinutes = 15;

export function checkIn(
  state: Reservation,
  { facts, now }: CommandOf<'CheckIn'>,
): ReservationDecision {
  if (state.status === 'running') return accept();
  if (state.status !== 'confirmed') return wrongStatus(state);
  const { slot, booking } = state;
  if (now < plusMinutes(slot.period.start, -checkInOpensMinutes)) {
    return refuse(problem('too-early-to-check-in', { minutes: checkInOpensMinutes }));
  }
  if (now >= unusedAt(state)) return refuse(problem('too-late-to-check-in'));
  const refusal = suspensionRefusal(state) ?? mayStillUse(state, facts, now);
  return refusal
    ? refuse(refusal)
    : accept({ type: 'RunStarted', data: { slot, booking, startedAt: now } });
}

/** Once for each who waits; whoever comes before the booked end waits for nobody's fault. */
export function remindOfWaiting(
  state: Reservation,
  { waiting, now }: CommandOf<'RemindOfWaiting'>,
): ReservationDecision {
  if (state.status !== 'running') return wrongStatus(state);
  const { slot, booking, keptWaiting } = state;
  if (now < slot.period.end || keptWaiting.includes(waiting.reservationId)) return accept();
  return accept({ type: 'OverstayNoticed', data: { slot, booking, waiting } });
}

/**
 * An early end gives the rest back, but for the time of cleaning up. Past the time at which a run that
 * nobody ends is over, it ended then: whether its user or the timer is the first to say so.
 */
export function checkOut(
  state: Reservation,
  { now, mayExtend, reservationId, options: asked, offered }: CommandOf<'CheckOut'>,
): ReservationDecision {
  const isEnded = state.status === 'done' && (asked === null || isSame(asked, state.options));
  if (isEnded) return accept();
  if (state.status !== 'running') return wrongStatus(state);
  // Also what was recorded before: by now every rate card from before the run has been heard of.
  const options = inOneForm(asked ?? state.options);
  const refusal = optionRefusal(options, offered);
  if (refusal) return refuse(refusal);
  const end = forgottenAt(state.slot) <= now ? endByRule(state.slot) : endAt(now, state, mayExtend);
  return accept(...recordedIn(state, options), endOf({ ...state, options }, reservationId, end));
}

interface End {
  readonly at: Instant;
  readonly keptUntil: Instant;
  readonly byRule: boolean;
}

function endAt(at: Instant, { slot }: Running, mayExtend: boolean): End {
  const { period, occupied, conditions } = slot;
  const cleanedUp = plusMinutes(later(at, period.start), conditions.bufferAfterMinutes);
  const keptUntil = at > period.end && !mayExtend ? occupied.end : cleanedUp;
  return { at, keptUntil, byRule: false };
}

const endByRule = (slot: Slot): End => ({
  at: forgottenAt(slot),
  keptUntil: slot.occupied.end,
  byRule: true,
});

/** When a run that nobody ends is over. */
export const forgottenAt = ({ period, conditions }: Slot): Instant => {
  const { graceMinutes, forgottenMinutes } = conditions.useTerms;
  return plusMinutes(period.end, graceMinutes + forgottenMinutes);
};

/** Its user is reminded at the booked end, and the run is ended where that was no help. */
export function letRunPass(
  state: Running,
  { reservationId, now, next }: CommandOf<'LetTimePass'>,
): ReservationDecision {
  const { slot, booking, overran } = state;
  if (forgottenAt(slot) <= now) return accept(endOf(state, reservationId, endByRule(slot)));
  if (overran || slot.period.end > now) return accept();
  return accept({ type: 'RunOverran', data: { slot, booking, next } });
}

function endOf(
  { slot, booking, startedAt, options }: Running,
  reservationId: string,
  { at, keptUntil, byRule }: End,
): ReservationEvent {
  const run: EndedRun = {
    reservationId,
    instrumentId: slot.instrumentId,
    institutionId: slot.institutionId,
    organisationId: booking.organisationId,
    personId: booking.personId,
    serviceKind: booking.serviceKind,
    tariff: booking.tariff,
    quantity: booking.quantity,
    reserved: slot.period,
    contractId: booking.contractId,
    termsVersion: slot.conditions.termsVersion,
    used: { start: startedAt, end: at },
    options: [...options],
    terms: slot.conditions.useTerms,
  };
  const occupied = { start: slot.occupied.start, end: keptUntil };
  return { type: 'RunEnded', data: { slot, booking, occupied, run, byRule } };
}

/** What really happened, said by staff once it is over; the same again changes nothing. */
export function correctRun(
  state: Reservation,
  { used, options: asked, offered, reason, now }: CommandOf<'CorrectRun'>,
): ReservationDecision {
  if (state.status !== 'done') return wrongStatus(state);
  const { slot, booking, run } = state;
  const options = inOneForm(asked ?? run.options);
  if (isSamePeriod(used, run.used) && isSame(options, run.options)) return accept();
  const refusal = optionRefusal(options, offered);
  if (refusal) return refuse(refusal);
  const from = plusMinutes(slot.period.start, -checkInOpensMinutes);
  if (used.start < from || used.end > now) {
    return refuse(problem('correction-outside-use', { minutes: checkInOpensMinutes }));
  }
  const data = { slot, booking, run: { ...run, used, options }, former: run.used, reason };
  return accept({ type: 'RunCorrected', data });
}

const isSamePeriod = (a: Period, b: Period): boolean => a.start === b.start && a.end === b.end;
