import type {
  Booking,
  InstrumentStep,
  Problem,
  ReservationEvent,
  Slot,
  UsedOption,
} from '@kyoyo/contracts';
import type { Decider, Decision, Instant } from '@kyoyo/kernel';
import type { BookingFacts } from './policies.ts';
import {
  approve,
  bookSlot,
  changeOperator,
  confirm,
  decline,
  handOver,
  move,
} from './decisions/bookings.ts';
import { cancel, checkIn, checkOut, letTimePass } from './decisions/endings.ts';
import { recordOptions } from './decisions/options.ts';
import { resume, suspend, type Suspension, suspensionAfter } from './decisions/suspensions.ts';

/** What a reservation remembers. Money never appears here. */
export type Reservation = { readonly status: 'none' } | Booked;

export type Booked = Standing &
  (
    | { readonly status: 'held'; readonly heldUntil: Instant }
    | { readonly status: 'requested' | 'confirmed' | 'expired' | 'no-show' }
    | { readonly status: 'declined'; readonly reason: string }
    | { readonly status: 'cancelled'; readonly reason: string; readonly openFeePercent: number }
    | (Run & { readonly status: 'running'; readonly overran: boolean })
    | (Run & { readonly status: 'done'; readonly endedAt: Instant })
  );

interface Run {
  readonly startedAt: Instant;
  /** Of the rate card, as recorded so far. */
  readonly options: readonly UsedOption[];
}

interface Standing {
  readonly slot: Slot;
  readonly booking: Booking;
  /** Everybody who has had it and handed it over. */
  readonly formerPersonIds: readonly string[];
  /** Null while nothing of its time was lost to a suspension of the instrument. */
  readonly suspension: Suspension | null;
}

/** Facts from elsewhere and the present time come inside the command. */
export type ReservationCommand =
  | {
      readonly type: 'BookSlot';
      readonly slot: Slot;
      readonly booking: Booking;
      readonly facts: BookingFacts;
      readonly now: Instant;
      readonly heldUntil: Instant;
      /** False only holds the slot, to be confirmed later. */
      readonly confirm: boolean;
      readonly byStaff: boolean;
    }
  | { readonly type: 'ConfirmReservation'; readonly now: Instant; readonly byStaff: boolean }
  | { readonly type: 'ApproveReservation'; readonly now: Instant }
  | { readonly type: 'DeclineReservation'; readonly reason: string }
  | {
      readonly type: 'MoveReservation';
      readonly to: Slot;
      readonly facts: BookingFacts;
      readonly now: Instant;
      readonly byStaff: boolean;
    }
  | { readonly type: 'ChangeOperator'; readonly operatorId: string }
  | {
      readonly type: 'HandOverReservation';
      readonly personId: string;
      /** Where the person works now; null when nobody knows them. */
      readonly organisationId: string | null;
      readonly facts: BookingFacts;
      readonly now: Instant;
    }
  | {
      readonly type: 'CancelReservation';
      readonly reason: string;
      readonly by: 'user' | 'facility';
      readonly now: Instant;
      /** What became of the instrument, where that ends it. */
      readonly because?: InstrumentStep | null;
    }
  /** `ofPerson`: how many bookings of the person are told of with this one; null for none. */
  | {
      readonly type: 'SuspendReservation';
      readonly reason: string;
      readonly ofPerson: number | null;
    }
  | {
      readonly type: 'ResumeReservation';
      readonly now: Instant;
      readonly ofPerson: number | null;
    }
  | { readonly type: 'CheckIn'; readonly now: Instant }
  /** All that the run has taken so far. `offered`: by the rate card in force when it began. */
  | {
      readonly type: 'RecordOptions';
      readonly options: readonly UsedOption[];
      readonly offered: readonly string[];
    }
  /** `mayExtend`: a late end keeps the slot to that end; not when somebody else has it by then. */
  | {
      readonly type: 'CheckOut';
      readonly reservationId: string;
      readonly now: Instant;
      readonly mayExtend: boolean;
      /** Null: as recorded. */
      readonly options: readonly UsedOption[] | null;
      readonly offered: readonly string[];
    }
  /** Does what is due by now: ends a hold, declines what nobody answered, and so on. */
  | {
      readonly type: 'LetTimePass';
      readonly now: Instant;
      /** Who has the unit after this reservation, as soon as it ends. */
      readonly next: { readonly reservationId: string; readonly personId: string } | null;
      /** How much of a cancelled slot others have taken since. */
      readonly retakenMinutes: number;
    };

