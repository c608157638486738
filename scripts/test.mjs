// `npm test`: the checks, then every test. Says at the end how many passed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = (file, ...args) =>
  spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' }).status ?? 1;

const chosen = process.argv.slice(2);
if (chosen.length === 0) {
  const checked = run('scripts/check.ts');
  if (checked !== 0) process.exit(checked);
}

const folder = mkdtempSync(join(tmpdir(), 'kyoyo-report-'));
const report = join(folder, 'report.json');
const status = run(
  'node_modules/vitest/vitest.mjs',
  'run',
  ...chosen,
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${report}`,
);
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
  readFileSync(report, 'utf8'),
);
rmSync(folder, { recursive: true });
if (process.env.CI && numPendingTests > 0) {
  console.error('With CI set nothing may be skipped.');
  process.exitCode = 1;
}
console.log(`${numPassedTests} passed, ${numFailedTests} failed`);
process.exitCode ||= status;
