import { generateKeyPairSync } from 'node:crypto';
import {
  type DatabaseSettings,
  migrate,
  openDatabase,
  readSealKey,
  startSequencer,
} from '@kyoyo/event-store';
import { systemClock } from '@kyoyo/kernel';
import {
  announceHead,
  connectNats,
  createPublisher,
  messagingMigrations,
  startConsumer,
} from '@kyoyo/messaging';
import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import type { Row } from './row.ts';
import { quantile } from './world.ts';

const perSecond = 300;
const measuredEvents = 1_500;
const log = pino({ level: 'silent' });

export interface Feed {
  readonly settings: (schema: string) => DatabaseSettings;
  readonly natsUrl: string;
  /** Where the events are. */
  readonly pool: ReturnType<typeof openDatabase>['pool'];
  readonly append: () => Promise<unknown>;
}

/** The way of events from their log through NATS to who reads them. */
export async function feedRows({ settings, natsUrl, pool, append }: Feed): Promise<Row[]> {
  const nats = await connectNats({ url: natsUrl, name: 'bench', log });
  const { privateKey } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const publisher = createPublisher(nats, 'identity', log);
  const waiting = await lastPosition(pool);
  const began = performance.now();
  const sequencer = startSequencer({
    database: settings('identity'),
    source: 'identity',
    transport: {
      lastPublished: () => publisher.lastPublished(),
      publish: (window) => publisher.publish([...window]),
      announceHead: (position) => announceHead(nats, 'identity', position),
    },
    sealKey: readSealKey(privateKey),
    clock: systemClock,
    log,
  });
  while (sequencer.status().publishedPosition < waiting) await tick();
  const drainSeconds = (performance.now() - began) / 1_000;

  const reader = openDatabase(settings('billing'));
  await migrate(reader.pool, [messagingMigrations]);
  await reader.pool.query(
    `INSERT INTO checkpoint (consumer, source, position) VALUES ('billing', 'identity', $1)`,
    [waiting],
  );
  const lags: number[] = [];
  const consumer = startConsumer({
    nc: nats,
    pool: reader.pool,
    source: 'identity',
    consumer: 'billing',
    handle: async () => {},
    metrics: {
      handled: (_events, lagMs) => lags.push(lagMs),
      parked: () => {},
      fetchedAgain: () => {},
    },
    log,
  });
  await append();
  while (consumer.position() <= waiting) await tick();
  lags.length = 0;
  const steadily = performance.now();
  for (let sent = 0; sent < measuredEvents; sent += 1) {
    const dueMs = (sent * 1_000) / perSecond - (performance.now() - steadily);
    if (dueMs > 0) await delay(dueMs);
    void append();
  }
  while (consumer.position() < waiting + 1 + measuredEvents) await tick();

  await consumer.stop();
  await sequencer.stop();
  await reader[Symbol.asyncDispose]();
  await nats.close();
  return [
    [
      `sequencer drains ${waiting} events`,
      `${Math.round(waiting / drainSeconds)}/s`,
      'target 8,000/s',
    ],
    [
      `event to the commit of its consumer, ${perSecond} events/s`,
      `p50 ${quantile(lags, 0.5)} ms, p99 ${quantile(lags, 0.99)} ms`,
      'target p99 20 ms',
    ],
  ];
}

async function lastPosition(pool: Feed['pool']): Promise<number> {
  const { rows } = await pool.query('SELECT max(position) AS last FROM events');
  return rows[0].last as number;
}

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
