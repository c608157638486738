import { createHash } from 'node:crypto';
import { type Instant, plusMinutes } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import type { MediaType } from './kinds.ts';
import type { Tables } from '../schema.ts';

type Query = Kysely<Tables>;

export interface StoredFile {
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** Keeps the bytes, once however often they are sent. */
export async function keepFile(
  query: Query,
  bytes: Buffer,
  mediaType: MediaType,
  now: Instant,
): Promise<StoredFile> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await query
    .insertInto('instrument_file')
    .values({ sha256, media_type: mediaType, bytes, uploaded_at: now })
    // Sent again, it is spared as long as a new one.
    .onConflict((same) => same.column('sha256').doUpdateSet({ uploaded_at: now }))
    .execute();
  return { sha256, mediaType, bytes: bytes.length };
}

export async function findFile(query: Query, sha256: string): Promise<StoredFile | undefined> {
  const row = await query
    .selectFrom('instrument_file')
    .select(['media_type', sql<number>`octet_length(bytes)`.as('bytes')])
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row && { sha256, mediaType: row.media_type, bytes: row.bytes };
}

const partBytes = 1024 * 1024;

/** The bytes in parts, so that a reply never holds a whole file in memory. */
export async function* partsOf(query: Query, { sha256, bytes }: StoredFile) {
  for (let from = 0; from < bytes; from += partBytes) {
    const row = await query
      .selectFrom('instrument_file')
      .select(sql<Buffer>`substring(bytes FROM ${from + 1}::int FOR ${partBytes}::int)`.as('part'))
      .where('sha256', '=', sha256)
      .executeTakeFirstOrThrow();
    yield row.part;
  }
}

/** Those of the files that are here. */
export async function knownFiles(query: Query, files: readonly string[]): Promise<Set<string>> {
  if (files.length === 0) return new Set();
  const rows = await query
    .selectFrom('instrument_file')
    .select('sha256')
    .where('sha256', 'in', files)
    .execute();
  return new Set(rows.map(({ sha256 }) => sha256));
}

/** So long a file stays that nobody refers to: somebody may still be typing, or think again. */
const sparedDays = 7;

/** Removes what no description has referred to for days; returns how many files that were. */
export async function removeUnusedFiles(query: Query, now: Instant): Promise<number> {
  const before = plusMinutes(now, -sparedDays * 1440);
  // A file that somebody is about to refer to is locked by that, and passed over. Should a reference
  // come in between all the same, the foreign key refuses the removal and the next run does it.
  const removed = await sql`
    DELETE FROM instrument_file WHERE sha256 IN (
      SELECT f.sha256 FROM instrument_file AS f
      WHERE f.uploaded_at < ${before} AND NOT EXISTS (
        SELECT FROM instrument_file_use AS u WHERE u.sha256 = f.sha256)
      AND NOT EXISTS (
        SELECT FROM instrument_file_dropped AS d
        WHERE d.sha256 = f.sha256 AND d.dropped_at >= ${before})
      FOR UPDATE SKIP LOCKED)`.execute(query);
  return Number(removed.numAffectedRows ?? 0);
}
