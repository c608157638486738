import type {
  Bilingual,
  Booking,
  BookingPolicy,
  Occurrence,
  Rota,
  Slot,
  UsedOption,
  WaitlistWish,
} from '@kyoyo/contracts';
import type { ColumnType } from 'kysely';

/** Written as RFC 3339 text. */
export type Timestamp = ColumnType<Date, string, string>;
export type NullableTimestamp = ColumnType<Date | null, string | null | undefined, string | null>;
export type Json<Value> = ColumnType<Value, string, string>;

export interface Tables {
  reservation: {
    reservation_id: string;
    status: string;
    instrument_id: string;
    institution_id: string;
    organisation_id: string;
    person_id: string;
    operator_id: string | null;
    series_id: string | null;
    period: string;
    slot: Json<Slot>;
    booking: Json<Booking>;
    held_until: NullableTimestamp;
    started_at: NullableTimestamp;
    ended_at: NullableTimestamp;
    wake_at: NullableTimestamp;
    options: ColumnType<UsedOption[], undefined, string>;
    reason: ColumnType<string | null, string | undefined, string>;
    suspended_because: ColumnType<string | null, undefined, string | null>;
    resumed_at: NullableTimestamp;
    version: number;
  };
  allocation: {
    resource: string;
    period: string;
    taken_by: string;
    held_until: NullableTimestamp;
  };
  instrument: {
    instrument_id: string;
    institution_id: string;
    units: number;
    approved: boolean;
  };
  booking_policy: {
    instrument_id: string;
    effective_from: Timestamp;
    policy: Json<BookingPolicy>;
  };
  organisation_class: {
    organisation_id: string;
    valid_from: string;
    valid_to: string | null;
    class: string;
  };
  operator: {
    operator_id: string;
    person_id: string;
    institution_id: string;
    instrument_ids: string[];
    rota: Json<Rota>;
    active: boolean;
    version: number;
  };
  leave: { leave_id: string; operator_id: string; period: string; reason: string };
  accessory: {
    accessory_id: string;
    institution_id: string;
    name: Json<Bilingual>;
    units: number;
    instrument_ids: string[];
    active: boolean;
    version: number;
  };
  outage: {
    outage_id: string;
    instrument_id: string;
    institution_id: string;
    units: number[];
    period: string;
    reason: string;
    ended: ColumnType<boolean, undefined, boolean>;
    version: number;
  };
  waitlist: {
    entry_id: string;
    status: string;
    instrument_id: string;
    institution_id: string;
    organisation_id: string;
    person_id: string;
    period: string;
    wish: Json<WaitlistWish>;
    reservation_id: ColumnType<string | null, undefined, string>;
    reason: ColumnType<string | null, undefined, string>;
    version: number;
  };
  series: {
    series_id: string;
    instrument_id: string;
    institution_id: string;
    organisation_id: string;
    person_id: string;
    occurrences: Json<Occurrence[]>;
    version: number;
  };
  kiosk: { instrument_id: string; secret: string };
  /** Where people work. */
  person: { person_id: string; organisation_id: string };
  agreement: { organisation_id: string; institution_id: string; terms_version: number };
}
