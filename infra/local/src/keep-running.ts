import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join } from 'node:path';

/** An editor that saves all its files is one change. */
const quietMs = 150;

/** Runs a file, and again whenever something of the back end in this clone has changed. */
export function keepRunning(root: string, file: string, env: Readonly<Record<string, string>>) {
  const stopping = new AbortController();
  let child = start();
  let turn: Promise<void> = Promise.resolve();
  let waiting: NodeJS.Timeout | undefined;
  const watching = watchSources(root, stopping.signal, (changed) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => (turn = turn.then(() => again(changed))), quietMs);
  });

  function start(): ChildProcess {
    return spawn(process.execPath, [...process.execArgv, file], {
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
  }

  async function again(changed: string): Promise<void> {
    if (stopping.signal.aborted) return;
    console.log(`${changed} has changed`);
    await end(child);
    child = start();
  }

  return {
    /** When changes are noticed from now on. */
    watching,
    async stop(): Promise<void> {
      stopping.abort();
      clearTimeout(waiting);
      await watching;
      await turn;
      await end(child);
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** What runs in the back end: sources and migrations of all packages and services but the pages. */
export const watchedFolders = (root: string) =>
  glob('{packages,services,infra}/*/{src,migrations}', {
    cwd: root,
    exclude: (path) => path === 'services/web',
  });

async function watchSources(
  root: string,
  stop: AbortSignal,
  onChange: (path: string) => void,
): Promise<void> {
  for await (const folder of watchedFolders(root)) {
    const watcher = watch(join(root, folder), { recursive: true, signal: stop });
    watcher.on('change', (_, name) => onChange(`${folder}/${String(name)}`));
    watcher.on('error', (error) => console.error(error.message));
  }
}
