import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { prepareLog, rotateLog } from '../src/log-file.ts';

it('a log is ours alone, and what has grown long is put aside', () => {
  const folder = mkdtempSync(join(tmpdir(), 'log-'));
  const path = join(folder, 'some.log');
  writeFileSync(path, 'short', { mode: 0o644 });
  prepareLog(path);
  const mode = (file: string) => statSync(file).mode & 0o777;
  expect(mode(path)).toBe(0o600);
  rotateLog(path);
  expect(readFileSync(path, 'utf8')).toBe('short');
  appendFileSync(path, 'x'.repeat(9 * 1024 * 1024));
  rotateLog(path);
  expect(statSync(path).size).toBe(0);
  expect(statSync(`${path}.old`).size).toBeGreaterThan(9 * 1024 * 1024);
  expect(mode(`${path}.old`)).toBe(0o600);
  rmSync(folder, { recursive: true });
});
