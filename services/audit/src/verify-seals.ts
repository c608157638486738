import type { KeyObject } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type EventSource, eventSources, sealsRequestSubject } from '@kyoyo/contracts';
import { isGenuine, MerkleLog, type TreeHead } from '@kyoyo/event-store';
import { request } from '@kyoyo/messaging';
import type { NatsConnection } from '@nats-io/transport-node';
import type pg from 'pg';

const pageEvents = 2_000;
const connectMsMax = 2_000;

/** A signed tree head, and whether our own copy of the log has the same root at that size. */
export interface SealCheck extends Omit<TreeHead, 'signature'> {
  readonly signatureValid: boolean;
  readonly rootMatches: boolean;
  /** How many of the events were verified before and not read again. */
  readonly verifiedFrom: number;
}

type Heads = ReadonlyMap<EventSource, readonly TreeHead[]>;

/** Asks each source for its signed tree heads, newest first; throws when one does not answer. */
export async function readSeals(nats: () => Promise<NatsConnection>): Promise<Heads> {
  const connection = await Promise.race([nats(), rejectAfter(connectMsMax)]);
  const entries = eventSources.map(async (source) => {
    const heads = await request(connection, sealsRequestSubject(source), {});
    return [source, heads as TreeHead[]] as const;
  });
  return new Map(await Promise.all(entries));
}

async function rejectAfter(ms: number): Promise<never> {
  await delay(ms, undefined, { ref: false });
  throw new Error(`NATS was not reached within ${ms} ms`);
}

/**
 * The newest seal of each source against this service's own copy of every event: of what has come
 * since the last time that all was right, or of the whole log.
 */
export async function verifySeals(
  pool: pg.Pool,
  headsBySource: Heads,
  publicKey: KeyObject,
  whole: boolean,
): Promise<SealCheck[]> {
  const checks: SealCheck[] = [];
  for (const [source, heads] of headsBySource) {
    const kept = await lastKept(pool, source);
    // The newest head may be ahead of what has reached us; the one before is then checked.
    const head = heads.find(({ position }) => position <= kept);
    if (!head) continue;
    const { signature: _, ...shown } = head;
    const signatureValid = isGenuine(head, publicKey);
    const before = whole ? undefined : await verifiedBefore(pool, head, source);
    const verifiedFrom = before?.tree.size ?? 0;
    const tree = await grown(pool, head, source, before);
    const rootMatches = tree?.root().toString('hex') === head.root;
    if (tree && rootMatches && signatureValid) await remember(pool, head, source, tree);
    checks.push({ ...shown, signatureValid, rootMatches, verifiedFrom });
  }
  return checks;
}

/** Events come here in the order of their log, so that all before it are here. */
async function lastKept(pool: pg.Pool, source: EventSource): Promise<number> {
  const { rows } = await pool.query(
    'SELECT coalesce(max(position), 0) AS position FROM event WHERE source = $1',
    [source],
  );
  return rows[0].position;
}

async function remember(
  pool: pg.Pool,
  { position }: TreeHead,
  source: EventSource,
  { size, peaks }: MerkleLog,
): Promise<void> {
  await pool.query(
    `INSERT INTO verified_log (source, tree_size, position, peaks) VALUES ($1, $2, $3, $4)
     ON CONFLICT (source) DO UPDATE SET
       tree_size = excluded.tree_size, position = excluded.position, peaks = excluded.peaks`,
    [source, size, position, peaks],
  );
}

interface Verified {
  readonly tree: MerkleLog;
  readonly position: number;
}

/** How far the log was right, unless a later head than this was looked at. */
async function verifiedBefore(
  pool: pg.Pool,
  { treeSize }: TreeHead,
  source: EventSource,
): Promise<Verified | undefined> {
  const { rows } = await pool.query(
    'SELECT tree_size, position, peaks FROM verified_log WHERE source = $1 AND tree_size <= $2',
    [source, treeSize],
  );
  const [row] = rows;
  return row && { tree: new MerkleLog(row.tree_size, row.peaks), position: row.position };
}

/** The tree up to the head; undefined where events are missing. */
async function grown(
  pool: pg.Pool,
  { treeSize: size }: TreeHead,
  source: EventSource,
  { tree, position: start }: Verified = { tree: new MerkleLog(), position: 0 },
): Promise<MerkleLog | undefined> {
  let after = start;
  while (tree.size < size) {
    const { rows } = await pool.query(
      `SELECT position, envelope::text AS bytes FROM event
       WHERE source = $1 AND position > $2 ORDER BY position LIMIT $3`,
      [source, after, Math.min(pageEvents, size - tree.size)],
    );
    if (rows.length === 0) return undefined;
    for (const { bytes } of rows) tree.add(bytes);
    after = rows.at(-1).position;
  }
  return tree;
}
