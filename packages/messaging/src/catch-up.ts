import type { Envelope } from '@kyoyo/contracts';
import type pg from 'pg';
import type { ConsumerOptions } from './consumer-options.ts';
import { lockDeadLetters, waitingOf } from './parking.ts';
import { readSource } from './read-source.ts';
import type { Received } from './received.ts';
import { transact } from './transaction.ts';

/**
 * Makes the copies that are new from what the source has said up to the checkpoint, but for what
 * waits as a dead letter: they have it when it is replayed, as the others do.
 */
export async function catchUp(
  options: Pick<ConsumerOptions, 'nc' | 'source' | 'consumer' | 'copies' | 'log'>,
  client: pg.ClientBase,
  upTo: number,
): Promise<void> {
  const { source, consumer, copies, log } = options;
  if (!(await copies?.areBehind(client))) return;
  log.info({ source, consumer, upTo }, 'copies are made anew');
  await transact(client, async () => {
    // Nobody replays one meanwhile, which would then be had twice.
    await lockDeadLetters(client, consumer, source);
    const waits = await waitingOf(client, consumer, source);
    const isTaken = (event: Received): boolean => event.position <= upTo && !waits(event);
    await copies?.makeAnew(client, pastOf(options, upTo, isTaken));
  });
}

/** Page by page. Throws where the source says less than before, or what cannot be read. */
async function* pastOf(
  { nc, source }: Pick<ConsumerOptions, 'nc' | 'source'>,
  upTo: number,
  isTaken: (event: Received) => boolean,
): AsyncGenerator<readonly Envelope[]> {
  for (let after = 0; after < upTo;) {
    const events = await readSource(nc, source, after);
    const last = events.at(-1);
    if (!last) throw new Error(`${source} has nothing after ${after}, and had ${upTo}`);
    yield events.filter(isTaken).map(({ content, type, position }) => {
      if ('envelope' in content) return content.envelope;
      const what = `${type ?? 'An event'} at ${position} of ${source}`;
      throw new Error(`${what} cannot be read: ${content.fault}`);
    });
    after = last.position;
  }
}
