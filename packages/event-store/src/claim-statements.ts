import type { Problem } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import pg from 'pg';
import { type Claim, type ClaimChanges, rangeOf } from './declaring/claim.ts';
import { isDatabaseError } from './database.ts';
import type { BatchedStatement } from './statement-batch.ts';

const text = 'SELECT take_claims($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)';

/** None where nothing is given back and nothing taken. */
export function claimStatements(
  { released, taken }: ClaimChanges,
  now: Instant,
): BatchedStatement[] {
  if (released.length + taken.length === 0) return [];
  const values = [
    now,
    released.map(({ resource }) => resource),
    released.map(({ taker }) => taker),
    released.map(({ period }) => rangeOf(period)),
    taken.map(({ resource }) => resource),
    taken.map(({ taker }) => taker),
    taken.map(({ period }) => rangeOf(period)),
    taken.map(({ until }) => until),
    taken.map(({ share }) => share?.amount ?? null),
    taken.map((claim) => (grows(claim, released) ? (claim.share?.of ?? null) : null)),
  ];
  return [{ text, values }];
}

/** Whoever needs no more than before, at any instant, is not asked whether there is enough. */
function grows({ taker, resource, period, share }: Claim, released: readonly Claim[]): boolean {
  if (share === null) return false;
  const had = released.filter((one) => one.taker === taker && one.resource === resource);
  return !had.some((one) => (one.share?.amount ?? 0) >= share.amount && lasts(one.period, period));
}

const lasts = (whole: Claim['period'], part: Claim['period']): boolean =>
  whole === 'always' || (part !== 'always' && whole.start <= part.start && part.end <= whole.end);

/** What the taker is told where the database refuses one of these claims; else undefined. */
export function claimRefusal(error: unknown, taken: readonly Claim[]): Problem | undefined {
  if (!(error instanceof pg.DatabaseError)) return undefined;
  if (isDatabaseError(error, '23P01') && error.table === 'claim') {
    // The words around the key are in the server's language.
    const resource = /\(resource, period\)=\((.*?), [[(]/.exec(error.detail ?? '')?.[1];
    return taken.find((claim) => claim.resource === resource)?.otherwise;
  }
  if (!isDatabaseError(error, 'KY002')) return undefined;
  const { resource, asked } = JSON.parse(error.detail ?? '{}') as Exceeded;
  const refused = taken.find((claim) => claim.resource === resource)?.otherwise;
  return refused && { ...refused, members: { ...refused.members, asked } };
}

interface Exceeded {
  readonly resource: string;
  readonly asked: number;
}
