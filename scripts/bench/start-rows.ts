import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Row } from './row.ts';

const idleMs = 15_000;

/** How long a start takes that makes everything, and one that finds it; what it holds when idle. */
export async function startRows(): Promise<Row[]> {
  const home = await mkdtemp(join(tmpdir(), 'kyoyo-bench-start-'));
  const first = await start(home);
  await stop(first.child);
  const second = await start(home);
  await delay(idleMs);
  const megabytes = await residentMegabytes(second.child);
  await stop(second.child);
  await rm(home, { recursive: true });
  return [
    ['first start, with demo data, packages there', `${first.seconds.toFixed(1)} s`, 'target 90 s'],
    ['second start', `${second.seconds.toFixed(1)} s`, 'target 5 s'],
    ['memory of the idle platform (one process, beside the servers)', megabytes, 'target 400 MB'],
  ];
}

async function start(home: string): Promise<{ child: ChildProcess; seconds: number }> {
  const script = fileURLToPath(new URL('../../infra/local/src/start.ts', import.meta.url));
  const began = performance.now();
  const child = spawn(process.execPath, [script], {
    // It ends with its parent, which is this process and not the one that started the bench.
    env: { ...process.env, KYOYO_HOME: home, PORT: '0', KYOYO_PARENT: String(process.pid) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('ready ')) return { child, seconds: (performance.now() - began) / 1_000 };
  }
  throw new Error('The platform ended before it was ready');
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** From /proc, which only Linux has. */
async function residentMegabytes(child: ChildProcess): Promise<string> {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(status)?.[1];
  return kilobytes ? `${Math.round(Number(kilobytes) / 1_000)} MB` : 'not known here';
}
