import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claimHome } from '../src/claim.ts';
import { processStart } from '../src/process-identity.ts';
import { temporaryFolder } from './folders.ts';

test('a second claim on the same folder says who has it, until it is released', () => {
  const dir = temporaryFolder();
  const claim = claimHome(dir);
  expect(claim.tookOver).toBe(false);
  expect(() => claimHome(dir)).toThrow(
    `Kyoyo already runs on ${dir} (process ${process.pid}). ` +
      'Stop it first, or set KYOYO_HOME to another folder.',
  );
  claim.release();
  expect(existsSync(join(dir, 'lock'))).toBe(false);
  claimHome(dir).release();
});

test('the lock of a process that has ended is taken over', async () => {
  const dir = temporaryFolder();
  const source = new URL('../src/claim.ts', import.meta.url).href;
  const script = `import { claimHome } from ${JSON.stringify(source)}; claimHome(process.argv[1]);`;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script, dir];
  const [code] = await once(spawn(process.execPath, args, { stdio: 'inherit' }), 'exit');
  expect(code).toBe(0);
  expect(existsSync(join(dir, 'lock'))).toBe(true);
  const claim = claimHome(dir);
  expect(claim.tookOver).toBe(true);
  claim.release();
});

test('a pid that by now belongs to another process does not hold the lock', () => {
  const dir = temporaryFolder();
  const earlier = { pid: process.pid, start: 'earlier', nonce: 'a' };
  writeFileSync(join(dir, 'lock'), JSON.stringify(earlier));
  const claim = claimHome(dir);
  expect(claim.tookOver).toBe(true);
  claim.release();
});

test('a lock file without sense is taken over', () => {
  const dir = temporaryFolder();
  writeFileSync(join(dir, 'lock'), '');
  claimHome(dir).release();
  expect(existsSync(join(dir, 'lock'))).toBe(false);
});

test('releasing does not remove the lock of a later holder', () => {
  const dir = temporaryFolder();
  const claim = claimHome(dir);
  const other = JSON.stringify({ pid: 1, start: processStart(1) ?? '', nonce: 'other' });
  writeFileSync(join(dir, 'lock'), other);
  claim.release();
  expect(readFileSync(join(dir, 'lock'), 'utf8')).toBe(other);
});

test('of many processes that find the same stale lock exactly one claims it', async () => {
  const dir = temporaryFolder();
  const source = new URL('../src/claim.ts', import.meta.url).href;
  // Each holds its claim until its input ends, so two winners would hold it together.
  const script = `import { claimHome } from ${JSON.stringify(source)};
    try { claimHome(process.argv[1]); console.log('won'); } catch { console.log('lost'); }
    process.stdin.resume().on('end', () => process.exit(0));`;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script, dir];
  writeFileSync(join(dir, 'lock'), JSON.stringify({ pid: process.pid, start: 'x', nonce: 'x' }));
  const racers = Array.from({ length: 8 }, () =>
    spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  const says = await Promise.all(
    racers.map(async (racer) => String((await once(racer.stdout, 'data'))[0]).trim()),
  );
  for (const racer of racers) racer.stdin.end();
  expect(says.filter((word) => word === 'won')).toHaveLength(1);
  expect(says.filter((word) => word === 'lost')).toHaveLength(7);
});
