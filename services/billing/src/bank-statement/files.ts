import type { CommandContext } from '@kyoyo/event-store';
import { fromEpochMs, type Instant, plusMinutes } from '@kyoyo/kernel';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema.ts';
import type { FileOptions } from './options.ts';
import type { BankFilePreview } from './preview.ts';

type Query = Kysely<Tables>;

/** One that says nothing for so long has ended, and may be begun again. */
const silentSecondsMax = 60;

export interface SentFile {
  readonly statementId: string;
  readonly institutionId: string;
  readonly personId: string;
  readonly name: string;
  readonly options: FileOptions;
  readonly bytes: Buffer;
  readonly preview: BankFilePreview;
}

/** Keeps a file once; one that was taken already stays as it is. */
export async function keepBankFile(query: Query, sent: SentFile, now: Instant): Promise<void> {
  const { statementId, institutionId, personId, name, options, bytes, preview } = sent;
  const rows = preview.accounts.map((one) => one.inCount + one.outCount + one.cancelledCount);
  const said = {
    name,
    options: JSON.stringify(options),
    preview: JSON.stringify(preview),
    rows_total: rows.reduce((sum, count) => sum + count, 0),
  };
  await query
    .insertInto('bank_file')
    .values({
      statement_id: statementId,
      institution_id: institutionId,
      person_id: personId,
      bytes,
      status: 'read',
      uploaded_at: now,
      seen_at: now,
      ...said,
    })
    .onConflict((same) =>
      same
        .column('statement_id')
        .doUpdateSet(said)
        .where('bank_file.status', 'in', ['read', 'failed']),
    )
    .execute();
}

/** True for the one who is to begin. */
export async function beginTaking(
  query: Query,
  statementId: string,
  context: CommandContext,
): Promise<boolean> {
  const begun = await sql`
    UPDATE bank_file SET status = 'running', rows_done = 0, seen_at = now(),
      begun = ${JSON.stringify(context)}
    WHERE statement_id = ${statementId} AND (status IN ('read', 'failed')
      OR status = 'running' AND seen_at < now() - make_interval(secs => ${silentSecondsMax}))`.execute(
    query,
  );
  return Number(begun.numAffectedRows ?? 0) === 1;
}

/** What was begun by a process that has ended since. */
export const silentFiles = (query: Query) =>
  query
    .selectFrom('bank_file')
    .where('status', '=', 'running')
    .where('seen_at', '<', sql<Date>`now() - make_interval(secs => ${silentSecondsMax})`)
    .select(['statement_id as statementId', 'begun'])
    .execute();

/** Whoever waits for a turn is still there. */
export const sayItIsThere = (query: Query, statementId: string) =>
  sql`UPDATE bank_file SET seen_at = now()
      WHERE statement_id = ${statementId} AND status = 'running'`.execute(query);

export const sayHowFar = (query: Query, statementId: string, rowsDone: number) =>
  sql`UPDATE bank_file SET rows_done = ${rowsDone}, seen_at = now()
      WHERE statement_id = ${statementId} AND status = 'running'`.execute(query);

export const endTaking = (query: Query, statementId: string, status: 'done' | 'failed') =>
  sql`UPDATE bank_file SET status = ${status}, seen_at = now(),
        rows_done = CASE WHEN ${status} = 'done' THEN rows_total ELSE rows_done END
      WHERE statement_id = ${statementId} AND status = 'running'`.execute(query);

const keptDays = 2;

/** Forgets what was looked at and never taken. */
export async function forgetUntaken(query: Query, now: Instant): Promise<void> {
  const before = plusMinutes(now, -keptDays * 24 * 60);
  await query
    .deleteFrom('bank_file')
    .where('status', '=', 'read')
    .where('uploaded_at', '<', sql<Date>`${before}`)
    .execute();
}

const selectFile = (query: Query) =>
  query
    .selectFrom('bank_file as f')
    .leftJoin('bank_statement as s', 's.statement_id', 'f.statement_id')
    .select([
      'f.statement_id as id',
      'f.institution_id as institutionId',
      'f.name',
      'f.status',
      'f.preview',
      'f.rows_total as rowsTotal',
      'f.rows_done as rowsDone',
      'f.uploaded_at as uploadedAt',
      's.data',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof selectFile>['execute']>>[number];

/** What was imported is done, whatever the process that did it has come to say. */
const toView = ({ preview, data, uploadedAt, status, ...row }: Row) => ({
  ...row,
  kind: preview.kind,
  accounts: [...preview.accounts],
  status: data ? ('done' as const) : status,
  rowsDone: data ? row.rowsTotal : row.rowsDone,
  payments: data?.payments ?? null,
  uploadedAt: fromEpochMs(uploadedAt.getTime()),
});

export async function findBankFile(query: Query, statementId: string) {
  const row = await selectFile(query).where('f.statement_id', '=', statementId).executeTakeFirst();
  return row && toView(row);
}

export interface FilesAsked {
  readonly institutionId: string;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** The newest first. */
export async function listBankFiles(query: Query, { institutionId, cursor, limit }: FilesAsked) {
  let select = selectFile(query)
    .where('f.institution_id', '=', institutionId)
    .orderBy('f.uploaded_at', 'desc')
    .orderBy('f.statement_id', 'desc')
    .limit(limit + 1);
  if (cursor) {
    select = select.where(
      sql<boolean>`(f.uploaded_at, f.statement_id) < (
        SELECT uploaded_at, statement_id FROM bank_file WHERE statement_id = ${cursor})`,
    );
  }
  const rows = await select.execute();
  const items = rows.slice(0, limit).map(toView);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

export const readBytes = (query: Query, statementId: string) =>
  query
    .selectFrom('bank_file')
    .where('statement_id', '=', statementId)
    .select(['institution_id as institutionId', 'name', 'options', 'bytes'])
    .executeTakeFirst();
