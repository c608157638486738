import type { BankAccountNamed, BankFileKind } from '@kyoyo/contracts';
import type { Yen } from '@kyoyo/kernel';

/** What every bank's file comes to, whatever its format. */

export const bankFileLimits = { bytesMax: 20 * 1024 * 1024, recordsMax: 100_000 } as const;

export interface StatementRow {
  /** Where in the file it is, as in a fault. */
  readonly record: number;
  /** What the bank tells it by on its day; empty where it does not. */
  readonly reference: string;
  readonly postedOn: string;
  readonly valueOn: string;
  readonly direction: 'in' | 'out';
  readonly yen: Yen;
  /** The bank takes back what it told before. */
  readonly cancelled: boolean;
  readonly payerCode: string;
  readonly payerName: string;
  readonly payerBank: string;
  readonly payerBranch: string;
  readonly remark: string;
  /** What the payer sent along to say what it is for. */
  readonly edi: string;
}

/** What one account had in some days. */
export interface ReadStatement {
  readonly account: BankAccountNamed;
  readonly createdOn: string;
  readonly from: string;
  readonly to: string;
  /** Null where the file does not say. */
  readonly openingYen: Yen | null;
  readonly closingYen: Yen | null;
  readonly rows: readonly StatementRow[];
}

export interface ReadBankFile {
  readonly kind: BankFileKind;
  readonly statements: readonly ReadStatement[];
}

export interface FlowTotals {
  readonly inCount: number;
  readonly inYen: Yen;
  readonly outCount: number;
  readonly outYen: Yen;
  readonly cancelledCount: number;
  readonly cancelledYen: Yen;
}

/** Cancelled rows are counted apart: they moved nothing. */
export function flowsOf(rows: readonly StatementRow[]): FlowTotals {
  const flows = {
    inCount: 0,
    inYen: 0,
    outCount: 0,
    outYen: 0,
    cancelledCount: 0,
    cancelledYen: 0,
  };
  for (const { cancelled, direction, yen } of rows) {
    const kind = cancelled ? 'cancelled' : direction;
    flows[`${kind}Count`] += 1;
    flows[`${kind}Yen`] += yen;
  }
  return flows;
}
