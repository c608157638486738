import { setTimeout as delay } from 'node:timers/promises';
import type { EventSource } from '@kyoyo/contracts';
import type { Clock } from '@kyoyo/kernel';
import type pg from 'pg';
import type { Logger } from 'pino';
import { connectionOptions, type DatabaseSettings, NamedStatementClient } from './database.ts';
import { readLog, type LogEntry } from './log.ts';
import { nudgeChannel } from './nudge.ts';
import { lastGiven, safeMark } from './safe-mark.ts';
import { Sealer } from './sealer.ts';
import type { SealKey } from './seal.ts';

/** Where published events go. Messages are chained, so a second leader's are refused. */
export interface Transport {
  /** From the transport's own last message, so that it holds after a crash between two steps. */
  lastPublished(): Promise<{ readonly position: number } | 'empty'>;
  publish(window: readonly LogEntry[]): Promise<void>;
  announceHead(position: number): void;
}

export interface SequencerOptions {
  readonly database: DatabaseSettings;
  readonly source: EventSource;
  readonly transport: Transport;
  readonly sealKey: SealKey;
  readonly clock: Clock;
  readonly log: Logger;
}

export interface SequencerStatus {
  /** Held the leader's lock when last it looked, whether or not the transport answers. */
  readonly leading: boolean;
  readonly publishedPosition: number;
  /** When the log was last known to be published to its end, in epoch milliseconds. */
  readonly caughtUpAtMs: number;
}

const windowEventsMax = 512;
const pollMs = 150;
const headEveryMs = 1_000;
const retryMsMax = 2_000;

class Deposed extends Error {}

/**
 * Orders, seals and publishes the log of one service. One leader at a time, by a session lock on a
 * direct connection; a replica that is not the leader waits for the lock.
 */
export function startSequencer(options: SequencerOptions) {
  const stopping = new AbortController();
  const status: Office = { leading: false, publishedPosition: 0, caughtUpAtMs: Date.now() };
  const running = keepLeading(options, status, stopping.signal);
  return {
    status: (): SequencerStatus => status,
    /** Wakes it after a commit; false where the leader may be in another process. */
    wake(): boolean {
      status.nudge?.();
      return status.nudge !== undefined;
    },
    async stop(): Promise<void> {
      stopping.abort();
      await running;
    },
  };
}

type Office = { -readonly [Key in keyof SequencerStatus]: SequencerStatus[Key] } & {
  /** While it leads. */
  nudge?: (() => void) | undefined;
};

async function keepLeading(
  options: SequencerOptions,
  status: Office,
  stop: AbortSignal,
): Promise<void> {
  let retryMs = 100;
  while (!stop.aborted) {
    const client = new NamedStatementClient(connectionOptions(options.database));
    const lost = new Promise<never>((_, reject) => {
      client.on('error', reject);
      client.on('end', () => reject(new Error('The connection of the leader ended')));
    });
    lost.catch(() => undefined);
    try {
      await client.connect();
      await Promise.race([lost, lead(client, options, status, stop, () => (retryMs = 100))]);
    } catch (error) {
      if (!stop.aborted) options.log.warn({ err: error, retryMs }, 'sequencer starts over');
    } finally {
      status.nudge = undefined;
      await client.end().catch(() => undefined);
    }
    await pause(retryMs, stop);
    retryMs = Math.min(retryMs * 2, retryMsMax);
  }
}

