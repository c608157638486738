import type { Role } from '@kyoyo/contracts';

/** What pages ask for, of whom, and on which service. */
export interface PageRequest {
  readonly what: string;
  readonly schema: string;
  readonly path: string;
  /** Sent as a POST. */
  readonly body?: object;
  readonly roles?: readonly Role[];
}
