import type {
  Bilingual,
  BookingPolicy,
  Coverage,
  IncidentView,
  Occurrence,
  ReservationView,
  Rota,
  SuggestedSlot,
  WaitlistWish,
} from '@kyoyo/contracts';
import { declaring } from '@kyoyo/event-store/declaring';
import type { ColumnType } from 'kysely';

/** Written as RFC 3339 text. */
type Timestamp = ColumnType<Date, string, string>;
type NullableTimestamp = ColumnType<Date | null, string | null, string | null>;
type Json<Value> = ColumnType<Value, string, string>;
type NullableJson<Value> = ColumnType<Value | null, string | null, string | null>;

export interface Tables {
  reservation: {
    reservation_id: string;
    status: string;
    instrument_id: string;
    institution_id: string;
    unit: number;
    period: string;
    organisation_id: string;
    person_id: string;
    operator_id: string | null;
    series_id: string | null;
    held_until: NullableTimestamp;
    view: Json<ReservationView>;
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
  waitlist: {
    entry_id: string;
    status: string;
    instrument_id: string;
    institution_id: string;
    person_id: string;
    period: string;
    wish: Json<WaitlistWish>;
    reservation_id: string | null;
    reason: string | null;
    version: number;
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
    ended: boolean;
    version: number;
  };
  qualification: {
    qualification_id: string;
    person_id: string;
    organisation_id: string;
    instrument_id: string;
    institution_id: string;
    status: string;
    trained_on: string | null;
    valid_until: string | null;
    reason: string | null;
    request: string;
    wish: string | null;
    scheduled_for: NullableTimestamp;
    place: string | null;
    latest_event_id: string;
    version: number;
  };
  consultation: {
    consultation_id: string;
    institution_id: string;
    instrument_id: string | null;
    organisation_id: string;
    person_id: string;
    subject: string;
    status: string;
    awaits: string | null;
    reservation_id: string | null;
    close_reason: string | null;
    opened_at: Timestamp;
    latest_at: Timestamp;
    latest_event_id: string;
    version: number;
  };
  consultation_entry: {
    consultation_id: string;
    number: number;
    person_id: string | null;
    by_staff: boolean;
    posted_at: Timestamp;
    message: string | null;
    slot: NullableJson<SuggestedSlot>;
  };
  incident: {
    incident_id: string;
    institution_id: string;
    instrument_id: string;
    reporter_id: string;
    user_id: string | null;
    liable_organisation_id: string | null;
    closed: boolean;
    latest_event_id: string;
    view: Json<IncidentView>;
  };
  incident_entry: {
    incident_id: string;
    number: number;
    step: string;
    person_id: string | null;
    said_at: Timestamp;
    note: string | null;
    yen: number | null;
  };
  kiosk: { instrument_id: string; secret: string };
  // Copies of what other services say.
  instrument: {
    instrument_id: string;
    institution_id: string;
    units: number;
    units_since: number;
    approved: boolean;
  };
  unit_limit: { instrument_id: string; units: number; units_since: number };
  booking_policy: {
    instrument_id: string;
    effective_from: Timestamp;
    policy: Json<BookingPolicy>;
  };
  offered_options: { instrument_id: string; effective_from: Timestamp; codes: string[] };
  organisation_class: {
    organisation_id: string;
    valid_from: string;
    valid_to: string | null;
    class: string;
  };
  /** Where people work. */
  person: { person_id: string; organisation_id: string; books: boolean };
  agreement: { organisation_id: string; institution_id: string; terms_version: number };
  terms: { institution_id: string; terms_version: number; effective_from: Timestamp };
  coverage: { contract_id: string; coverage: Json<Coverage> };
}

export const { copy, stream, row } = declaring<Tables>();
