import type { ColumnType } from 'kysely';

/** Written as RFC 3339 text. */
type Timestamp = ColumnType<Date | null, string | null | undefined, string | null>;
type Nullable = ColumnType<string | null, string | null | undefined, string | null>;
type WithDefault = ColumnType<string, string | undefined, string | undefined>;

export interface QualificationTable {
  qualification_id: string;
  person_id: string;
  organisation_id: string;
  instrument_id: string;
  institution_id: string;
  status: WithDefault;
  trained_on: Nullable;
  valid_until: Nullable;
  reason: Nullable;
  request: WithDefault;
  wish: Nullable;
  scheduled_for: Timestamp;
  place: Nullable;
  latest_event_id: string;
  version: number;
}

declare module '../schema.ts' {
  interface Tables {
    qualification: QualificationTable;
  }
}
