/** The folder of an embedded PostgreSQL: whole or not there at all. */
import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Account, runAs, serverAccount } from './account.ts';

export interface DataFolder {
  readonly path: string;
  readonly account: Account | undefined;
  readonly password: string;
}

/** UTF-8 with the built-in C.UTF-8: the same order and the same capitals on every machine. */
export const DATABASE_KIND = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];

interface Programs {
  readonly initdb: string;
  readonly version: string;
}

/**
 * Finds the data folder in `dir`, or makes it. It is made aside and renamed when it is complete,
 * so an interrupted start leaves nothing that looks like data. A folder that is no database is
 * moved out of the way, never deleted: it may hold something that somebody can still save.
 */
export async function dataFolder(
  dir: string,
  programs: Programs,
  log: (line: string) => void,
): Promise<DataFolder> {
  const path = join(dir, 'data');
  // First of all: it refuses a folder of another user.
  serverAccount(path);
  removeDrafts(dir);
  if (fs.existsSync(path) && !isComplete(path)) setAside(path, log);
  if (!fs.existsSync(path)) await make(dir, path, programs.initdb);
  requireVersion(path, programs.version);
  return { path, account: serverAccount(path), password: readPassword(dir) };
}

function isComplete(path: string): boolean {
  return ['PG_VERSION', 'global/pg_control', 'postgresql.conf', 'pg_wal'].every((part) =>
    fs.existsSync(join(path, part)),
  );
}

function setAside(path: string, log: (line: string) => void): void {
  if (fs.readdirSync(path).length === 0) {
    fs.rmdirSync(path);
    return;
  }
  const aside = `${path}.incomplete-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
  fs.renameSync(path, aside);
  log(`${path} is not a complete database: moved to ${aside}, a new one is made`);
}

async function make(dir: string, path: string, initdb: string): Promise<void> {
  const draft = join(dir, `draft-${randomUUID()}`);
  const account = serverAccount(draft);
  const passwordFile = join(draft, 'password');
  const data = join(draft, 'data');
  fs.mkdirSync(draft, { mode: 0o700 });
  // Random, so that no other person on this machine can come in; kept beside the data.
  fs.writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (account) for (const one of [draft, passwordFile]) fs.chownSync(one, account.uid, account.gid);
  const launch = runAs(account, initdb, initdbArguments(data, passwordFile), [initdb, draft]);
  try {
    await promisify(execFile)(launch.command, launch.args, {
      cwd: draft,
      ...(launch.uid === undefined ? {} : { uid: launch.uid }),
      ...(launch.gid === undefined ? {} : { gid: launch.gid }),
      env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' },
    });
    // The password first: data without its password would be of no use.
    fs.renameSync(passwordFile, join(dir, 'password'));
    fs.renameSync(data, path);
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    const reason = stderr?.trim() || message;
    throw new Error(`PostgreSQL could not make ${path}: ${reason}`, { cause: error });
  } finally {
    removeFolder(draft);
  }
}

function initdbArguments(data: string, passwordFile: string): string[] {
  const access = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  const settings = ['--set=timezone=UTC', '--set=log_timezone=UTC'];
  return [`--pgdata=${data}`, ...DATABASE_KIND, ...access, ...settings];
}

/** Drafts of a start that was killed. The caller holds the claim on `dir`, so none is in use. */
function removeDrafts(dir: string): void {
  for (const name of fs.readdirSync(dir)) {
    if (name.startsWith('draft-')) removeFolder(join(dir, name));
  }
}

/** An initdb that outlived a killed start may still write there until it sees its files go. */
function removeFolder(path: string): void {
  fs.rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function requireVersion(path: string, version: string): void {
  const written = fs.readFileSync(join(path, 'PG_VERSION'), 'utf8').trim();
  const major = version.split('.')[0];
  if (written === major) return;
  throw new Error(
    `${path} was written by PostgreSQL ${written}, and this is PostgreSQL ${version}. ` +
      `Move the folder away, or carry its data over with pg_dump of version ${written}.`,
  );
}

function readPassword(dir: string): string {
  const path = join(dir, 'password');
  if (fs.existsSync(path)) return fs.readFileSync(path, 'utf8').trim();
  throw new Error(
    `${path} is missing, so nobody can log in to the database beside it. Put the file back, ` +
      `or move ${join(dir, 'data')} away to begin with an empty database.`,
  );
}
