import type { AllowanceTerms, AllowanceUse, ContractFee, Coverage, Plan } from '@kyoyo/contracts';
import { declaring } from '@kyoyo/event-store/declaring';
import type { ColumnType } from 'kysely';
import type { Subscription } from './subscription/state.ts';

type Timestamp = ColumnType<Date, string, string>;
type Json<Data> = ColumnType<Data, string, string>;

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
  // Copies of what identity says.
  member: { person_id: string; organisation_id: string };
  organisation_class: {
    organisation_id: string;
    valid_from: string;
    valid_to: string | null;
    class: string;
  };
}

export const { copy, stream, row } = declaring<Tables>();
