import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@kyoyo/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepRunning, watchedFolders } from '../src/keep-running.ts';

let root: string;
let running: ReturnType<typeof keepRunning>;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kyoyo-dev-'));
  for (const folder of ['packages/one/src', 'services/two/src/noun', 'services/web/src']) {
    await mkdir(join(root, folder), { recursive: true });
  }
  // Writes a line with each start and, ending as it should, another.
  await writeFile(
    join(root, 'program.mjs'),
    `import { appendFileSync } from 'node:fs';
     const say = (word) => appendFileSync(process.env.NOTES, word + '\\n');
     process.on('SIGTERM', () => { say('end'); process.exit(); });
     setInterval(() => undefined, 1_000);
     say('start');`,
  );
  running = keepRunning(root, join(root, 'program.mjs'), { NOTES: join(root, 'notes') });
  await running.watching;
});
afterEach(async () => {
  await running.stop();
  await rm(root, { recursive: true });
});

const notes = async () => (await readFile(join(root, 'notes'), 'utf8')).trim().split('\n');
const hasNoted = (...expected: string[]) =>
  eventually(async () => expect(await notes()).toEqual(expected));

it('starts again when a source has changed, and ends in the end', async () => {
  await hasNoted('start');
  await writeFile(join(root, 'services/two/src/noun/stream.ts'), '1');
  await writeFile(join(root, 'packages/one/src/index.ts'), '1');
  await hasNoted('start', 'end', 'start');
  await writeFile(join(root, 'services/two/src/noun/stream.ts'), '2');
  await hasNoted('start', 'end', 'start', 'end', 'start');
  await running.stop();
  expect((await notes()).at(-1)).toBe('end');
});

it('leaves the pages to Vite', async () => {
  const watched: string[] = [];
  for await (const folder of watchedFolders(root)) watched.push(folder);
  expect(watched.toSorted()).toEqual(['packages/one/src', 'services/two/src']);
});
