/**
 * Writes packages/client/openapi.json from what the services' own routes declare, and from that the
 * types of the client. With `--check` it only compares both with what is there.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { typesOf } from '../packages/client/generate.ts';
import { describePlatform } from './client/document.ts';

const folder = new URL('../packages/client/', import.meta.url);
const document = await describePlatform();
const files = {
  'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'src/generated.ts': await typesOf(document),
};

for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, folder);
  if (!process.argv.includes('--check')) await writeFile(file, text);
  else if ((await readFile(file, 'utf8')) !== text) {
    console.error(`packages/client/${name} is out of date: run \`npm run generate\`.`);
    process.exitCode = 1;
  }
}
