import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNats, startPostgres } from '@kyoyo/embedded';

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
