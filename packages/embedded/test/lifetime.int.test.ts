import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync, copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runAs } from '../src/account.ts';
import { commandLine } from '../src/process-identity.ts';
import { defaultCacheDir, findNatsServer, startPostgres } from '../src/index.ts';
import { until } from '../src/until.ts';
import { childrenOf, processesOn, temporaryFolder } from './folders.ts';
import { sql } from './sql.ts';

const ownerScript = fileURLToPath(new URL('owner.ts', import.meta.url));
const nobody = { name: 'nobody', uid: 65_534, gid: 65_534 };
const isRoot = process.getuid?.() === 0;

interface Owner {
  readonly child: ChildProcess;
  readonly report: { databaseUrl: string; description: string; starts: number; uid: number };
  readonly pids: number[];
  output(): string;
}

async function startOwner(
  home: string,
  as: 'us' | 'nobody' = 'us',
  then = 'wait',
  cacheDir?: string,
): Promise<Owner> {
  const cache = cacheDir ?? (await cacheFor(home));
  const args = ['--disable-warning=ExperimentalWarning', ownerScript, home, cache, then];
  const account = as === 'nobody' ? nobody : undefined;
  const launch = runAs(account, process.execPath, args, [process.execPath, ownerScript, home]);
  const { command, uid, gid } = launch;
  const ids = uid === undefined || gid === undefined ? {} : { uid, gid };
  const env = { ...process.env, DATABASE_URL: '', NATS_URL: '' };
  const stdio = ['ignore', 'pipe', 'pipe'] as const;
  const child = spawn(command, launch.args, { ...ids, env, stdio: [...stdio], detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const ready = () => {
    const line = /^ready (.*)$/m.exec(output)?.[1];
    if (line !== undefined) return line;
    if (child.exitCode !== null) throw new Error(output);
    return undefined;
  };
  const onTimeout = () => new Error(`The owner is not ready: ${output}`);
  const report = JSON.parse(await until(ready, { timeoutMs: 50_000, onTimeout }));
  return { child, report, pids: report.pids, output: () => output };
}

/** A copy of the fetched nats-server in a folder that another user may enter. */
async function cacheFor(home: string): Promise<string> {
  const source = await findNatsServer({ cacheDir: defaultCacheDir(), log: console.log });
  const cache = join(home, 'cache');
  mkdirSync(cache, { recursive: true });
  const copy = join(cache, `nats-server-${process.platform}-${process.arch}`);
  if (source.kind === 'program' && !existsSync(copy)) copyFileSync(source.path, copy);
  return cache;
}

function allEnd(pids: readonly number[]): Promise<boolean> {
  const ended = () => (pids.every((pid) => commandLine(pid) === '') ? true : undefined);
  const onTimeout = () => new Error(`still running: ${pids.map(commandLine).join(' | ')}`);
  return until(ended, { timeoutMs: 20_000, onTimeout });
}

test('Ctrl-C leaves the database to the services until they have closed', async () => {
  const home = temporaryFolder();
  const { child, pids, output } = await startOwner(home);
  // What a terminal does: the signal goes to the whole process group of the owner.
  process.kill(-Number(child.pid), 'SIGINT');
  const [code] = await once(child, 'close');
  expect(output()).toContain('closed after 1 starts');
  expect(code).toBe(0);
  await allEnd(pids);
  expect(processesOn(home)).toEqual([]);
});

test('a process that exits without stopping its servers does not leave them behind', async () => {
  const { pids } = await startOwner(temporaryFolder(), 'us', 'exit');
  await allEnd(pids);
});

test('after kill -9 of their owner the servers end by themselves', async () => {
  const home = temporaryFolder();
  const { child, pids } = await startOwner(home);
  child.kill('SIGKILL');
  await allEnd(pids);
  const again = await startOwner(home);
  expect(again.report.starts).toBe(2);
  process.kill(-Number(again.child.pid), 'SIGINT');
  await once(again.child, 'close');
});

test('servers that outlive their owner are ended by the next start', async () => {
  const home = temporaryFolder();
  const { child, pids } = await startOwner(home);
  const watchdogs = childrenOf(Number(child.pid)).filter((pid) =>
    commandLine(pid).includes('read _'),
  );
  expect(watchdogs).toHaveLength(2);
  for (const pid of watchdogs) process.kill(pid, 'SIGKILL');
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(pids.map(commandLine)).not.toContain('');

  const again = await startOwner(home);
  expect(again.output()).toContain(`ending PostgreSQL on ${join(home, 'postgres/data')}`);
  expect(again.output()).toContain(`ending nats-server on ${join(home, 'nats')}`);
  expect(again.report.starts).toBe(2);
  await allEnd(pids);
  process.kill(-Number(again.child.pid), 'SIGINT');
  await once(again.child, 'close');
  expect(processesOn(home)).toEqual([]);
});

test('a server that somebody else started on the folder is not touched', async () => {
  const dir = temporaryFolder();
  await (await startPostgres({ dir })).stop();
  const theirs = await startPostgres({ dir });
  // Without a lock of ours nothing says that we started it.
  rmSync(join(dir, 'lock'));
  await expect(startPostgres({ dir })).rejects.toThrow(
    `PostgreSQL on ${join(dir, 'data')} already runs (process ${theirs.pid}). Stop it first.`,
  );
  expect(await sql(theirs.url, 'select 1')).toEqual([1]);
  await theirs.stop();
});

test('a normal user can start everything, and root goes on with the same folder', async () => {
  const home = temporaryFolder();
  if (isRoot) chownSync(home, nobody.uid, nobody.gid);
  const first = await startOwner(home, isRoot ? 'nobody' : 'us');
  expect(first.report.uid).not.toBe(0);
  expect(first.report.description).toMatch(/PostgreSQL 18.*embedded.*nats-server \d/);
  process.kill(-Number(first.child.pid), 'SIGINT');
  await once(first.child, 'close');

  const second = await startOwner(home);
  expect(second.report.starts).toBe(2);
  process.kill(-Number(second.child.pid), 'SIGINT');
  await once(second.child, 'close');
});
