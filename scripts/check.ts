/** `npm run check`: types, lint, format, dead code, boundaries and generated files. */
import { spawnSync } from 'node:child_process';
import { eventCatalogue } from '@kyoyo/contracts';
import { boundaryProblems, eventNameProblems } from './check/boundaries.ts';
import { circleProblems } from './check/circles.ts';
import { findImpurities } from './check/purity.ts';
import { readSources } from './check/sources.ts';

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

const sources = await readSources();
const eventNames = Object.values(eventCatalogue).flatMap((events) => Object.keys(events));
const found = {
  boundaries: boundaryProblems(sources),
  circles: circleProblems(sources),
  purity: findImpurities(sources),
  'names of events': eventNameProblems(eventNames),
};
for (const [title, problems] of Object.entries(found)) {
  console.log(`${problems.length === 0 ? 'ok' : 'FAILED'}  ${title}`);
  for (const problem of problems) console.log(`  ${problem}`);
  failed ||= problems.length > 0;
}
if (failed) process.exit(1);
