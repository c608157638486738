import type { Bilingual, ChargeEvent, IssuedQuote, RateCard } from '@kyoyo/contracts';
import { declaring } from '@kyoyo/event-store/declaring';
import type { ColumnType } from 'kysely';

export type RatedCharge = Extract<ChargeEvent, { type: 'ChargeRated' }>['data'];

/** What a charge is by now. */
export interface ChargeData extends RatedCharge {
  readonly correction: {
    readonly reason: string;
    readonly formerTotals: RatedCharge['totals'];
  } | null;
}

export interface Tables {
  charge: {
    charge_id: string;
    institution_id: string;
    organisation_id: string;
    person_id: string;
    rated_at: ColumnType<Date, string, string>;
    used_to: ColumnType<Date, string, string>;
    month: string;
    net_yen: number;
    total_yen: number;
    data: ColumnType<ChargeData, string, string>;
  };
  /** What follows from the charges, of everybody whose they are. */
  charge_month: {
    owner_id: string;
    month: string;
    count: number;
    net_yen: string;
    total_yen: string;
  };
  issued_quote: {
    quote_id: string;
    institution_id: string;
    organisation_id: string;
    person_id: string;
    fiscal_year: number;
    sequence: number;
    issued_at: ColumnType<Date, string, string>;
    valid_until: ColumnType<Date, string, string>;
    data: ColumnType<IssuedQuote, string, string>;
    version: number;
  };
  // Copies of what other services say.
  rate_card: {
    card_id: string;
    instrument_id: string;
    card: ColumnType<RateCard, string, string>;
    event_id: string;
  };
  organisation_class: {
    organisation_id: string;
    valid_from: string;
    valid_to: string | null;
    class: string;
    event_id: string;
  };
  quoted_institution: { id: string; name: Name };
  quoted_organisation: { id: string; name: Name };
  quoted_instrument: {
    instrument_id: string;
    institution_id: string;
    name: Name;
    offered: boolean;
  };
  quoted_person: { person_id: string; organisation_id: string };
  quoted_terms: {
    institution_id: string;
    terms_version: number;
    effective_from: ColumnType<Date, string, string>;
  };
}

type Name = ColumnType<Bilingual, string, string>;

export const { copy, stream, row } = declaring<Tables>();
