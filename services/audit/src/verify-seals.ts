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

/** The newest seal of each source against this service's own copy of every event. */
export async function verifySeals(
  pool: pg.Pool,
  headsBySource: Heads,
  publicKey: KeyObject,
): Promise<SealCheck[]> {
  const checks: SealCheck[] = [];
  for (const [source, heads] of headsBySource) {
    const kept = await countKept(pool, source);
    // The newest head may be ahead of what has reached us; the one before is then checked.
    const head = heads.find(({ treeSize }) => treeSize <= kept);
    if (!head) continue;
    const { signature: _, ...shown } = head;
    checks.push({
      ...shown,
      signatureValid: isGenuine(head, publicKey),
      rootMatches: (await rootOf(pool, source, head.treeSize)) === head.root,
    });
  }
  return checks;
}

async function countKept(pool: pg.Pool, source: EventSource): Promise<number> {
  const { rows } = await pool.query('SELECT count(*) AS kept FROM event WHERE source = $1', [
    source,
  ]);
  return rows[0].kept;
}

async function rootOf(pool: pg.Pool, source: EventSource, size: number): Promise<string> {
  const tree = new MerkleLog();
  let after = 0;
  while (tree.size < size) {
    const { rows } = await pool.query(
      `SELECT position, envelope::text AS bytes FROM event
       WHERE source = $1 AND position > $2 ORDER BY position LIMIT $3`,
      [source, after, Math.min(pageEvents, size - tree.size)],
    );
    if (rows.length === 0) return '';
    for (const { bytes } of rows) tree.add(bytes);
    after = rows.at(-1).position;
  }
  return tree.root().toString('hex');
}
