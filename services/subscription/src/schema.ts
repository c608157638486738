import type {
  AllowanceTerms,
  AllowanceUse,
  Bilingual,
  ContractFee,
  CoverableBooking,
  Coverage,
  Plan,
  ResearchContent,
} from '@kyoyo/contracts';
import { declaring } from '@kyoyo/event-store/declaring';
import type { ColumnType } from 'kysely';
import type { Research } from './research/state.ts';
import type { Subscription } from './subscription/state.ts';

type Timestamp = ColumnType<Date, string, string>;
type Json<Value> = ColumnType<Value, string, string>;

export interface Tables {
  terms: {
    terms_id: string;
    institution_id: string;
    terms_version: number;
    text: Json<{ ja: string; en: string }>;
    effective_from: Timestamp;
  };
  agreement: {
    agreement_id: string;
    institution_id: string;
    organisation_id: string;
    terms_version: number;
    accepted_by: string;
    accepted_at: Timestamp;
    first_accepted_at: Timestamp;
  };
  coverage: {
    contract_id: string;
    institution_id: string;
    coverage: Json<Coverage>;
  };
  contract_fee: {
    fee_id: string;
    contract_id: string;
    due_at: Timestamp;
    fee: Json<ContractFee>;
  };
  plan: {
    plan_id: string;
    institution_id: string;
    plan_version: number;
    plan: Json<Plan>;
    published_at: Timestamp;
    withdrawn_at: ColumnType<Date | null, string | null, string | null>;
  };
  subscription: {
    contract_id: string;
    institution_id: string;
    organisation_id: string;
    status: string;
    state: Json<Subscription & { readonly version: number }>;
  };
  allowance: {
    allowance_id: string;
    contract_id: string;
    period: string;
    terms: Json<AllowanceTerms>;
    carried_over: Json<readonly { readonly lot: string; readonly minutes: number }[]>;
    overage_yen: string;
  };
  allowance_use: {
    allowance_id: string;
    contract_id: string;
    reservation_id: string;
    person_id: string;
    at: Timestamp;
    use: Json<AllowanceUse>;
  };
  // Copies of what others say.
  booked_instrument: {
    reservation_id: string;
    instrument_id: string;
    contract_id: string | null;
    coming: ColumnType<CoverableBooking | null, string | null, string | null>;
  };
  organisation_class: {
    organisation_id: string;
    valid_from: string;
    valid_to: string | null;
    class: string;
  };
  attributed: { attribution_id: string; contract_id: string; started_at: Timestamp };
  research: {
    research_id: string;
    contract_id: string;
    institution_id: string;
    form: string;
    status: string;
    agreed_at: ColumnType<Date | null, string | null, string | null>;
    state: Json<Research>;
    opened_at: Timestamp;
    latest_at: Timestamp;
    latest_event_id: string;
    version: number;
  };
  research_party: { research_id: string; organisation_id: string };
  research_person: { research_id: string; person_id: string };
  research_version: {
    research_id: string;
    number: number;
    content: Json<ResearchContent>;
    written_at: Timestamp;
    written_by: string | null;
  };
  research_remark: {
    research_id: string;
    stream_version: number;
    number: number;
    party_id: string;
    person_id: string;
    verdict: string;
    comment: string;
    said_at: Timestamp;
  };
  person: {
    person_id: string;
    organisation_id: string;
    represents: boolean;
    institution_ids: ColumnType<string[], string, string>;
  };
  charged: { charge_id: string; contract_id: string; net_yen: ColumnType<string, number, number> };
  consulted: {
    consultation_id: string;
    institution_id: string;
    organisation_id: string;
    opened_at: Timestamp;
  };
  organisation_name: { organisation_id: string; name: Json<Bilingual> };
  institution_name: { institution_id: string; name: Json<Bilingual> };
  instrument: { instrument_id: string; institution_id: string; name: Json<Bilingual> };
}

export const { copy, stream, row } = declaring<Tables>();
