import type {
  Bilingual,
  Booking,
  EndedRun,
  FeeForGivenBack,
  InstrumentStep,
  OfferChange,
  Problem,
  ReservationEvent,
  Slot,
  UsedOption,
} from '@kyoyo/contracts';
import type { Decision, Instant, Period } from '@kyoyo/kernel';
import type { BookingFacts } from './policies.ts';

/** Somebody to whom a booking goes: where they work, and whether their roles let them use it. */
export interface Colleague {
  readonly organisationId: string;
  readonly books: boolean;
}

/** What a reservation remembers. Money never appears here. */
export type Reservation = { readonly status: 'none' } | Booked;

export type Booked = Standing &
  (
    | { readonly status: 'held'; readonly heldUntil: Instant }
    | { readonly status: 'requested' | 'confirmed' | 'expired' | 'no-show' | 'unused' }
    | { readonly status: 'declined'; readonly reason: string }
    | {
        readonly status: 'cancelled';
        readonly reason: string;
        readonly openFeePercent: number;
        readonly kept: Period | null;
      }
    | (Run & {
        readonly status: 'running';
        readonly overran: boolean;
        /** Who has been kept waiting, by the id of their reservation. */
        readonly keptWaiting: readonly string[];
      })
    | (Run & {
        readonly status: 'done';
        readonly endedAt: Instant;
        /** To the actual end where that was still free. */
        readonly occupied: Period;
        /** As it ended, or as it was corrected since. */
        readonly run: EndedRun;
      })
  );

/** Who stands at the instrument with a booking of their own. */
export interface Waiting {
  readonly reservationId: string;
  readonly personId: string;
}

/** That the run before was in the way of who came, and when it was no more; null while it lasts. */
export interface Wait {
  readonly since: Instant;
  readonly freeSince: Instant | null;
}

interface Run {
  readonly startedAt: Instant;
  /** Of the rate card, as recorded so far. */
  readonly options: readonly UsedOption[];
}

interface Standing {
  readonly slot: Slot;
  readonly booking: Booking;
  /** Whether it was ever confirmed, also where the facility is asked again. */
  readonly firm: boolean;
  /** Everybody who has had it and handed it over. */
  readonly formerPersonIds: readonly string[];
  /** Null while nothing of its time was lost to a suspension of the instrument. */
  readonly suspension: Suspension | null;
  /** What the facility has changed of this very slot; whoever has it may leave it for nothing. */
  readonly touchedBy: OfferChange | null;
  /** Null while nothing of its time was lost to the run before. */
  readonly wait: Wait | null;
  /** Whether its contract has come not to cover it. */
  readonly contractLapsed: boolean;
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
  | {
      readonly type: 'ConfirmReservation';
      readonly facts: BookingFacts;
      readonly now: Instant;
      readonly byStaff: boolean;
    }
  | { readonly type: 'ApproveReservation'; readonly facts: BookingFacts; readonly now: Instant }
  | { readonly type: 'DeclineReservation'; readonly reason: string }
  | {
      readonly type: 'MoveReservation';
      readonly to: Slot;
      /** What was said that the time costs which is given back, and is agreed to. */
      readonly agreedFees: readonly FeeForGivenBack[];
      /** The facility that gives the time back does it, and not the user. */
      readonly freeOfFee: boolean;
      readonly facts: BookingFacts;
      readonly now: Instant;
      /** Of where it goes: they need not ask themselves. */
      readonly byStaff: boolean;
    }
  /** A stretch that another reservation has given back, as a reservation that was cancelled. */
  | {
      readonly type: 'GiveBack';
      readonly slot: Slot;
      readonly booking: Booking;
      readonly feePercent: number;
      readonly kept: Period | null;
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
      readonly colleague: Colleague | null;
      readonly facts: BookingFacts;
      readonly now: Instant;
    }
  | {
      readonly type: 'ChangeContract';
      /** Null: the usage terms of now. */
      readonly contractId: string | null;
      /** As they are under that contract. */
      readonly facts: BookingFacts;
      readonly now: Instant;
    }
  | {
      readonly type: 'CancelReservation';
      readonly reason: string;
      readonly by: 'user' | 'facility';
      readonly now: Instant;
      /** What became of the instrument, or of what is offered, where that ends it. */
      readonly because?: InstrumentStep | OfferChange | 'qualification-revoked' | null;
    }
  /** What is offered has changed; it stands with this. */
  | {
      readonly type: 'AdaptReservation';
      readonly to: Slot;
      readonly change: OfferChange;
      readonly gone: readonly Bilingual[];
      readonly broken: readonly Bilingual[];
      readonly reason: string;
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
  /** What its contract covers has changed. */
  | {
      readonly type: 'FollowCoverage';
      readonly lapsed: boolean;
      readonly title: Bilingual;
      readonly ofPerson: number | null;
    }
  | { readonly type: 'CheckIn'; readonly facts: BookingFacts; readonly now: Instant }
  /** Somebody wants to begin and cannot, because this run still goes on. */
  | { readonly type: 'RemindOfWaiting'; readonly waiting: Waiting; readonly now: Instant }
  /** Who has booked it is there, and the run before is in the way. */
  | { readonly type: 'KeepWaiting'; readonly now: Instant }
  | { readonly type: 'FreeUnit'; readonly now: Instant }
  /** All that the run has taken so far. `offered`: by the rate card in force at the booked start. */
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
  /** Staff say what was really used; `options` null keeps those that were recorded. */
  | {
      readonly type: 'CorrectRun';
      readonly used: Period;
      readonly options: readonly UsedOption[] | null;
      readonly offered: readonly string[];
      readonly reason: string;
      readonly now: Instant;
    }
  /** Does what is due by now: ends a hold, declines what nobody answered, and so on. */
  | {
      readonly type: 'LetTimePass';
      readonly reservationId: string;
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
