import type { EventSource } from '@kyoyo/contracts';
import { epochMs, type Clock, type Instant } from '@kyoyo/kernel';
import type pg from 'pg';
import { keptLevelMin, MerkleLog, type MerkleNode } from './merkle.ts';
import type { LogEntry } from './log.ts';
import { signTreeHead, type SealKey, type TreeHead } from './seal.ts';

const signEveryEvents = 1_024;
const signEveryMs = 5_000;

interface SealerSettings {
  readonly source: EventSource;
  readonly epoch: number;
  readonly key: SealKey;
  readonly clock: Clock;
}

/** Folds events into the Merkle log of their source and signs its head from time to time. */
export class Sealer {
  #position: number;
  #signedSize: number;
  #signedAt: Instant;
  readonly #tree: MerkleLog;
  readonly #client: pg.ClientBase;
  readonly #settings: SealerSettings;

  private constructor(
    client: pg.ClientBase,
    settings: SealerSettings,
    tree: MerkleLog,
    position: number,
    signedSize: number,
  ) {
    this.#client = client;
    this.#settings = settings;
    this.#tree = tree;
    this.#position = position;
    this.#signedSize = signedSize;
    this.#signedAt = settings.clock();
  }

  static async resume(client: pg.ClientBase, settings: SealerSettings): Promise<Sealer> {
    const { rows } = await client.query(
      `SELECT tree_size, sealed_position, peaks,
              (SELECT coalesce(max(tree_size), 0) FROM tree_head) AS signed_size
       FROM sequencer`,
    );
    const { tree_size: size, sealed_position: position, peaks, signed_size: signedSize } = rows[0];
    return new Sealer(client, settings, new MerkleLog(size, peaks), position, signedSize);
  }

  /** Of the last event in the tree. */
  get position(): number {
    return this.#position;
  }

  /** Adds events in the order of the log; a failure leaves the leader to start over. */
  async seal(entries: readonly LogEntry[]): Promise<void> {
    const last = entries.at(-1);
    if (!last) return;
    const nodes = entries
      .flatMap((entry) => this.#tree.add(entry.payload))
      .filter(({ level }) => level >= keptLevelMin);
    await this.#store(nodes, last.position);
    this.#position = last.position;
    if (this.#tree.size - this.#signedSize >= signEveryEvents) await this.sign();
  }

  async #store(nodes: readonly MerkleNode[], position: number): Promise<void> {
    const { rowCount } = await this.#client.query(
      `WITH office AS (
         UPDATE sequencer SET sealed_position = $2, tree_size = $3, peaks = $7
         WHERE epoch = $1 RETURNING 1
       ), nodes AS (
         INSERT INTO merkle_node SELECT level, index, hash
         FROM unnest($4::smallint[], $5::bigint[], $6::bytea[]) AS node (level, index, hash), office
       )
       SELECT FROM office`,
      [
        this.#settings.epoch,
        position,
        this.#tree.size,
        nodes.map((node) => node.level),
        nodes.map((node) => node.index),
        nodes.map((node) => node.hash),
        this.#tree.peaks,
      ],
    );
    if (rowCount !== 1) throw new Error('Another sequencer has taken over');
  }

  async signIfDue(): Promise<void> {
    const waitedMs = epochMs(this.#settings.clock()) - epochMs(this.#signedAt);
    if (waitedMs >= signEveryMs) await this.sign();
  }

  /** Signs the head, if it has grown since the last time. */
  async sign(): Promise<void> {
    this.#signedAt = this.#settings.clock();
    if (this.#tree.size === this.#signedSize) return;
    const head = signTreeHead(
      {
        source: this.#settings.source,
        treeSize: this.#tree.size,
        position: this.#position,
        root: this.#tree.root().toString('hex'),
        signedAt: this.#signedAt,
      },
      this.#settings.key,
    );
    await this.#client.query(
      `INSERT INTO tree_head (tree_size, position, root, signed_at, key_id, signature)
       VALUES ($1, $2, decode($3, 'hex'), $4, $5, decode($6, 'base64')) ON CONFLICT DO NOTHING`,
      [head.treeSize, head.position, head.root, head.signedAt, head.keyId, head.signature],
    );
    this.#signedSize = head.treeSize;
  }
}

/** The signed tree heads of a source, newest first. */
export async function readTreeHeads(
  pool: pg.Pool,
  source: EventSource,
  limit: number,
): Promise<TreeHead[]> {
  const { rows } = await pool.query(
    `SELECT tree_size, position, encode(root, 'hex') AS root, signed_at, key_id,
            encode(signature, 'base64') AS signature
     FROM tree_head ORDER BY tree_size DESC LIMIT $1`,
    [limit],
  );
  return rows.map((row) => ({
    source,
    treeSize: row.tree_size,
    position: row.position,
    root: row.root,
    signedAt: row.signed_at,
    keyId: row.key_id,
    signature: row.signature.replaceAll('\n', ''),
  }));
}
