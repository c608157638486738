import { createHash } from 'node:crypto';

/**
 * The Merkle log of RFC 9162: leaves are hashed after a 0x00 byte and pairs after a 0x01 byte, so
 * that neither can pass for the other.
 */
const leafPrefix = Buffer.from([0]);
const nodePrefix = Buffer.from([1]);

export const hashLeaf = (bytes: string): Buffer =>
  createHash('sha256').update(leafPrefix).update(bytes).digest();

const hashPair = (left: Buffer, right: Buffer): Buffer =>
  createHash('sha256').update(nodePrefix).update(left).update(right).digest();

/** The root of a complete subtree of 2^level leaves; `index` counts such subtrees from the left. */
export interface MerkleNode {
  readonly level: number;
  readonly index: number;
  readonly hash: Buffer;
}

/** Of so many leaves and more, as its logarithm, the roots of subtrees are kept for proofs. */
export const keptLevelMin = 8;

/** The complete subtrees that a tree of `size` leaves consists of, largest first. */
export function peakPlaces(size: number): { level: number; index: number }[] {
  const places: { level: number; index: number }[] = [];
  for (let level = 0, rest = size; rest > 0; level += 1, rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) places.unshift({ level, index: rest - 1 });
  }
  return places;
}

/** Grows by leaves, keeping only the peaks: a few dozen hashes for any number of leaves. */
export class MerkleLog {
  #size: number;
  #peaks: Buffer[];

  /** `peaks`: the hashes at `peakPlaces(size)`. */
  constructor(size = 0, peaks: readonly Buffer[] = []) {
    this.#size = size;
    this.#peaks = [...peaks];
  }

  get size(): number {
    return this.#size;
  }

  get peaks(): readonly Buffer[] {
    return this.#peaks;
  }

  /** Adds a leaf and returns the subtrees that it completed. */
  add(bytes: string): MerkleNode[] {
    let node: MerkleNode = { level: 0, index: this.#size, hash: hashLeaf(bytes) };
    const completed = [node];
    while (node.index % 2 === 1) {
      const left = this.#peaks.pop() as Buffer;
      node = {
        level: node.level + 1,
        index: (node.index - 1) / 2,
        hash: hashPair(left, node.hash),
      };
      completed.push(node);
    }
    this.#peaks.push(node.hash);
    this.#size += 1;
    return completed;
  }

  /** The tree head; of an empty tree, the hash of nothing. */
  root(): Buffer {
    const [last, ...rest] = this.#peaks.toReversed();
    if (!last) return createHash('sha256').digest();
    return rest.reduce((right, left) => hashPair(left, right), last);
  }
}
