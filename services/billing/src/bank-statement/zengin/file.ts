import type { Years } from './dates.ts';

/** A Zengin file as it is: what is read from one, and what one is written from. */

export interface ZenginHeader {
  readonly createdOn: string;
  readonly from: string;
  readonly to: string;
  readonly bankCode: string;
  readonly bankName: string;
  readonly branchCode: string;
  readonly branchName: string;
  readonly kind: string;
  readonly number: string;
  readonly holder: string;
}

interface Transfer {
  readonly reference: string;
  readonly postedOn: string;
  readonly valueOn: string;
  readonly yen: number;
  readonly chequesYen: number;
  readonly payerCode: string;
  readonly payerName: string;
  readonly payerBank: string;
  readonly payerBranch: string;
  readonly edi: string;
}

export interface Record01 extends Transfer {
  readonly format: 'A' | 'B';
  readonly cancelled: boolean;
}

export interface Record03 extends Transfer {
  readonly direction: 'in' | 'out';
  /** 10 cash, 11 transfer, 12 cheque … (取引区分). */
  readonly transaction: string;
  readonly remark: string;
}

export interface Account01 extends ZenginHeader {
  readonly records: readonly Record01[];
}

export interface Account03 extends ZenginHeader {
  readonly openingYen: number;
  readonly passbook: string;
  readonly records: readonly Record03[];
}

export type ZenginFile = { readonly lineEnds: boolean; readonly endByte: boolean } & (
  | { readonly type: '01'; readonly accounts: readonly Account01[] }
  | { readonly type: '03'; readonly accounts: readonly Account03[] }
);

/** How a bank writes its files, where that can differ. */
export interface ZenginSettings {
  readonly years: Years;
  /** Whether trailers count what was cancelled. */
  readonly cancelledInTotals: boolean;
}

export const usualSettings: ZenginSettings = { years: 'era', cancelledInTotals: false };
