import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freePort, startPostgres } from '../src/index.ts';
import { processesOn, temporaryFolder } from './folders.ts';
import { sql } from './sql.ts';

test('data stays between starts, and after stop nothing runs', async () => {
  const dir = temporaryFolder();
  const first = await startPostgres({ dir });
  expect(first.version).toMatch(/^18\./);
  await sql(first.url, "create table kept as select 'あ' as word");
  await first.stop();
  await first.stop();
  expect(processesOn(dir)).toEqual([]);

  const second = await startPostgres({ dir });
  expect(await sql(second.url, 'select word from kept')).toEqual(['あ']);
  await second.stop();
});

test('the settings are what services need, and further ones can be given', async () => {
  const dir = temporaryFolder();
  const postgres = await startPostgres({ dir, settings: { log_statement: 'all' } });
  const setting = async (name: string) => (await sql(postgres.url, `show ${name}`))[0];
  expect(await setting('fsync')).toBe('on');
  expect(await setting('synchronous_commit')).toBe('on');
  expect(await setting('max_connections')).toBe('400');
  expect(await setting('server_encoding')).toBe('UTF8');
  expect(await setting('listen_addresses')).toBe('127.0.0.1');
  expect(await setting('timezone')).toBe('UTC');
  expect(await setting('log_statement')).toBe('all');
  const locale = 'select datlocale from pg_database where datname = current_database()';
  expect(await sql(postgres.url, locale)).toEqual(['C.UTF-8']);
  await sql(postgres.url, 'create extension btree_gist');
  await postgres.stop();
});

test('nobody comes in without the password', async () => {
  const postgres = await startPostgres({ dir: temporaryFolder() });
  const url = new URL(postgres.url);
  url.password = 'guess';
  await expect(sql(url.href, 'select 1')).rejects.toThrow('password authentication failed');
  await postgres.stop();
});

test('what was committed is there after kill -9, under the same URL', async () => {
  const postgres = await startPostgres({ dir: temporaryFolder() });
  await sql(postgres.url, 'create table t (n int)');
  for (let round = 1; round <= 3; round += 1) {
    await sql(postgres.url, `insert into t values (${round})`);
    const before = postgres.pid;
    postgres.kill();
    await postgres.restart();
    expect(postgres.pid).not.toBe(before);
    expect(await sql(postgres.url, 'select count(*)::int from t')).toEqual([round]);
  }
  await postgres.restart();
  expect(await sql(postgres.url, 'select count(*)::int from t')).toEqual([3]);
  await postgres.stop();
});

test('a second start on the same folder is refused while the first runs', async () => {
  const dir = temporaryFolder();
  const postgres = await startPostgres({ dir });
  await expect(startPostgres({ dir })).rejects.toThrow(
    `The database in ${dir} is already in use by process ${process.pid}. Stop that one first.`,
  );
  expect(await sql(postgres.url, 'select 1')).toEqual([1]);
  await postgres.stop();
});

test('a taken port is named', async () => {
  const port = await freePort();
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
  const dir = temporaryFolder();
  await expect(startPostgres({ dir, port })).rejects.toThrow(
    `PostgreSQL cannot listen on 127.0.0.1:${port}: another program uses that port. ` +
      'Choose another port or stop that program.',
  );
  await new Promise((resolve) => other.close(resolve));
  const postgres = await startPostgres({ dir, port });
  expect(new URL(postgres.url).port).toBe(String(port));
  await postgres.stop();
});

test('a half-written data folder is moved away and made again', async () => {
  const dir = temporaryFolder();
  mkdirSync(join(dir, 'data/base'), { recursive: true });
  mkdirSync(join(dir, 'draft-left-by-a-killed-start/data'), { recursive: true });
  writeFileSync(join(dir, 'data/PG_VERSION'), '18\n');
  writeFileSync(join(dir, 'data/base/precious'), 'x');
  const lines: string[] = [];
  const postgres = await startPostgres({ dir, log: (line) => lines.push(line) });
  expect(await sql(postgres.url, 'select 1')).toEqual([1]);
  await postgres.stop();
  expect(lines.join()).toContain('is not a complete database: moved to');
  const aside = readdirSync(dir).find((name) => name.startsWith('data.incomplete-')) ?? '';
  expect(readFileSync(join(dir, aside, 'base/precious'), 'utf8')).toBe('x');
  expect(existsSync(join(dir, 'draft-left-by-a-killed-start'))).toBe(false);
});

test('a pid file that names a stranger does not keep the server from starting', async () => {
  const dir = temporaryFolder();
  const first = await startPostgres({ dir });
  const pidFile = join(dir, 'data/postmaster.pid');
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  await first.stop();
  writeFileSync(pidFile, [process.pid, ...lines.slice(1)].join('\n'));
  const second = await startPostgres({ dir });
  expect(await sql(second.url, 'select 1')).toEqual([1]);
  await second.stop();
});

test('data of another version and data without its password are left alone', async () => {
  const dir = temporaryFolder();
  await (await startPostgres({ dir })).stop();
  const versionFile = join(dir, 'data/PG_VERSION');
  writeFileSync(versionFile, '17\n');
  await expect(startPostgres({ dir })).rejects.toThrow('was written by PostgreSQL 17');
  writeFileSync(versionFile, '18\n');
  rmSync(join(dir, 'password'));
  await expect(startPostgres({ dir })).rejects.toThrow('password is missing');
  expect(existsSync(join(dir, 'data/global/pg_control'))).toBe(true);
});

test('a wrong setting is reported with what the server says', async () => {
  const dir = temporaryFolder();
  await expect(startPostgres({ dir, settings: { shared_buffers: 'much' } })).rejects.toThrow(
    /PostgreSQL did not start: .*invalid value for parameter "shared_buffers": "much"/,
  );
  const postgres = await startPostgres({ dir });
  await postgres.stop();
});
