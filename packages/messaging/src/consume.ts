import type { EventSource } from '@kyoyo/contracts';
import { reasonOf } from '@kyoyo/kernel';
import type pg from 'pg';
import { catchUp } from './catch-up.ts';
import type { ConsumerOptions, ConsumerState } from './consumer-options.ts';
import { Deliveries } from './deliveries.ts';
import { CheckpointMoved } from './handle-batch.ts';
import { followHead } from './head.ts';
import { Intake } from './intake.ts';
import { positionOf } from './read-source.ts';
import type { Session } from './session.ts';
import { StopNote } from './stops.ts';
import { backOffMs, pause, Wake } from './wake.ts';

const retryMsMax = 2_000;
const idleMsMax = 250;

/**
 * Handles events until it is told to stop or the connection with the lock is lost; throws when
 * somebody else has moved the checkpoint. Any other failure is tried again for ever.
 */
export async function consume(
  options: ConsumerOptions,
  state: ConsumerState,
  session: Session,
  stop: AbortSignal,
): Promise<void> {
  if (stop.aborted) return;
  const { nc, source, consumer, log } = options;
  state.position = await readCheckpoint(session.client, consumer, source);
  log.info({ source, consumer, position: state.position }, 'consumer has the lock');
  const note = new StopNote(session.client, consumer, source);
  try {
    await catchUp(options, session.client, state.position);
  } catch (error) {
    // A replica of another version may be able to: it gets the lock meanwhile.
    await note.write(reasonOf(error)).catch(() => undefined);
    throw error;
  }

  const wake = new Wake();
  const over = AbortSignal.any([stop, session.lost]);
  const deliveries = new Deliveries({ nc, source, consumer, log, onArrival: () => wake.call() });
  const intake = new Intake(options, state, session.client, deliveries, over);
  const following = followHead(nc, source, (position) => intake.hearHead(position));
  const close = () => {
    following.stop();
    deliveries.stop();
    wake.call();
  };
  // At once, for a handler that hangs would never let the loop come round.
  over.addEventListener('abort', close, { once: true });
  let failures = 0;
  try {
    while (!over.aborted) {
      try {
        const isBusy = await intake.takeSome();
        await note.write(null);
        failures = 0;
        if (!isBusy) await wake.wait(idleMsMax);
      } catch (error) {
        if (over.aborted || error instanceof CheckpointMoved) throw error;
        failures += 1;
        const { position } = state;
        log.warn({ err: error, source, consumer, position, failures }, 'consumer tries again');
        await note.write(reasonOf(error)).catch(() => undefined);
        await pause(backOffMs(failures, retryMsMax), over);
      }
    }
  } finally {
    close();
  }
}

async function readCheckpoint(
  client: pg.ClientBase,
  consumer: string,
  source: EventSource,
): Promise<number> {
  await client.query(
    'INSERT INTO checkpoint (consumer, source, position) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING',
    [consumer, source],
  );
  return positionOf(client, consumer, source);
}
