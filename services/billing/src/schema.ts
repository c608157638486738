import type {
  AnnualCosts,
  AllowanceTerms,
  AllowanceUse,
  ChargedCompensation,
  ChargedContractFee,
  ContractPrice,
  Bilingual,
  Booking,
  ChargeEvent,
  Coverage,
  DiscountRule,
  EndedRun,
  IssuedQuote,
  OwedFee,
  RateCard,
  SubsidyRule,
} from '@kyoyo/contracts';
import { declaring } from '@kyoyo/event-store/declaring';
import type { ColumnType } from 'kysely';
import type { FinanceTables } from './books/tables.ts';
import type { ClosingTables } from './closing/tables.ts';
import type { Dispute } from './dispute/state.ts';
import type { Adjusted } from './charge/adjusted.ts';
import type { SharingTables } from './split-rule/tables.ts';
import type { PaymentTables } from './payment/tables.ts';

export type RatedCharge = Extract<ChargeEvent, { type: 'ChargeRated' }>['data'];

/** What a charge for a use is by now. */
export interface ChargedUse extends RatedCharge {
  readonly correction: {
    readonly reason: string;
    readonly formerTotals: RatedCharge['totals'];
  } | null;
}

/** What a contract's own fee is charged. */
export type Charged = ChargedUse | ChargedContractFee | ChargedCompensation;

export type ChargeData = Charged & Partial<Omit<Adjusted, 'alone'>>;

/** What is charged for, as it was attributed to its contract. */
export type AttributedUse = EndedRun | OwedFee;

