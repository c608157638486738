import type { AccountingProgram, BooksEvent, MappedAccount } from '@kyoyo/contracts';
import type { ColumnType } from 'kysely';

type Json<Value> = ColumnType<Value, string, string>;

export type Closing = Extract<BooksEvent, { type: 'ClosingProposed' }>['data'];
export type Closed = Extract<BooksEvent, { type: 'BooksClosed' }>['data'];

export interface ClosingTables {
  closing_proposal: {
    institution_id: string;
    month: string;
    data: Json<Closing>;
    version: number;
  };
  account_mapping: {
    institution_id: string;
    program: AccountingProgram;
    from_month: string;
    accounts: Json<Readonly<Record<string, MappedAccount>>>;
  };
  research_partner: {
    institution_id: string;
    effective_from: ColumnType<string, string, string>;
    type: 'special-institute' | 'rd-startup' | 'other';
    evidence: string;
  };
  /** Of each account and month, kept by triggers. */
  journal_month: {
    institution_id: string;
    month: string;
    account: string;
    debit_yen: number;
    credit_yen: number;
  };
}
