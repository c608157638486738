/** Chance that is the same every time for the same words, so that the demo can be told about. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  readonly fraction: () => number;
  /** A whole number between both, inclusive. */
  readonly integer: (least: number, most: number) => number;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
}

export function randomFrom(words: string): Random {
  let state = hash(words);
  // Mulberry32: small, and good enough to scatter bookings.
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (least: number, most: number): number =>
    least + Math.floor(fraction() * (most - least + 1));
  return {
    fraction,
    integer,
    oneOf: (items) => {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) throw new RangeError('There is nothing to choose from');
      return item;
    },
  };
}

/** FNV-1a. */
function hash(words: string): number {
  let value = 0x811c9dc5;
  for (const unit of words) value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return value;
}
