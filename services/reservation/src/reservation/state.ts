import type {
  Booking,
  InstrumentStep,
  Problem,
  ReservationEvent,
  Slot,
  UsedOption,
} from '@kyoyo/contracts';
import type { Decision, Instant, Period } from '@kyoyo/kernel';
import type { BookingFacts } from './policies.ts';

/** What a reservation remembers. Money never appears here. */
export type Reservation = { readonly status: 'none' } | Booked;

export type Booked = Standing &
  (
    | { readonly status: 'held'; readonly heldUntil: Instant }
    | { readonly status: 'requested' | 'confirmed' | 'expired' | 'no-show' }
    | { readonly status: 'declined'; readonly reason: string }
    | { readonly status: 'cancelled'; readonly reason: string; readonly openFeePercent: number }
    | (Run & { readonly status: 'running'; readonly overran: boolean })
    | (Run & {
        readonly status: 'done';
        readonly endedAt: Instant;
        /** To the actual end where that was still free. */
        readonly occupied: Period;
      })
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
  | {
      readonly type: 'ChangeOperator';
      readonly operatorId: string;
      readonly now: Instant;
    }
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

/**
 * What a suspended instrument means to a booking: it stands, nobody can check in, and nobody is to
 * blame for it.
 */
export interface Suspension {
  readonly reason: string;
  /** Null while it lasts; else when it ended, after the booking should have begun. */
  readonly resumedAt: Instant | null;
}

export type ReservationDecision = Decision<ReservationEvent, Problem>;
export type CommandOf<Type extends ReservationCommand['type']> = Extract<
  ReservationCommand,
  { type: Type }
>;
