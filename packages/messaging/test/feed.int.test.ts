import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as delay } from 'node:timers/promises';
import { eventCatalogue, type PersonEvent, type Problem } from '@kyoyo/contracts';
import {
  type Database,
  declaring,
  EventStore,
  eventStoreMigrations,
  migrate,
  openDatabase,
  readPublished,
  readSealKey,
  startSequencer,
} from '@kyoyo/event-store';
import { accept, type Decision, newId, systemClock } from '@kyoyo/kernel';
import { newDatabase } from '@kyoyo/testing';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { announceHead, createPublisher, serveEvents } from '../src/index.ts';
import { log, openWorld, type World } from './world.ts';

const writers = 24;
const eventsEach = 15;
const rollbackShare = 0.1;
const kills = 4;

const { privateKey } = generateKeyPairSync('ed25519', {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const granted: PersonEvent = { type: 'RoleGranted', data: { role: { name: 'member' } } };
const person = declaring<unknown>().stream({
  name: 'person',
  form: 1,
  initial: 0,
  decide: (): Decision<PersonEvent, Problem> => accept(granted),
  evolve: (count: number) => count + 1,
  tables: {},
  rows: () => [],
});

describe('from the log to a consumer, over JetStream', () => {
  let world: World;
  let source: Database<unknown>;

  beforeEach(async () => {
    world = await openWorld();
    source = await newSource();
  });
  afterEach(async () => {
    await source[Symbol.asyncDispose]();
    await world[Symbol.asyncDispose]();
  });

  async function newSource(): Promise<Database<unknown>> {
    const database = openDatabase((await newDatabase('identity')).identity);
    await migrate(database.pool, [eventStoreMigrations]);
    return database;
  }

  async function startSource(database = source, logged = log) {
    const nc = await world.connect();
    const publisher = createPublisher(nc, 'identity', log);
    serveEvents(
      nc,
      'identity',
      (after, limit) => readPublished(database.pool, 'identity', after, limit),
      log,
    );
    return startSequencer({
      database: database.settings,
      source: 'identity',
      transport: {
        lastPublished: () => publisher.lastPublished(),
        publish: (window) => publisher.publish([...window]),
        announceHead: (position) => announceHead(nc, 'identity', position),
      },
      sealKey: readSealKey(privateKey),
      clock: systemClock,
      log: logged,
    });
  }

  /** Writers whose transactions stay open for a while, some of them rolled back in the end. */
  async function writeMany(database = source): Promise<void> {
    const { pool } = database;
    const store = new EventStore({
      database,
      source: 'identity',
      catalogue: eventCatalogue,
      streams: [person],
      clock: systemClock,
      onAppended: () => undefined,
    });
    const write = async (): Promise<void> => {
      const client = await pool.connect();
      for (let count = 0; count < eventsEach; count += 1) {
        await client.query('BEGIN');
        await store.within(client).execute(person, {
          streamId: newId(),
          command: undefined,
          context: { actor: 'system', correlationId: newId() },
          isNew: true,
        });
        await delay(Math.random() * 8);
        await client.query(Math.random() < rollbackShare ? 'ROLLBACK' : 'COMMIT');
      }
      client.release();
    };
    await Promise.all(Array.from({ length: writers }, write));
  }

  async function logged(database = source): Promise<number[]> {
    const { rows } = await database.pool.query('SELECT position FROM events ORDER BY position');
    return rows.map((row) => row.position as number);
  }

  const expectAllHandled = async (database = source): Promise<void> => {
    const positions = await logged(database);
    await expect.poll(() => world.checkpoint()).toBe(positions.at(-1));
    expect(await world.handled()).toEqual(positions);
  };

  it('comes once and in order, however often the sequencer is killed after publishing', async () => {
    world.start({ source: 'identity' });
    const script = fileURLToPath(new URL('doomed-sequencer.ts', import.meta.url));
    for (let kill = 0; kill < kills; kill += 1) {
      const writing = writeMany();
      const settings = JSON.stringify(source.settings);
      const doomed = spawn(process.execPath, [script, settings, world.nats.url]);
      expect(await once(doomed, 'exit')).toEqual([null, 'SIGKILL']);
      await writing;
    }
    const sequencer = await startSource();
    await expectAllHandled();
    await sequencer.stop();
  });

  it('goes on from a restored dump, and not from one that is older than the stream', async () => {
    world.start({ source: 'identity' });
    const sequencer = await startSource();
    await writeMany();
    await sequencer.stop();
    const older = await newSource();
    await copyLog(source, older, 100);
    const restored = await newSource();
    await copyLog(source, restored);

    const goingOn = await startSource(restored);
    await writeMany(restored);
    await expectAllHandled(restored);
    await goingOn.stop();

    const warnings: string[] = [];
    const noted = pino({ level: 'warn' }, { write: (line: string) => warnings.push(line) });
    const refused = await startSource(older, noted);
    await expect.poll(() => warnings.join()).toContain('older backup');
    expect(refused.status().publishedPosition).toBe(0);
    await refused.stop();
    await Promise.all([restored[Symbol.asyncDispose](), older[Symbol.asyncDispose]()]);
  });
});

/** Rows, bytes of JSON and sequence, as a dump and its restoring bring them to another database. */
async function copyLog(
  from: Database<unknown>,
  to: Database<unknown>,
  upTo = Number.MAX_SAFE_INTEGER,
): Promise<void> {
  for (const table of ['streams', 'events', 'merkle_node', 'tree_head', 'sequencer']) {
    const kept = table === 'events' ? `WHERE position <= ${upTo}` : '';
    const { rows } = await from.pool.query(`SELECT json_agg(t) AS rows FROM ${table} t ${kept}`);
    await to.pool.query(`DELETE FROM ${table}`);
    await to.pool.query(
      `INSERT INTO ${table} OVERRIDING SYSTEM VALUE
       SELECT * FROM json_populate_recordset(NULL::${table}, $1)`,
      [JSON.stringify(rows[0].rows ?? [])],
    );
  }
  await to.pool.query(
    `SELECT setval('events_position_seq', (SELECT max(position) FROM events), true)`,
  );
}
