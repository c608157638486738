import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startNats, startPostgres } from '@kyoyo/embedded';
import type { Load, LoadResult } from './post-load.ts';

/** Servers of the bench's own, so that nothing else is measured with it. */
export async function startServers() {
  const home = await mkdtemp(join(tmpdir(), 'kyoyo-bench-'));
  const cacheDir = process.env['KYOYO_CACHE'] ?? join(homedir(), '.cache', 'kyoyo');
  const postgres = await startPostgres({ dir: join(home, 'postgres') });
  const nats = await startNats({ dir: join(home, 'nats'), cacheDir });
  return {
    postgres,
    nats,
    async stop() {
      await nats.stop();
      await postgres.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** How many times a second `work` was done by so many clients at once, each one after the other. */
export async function ratePerSecond(
  clients: number,
  seconds: number,
  work: (client: number) => Promise<unknown>,
): Promise<number> {
  const began = performance.now();
  const end = began + seconds * 1_000;
  let done = 0;
  const run = async (client: number): Promise<void> => {
    while (performance.now() < end) {
      await work(client);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => run(client)));
  return done / ((performance.now() - began) / 1_000);
}

const rounds = 3;

/**
 * Two rates, measured in turns because the machine is not equally fast all the time: the medians,
 * and the median of the ratios of neighbours.
 */
export async function compare(ours: () => Promise<number>, ceiling: () => Promise<number>) {
  const pairs: { ours: number; ceiling: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    pairs.push({ ours: await ours(), ceiling: await ceiling() });
  }
  return {
    ours: median(pairs.map((pair) => pair.ours)),
    ceiling: median(pairs.map((pair) => pair.ceiling)),
    ratio: median(pairs.map((pair) => pair.ours / pair.ceiling)),
  };
}

/** The value that so great a share of all is not greater than. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Sends from a process of its own. */
export async function postLoad(load: Load): Promise<LoadResult> {
  const script = fileURLToPath(new URL('post-load.ts', import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(load));
  let text = '';
  for await (const part of child.stdout) text += String(part);
  return JSON.parse(text) as LoadResult;
}
