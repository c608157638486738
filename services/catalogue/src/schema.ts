import type {
  AnnualCosts,
  Bilingual,
  BookingPolicy,
  DiscountRule,
  InstrumentDescription,
  PriceException,
  RateCard,
  SubsidyRule,
} from '@kyoyo/contracts';
import { declaring } from '@kyoyo/event-store/declaring';
import type { ColumnType } from 'kysely';

type Json<Value> = ColumnType<Value, string, string>;
/** Written as RFC 3339 text. */
type Timestamp = ColumnType<Date, string, string>;

export interface Tables {
  institution: {
    institution_id: string;
    name: Json<Bilingual>;
    approvals_needed: number;
    search_text: string;
  };
  institution_discounts: {
    institution_id: string;
    effective_from: Timestamp;
    rules: Json<readonly DiscountRule[]>;
  };
  network: { network_id: string; name: Json<Bilingual>; version: number };
  network_member: { network_id: string; institution_id: string };
  instrument: {
    instrument_id: string;
    institution_id: string;
    category: string;
    techniques: string[];
    description: Json<InstrumentDescription>;
    status: string;
    status_reason: string | null;
    endorsements: number;
    transferred_from: string | null;
    version: number;
    name_text: string;
    search_text: string;
  };
  booking_policy: {
    instrument_id: string;
    effective_from: Timestamp;
    policy: Json<BookingPolicy>;
  };
  rate_card: {
    instrument_id: string;
    effective_from: Timestamp;
    card_id: string;
    card: Json<RateCard>;
  };
  price_exception: { card_id: string; instrument_id: string; exception: Json<PriceException> };
  subsidy: {
    instrument_id: string;
    effective_from: Timestamp;
    rule: Json<SubsidyRule>;
    reason: string | null;
  };
  cost_sheet: {
    instrument_id: string;
    fiscal_year: number;
    institution_id: string;
    costs: Json<AnnualCosts>;
    version: number;
  };
  search_word: { instrument_id: string; word: string; spelling: string; grams: string[] };
  instrument_file_use: { instrument_id: string; sha256: string };
  instrument_file_dropped: { instrument_id: string; sha256: string; dropped_at: Timestamp };
  // Kept beside the log.
  instrument_file: { sha256: string; media_type: string; bytes: Buffer; uploaded_at: Timestamp };
}

export const { stream, row } = declaring<Tables>();
