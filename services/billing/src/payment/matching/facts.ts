import type { Allocation, MatchReason } from '@kyoyo/contracts';
import type { Yen } from '@kyoyo/kernel';

/** What is known where a payment looks for its invoices. Names are as `nameKey` has them. */

export interface PaymentFacts {
  readonly paymentId: string;
  /** What of it is still to be given to invoices. */
  readonly restYen: Yen;
  /** As the bank wrote it: names are cut there at 48. */
  readonly payerName: string;
  readonly payerCode: string;
  readonly edi: string;
  readonly remark: string;
}

export interface OpenInvoice {
  readonly invoiceId: string;
  /** As it is printed, `請求-2026-000012`. */
  readonly number: string;
  readonly organisationId: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly leftYen: Yen;
}

/** How an organisation is known at the bank. */
export interface KnownPayer {
  readonly organisationId: string;
  /** Codes and virtual accounts that only it pays by. */
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

export interface MatchingFacts {
  readonly invoices: readonly OpenInvoice[];
  readonly payers: readonly KnownPayer[];
  /** Invoices that, together, a person has said this payment is not for. */
  readonly refused: readonly (readonly string[])[];
  /** What payers may withhold as the fee of the transfer. */
  readonly fees: readonly Yen[];
  /** Other payments of the same payer that wait. */
  readonly siblings: readonly { readonly paymentId: string; readonly restYen: Yen }[];
}

export interface Candidate {
  readonly organisationId: string;
  readonly allocations: readonly Allocation[];
  readonly reasons: readonly MatchReason[];
  /** Payments that only together come to the invoice. */
  readonly togetherWith: readonly string[];
  /** From 0 to 100, to order by. */
  readonly confidence: number;
}

/** Certain has one candidate; a proposal waits for a person, the likeliest first. */
export interface Match {
  readonly kind: 'certain' | 'proposed' | 'none';
  readonly candidates: readonly Candidate[];
}
