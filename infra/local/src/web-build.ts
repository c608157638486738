import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const webFolder = fileURLToPath(new URL('../../../services/web/', import.meta.url));

/** Folder of the built web application. */
export const webRoot = join(webFolder, 'dist');

/** Builds the web application unless it was built from exactly these sources before. */
export async function buildWeb(log: (line: string) => void, stop?: AbortSignal): Promise<void> {
  const mark = join(webRoot, '.sources');
  const digest = await digestOfSources();
  const built = existsSync(join(webRoot, 'index.html')) && existsSync(mark);
  if (built && (await readFile(mark, 'utf8')) === digest) return;
  log('building the web application');
  await run('vite', ['build', '--logLevel', 'warn'], stop);
  await writeFile(mark, digest);
}

async function digestOfSources(): Promise<string> {
  const hash = createHash('sha256');
  const folders = [
    webFolder,
    ...['contracts', 'kernel', 'client'].map((name) =>
      fileURLToPath(new URL(`../../../packages/${name}/`, import.meta.url)),
    ),
  ];
  for (const folder of folders) {
    const files = await readdir(join(folder, 'src'), { recursive: true, withFileTypes: true });
    const paths = files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name));
    const settings = ['package.json', 'index.html', 'vite.config.ts']
      .map((name) => join(folder, name))
      .filter((path) => existsSync(path));
    for (const path of [...paths, ...settings].toSorted()) {
      hash.update(path.slice(folder.length)).update(await readFile(path));
    }
  }
  return hash.digest('hex');
}

function run(command: string, args: readonly string[], signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(webFolder, 'node_modules/.bin', command), args, {
      cwd: webFolder,
      ...(signal ? { signal } : {}),
      // Also when a test asks: what it builds is what the next start serves.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}`)),
    );
  });
}
