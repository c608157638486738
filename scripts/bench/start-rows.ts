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
  const first = start(home);
  const made = await first.said('ready ');
  const caughtUp = await first.said('caught up');
  await stop(first.child);
  const second = start(home);
  const found = await second.said('ready ');
  await delay(idleMs);
  const megabytes = await residentMegabytes(second.child);
  await stop(second.child);
  await rm(home, { recursive: true });
  return [
    ['first start, with demo data, packages there', made, 'target 45 s'],
    ['  until all of its past is charged, counted and told of', caughtUp, ''],
    ['second start', found, 'target 5 s'],
    ['memory of the idle platform (one process, beside the servers)', megabytes, 'target 400 MB'],
  ];
}

function start(home: string) {
  const script = fileURLToPath(new URL('../../infra/local/src/start.ts', import.meta.url));
  const began = performance.now();
  const child = spawn(process.execPath, [script], {
    // It ends with its parent, which is this process and not the one that started the bench.
    env: { ...process.env, KYOYO_HOME: home, PORT: '0', KYOYO_PARENT: String(process.pid) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  /** The seconds until it says a line that begins so. */
  const said = async (beginning: string): Promise<string> => {
    for (let line = await lines.next(); !line.done; line = await lines.next()) {
      if (line.value.startsWith(beginning)) {
        return `${((performance.now() - began) / 1_000).toFixed(1)} s`;
      }
    }
    throw new Error(`The platform ended before it said: ${beginning}`);
  };
  return { child, said };
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
