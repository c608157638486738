import type { EventSource } from '@kyoyo/contracts';
import { reasonOf } from '@kyoyo/kernel';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Copying, EventHandler } from './consumer-options.ts';
import { lockDeadLetters, park, waitingSubjects } from './parking.ts';
import type { Received } from './received.ts';
import { allOf, transact } from './transaction.ts';
import { isTransient } from './transient.ts';
import { backOffMs, pause } from './wake.ts';

const attemptsMax = 3;
const attemptPauseMsMax = 200;

/** Somebody else moved the checkpoint: this replica is no longer the one that handles. */
export class CheckpointMoved extends Error {
  override readonly name = 'CheckpointMoved';
}

export interface BatchSettings {
  readonly client: pg.ClientBase;
  readonly source: EventSource;
  readonly consumer: string;
  readonly handle: EventHandler;
  readonly copies: Copying | undefined;
  readonly types: ReadonlySet<string> | undefined;
  /** See ConsumerOptions. */
  readonly oneStatementEach: boolean;
  /** Whether there may be dead letters; only this consumer makes some. */
  readonly letters: { mayWait: boolean };
  readonly log: Logger;
  readonly stop: AbortSignal;
  /** After each commit: the events that the checkpoint has passed, and how many were parked. */
  readonly onCommitted: (events: readonly Received[], parked: number) => void;
}

/**
 * Handles events that follow the checkpoint `from` and moves it, in one transaction; where that
 * fails by an event, in one transaction each, parking what fails again and again. Throws when the
 * database or the lock is lost; what is committed by then stays.
 */
export async function handleBatch(
  settings: BatchSettings,
  from: number,
  events: readonly Received[],
): Promise<void> {
  try {
    await handleInOne(settings, from, events);
  } catch (error) {
    if (isTransient(error) || error instanceof CheckpointMoved) throw error;
    let at = from;
    for (const event of events) {
      if (settings.stop.aborted) return;
      await handleAlone(settings, at, event);
      at = event.position;
    }
  }
}

async function handleInOne(
  settings: BatchSettings,
  from: number,
  events: readonly Received[],
): Promise<void> {
  const to = events.at(-1)?.position ?? from;
  let parked = 0;
  if (events.some((event) => isHandled(settings, event))) {
    await transact(settings.client, async () => {
      // First of all: a replica that lost its lock unawares finds out before it does anything.
      await moveCheckpoint(settings, from, to, 'written');
      parked = await handleEach(settings, events);
    });
  } else {
    await moveCheckpoint(settings, from, to, 'nothing written');
  }
  settings.onCommitted(events, parked);
}

/** What cannot be read may be about anything. */
const isHandled = ({ types, copies }: BatchSettings, { content }: Received): boolean =>
  types === undefined ||
  'fault' in content ||
  types.has(content.envelope.type) ||
  copies?.takes(content.envelope) === true;

/** Returns how many were parked. */
async function handleEach(settings: BatchSettings, events: readonly Received[]): Promise<number> {
  const { client, consumer, source, oneStatementEach, letters } = settings;
  let waiting = new Set<string>();
  if (letters.mayWait) {
    waiting = await waitingSubjects(client, consumer, source);
    letters.mayWait = waiting.size > 0;
  }
  if (letters.mayWait) {
    // Operations may be replaying right now; only behind their lock is the set certain.
    await lockDeadLetters(client, consumer, source);
    waiting = await waitingSubjects(client, consumer, source);
  }
  const sound = events.flatMap(({ content }) => ('envelope' in content ? content.envelope : []));
  let one = settings;
  if (sound.length === events.length && waiting.size === 0) {
    await settings.copies?.take(client, sound);
    one = { ...settings, copies: undefined };
    if (oneStatementEach) {
      await allOf(events.map((event) => handleOne(one, waiting, event)));
      return 0;
    }
  }
  let parked = 0;
  for (const event of events) if (await handleOne(one, waiting, event)) parked += 1;
  return parked;
}

/** Returns true when the event was parked, behind an earlier one or because it cannot be read. */
async function handleOne(
  settings: BatchSettings,
  waiting: Set<string>,
  event: Received,
): Promise<boolean> {
  if (!isHandled(settings, event)) return false;
  const { client, consumer, source, handle, copies, letters, log } = settings;
  const { content, subject, type } = event;
  const isBehind = subject !== null && waiting.has(subject);
  if (!isBehind && 'envelope' in content) {
    await copies?.take(client, [content.envelope]);
    await handle(content.envelope, client, event.text);
    return false;
  }
  const reason = 'fault' in content ? content.fault : 'waits for an earlier one';
  letters.mayWait = true;
  await park(client, { consumer, source, event, reason, attempts: 0 });
  log.error({ consumer, source, position: event.position, type, subject, reason }, 'event parked');
  if (subject !== null) waiting.add(subject);
  return true;
}

async function handleAlone(settings: BatchSettings, from: number, event: Received): Promise<void> {
  const { client, consumer, source, log, stop, onCommitted } = settings;
  const { position, type, subject } = event;
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await handleInOne(settings, from, [event]);
    } catch (error) {
      if (isTransient(error) || error instanceof CheckpointMoved) throw error;
      if (attempts >= attemptsMax) {
        const reason = reasonOf(error);
        settings.letters.mayWait = true;
        await transact(client, async () => {
          await moveCheckpoint(settings, from, position, 'written');
          await park(client, { consumer, source, event, reason, attempts });
        });
        log.error({ err: error, consumer, source, position, type, subject }, 'event parked');
        return onCommitted([event], 1);
      }
    }
    await pause(backOffMs(attempts, attemptPauseMsMax), stop);
  }
}

/**
 * Only from where we believe it to be: a replica that lost its lock unawares cannot write. Where
 * nothing else is written, nothing is lost with the move and it need not wait for the disk.
 */
async function moveCheckpoint(
  { client, consumer, source }: BatchSettings,
  from: number,
  to: number,
  besides: 'written' | 'nothing written',
): Promise<void> {
  const { rowCount } = await client.query(
    `UPDATE checkpoint SET position = $4
     FROM (SELECT CASE WHEN $5 THEN set_config('synchronous_commit', 'off', true) END) AS disk
     WHERE consumer = $1 AND source = $2 AND position = $3`,
    [consumer, source, from, to, besides === 'nothing written'],
  );
  if (rowCount !== 1) throw new CheckpointMoved(`The checkpoint of ${source} is not at ${from}`);
}
