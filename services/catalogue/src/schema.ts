import type { Bilingual, BookingPolicy, RateCard } from '@kyoyo/contracts';
import type { ColumnType } from 'kysely';

type Json<Value> = ColumnType<Value, string, string>;

export interface Tables {
  institution: { institution_id: string; name: Json<Bilingual> };
  instrument: {
    instrument_id: string;
    institution_id: string;
    name: Json<Bilingual>;
    category: string;
    location: Json<Bilingual>;
    units: number;
    status: string;
    version: number;
    search_text: string;
  };
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