export interface Tables extends FinanceTables, PaymentTables, ClosingTables, SharingTables {
  charge: {
    charge_id: string;
    institution_id: string;
    organisation_id: string;
    /** Null of a contract's own fee. */
    person_id: string | null;
    rated_at: ColumnType<Date, string, string>;
    used_to: ColumnType<Date, string, string>;
    month: string;
    net_yen: number;
    total_yen: number;
    data: ColumnType<ChargeData, string, string>;
    kind: 'run' | 'cancellation' | 'no-show' | 'contract-fee' | 'compensation';
    /** Null of a contract's own fee, as is the class. */
    instrument_id: string | null;
    /** Null of compensation. */
    contract_id: string | null;
    organisation_class: string | null;
  };
  /** What follows from the charges, by what finance groups them by. */
  charge_sum: {
    owner_id: string;
    by: string;
    key: string;
    month: string;
    count: number;
    net_yen: string;
    total_yen: string;
  };
  dispute: {
    dispute_id: string;
    charge_id: string;
    institution_id: string;
    organisation_id: string;
    person_id: string | null;
    status: 'open' | 'accepted' | 'declined' | 'withdrawn';
    opened_at: ColumnType<Date, string, string>;
    latest_at: ColumnType<Date, string, string>;
    data: ColumnType<Dispute, string, string>;
    version: number;
  };
  /** Those that are open: held from invoice runs. */
  disputed_charge: {
    charge_id: string;
    dispute_id: string;
    institution_id: string;
    organisation_id: string;
  };
  /** Those with an adjustment that waits for a second person: held from invoice runs, too. */
  pending_adjustment: { charge_id: string; institution_id: string; organisation_id: string };
  /** A copy of bookings, and of what has become of them. */
  booked_use: {
    reservation_id: string;
    charge_id: string;
    institution_id: string;
    instrument_id: string;
    organisation_id: string;
    person_id: string;
    contract_id: string | null;
    project: string | null;
    purchase_order: string | null;
    starts_at: ColumnType<Date, string, string>;
    ends_at: ColumnType<Date, string, string>;
    month: string;
    status: string;
    used_from: ColumnType<Date | null, string | null, string | null>;
    used_to: ColumnType<Date | null, string | null, string | null>;
    fee_percent: number;
  };
  /** What follows from the charges, by instrument, fiscal year and class. */
  charge_year: {
    institution_id: string;
    fiscal_year: number;
    instrument_id: string;
    organisation_class: string;
    count: number;
    net_yen: string;
    used_ms: string;
  };
  issued_quote: {
    quote_id: string;
    institution_id: string;
    organisation_id: string;
    person_id: string;
    fiscal_year: number;
    sequence: number;
    issued_at: ColumnType<Date, string, string>;
    issued_on: ColumnType<string, string, string>;
    total_yen: number;
    valid_until: ColumnType<Date, string, string>;
    data: ColumnType<IssuedQuote, string, string>;
    version: number;
  };
  /** A question about other prices, kept beside the log for a while. */
  what_if: {
    what_if_id: string;
    institution_id: string;
    person_id: string;
    fingerprint: string;
    asked: ColumnType<object, string, string>;
    status: 'running' | 'done' | 'cancelled' | 'failed';
    runs_total: number;
    runs_done: number;
    /** Null until it is done. */
    result: ColumnType<object | null, string | null, string | null>;
    began_at: ColumnType<Date, never, never>;
    /** When the process that works on it last said so. */
    seen_at: ColumnType<Date, never, never>;
    expires_at: ColumnType<Date, never, never>;
  };
  /** What the answer lists: each kind in its order, from 1 on. */
  what_if_row: {
    what_if_id: string;
    kind: 'run' | 'instrument' | 'organisation';
    nth: number;
    data: ColumnType<object, string, string>;
  };
  // Copies of what other services say.
  allowance: {
    allowance_id: string;
    contract_id: string;
    period: string;
    terms: ColumnType<AllowanceTerms, string, string>;
    taken: ColumnType<Readonly<Record<string, number>>, string, string>;
  };
  allowance_use: {
    allowance_id: string;
    reservation_id: string;
    use: ColumnType<AllowanceUse, string, string>;
  };
  instrument: { instrument_id: string; institution_id: string; name: Name; offered: boolean };
  coverage: {
    contract_id: string;
    institution_id: string;
    ends_at: ColumnType<Date | null, string | null, string | null>;
    coverage: ColumnType<Coverage, string, string>;
  };
  covered_organisation: { contract_id: string; organisation_id: string };
  attributed_use: {
    attribution_id: string;
    charge_id: string;
    use: ColumnType<AttributedUse, string, string>;
    contract: ColumnType<ContractPrice, string, string>;
  };
  /** Cards that were taken back before their date; fees may have been priced by them before. */
  withdrawn_card: Tables['rate_card'];
  rate_card: {
    card_id: string;
    instrument_id: string;
    card: ColumnType<RateCard, string, string>;
    event_id: string;
  };
  coming_booking: {
    reservation_id: string;
    institution_id: string;
    instrument_id: string;
    organisation_id: string;
    person_id: string;
    contract_id: string | null;
    starts_at: ColumnType<Date, string, string>;
    ends_at: ColumnType<Date, string, string>;
    asked: ColumnType<Pick<Booking, 'serviceKind' | 'tariff' | 'quantity'>, string, string>;
  };
  subsidy: {
    instrument_id: string;
    effective_from: ColumnType<Date, string, string>;
    rule: ColumnType<SubsidyRule, string, string>;
    event_id: string;
  };
  cost_sheet: {
    instrument_id: string;
    fiscal_year: number;
    institution_id: string;
    costs: ColumnType<AnnualCosts, string, string>;
    event_id: string;
  };
  institution_discounts: {
    institution_id: string;
    effective_from: ColumnType<Date, string, string>;
    rules: ColumnType<readonly DiscountRule[], string, string>;
    event_id: string;
  };
  age_band: { person_id: string; under_years: number; last_day: string; event_id: string };
  organisation_class: {
    organisation_id: string;
    valid_from: string;
    valid_to: string | null;
    class: string;
    event_id: string;
  };
  quoted_institution: { id: string; name: Name };
  quoted_organisation: { id: string; name: Name };
  quoted_person: { person_id: string; organisation_id: string };
  quoted_terms: {
    institution_id: string;
    terms_version: number;
    effective_from: ColumnType<Date, string, string>;
  };
}

type Name = ColumnType<Bilingual, string, string>;

export const { copy, stream, row } = declaring<Tables>();
