import type { AssignedTo, ImportedStatement, MatchReason, PaymentSource } from '@kyoyo/contracts';
import type { CommandContext } from '@kyoyo/event-store';
import type { ColumnType } from 'kysely';
import type { BankFilePreview } from '../bank-statement/preview.ts';

type Json<Value> = ColumnType<Value, string, string>;
type Day = ColumnType<string, string, string>;
type Moment = ColumnType<Date, string, string>;

export type PaymentState = 'waiting' | 'part' | 'held' | 'settled' | 'cancelled';

/** What a payment says of itself in lists. */
export interface PaymentData {
  readonly source: PaymentSource;
  readonly bookedOn: string;
  readonly matches: readonly {
    readonly match: number;
    readonly organisationId: string;
    readonly allocations: readonly { invoiceId: string; yen: number; feeYen: number }[];
    readonly reasons: readonly MatchReason[];
    readonly automatic: boolean;
  }[];
  readonly refused: readonly (readonly string[])[];
  readonly withdrawn: string | null;
  readonly assignments: readonly {
    readonly assignment: number;
    readonly to: AssignedTo;
    readonly yen: number;
    readonly reason: string;
    readonly returnedOn: string | null;
  }[];
}

export interface PaymentTables {
  bank_statement: {
    statement_id: string;
    institution_id: string;
    imported_at: Moment;
    data: Json<ImportedStatement>;
  };
  payment: {
    payment_id: string;
    institution_id: string;
    organisation_id: string | null;
    statement_id: string | null;
    posted_on: Day;
    yen: number;
    matched_yen: number;
    refunded_yen: number;
    assigned_yen: number;
    cancelled: boolean;
    /** Below nothing where the bank took back what is matched. */
    rest_yen: number;
    state: PaymentState;
    automatic: boolean;
    data: Json<PaymentData>;
    version: number;
  };
  /** A file as it was sent, kept beside the log. */
  bank_file: {
    statement_id: string;
    institution_id: string;
    person_id: string;
    name: string;
    options: Json<object>;
    bytes: Buffer;
    status: 'read' | 'running' | 'done' | 'failed';
    preview: Json<BankFilePreview>;
    rows_total: number;
    rows_done: ColumnType<number, never, number>;
    uploaded_at: Moment;
    seen_at: Moment;
    /** By whom its import was begun; null of one that never was. */
    begun: Json<CommandContext> | null;
  };
  /** What a bank wrote of a payment, kept beside the log. */
  bank_record: {
    payment_id: string;
    institution_id: string;
    account_key: string;
    posted_on: Day;
    yen: number;
    family: string;
    reference: string;
    payer_key: string;
    payer_name: string;
    payer_code: string;
    payer_bank: string;
    payer_branch: string;
    remark: string;
    edi: string;
    cancelled_by: string | null;
  };
}
