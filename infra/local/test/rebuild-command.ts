import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../src/kyoyo.ts', import.meta.url));

export interface Ended {
  readonly code: number | null;
  /** What it printed, both ways. */
  readonly text: string;
}

/** `npm run kyoyo -- rebuild …` as a process of its own. */
export function startRebuild(args: readonly string[], servers: Readonly<Record<string, string>>) {
  const { DATABASE_URL: _, NATS_URL: __, ...environment } = process.env;
  const child = spawn(process.execPath, [script, 'rebuild', ...args], {
    env: { ...environment, KYOYO_HOME: '/nonexistent', ...servers },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += part));
  const ended = once(child, 'close').then(([code]): Ended => ({ code, text }));
  return { ended, kill: () => child.kill('SIGKILL') };
}
