import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleOf, metaText } from '@kyoyo/contracts';
import { startNats } from '@kyoyo/embedded';
import { declaring, openDatabase, readSealKey } from '@kyoyo/event-store';
import { newId, systemClock } from '@kyoyo/kernel';
import { eventually, newDatabase } from '@kyoyo/testing';
import { pino } from 'pino';
import { expect } from 'vitest';
import {
  identityHeader,
  rebuildService,
  type RunningService,
  type ServiceDefinition,
  signIdentityToken,
  startService,
} from '../src/index.ts';

export interface Tables {
  counted: { stream_id: string; events: number };
}
const { copy, row } = declaring<Tables>();

/** How many events each reservation has; it cannot count those with these ids. */
export const counted = (form: number, uncountable: ReadonlySet<string>) =>
  copy({
    name: 'counted',
    of: 'reservation/reservation',
    form,
    initial: 0,
    evolve(count, _, { id }) {
      if (uncountable.has(id)) throw new Error('I cannot count this');
      return count + 1;
    },
    tables: { counted: ['stream_id'] },
    rows: (events, { id }) => [row('counted', { stream_id: id, events })],
  });

const migrations = new URL('./migrations/', import.meta.url);
const routes = () => undefined;
const origin: ServiceDefinition<Tables> = {
  name: 'reservation',
  publishes: 'reservation',
  migrations,
  routes,
};

export const follower = (...copies: ReturnType<typeof counted>[]): ServiceDefinition<Tables> => ({
  name: 'billing',
  migrations,
  copies,
  routes,
});

const keys = generateKeyPairSync('ed25519');
const pem = keys.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
const operations = {
  personId: newId(),
  organisationId: newId(),
  sessionId: newId(),
  roles: [{ name: 'operations' as const }],
};

/** As somebody of operations. */
async function ask({ url }: RunningService, path = '', method = 'GET'): Promise<unknown> {
  const token = await signIdentityToken(operations, keys.privateKey);
  const headers = { [identityHeader]: token, 'idempotency-key': newId() };
  const address = `${url}/api/operations/billing/dead-letters${path}`;
  return (await fetch(address, { headers, method })).json();
}

/** A service with a log, in which anything at all can be put, and servers for one that follows it. */
export async function openFollowed() {
  const databases = await newDatabase('reservation', 'billing');
  const database = openDatabase(databases.billing);
  const { pool } = database;
  const log = openDatabase(databases.reservation);
  const dir = await mkdtemp(join(tmpdir(), 'kyoyo-follower-'));
  const nats = await startNats({ dir });
  const services = new Set<RunningService>();
  let end = 0;

  async function start(definition: ServiceDefinition<Tables>): Promise<RunningService> {
    const config = {
      databaseUrl: databases[definition.name as 'billing'].url,
      natsUrl: nats.url,
      host: '127.0.0.1',
      port: 0,
      databaseConnectionsMax: 4,
      sealKey: readSealKey(pem),
      identityKey: keys.publicKey,
      logLevel: 'silent',
    };
    const running = await startService(definition, config, { log: pino({ level: 'silent' }) });
    services.add(running);
    return running;
  }
  const stop = async (service: RunningService): Promise<void> => {
    services.delete(service);
    await service.stop();
  };
  await start(origin);

  return {
    pool,
    start,
    stop,
    /** Adds events to the log, whole but for what is given; of the last, id and position. */
    async say(streamId: string, change: { type?: string; meta?: string; count?: number } = {}) {
      const { data, ...example } = exampleOf('reservation', 'RunEnded');
      const { type, meta, count } = {
        type: 'RunEnded',
        meta: metaText(example),
        count: 1,
        ...change,
      };
      const { rows } = await log.pool.query<{ id: string; position: number }>(
        `INSERT INTO events (stream_id, stream_version, id, type, data_version, data, meta)
         SELECT $1, said + nth, uuidv7(), $2, 1, $3, $4
         FROM (SELECT count(*) AS said FROM events WHERE stream_id = $1),
           generate_series(1, $5::int) AS nth
         RETURNING id, position`,
        [streamId, type, JSON.stringify(data), meta, count],
      );
      const last = rows.at(-1) as (typeof rows)[number];
      end = last.position;
      return last;
    },
    published: () =>
      eventually(async () => {
        const { rows } = await log.pool.query('SELECT published_position FROM sequencer');
        expect(rows).toEqual([{ published_position: end }]);
      }),
    /** The follower has come to the end of the log. */
    passed: () =>
      eventually(async () => {
        const { rows } = await pool.query('SELECT position FROM checkpoint');
        expect(rows).toEqual([{ position: end }]);
      }),
    /** Behind the back of the follower, as one that looked at nothing would have come there. */
    async pass() {
      await pool.query('UPDATE checkpoint SET position = $1', [end]);
    },
    async countOf(streamId: string): Promise<number> {
      const { rows } = await pool.query('SELECT events FROM counted WHERE stream_id = $1', [
        streamId,
      ]);
      return rows[0]?.events ?? 0;
    },
    rebuild: (definition: ServiceDefinition<Tables>, repair: boolean) =>
      rebuildService(definition, {
        databaseUrl: databases.billing.url,
        natsUrl: nats.url,
        clock: systemClock,
        turn: 'wait',
        repair,
      }),
    deadLetters: async (service: RunningService) =>
      (await ask(service)) as { items: { id: string }[]; stops: object[] },
    async replayAll(service: RunningService): Promise<unknown> {
      const { items } = await this.deadLetters(service);
      return ask(service, `/${items[0]?.id}/replay`, 'POST');
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([...services].map(stop));
      await Promise.all([database, log].map((one) => one[Symbol.asyncDispose]()));
      await nats.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
