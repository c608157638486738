/** `npm run check`: types, lint, format, dead code, boundaries and generated files. */
import { spawnSync } from 'node:child_process';
import { findBoundaryProblems } from './check/boundaries.ts';

const bin = (name: string): string => `node_modules/.bin/${name}`;

const steps: readonly (readonly [title: string, command: string, ...args: string[]])[] = [
  ['types', bin('tsc'), '--noEmit', '-p', '.'],
  ['types of the web application', bin('tsc'), '--noEmit', '-p', 'services/web'],
  ['lint', bin('oxlint'), '--type-aware', '--deny-warnings'],
  ['format', bin('oxfmt'), '--check'],
  ['dead code', bin('knip'), '--include', 'files,exports,types,unlisted,unresolved,duplicates'],
  [
    'client is up to date, breaking changes named',
    process.execPath,
    'scripts/generate-client.ts',
    '--check',
  ],
  ['lint of the interface', bin('redocly'), 'lint', 'packages/client/openapi.json'],
  ['event map is up to date', process.execPath, 'scripts/event-map.ts', '--check'],
];

let failed = false;
for (const [title, command, ...args] of steps) {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${title} (${seconds} s)`);
  if (status !== 0) {
    failed = true;
    console.log(`${stdout}${stderr}`);
  }
}

const problems = await findBoundaryProblems();
console.log(`${problems.length === 0 ? 'ok' : 'FAILED'}  boundaries`);
for (const problem of problems) console.log(`  ${problem}`);
if (failed || problems.length > 0) process.exit(1);
