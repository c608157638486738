import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addToLists } from './service-lists.ts';
import { type ServiceWords, wordsFor } from './service-words.ts';

const template = fileURLToPath(new URL('../../templates/service/', import.meta.url));

/** Makes a service in this clone: the files of the template, and its entry in every list. */
export async function run([name = '']: readonly string[], root = process.cwd()): Promise<void> {
  const words = wordsFor(name);
  if (existsSync(join(root, 'services', name)))
    throw new Error(`services/${name} is there already`);
  await addToLists(root, words);
  await copyTemplate(root, words);
  const { config } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const pnpm = (...args: string[]) =>
    execFileSync('npm', ['exec', '--yes', '--', config.pnpm, ...args], {
      cwd: root,
      env: { ...process.env, CI: 'true' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  console.log('installing, and writing the client and the event map anew');
  pnpm('install', '--no-frozen-lockfile', '--prefer-offline');
  pnpm('generate');
  execFileSync(process.execPath, ['scripts/event-map.ts'], { cwd: root, stdio: 'inherit' });
  // The length of a name decides how the lines around it are broken.
  const written = [`services/${name}`, 'packages/contracts/src', 'infra/local', 'package.json'];
  execFileSync('node_modules/.bin/oxfmt', written, { cwd: root, stdio: 'ignore' });
  console.log(`services/${name} is there. Try it: npm test -- services/${name}; then npm start.`);
}

/** `services/<kebab>/…` and whatever else the template has, by its path from the root. */
async function copyTemplate(root: string, words: ServiceWords): Promise<void> {
  for await (const file of glob('**/*.txt', { cwd: template })) {
    const path = join(root, fill(file.slice(0, -'.txt'.length), words));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, fill(await readFile(join(template, file), 'utf8'), words), {
      flag: 'wx',
    });
  }
}

const fill = (text: string, words: ServiceWords): string =>
  text.replaceAll(/__(\w+?)__/g, (token, word) => words[word as keyof ServiceWords] ?? token);
