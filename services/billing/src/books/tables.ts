import type {
  CustomerAccount,
  InvoiceReminder,
  IssuedCreditNote,
  IssuedInvoice,
  CreditRequest,
  IssuerChange,
} from '@kyoyo/contracts';
import type { RunItem, RunState } from '../invoice-run/run.ts';
import type { ColumnType } from 'kysely';
import type { DescribedIssuer } from '../issuer/described.ts';
import type { AccountCode } from './accounts.ts';

type Json<Value> = ColumnType<Value, string, string>;
type Day = ColumnType<string, string, string>;

/** The tables of money that is owed and paid. */
export interface FinanceTables {
  /** One row moves yen from the account that is credited to the one that is debited. */
  journal_entry: {
    event_id: string;
    line: number;
    institution_id: string;
    organisation_id: string | null;
    day: Day;
    debit: AccountCode;
    credit: AccountCode;
    yen: number;
    charge_id: string | null;
    document_id: string | null;
    payment_id: string | null;
    recorded_at: ColumnType<Date, string, string>;
    /** Of which day's income it is, where that is not the day of the use of its charge. */
    earned_on: ColumnType<string | null, string | null, string | null>;
    purpose: 'deferral' | 'recognition' | null;
  };
  closed_month: { institution_id: string; month: string; data: Json<object> };
  issuer: {
    institution_id: string;
    data: Json<DescribedIssuer>;
    change: ColumnType<IssuerChange | null, string | null, string | null>;
    version: number;
  };
  issuer_from: { institution_id: string; effective_from: Day; data: Json<DescribedIssuer> };
  credit_request: {
    credit_request_id: string;
    institution_id: string;
    invoice_id: string;
    status: 'waiting' | 'approved' | 'rejected';
    proposed_at: ColumnType<Date, string, string>;
    credit_note_id: string | null;
    data: Json<CreditRequest & { readonly decidedBy: string | null }>;
    version: number;
  };
  account: {
    account_id: string;
    institution_id: string;
    organisation_id: string;
    data: Json<CustomerAccount>;
    version: number;
  };
  invoice: {
    invoice_id: string;
    institution_id: string;
    organisation_id: string;
    kind: IssuedInvoice['kind'];
    number: string;
    fiscal_year: number;
    sequence: number;
    issued_on: Day;
    due_on: ColumnType<string | null, string | null, string | null>;
    month: string;
    total_yen: number;
    run_id: string | null;
    data: Json<IssuedInvoice>;
    reminders: Json<readonly InvoiceReminder[]>;
    version: number;
  };
  /** What is left of an invoice, kept by triggers. */
  invoice_balance: {
    invoice_id: string;
    institution_id: string;
    organisation_id: string;
    due_on: string | null;
    total_yen: number;
    credited_yen: number;
    settled_yen: number;
    open_yen: number;
  };
  credit_note: {
    credit_note_id: string;
    invoice_id: string;
    institution_id: string;
    organisation_id: string;
    number: string | null;
    fiscal_year: number;
    sequence: number | null;
    issued_on: Day;
    total_yen: number;
    data: Json<IssuedCreditNote>;
    version: number;
  };
  invoice_run: {
    run_id: string;
    institution_id: string;
    status: RunState['status'];
    data: Json<RunState>;
    proposed_at: ColumnType<Date, string, string>;
    version: number;
  };
  /** What a run proposes, kept beside the log. */
  invoice_run_item: {
    run_id: string;
    nth: number;
    organisation_id: string;
    total_yen: number;
    lines: number;
    data: Json<RunItem>;
    status: 'proposed' | 'issued' | 'left-out';
    invoice_id: string | null;
  };
  settlement: { payment_id: string; invoice_id: string; settled_yen: number; fee_yen: number };
  billed_line: { document_id: string; line: number; charge_id: string; net_yen: number };
  /** What is still to be billed of a charge, kept by triggers. */
  charge_billed: {
    charge_id: string;
    institution_id: string;
    organisation_id: string;
    month: string;
    charged_yen: number;
    billed_yen: number;
    to_bill_yen: number;
  };
}
