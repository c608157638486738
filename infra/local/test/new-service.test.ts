import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { addToLists } from '../src/kyoyo/service-lists.ts';
import { wordsFor } from '../src/kyoyo/service-words.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

it('a new service is named in every list', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'kyoyo-lists-'));
  const sources = (path: string) => !/node_modules|\/dist/.test(path);
  const named = ['infra/local', 'packages/contracts', 'package.json', 'README.md', 'README.ja.md'];
  for (const path of named) {
    await cp(join(root, path), join(copy, path), { recursive: true, filter: sources });
  }
  await addToLists(copy, wordsFor('lab-visits'));
  const read = (path: string) => readFile(join(copy, path), 'utf8');
  expect(await read('infra/local/src/services.ts')).toContain(
    `  'lab-visits': labVisitsService,\n`,
  );
  expect(await read('packages/contracts/src/subjects.ts')).toContain(`  'lab-visits',\n]`);
  expect(await read('packages/contracts/src/event-catalogue.ts')).toContain(
    `  'lab-visits': { 'lab-visits': labVisitsEvents },\n} satisfies`,
  );
  expect(await read('infra/local/test/operations/index.ts')).toContain('  ...labVisits,\n};');
  for (const path of ['README.md', 'README.ja.md']) {
    expect(await read(path)).toContain('| [lab-visits](services/lab-visits/README.md) | ');
  }
  await rm(copy, { recursive: true });
});

it.each(['', 'Lab', 'lab_visits', 'lab--visits', '../lab', 'lab2'])('%j is no name', (name) => {
  expect(() => wordsFor(name)).toThrow('is no name for a service');
});
