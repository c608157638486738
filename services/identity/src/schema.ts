import type { Bilingual } from '@kyoyo/contracts';
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
  };
  person_vault: {
    person_id: string;
    email: string;
    display_name: Json<Bilingual>;
    password_hash: string;
  };
  member: { person_id: string; organisation_id: string };
  role_held: { person_id: string; name: string; institution_id: string | null };
  session: {
    session_id: string;
    person_id: string;
    secret_digest: Buffer;
    created_at: Timestamp;
    expires_at: Timestamp;
    revoked_at: ColumnType<Date | null, undefined, string>;
  };
}
