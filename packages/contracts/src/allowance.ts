import { z } from 'zod';
import type { AllowanceShare } from './coverage.ts';
import { exactNumber, id, instant } from './primitives.ts';

/** Minutes that are there to be used, of one source, until they expire. */
export const allowanceLot = z.object({
  /** Tells it from the others of its allowance. */
  key: z.string(),
  source: z.enum(['included', 'rollover', 'pool']),
  /** Whose seat they are; null: of all who may use the contract. */
  personId: id.nullable(),
  /** Null: as many as are booked. */
  minutes: z.int().min(0).nullable(),
  expiresAt: instant,
});
export type AllowanceLot = z.infer<typeof allowanceLot>;

/** What one reservation has of it. */
export const allowanceUse = z.object({
  reservationId: id,
  personId: id,
  /** When the use begins. */
  at: instant,
  shares: z.array(z.object({ lot: z.string(), minutes: z.int().positive() })),
  overageMinutes: z.int().min(0),
  /** As it was when it was booked. */
  overageYenPerHour: exactNumber,
});
export type AllowanceUse = z.infer<typeof allowanceUse>;

const rank = { included: 0, rollover: 1, pool: 2 } as const;

/** In which they are used: included, what was carried over by its expiry, what all share. */
export const inOrderOfUse = (lots: readonly AllowanceLot[]): AllowanceLot[] =>
  lots.toSorted((a, b) => rank[a.source] - rank[b.source] || (a.expiresAt < b.expiresAt ? -1 : 1));

export const takenOf = (uses: Iterable<AllowanceUse>): Map<string, number> => {
  const taken = new Map<string, number>();
  for (const { shares } of uses) {
    for (const { lot, minutes } of shares) taken.set(lot, (taken.get(lot) ?? 0) + minutes);
  }
  return taken;
};

/** How many minutes of a lot nobody has; infinitely many where it has no end. */
export const leftOf = (lot: AllowanceLot, taken: ReadonlyMap<string, number>): number =>
  lot.minutes === null ? Infinity : Math.max(0, lot.minutes - (taken.get(lot.key) ?? 0));

/** Takes so many minutes for a person from what is left. Pure; never more of a lot than it has. */
export function allocate(
  lots: readonly AllowanceLot[],
  taken: ReadonlyMap<string, number>,
  { personId, minutes }: { readonly personId: string; readonly minutes: number },
): Pick<AllowanceUse, 'shares' | 'overageMinutes'> {
  let wanted = minutes;
  const shares: AllowanceUse['shares'] = [];
  for (const lot of inOrderOfUse(lots)) {
    if (lot.personId !== null && lot.personId !== personId) continue;
    const some = Math.min(wanted, leftOf(lot, taken));
    if (some > 0) shares.push({ lot: lot.key, minutes: some });
    wanted -= some;
  }
  return { shares, overageMinutes: wanted };
}

/** By source, as a price names it. */
export function coverOf(
  lots: readonly AllowanceLot[],
  { shares, overageMinutes }: Pick<AllowanceUse, 'shares' | 'overageMinutes'>,
): AllowanceShare[] {
  const bySource = new Map<AllowanceShare['source'], number>();
  for (const lot of inOrderOfUse(lots)) {
    const minutes = shares.find(({ lot: key }) => key === lot.key)?.minutes ?? 0;
    if (minutes > 0) bySource.set(lot.source, (bySource.get(lot.source) ?? 0) + minutes);
  }
  if (overageMinutes > 0) bySource.set('overage', overageMinutes);
  return [...bySource].map(([source, minutes]) => ({ source, minutes }));
}
