import type { Bilingual, ClassEvidence, Role, StartupStage } from '@kyoyo/contracts';
import { declaring } from '@kyoyo/event-store/declaring';
import type { ColumnType } from 'kysely';

type Timestamp = ColumnType<Date, string, string>;
type Json<Value> = ColumnType<Value, string, string>;

export interface Tables {
  organisation: {
    organisation_id: string;
    name: Json<Bilingual>;
    corporate_number: string | null;
  };
  organisation_class: {
    organisation_id: string;
    valid_from: string;
    valid_to: string | null;
    class: string;
    evidence: string;
    is_thereafter: boolean;
  };
  class_request: {
    request_id: string;
    organisation_id: string;
    institution_id: string | null;
    class: string;
    evidence: Json<ClassEvidence>;
    stage: ColumnType<StartupStage | null, string | null, string | null>;
    status: string;
    requested_at: Timestamp;
    requested_by: string | null;
    closed_at: ColumnType<Date | null, string | null, string | null>;
    reason: string | null;
  };
  member: { person_id: string; organisation_id: string; roles: Json<Role[]> };
  age_band: { person_id: string; under_years: number; last_day: string };
  // Kept beside the log.
  person_vault: {
    person_id: string;
    email: string;
    display_name: Json<Bilingual>;
    password_hash: string;
  };
  session: {
    session_id: string;
    person_id: string;
    secret_digest: Buffer;
    created_at: Timestamp;
    expires_at: Timestamp;
    revoked_at: ColumnType<Date | null, undefined, string>;
  };
}

export const { stream, row } = declaring<Tables>();
