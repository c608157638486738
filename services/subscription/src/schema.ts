import type { ContractFee, Coverage } from '@kyoyo/contracts';
import { declaring } from '@kyoyo/event-store/declaring';
import type { ColumnType } from 'kysely';

type Timestamp = ColumnType<Date, string, string>;

export interface Tables {
  terms: {
    terms_id: string;
    institution_id: string;
    terms_version: number;
    text: ColumnType<{ ja: string; en: string }, string, string>;
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
  contract_fee: {
    fee_id: string;
    contract_id: string;
    due_at: Timestamp;
    fee: ColumnType<ContractFee, string, string>;
  };
  coverage: {
    contract_id: string;
    institution_id: string;
    coverage: ColumnType<Coverage, string, string>;
  };
}

export const { stream, row } = declaring<Tables>();
