import {
  allocate,
  type AllowanceLot,
  type AllowanceTerms,
  type AllowanceUse,
  takenOf,
} from '@kyoyo/contracts';

/** What becomes of the uses of a period when there is something else in it to be used. Pure. */

type Uses = Readonly<Record<string, AllowanceUse>>;
type Shares = AllowanceUse['shares'];

export const merged = (shares: Shares): Shares =>
  [...Map.groupBy(shares, ({ lot }) => lot)].map(([lot, some]) => ({
    lot,
    minutes: some.reduce((sum, { minutes }) => sum + minutes, 0),
  }));

/**
 * The uses of which minutes go over to another lot of their source, as theirs has fewer now than are
 * taken of it or is gone: where seats are no more, or come. The latest goes first.
 */
export function usesMoved(
  { terms, uses }: { readonly terms: AllowanceTerms; readonly uses: Uses },
  lots: readonly AllowanceLot[],
): readonly AllowanceUse[] {
  const taken = takenOf(Object.values(uses));
  const excessOf = (key: string): number => {
    const lot = lots.find((one) => one.key === key);
    return lot?.minutes === null ? 0 : (taken.get(key) ?? 0) - (lot?.minutes ?? 0);
  };
  const latestFirst = Object.values(uses).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return latestFirst.flatMap((use) => {
    const shares = use.shares.flatMap(({ lot: key, minutes }) => {
      const { source } = terms.lots.find((one) => one.key === key) ?? {};
      const others = lots.filter((one) => one.key !== key && one.source === source);
      const wish = { personId: use.personId, minutes: Math.min(minutes, excessOf(key)) };
      const more = wish.minutes > 0 ? allocate(others, taken, wish).shares : [];
      const gone = more.reduce((sum, one) => sum + one.minutes, 0);
      for (const { lot, minutes: some } of [...more, { lot: key, minutes: -gone }]) {
        taken.set(lot, (taken.get(lot) ?? 0) + some);
      }
      return [{ lot: key, minutes: minutes - gone }, ...more];
    });
    const left = merged(shares.filter(({ minutes }) => minutes > 0));
    return JSON.stringify(left) === JSON.stringify(use.shares) ? [] : [{ ...use, shares: left }];
  });
}

/** What somebody has of a lot that is there no more stays theirs; nobody takes more of it. */
export function lotsAfter(
  former: readonly AllowanceLot[],
  uses: Uses,
  lots: readonly AllowanceLot[],
): AllowanceLot[] {
  const taken = takenOf(Object.values(uses));
  const gone = former.flatMap((lot) => {
    const minutes = taken.get(lot.key) ?? 0;
    return minutes > 0 && !lots.some(({ key }) => key === lot.key) ? [{ ...lot, minutes }] : [];
  });
  return [...lots, ...gone];
}
