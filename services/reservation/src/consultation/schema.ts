import type { SuggestedSlot } from '@kyoyo/contracts';
import type { ColumnType } from 'kysely';

type Timestamp = ColumnType<Date, string, string>;
type FilledLater = ColumnType<string | null, undefined, string | null>;

export interface ConsultationTable {
  consultation_id: string;
  institution_id: string;
  instrument_id: string | null;
  organisation_id: string;
  person_id: string;
  subject: string;
  status: string;
  awaits: string | null;
  reservation_id: FilledLater;
  close_reason: FilledLater;
  opened_at: Timestamp;
  latest_at: Timestamp;
  latest_event_id: string;
  version: number;
}

interface ConsultationEntryTable {
  consultation_id: string;
  number: number;
  person_id: string | null;
  by_staff: boolean;
  posted_at: Timestamp;
  message: ColumnType<string | null, string | undefined, never>;
  slot: ColumnType<SuggestedSlot | null, string | undefined, never>;
}

declare module '../schema.ts' {
  interface Tables {
    consultation: ConsultationTable;
    consultation_entry: ConsultationEntryTable;
  }
}
