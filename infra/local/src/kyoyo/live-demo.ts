import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { act } from './live-demo/acts.ts';
import { DemoCrowd } from './live-demo/crowd.ts';

const everySecondsMin = 0.2;
const everySecondsMax = 60;

/** Demo people book, move, check in and out beside a running platform, until Ctrl-C. */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      every: { type: 'string', default: '2.5' },
      url: { type: 'string', default: `http://127.0.0.1:${process.env['PORT'] ?? 8080}` },
    },
  });
  const everySeconds = Number(values.every);
  if (!(everySeconds >= everySecondsMin && everySeconds <= everySecondsMax)) {
    throw new Error(
      `--every is the seconds between two acts, ${everySecondsMin} to ${everySecondsMax}, ` +
        `and not "${values.every}"`,
    );
  }
  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort());
  process.once('SIGTERM', () => stopping.abort());
  const crowd = await DemoCrowd.gather(values.url);
  console.log(`${crowd.description}; an act every ${everySeconds} s or so, Ctrl-C ends it`);
  let done = 0;
  while (!stopping.signal.aborted) {
    const { said, refused } = await act(crowd);
    console.log(`${new Date().toTimeString().slice(0, 8)} ${refused ? '✗' : '✓'} ${said}`);
    done += 1;
    // Between half and one and a half, as people come.
    const ms = everySeconds * 1_000 * (0.5 + Math.random());
    await delay(ms, undefined, { signal: stopping.signal }).catch(() => undefined);
  }
  console.log(`${done} acts`);
}
