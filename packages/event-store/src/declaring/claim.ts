import type { Problem } from '@kyoyo/contracts';
import type { Instant, Period } from '@kyoyo/kernel';

/**
 * Something that nobody else may have at the same time: an instrument's unit for a period, a name
 * for ever, or, with `share`, a part of something of which only so much is there at any instant.
 */
export interface Claim {
  /** Who has it: the stream, or something of its own, such as one of several leaves. */
  readonly taker: string;
  readonly resource: string;
  readonly period: Period | 'always';
  /** From then on it makes way for whoever comes; null where it stands. */
  readonly until: Instant | null;
  readonly share: Share | null;
  /** What the taker is told where it cannot be had; of a share, with how much was asked. */
  readonly otherwise: Problem;
}

export interface Share {
  readonly amount: number;
  /** How much there is in all. */
  readonly of: number;
}

export interface ClaimChanges {
  readonly released: readonly Claim[];
  readonly taken: readonly Claim[];
}

/** A claim that has changed in anything is taken anew. Throws where one is claimed twice. */
export function claimChanges(before: readonly Claim[], after: readonly Claim[]): ClaimChanges {
  const known = new Map(before.map((claim) => [textOf(claim), claim]));
  const wanted = new Map(after.map((claim) => [textOf(claim), claim]));
  if (wanted.size < after.length) throw new Error(`Claimed twice: ${[...wanted.keys()].join()}`);
  return {
    released: before.filter((claim) => !wanted.has(textOf(claim))),
    taken: after.filter((claim) => !known.has(textOf(claim))),
  };
}

const textOf = ({ taker, resource, period, until, share }: Claim): string =>
  JSON.stringify([taker, resource, period, until, share]);

/** As PostgreSQL writes a half-open period. */
export const rangeOf = (period: Period | 'always'): string =>
  period === 'always' ? '(,)' : `[${period.start},${period.end})`;
