import type { Bilingual, BookingPolicy, InstrumentDescription, RateCard } from '@kyoyo/contracts';
import type { ColumnType } from 'kysely';

type Json<Value> = ColumnType<Value, string, string>;
type Defaulted<Value> = ColumnType<Value, Value | undefined, Value>;

/** All of a description that has no column of its own. */
type InstrumentDetails = Omit<
  InstrumentDescription,
  'name' | 'category' | 'location' | 'units' | 'techniques'
>;

export interface Tables {
  institution: {
    institution_id: string;
    name: Json<Bilingual>;
    approvals_needed: Defaulted<number>;
    search_text: string;
  };
  instrument: {
    instrument_id: string;
    institution_id: string;
    name: Json<Bilingual>;
    category: string;
    location: Json<Bilingual>;
    units: number;
    techniques: string[];
    details: Json<InstrumentDetails>;
    status: string;
    status_reason: Defaulted<string | null>;
    endorsements: Defaulted<number>;
    transferred_from: Defaulted<string | null>;
    version: number;
    name_text: string;
    search_text: string;
    search_version: string;
  };
  instrument_file: {
    sha256: string;
    media_type: string;
    bytes: Buffer;
    uploaded_at: ColumnType<Date, string, string>;
  };
  instrument_file_use: {
    instrument_id: string;
    sha256: string;
    until: ColumnType<Date | null, string | null, string | null>;
  };
  search_word: { instrument_id: string; word: string; spelling: string; grams: string[] };
  network: { network_id: string; name: Json<Bilingual>; version: number };
  network_member: { network_id: string; institution_id: string };
  booking_policy: {
    instrument_id: string;
    effective_from: ColumnType<Date, string, never>;
    policy: Json<BookingPolicy>;
  };
  rate_card: {
    card_id: string;
    instrument_id: string;
    effective_from: ColumnType<Date, string, never>;
    card: Json<RateCard>;
  };
}
