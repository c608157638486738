import type { Envelope } from '@kyoyo/contracts';
import type pg from 'pg';
import type { ConsumerOptions } from './consumer-options.ts';
import { requestEvents } from './events-request.ts';
import { lockDeadLetters, waitingOf } from './parking.ts';
import { placeAnswer, type Received } from './received.ts';
import { transact } from './transaction.ts';

const pageEvents = 1_000;

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

/** Page by page. Throws where the source says less than it has said before. */
async function* pastOf(
  { nc, source }: Pick<ConsumerOptions, 'nc' | 'source'>,
  upTo: number,
  isTaken: (event: Received) => boolean,
): AsyncGenerator<readonly Envelope[]> {
  for (let after = 0; after < upTo;) {
    const events = placeAnswer(
      await requestEvents(nc, source, { after, limit: pageEvents }),
      after,
    );
    const last = events.at(-1);
    if (!last) throw new Error(`${source} has nothing after ${after}, and had ${upTo}`);
    yield events
      .filter(isTaken)
      .flatMap(({ content }) => ('envelope' in content ? content.envelope : []));
    after = last.position;
  }
}
