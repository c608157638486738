import { generateKeyPairSync } from 'node:crypto';
import { eventCatalogue, type IdentityEvent, type Problem } from '@kyoyo/contracts';
import {
  createNudge,
  type DatabaseSettings,
  EventStore,
  eventStoreMigrations,
  migrate,
  openDatabase,
  provision,
  readLog,
  readSealKey,
  startSequencer,
} from '@kyoyo/event-store';
import { accept, type Decider, newId, systemClock } from '@kyoyo/kernel';
import { announceHead, connectNats, createPublisher } from '@kyoyo/messaging';
import { pino } from 'pino';
import { appendScript, pgbenchRate } from './pgbench.ts';
import { compare, ratePerSecond } from './world.ts';

export type Row = readonly [what: string, measured: string, compared: string];

type Granted = Extract<IdentityEvent, { type: 'RoleGranted' }>;
const granted: Granted = { type: 'RoleGranted', data: { role: { name: 'member' } } };
const decider: Decider<number, null, Granted, Problem> = {
  initial: 0,
  decide: () => accept(granted),
  evolve: (count) => count + 1,
};
const aggregate = { streamType: 'person', decider, project: () => [] };
const secondsEach = 2;
const drained = 20_000;
const log = pino({ level: 'silent' });

/** Appending, publishing and reading, by the parts themselves. */
export async function logRows(adminUrl: string, natsUrl: string): Promise<Row[]> {
  const schemas = ['identity'];
  const urls = await provision({ adminUrl, database: 'bench', schemas, password: 'bench' });
  const settings = (schema: string): DatabaseSettings => ({
    url: urls[schema] as string,
    schema,
    connectionsMax: 34,
  });
  const database = openDatabase(settings('identity'));
  await migrate(database.pool, [eventStoreMigrations]);
  const store = new EventStore({
    database,
    source: 'identity',
    catalogue: eventCatalogue,
    clock: systemClock,
    onAppended: createNudge(database.pool, 'identity'),
  });
  const append = () =>
    store.execute(aggregate, {
      streamId: newId(),
      command: null,
      context: { actor: 'system', correlationId: newId() },
      isNew: true,
      reply: () => null,
    });

  const rows: Row[] = [];
  await ratePerSecond(8, 1, append);
  const url = `${settings('identity').url}?options=-csearch_path%3Didentity,public`;
  for (const clients of [1, 8, 16, 32]) {
    const { ours, ceiling, ratio } = await compare(
      () => ratePerSecond(clients, secondsEach, append),
      () => pgbenchRate(url, appendScript, clients, secondsEach),
    );
    rows.push([
      `appends, ${clients} client${clients > 1 ? 's' : ''}`,
      `${Math.round(ours)}/s`,
      `${Math.round(ratio * 100)}% of pgbench's ${Math.round(ceiling)}/s; target 80%`,
    ]);
  }

  rows.push(await readingRow(database.pool));
  rows.push(...(await feedRows(settings, natsUrl, database)));
  await database[Symbol.asyncDispose]();
  return rows;
}

async function readingRow(pool: ReturnType<typeof openDatabase>['pool']): Promise<Row> {
  const { rows } = await pool.query('SELECT max(position) AS last FROM events');
  const upTo = rows[0].last as number;
  const began = performance.now();
  let after = 0;
  let read = 0;
  while (after < upTo) {
    const page = await readLog(pool, 'identity', { after, upTo, limit: 5_000 });
    read += page.length;
    after = page.at(-1)?.position ?? upTo;
  }
  const rate = read / ((performance.now() - began) / 1_000);
  return [`reading the log in order, ${read} events`, `${Math.round(rate)}/s`, 'target 130,000/s'];
}

async function feedRows(
  settings: (schema: string) => DatabaseSettings,
  natsUrl: string,
  database: ReturnType<typeof openDatabase>,
): Promise<Row[]> {
  const nats = await connectNats({ url: natsUrl, name: 'bench', log });
  const { privateKey } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const { rows } = await database.pool.query('SELECT count(*) AS waiting FROM events');
  const waiting = rows[0].waiting as number;
  const publisher = createPublisher(nats, 'identity', log);
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
  const last = (await database.pool.query('SELECT max(position) AS last FROM events')).rows[0].last;
  while (sequencer.status().publishedPosition < last) await tick();
  const drainSeconds = (performance.now() - began) / 1_000;

  await sequencer.stop();
  await nats.close();
  return [
    [
      `sequencer drains ${waiting} events`,
      `${Math.round(waiting / drainSeconds)}/s`,
      `target 8,000/s${waiting < drained ? ' (few events)' : ''}`,
    ],
  ];
}

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
