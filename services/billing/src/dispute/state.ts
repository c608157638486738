import type { DisputeParties } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';

export type Side = 'organisation' | 'institution';
export type DisputeOutcome = 'accepted' | 'declined' | 'withdrawn';

interface DisputeMessage {
  readonly at: Instant;
  readonly by: string;
  readonly side: Side;
  readonly text: string;
}

export interface Dispute extends DisputeParties {
  readonly line: number | null;
  readonly messages: readonly DisputeMessage[];
  /** Accepted by one person, while the adjustment waits for another one. */
  readonly waiting: {
    readonly message: string;
    readonly adjustment: { readonly adjustmentId: string; readonly netYen: number };
  } | null;
  /** Null while it is open. */
  readonly settled: {
    readonly outcome: DisputeOutcome;
    readonly adjustment: { readonly adjustmentId: string; readonly netYen: number } | null;
  } | null;
}
