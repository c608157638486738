import type { Yen } from '@kyoyo/kernel';

/** Of how many at most, by how many steps at most: whoever pays more at once says so in words. */
const limits = { itemsMax: 24, chosenMax: 12, stepsMax: 50_000, foundMax: 2 };

/**
 * Two or more of the items that come to exactly the sum, by their places; at most two answers, which
 * is enough to know that one is not the only one. The first items are tried first.
 */
export function subsetsOfSum(items: readonly Yen[], sum: Yen): number[][] {
  const within = items.slice(0, limits.itemsMax);
  // What all from a place on come to: below it no choice can reach the sum.
  const after = [...within, 0];
  for (let at = within.length - 1; at >= 0; at -= 1) {
    after[at] = (within[at] as Yen) + (after[at + 1] ?? 0);
  }
  const found: number[][] = [];
  let steps = 0;
  const search = (at: number, left: Yen, chosen: readonly number[]): void => {
    steps += 1;
    if (left === 0) {
      if (chosen.length > 1) found.push([...chosen]);
      return;
    }
    const isOver = left < 0 || chosen.length >= limits.chosenMax || left > (after[at] ?? 0);
    if (isOver || steps > limits.stepsMax || found.length >= limits.foundMax) return;
    if (at >= within.length) return;
    search(at + 1, left - (within[at] as Yen), [...chosen, at]);
    search(at + 1, left, chosen);
  };
  search(0, sum, []);
  return found.slice(0, limits.foundMax);
}
