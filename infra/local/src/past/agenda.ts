import { epochMs, type Instant } from '@kyoyo/kernel';

interface Entry<Item> {
  readonly at: Instant;
  readonly atMs: number;
  /** Of two at one instant the one that was put first comes first. */
  readonly nth: number;
  readonly item: Item;
}

/** What is to be done at which time; more may be put while it is gone through. A binary heap. */
export class Agenda<Item> {
  readonly #heap: Entry<Item>[] = [];
  #count = 0;

  put(at: Instant, item: Item): void {
    this.#count += 1;
    const entry = { at, atMs: epochMs(at), nth: this.#count, item };
    let place = this.#heap.length;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = this.#heap[parent] as Entry<Item>;
      if (!isBefore(entry, above)) break;
      this.#heap[place] = above;
      place = parent;
    }
    this.#heap[place] = entry;
  }

  /** The earliest that is not later than this, which is then gone. */
  take(until: Instant): Entry<Item> | undefined {
    const [first] = this.#heap;
    if (!first || first.at > until) return undefined;
    const last = this.#heap.pop() as Entry<Item>;
    if (this.#heap.length > 0) this.#sink(last);
    return first;
  }

  /** From the top, to where nothing below comes before it. */
  #sink(entry: Entry<Item>): void {
    const heap = this.#heap;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= heap.length) break;
      const [left, right] = [heap[below] as Entry<Item>, heap[below + 1]];
      if (right && isBefore(right, left)) below += 1;
      const next = heap[below] as Entry<Item>;
      if (!isBefore(next, entry)) break;
      heap[place] = next;
      place = below;
    }
    heap[place] = entry;
  }
}

const isBefore = (a: Entry<unknown>, b: Entry<unknown>): boolean =>
  a.atMs < b.atMs || (a.atMs === b.atMs && a.nth < b.nth);
