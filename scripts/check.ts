/** `npm run check`: types, lint, format, dead code, boundaries and generated files. */
import { execFile } from 'node:child_process';
import { eventCatalogue } from '@kyoyo/contracts';
import { boundaryProblems, eventNameProblems } from './check/boundaries.ts';
import { circleProblems } from './check/circles.ts';
import { findImpurities } from './check/purity.ts';
import { readSources } from './check/sources.ts';

const bin = (name: string): string => `node_modules/.bin/${name}`;

const steps: readonly (readonly [title: string, command: string, ...args: string[]])[] = [
  ['types and lint', bin('oxlint'), '--type-aware', '--type-check', '--deny-warnings'],
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

/** What the command has to say, or null where all is well. */
function run(command: string, ...args: string[]): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>();
  execFile(command, args, { maxBuffer: Infinity }, (error, stdout, stderr) =>
    resolve(error ? `${stdout}${stderr}` : null),
  );
  return promise;
}

let failed = false;
await Promise.all(
  steps.map(async ([title, ...command]) => {
    const began = performance.now();
    const complaint = await run(...command);
    const seconds = ((performance.now() - began) / 1_000).toFixed(1);
    console.log(`${complaint === null ? 'ok' : 'FAILED'}  ${title} (${seconds} s)`);
    if (complaint === null) return;
    failed = true;
    console.log(complaint);
  }),
);

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
