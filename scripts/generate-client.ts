/**
 * Writes packages/client/openapi.json from what the services' own routes declare, and from that the
 * types of the client. With `--check` it only compares both with what is there, and the interface
 * with that of the last version; with `--new-version` the present one becomes the last.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { typesOf } from '../packages/client/generate.ts';
import { describePlatform } from './client/document.ts';
import { namingProblems } from './client/named-changes.ts';

const root = new URL('../', import.meta.url);
const client = new URL('packages/client/', root);
const read = (name: string, from = client): Promise<string> =>
  readFile(new URL(name, from), 'utf8');

const document = await describePlatform();
const files = {
  'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'src/generated.ts': await typesOf(document),
};

if (process.argv.includes('--check')) {
  for (const problem of [...(await stale()), ...(await unnamed())]) {
    console.error(problem);
    process.exitCode = 1;
  }
} else {
  for (const [name, text] of Object.entries(files)) await writeFile(new URL(name, client), text);
  if (process.argv.includes('--new-version')) {
    await writeFile(new URL('last-version.json', client), `${JSON.stringify(document)}\n`);
  }
}

async function stale(): Promise<string[]> {
  const problems: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    if ((await read(name)) === text) continue;
    problems.push(`packages/client/${name} is out of date: run \`npm run generate\`.`);
  }
  return problems;
}

async function unnamed(): Promise<string[]> {
  const last = JSON.parse(await read('last-version.json'));
  const { version } = JSON.parse(await read('package.json', root));
  const problems = namingProblems(last, document, { markdown: await read('breaking.md'), version });
  return problems.map((problem) => `packages/client/breaking.md, ${version}: ${problem}`);
}
