import type { ColumnType } from 'kysely';

/** Written as RFC 3339 text. */
type Timestamp = ColumnType<Date | null, string | null | undefined, string | null>;

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
    service_kind: string;
    tariff: string | null;
    quantity: number;
    purpose: string;
    held_until: Timestamp;
    started_at: Timestamp;
    ended_at: Timestamp;
    cancel_reason: ColumnType<string | null, string | undefined, string>;
    version: number;
  };
  allocation: {
    resource: string;
    period: string;
    reservation_id: string;
    held_until: Timestamp;
  };
  instrument: {
    instrument_id: string;
    institution_id: string;
    units: number;
    approved: boolean;
    policy: unknown;
  };
  organisation_class: {
    organisation_id: string;
    valid_from: string;
    valid_to: string | null;
    class: string;
  };
  agreement: { organisation_id: string; institution_id: string; terms_version: number };
}