export type ReservationDecision = Decision<ReservationEvent, Problem>;
export type CommandOf<Type extends ReservationCommand['type']> = Extract<
  ReservationCommand,
  { type: Type }
>;

export const reservationDecider: Decider<
  Reservation,
  ReservationCommand,
  ReservationEvent,
  Problem
> = { initial: { status: 'none' }, decide, evolve };

function decide(state: Reservation, command: ReservationCommand): ReservationDecision {
  switch (command.type) {
    case 'BookSlot':
      return bookSlot(state, command);
    case 'ConfirmReservation':
      return confirm(state, command);
    case 'ApproveReservation':
      return approve(state, command);
    case 'DeclineReservation':
      return decline(state, command);
    case 'MoveReservation':
      return move(state, command);
    case 'ChangeOperator':
      return changeOperator(state, command);
    case 'HandOverReservation':
      return handOver(state, command);
    case 'CancelReservation':
      return cancel(state, command);
    case 'SuspendReservation':
      return suspend(state, command);
    case 'ResumeReservation':
      return resume(state, command);
    case 'CheckIn':
      return checkIn(state, command);
    case 'RecordOptions':
      return recordOptions(state, command);
    case 'CheckOut':
      return checkOut(state, command);
    case 'LetTimePass':
      return letTimePass(state, command);
  }
}

function evolve(state: Reservation, event: ReservationEvent): Reservation {
  const isNew = state.status === 'none';
  const formerPersonIds = isNew ? [] : state.formerPersonIds;
  const suspension = isNew ? null : state.suspension;
  const { booking } = event.data;
  const slot = 'slot' in event.data ? event.data.slot : event.data.to;
  const standing = { slot, booking, formerPersonIds, suspension };
  switch (event.type) {
    case 'SlotHeld':
      return { ...standing, status: 'held', heldUntil: event.data.heldUntil };
    case 'HoldExpired':
      return { ...standing, status: 'expired' };
    case 'ReservationRequested':
      return { ...standing, status: 'requested' };
    case 'ReservationDeclined':
      return { ...standing, status: 'declined', reason: event.data.reason };
    case 'ReservationConfirmed':
      return { ...standing, status: 'confirmed' };
    case 'ReservationMoved':
      if (state.status === 'none') return state;
      // Another time, or another instrument, is not the one that was lost.
      return state.status === 'running'
        ? { ...state, slot, overran: false }
        : { ...state, slot, suspension: null };
    case 'OperatorChanged':
      return state.status === 'none' ? state : { ...state, slot };
    case 'ReservationHandedOver': {
      if (state.status === 'none') return state;
      const former = [...formerPersonIds, event.data.fromPersonId];
      return { ...state, booking, formerPersonIds: former };
    }
    case 'ReservationSuspended':
    case 'ReservationResumed':
      return isNew ? state : { ...state, suspension: suspensionAfter(suspension, event) };
    case 'ReservationCancelled': {
      const { reason, feePercent: openFeePercent } = event.data;
      return { ...standing, status: 'cancelled', reason, openFeePercent };
    }
    case 'CancellationFeeIncurred':
    case 'CancellationFeeWaived':
      return state.status === 'cancelled' ? { ...state, openFeePercent: 0 } : state;
    case 'NoShowRecorded':
      return { ...standing, status: 'no-show' };
    case 'RunStarted': {
      const { startedAt } = event.data;
      return { ...standing, status: 'running', startedAt, overran: false, options: [] };
    }
    case 'OptionsRecorded':
      return state.status === 'running' ? { ...state, options: event.data.options } : state;
    case 'RunOverran':
      return state.status === 'running' ? { ...state, overran: true } : state;
    case 'RunEnded': {
      const { used, options } = event.data.run;
      return { ...standing, status: 'done', startedAt: used.start, endedAt: used.end, options };
    }
  }
}
