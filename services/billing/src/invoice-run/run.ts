import type { IssuedInvoice, ProposedRun } from '@kyoyo/contracts';

/** A run as it stands. */
export interface RunState extends ProposedRun {
  /** How many there were when it was begun; null where it was proposed at once. */
  readonly charges: number | null;
  readonly status: 'proposing' | 'proposed' | 'approved' | 'withdrawn' | 'ended';
  readonly decidedBy: string | null;
  readonly ended: { issued: number; leftOut: number; totalYen: number } | null;
}

/** What may be amiss with an invoice that is proposed, and is no reason not to issue it. */
export type RunWarning =
  | 'no-account'
  | 'no-registration-number'
  | 'no-bank-account'
  | 'no-electronic-form';

/** One invoice that is proposed: all of it but its number, its dates and its issuer. */
export interface RunItem extends Pick<
  IssuedInvoice,
  | 'kind'
  | 'project'
  | 'purchaseOrder'
  | 'recipient'
  | 'basis'
  | 'taxRounding'
  | 'lines'
  | 'totals'
  | 'totalYen'
> {
  readonly warnings: readonly RunWarning[];
}