async function lead(
  client: pg.Client,
  { database, source, transport, sealKey, clock, log }: SequencerOptions,
  status: Office,
  stop: AbortSignal,
  onLeading: () => void,
): Promise<void> {
  while (!(await tryLock(client, database.schema))) {
    status.leading = false;
    await pause(pollMs * 2, stop);
    if (stop.aborted) return;
  }
  status.leading = true;
  // What the leader records can be found out again from the log and the transport.
  await client.query('SET synchronous_commit = off');
  const { nudge, wait } = await listen(client, database.schema, stop);
  const start = await takeOffice(client);
  const sealer = await Sealer.resume(client, { source, epoch: start.epoch, key: sealKey, clock });
  let published = await resumePublishing(client, transport, start.publishedPosition);
  status.publishedPosition = published;
  status.nudge = nudge;
  onLeading();
  log.info({ source, epoch: start.epoch, published }, 'sequencer leads');

  let known = 0;
  let headAnnouncedMs = 0;
  while (!stop.aborted) {
    known = await safeMark(client, known);
    const after = Math.min(published, sealer.position);
    const range = { after, upTo: known, limit: windowEventsMax };
    const window = await readLog(client, source, range);
    if (window.length > 0) {
      const unpublished = window.filter((entry) => entry.position > published);
      await Promise.all([
        sealer.seal(window.filter((entry) => entry.position > sealer.position)),
        unpublished.length > 0 && transport.publish(unpublished),
      ]);
      published = Math.max(published, window.at(-1)?.position ?? 0);
      await recordPublished(client, start.epoch, published);
      status.publishedPosition = published;
      transport.announceHead(published);
      headAnnouncedMs = Date.now();
      continue;
    }
    status.caughtUpAtMs = Date.now();
    await sealer.signIfDue();
    if (Date.now() - headAnnouncedMs > headEveryMs) {
      transport.announceHead(published);
      headAnnouncedMs = Date.now();
    }
    await wait(pollMs);
  }
  await sealer.sign();
}

async function tryLock(client: pg.Client, schema: string): Promise<boolean> {
  const { rows } = await client.query(
    'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS locked',
    [`${schema}:sequencer`],
  );
  return rows[0].locked;
}

async function takeOffice(client: pg.Client) {
  const { rows } = await client.query(
    'UPDATE sequencer SET epoch = epoch + 1 RETURNING epoch, published_position',
  );
  return {
    epoch: rows[0].epoch as number,
    publishedPosition: rows[0].published_position as number,
  };
}

/**
 * A transport that was wiped goes on from what the log recorded; consumers fetch the rest. One that
 * lost its newest messages gets them again.
 */
async function resumePublishing(
  client: pg.Client,
  transport: Transport,
  recorded: number,
): Promise<number> {
  const last = await transport.lastPublished();
  if (last === 'empty') return recorded;
  const given = await lastGiven(client);
  if (last.position <= given) return last.position;
  // Positions would be given a second time, and the events under them never be published.
  throw new Error(
    `The transport has events up to position ${last.position}, the log only up to ${given}: it was ` +
      'restored from an older backup. Empty the stream of this service (docs/operations.md).',
  );
}

async function recordPublished(client: pg.Client, epoch: number, position: number) {
  const { rowCount } = await client.query(
    'UPDATE sequencer SET published_position = greatest(published_position, $2) WHERE epoch = $1',
    [epoch, position],
  );
  if (rowCount !== 1) throw new Deposed('Another sequencer has taken over');
}

/** Waits for a nudge or for the time; a nudge that came while nobody waited counts as well. */
async function listen(client: pg.Client, schema: string, stop: AbortSignal) {
  let nudged = false;
  let wakeUp: (() => void) | undefined;
  const nudge = (): void => {
    nudged = true;
    wakeUp?.();
  };
  client.on('notification', nudge);
  stop.addEventListener('abort', nudge, { once: true });
  await client.query(`LISTEN ${nudgeChannel(schema)}`);
  const wait = async (ms: number): Promise<void> => {
    if (!nudged) {
      const { promise, resolve } = Promise.withResolvers<void>();
      wakeUp = resolve;
      const timer = setTimeout(resolve, ms);
      await promise;
      clearTimeout(timer);
    }
    nudged = false;
  };
  return { nudge, wait };
}

async function pause(ms: number, stop: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal: stop }).catch(() => undefined);
}
