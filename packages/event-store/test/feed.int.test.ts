import { setTimeout as delay } from 'node:timers/promises';
import { generateKeyPairSync } from 'node:crypto';
import { type EventMeta, metaText } from '@kyoyo/contracts';
import { newId, systemClock } from '@kyoyo/kernel';
import { eventually, newDatabase } from '@kyoyo/testing';
import pg from 'pg';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import {
  connectionOptions,
  type Database,
  type DatabaseSettings,
  eventStoreMigrations,
  type LogEntry,
  migrate,
  openDatabase,
  readSealKey,
  safeMark,
  startSequencer,
  type Transport,
} from '../src/index.ts';

const writers = 24;
const eventsEach = 60;
const rollbackShare = 0.1;

const { privateKey } = generateKeyPairSync('ed25519', {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

/** A reader of the log: what it has seen so far, by its own rule of how far it may read. */
type Rule = (client: pg.Client, last: number) => Promise<number[]>;

const positionsBetween = async (client: pg.Client, after: number, upTo: number) => {
  const { rows } = await client.query(
    'SELECT position::int FROM events WHERE position > $1 AND position <= $2 ORDER BY position',
    [after, upTo],
  );
  return rows.map((row) => row.position as number);
};

/** Reads what is visible: loses whatever commits later with an earlier position. */
const whatIsVisible: Rule = (client, last) => positionsBetween(client, last, 2 ** 31);

/** Reads in the order of positions what no running transaction can be older than: loses as well. */
const belowOldestTransaction: Rule = async (client, last) => {
  const { rows } = await client.query(
    `SELECT position::int FROM events
     WHERE position > $1 AND xmin::text::bigint < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
     ORDER BY position`,
    [last],
  );
  return rows.map((row) => row.position as number);
};

const lockFence: Rule = async (client, last) =>
  positionsBetween(client, last, await safeMark(client, last));

describe('the feed of the log', () => {
  let settings: DatabaseSettings;
  let database: Database<unknown>;

  beforeEach(async () => {
    settings = (await newDatabase('identity')).identity;
    database = openDatabase(settings);
    await migrate(database.pool, [eventStoreMigrations]);
  });
  afterEach(() => database[Symbol.asyncDispose]());

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client(connectionOptions(settings));
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  const meta: EventMeta = {
    time: systemClock(),
    correlationId: newId(),
    causationId: null,
    actor: 'system',
  };
  const append = async (client: pg.ClientBase): Promise<void> => {
    const id = newId();
    await client.query('SELECT claim_stream($1, $2, 0, 1, NULL)', [id, 'test']);
    await client.query(
      `SELECT record_events($1, 0, $2, ARRAY['Tested'], ARRAY[1::smallint], ARRAY['{}'], $3,
                            NULL, NULL, NULL)`,
      [id, [newId()], metaText(meta)],
    );
  };

  /** Appends one event and leaves the transaction open. */
  async function openWriter(): Promise<pg.Client> {
    const client = await connect();
    await client.query('BEGIN');
    await append(client);
    return client;
  }

  /** One writer commits after another that began later; each rule reads in between. */
  async function readBetweenCommits(rule: Rule): Promise<number[]> {
    const reader = await connect();
    const [early, late] = [await openWriter(), await openWriter()];
    await late.query('COMMIT');
    const reading = rule(reader, 0);
    // The fence waits for the open writer; rules that do not wait have read by now.
    await Promise.race([reading, delay(300)]);
    await early.query('COMMIT');
    const first = await reading;
    const second = await rule(reader, first.at(-1) ?? 0);
    await Promise.all([reader.end(), early.end(), late.end()]);
    return [...first, ...second];
  }

  it('loses an event by reading what is visible', async () => {
    expect(await readBetweenCommits(whatIsVisible)).toEqual([2]);
  });

  it('loses an event by waiting for older transactions but going by position', async () => {
    // The writer with the higher position has the older transaction.
    const reader = await connect();
    const [older, younger] = [await connect(), await connect()];
    await older.query('BEGIN');
    await older.query('SELECT pg_current_xact_id()');
    await younger.query('BEGIN');
    await append(younger);
    await append(older);
    // Older transactions of other databases hold the rule up as well, so it is asked again.
    const readSome = (after: number) =>
      eventually(async () => {
        const positions = await belowOldestTransaction(reader, after);
        expect(positions).not.toEqual([]);
        return positions;
      });
    await older.query('COMMIT');
    const first = await readSome(0);
    await younger.query('COMMIT');
    await append(older);
    const second = await readSome(first.at(-1) ?? 0);
    expect([...first, ...second]).toEqual([2, 3]);
    await Promise.all([reader.end(), older.end(), younger.end()]);
  });

  it('loses nothing by the lock fence', async () => {
    expect(await readBetweenCommits(lockFence)).toEqual([1, 2]);
  });

  it('is not held up by a transaction of another database, nor before the first event', async () => {
    const other = new pg.Client({ connectionString: inject('databaseUrl') });
    await other.connect();
    await other.query('CREATE TABLE IF NOT EXISTS kept_open (n int)');
    await other.query('BEGIN');
    await other.query('INSERT INTO kept_open VALUES (1)');
    const reader = await connect();
    expect(await safeMark(reader, 0)).toBe(0);
    await append(database.pool as unknown as pg.ClientBase);
    expect(await safeMark(reader, 0)).toBe(1);
    await other.query('ROLLBACK');
    await Promise.all([other.end(), reader.end()]);
  });

  /** Keeps what was published; refuses what does not follow, as JetStream's chain does. */
  function recordingTransport(): Transport & { readonly entries: LogEntry[] } {
    const entries: LogEntry[] = [];
    return {
      entries,
      lastPublished: async () => entries.at(-1) ?? 'empty',
      publish: async (window) => {
        const [first] = window;
        const last = entries.at(-1)?.position ?? 0;
        if (first && JSON.parse(first.payload).previousposition !== `${last}`) {
          throw new Error('The chain is broken');
        }
        entries.push(...window);
      },
      announceHead: () => undefined,
    };
  }

  it('is woken where it leads, and says where it does not', async () => {
    const options = {
      database: settings,
      source: 'identity',
      transport: recordingTransport(),
      sealKey: readSealKey(privateKey),
      clock: systemClock,
      log: pino({ level: 'silent' }),
    } as const;
    const leader = startSequencer(options);
    await expect.poll(() => leader.wake()).toBe(true);
    const other = startSequencer(options);
    await expect.poll(() => leader.status().leading).toBe(true);
    expect(other.wake()).toBe(false);
    await leader.stop();
    expect(leader.wake()).toBe(false);
    await expect.poll(() => other.wake()).toBe(true);
    await other.stop();
  });

  it('publishes each event once and in order, with many writers and two leaders', async () => {
    const transport = recordingTransport();
    const options = {
      database: settings,
      source: 'identity',
      transport,
      sealKey: readSealKey(privateKey),
      clock: systemClock,
      log: pino({ level: 'silent' }),
    } as const;
    const leaders = [startSequencer(options), startSequencer(options)];
    const write = async (): Promise<void> => {
      const client = await connect();
      for (let count = 0; count < eventsEach; count += 1) {
        await client.query('BEGIN');
        await append(client);
        await delay(Math.random() * 8);
        await client.query(Math.random() < rollbackShare ? 'ROLLBACK' : 'COMMIT');
        if (count === eventsEach / 2 && Math.random() < 0.2) await endLeader();
      }
      await client.end();
    };
    /** As when the connection of the leader breaks: the other takes over. */
    const endLeader = () =>
      database.pool.query(
        `SELECT pg_terminate_backend(pid) FROM pg_locks
         WHERE locktype = 'advisory' AND granted AND pid <> pg_backend_pid()
           AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      );
    await Promise.all(Array.from({ length: writers }, write));

    const { rows } = await database.pool.query('SELECT position FROM events ORDER BY position');
    const logged = rows.map((row) => row.position as number);
    await expect.poll(() => transport.entries.length).toBe(logged.length);
    expect(transport.entries.map(({ position }) => position)).toEqual(logged);
    await Promise.all(leaders.map((leader) => leader.stop()));
    const sealed = await database.pool.query('SELECT tree_size, sealed_position FROM sequencer');
    expect(sealed.rows[0]).toEqual({ tree_size: logged.length, sealed_position: logged.at(-1) });
  });
});
