import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type EmbeddedNats,
  type EmbeddedPostgres,
  startNats,
  startPostgres,
} from '@kyoyo/embedded';
import { newId, plusMinutes, systemClock } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newKeys } from '../src/keys.ts';
import { type Platform, startPlatform } from '../src/platform.ts';
import { type BookingsWorld, prepareBookings } from './bookings-world.ts';
import { expectEveryTableOfLog } from './tables-of-log.ts';

const clients = 4;
const outageMs = 20_000;
const convergeMs = 120_000;

/**
 * Servers of its own, because they are killed. Clients go on booking all the while; whatever does
 * not answer is asked again under the same key.
 */
describe('nothing that was acknowledged is lost', () => {
  const keys = newKeys();
  let home: string;
  let postgres: EmbeddedPostgres;
  let nats: EmbeddedNats;
  let platform: Platform;
  let world: BookingsWorld;
  let replica: { readonly url: string; readonly process: ChildProcess };

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'kyoyo-crash-'));
    postgres = await startPostgres({ dir: join(home, 'postgres') });
    nats = await startNats({ dir: join(home, 'nats') });
    platform = await startPlatform({
      adminUrl: postgres.url,
      natsUrl: nats.url,
      database: 'crash',
      keys,
      host: '127.0.0.1',
      port: 0,
      webRoot: '/nonexistent',
      log: pino({ level: 'silent' }),
      operator: { email: 'operations@example.jp', password: 'a password' },
    });
    world = await prepareBookings(platform, keys);
    replica = await startReplica();
  });

  afterAll(async () => {
    replica?.process.kill('SIGKILL');
    await platform?.stop();
    await nats?.stop();
    await postgres?.stop();
    await rm(home, { recursive: true, force: true });
  });

  /** The reservation service as a process of its own, as in production. */
  async function startReplica() {
    const main = fileURLToPath(
      new URL('../../../services/reservation/src/main.ts', import.meta.url),
    );
    const child = spawn(process.execPath, [main], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        DATABASE_URL: platform.databaseUrls['reservation'],
        NATS_URL: nats.url,
        SEAL_PRIVATE_KEY: keys.sealPrivate,
        IDENTITY_PUBLIC_KEY: keys.identityPublic,
        LOG_LEVEL: 'fatal',
      },
    });
    let said = '';
    for await (const chunk of child.stdout) {
      said += String(chunk);
      const url = /^ready (\S+)$/m.exec(said)?.[1];
      if (url) return { url, process: child };
    }
    throw new Error(`The replica ended before it was ready: ${said}`);
  }

  it('through kills of a service, of NATS, of its storage and of PostgreSQL', async () => {
    const acknowledged = new Set<string>();
    const enough = new AbortController();
    let slot = 0;
    const bookOn = async (client: number): Promise<void> => {
      while (!enough.signal.aborted) {
        const start = plusMinutes(world.openingAt, 30 * (1 + slot++));
        const wish = {
          instrumentId: world.instrumentIds[0],
          period: { start, end: plusMinutes(start, 30) },
          serviceKind: 'equipment-use',
        };
        const key = newId();
        const answer = await eventually(
          async () => {
            const url = client % 2 ? replica.url : (platform.services.reservation[0] as string);
            const tried = await world.call(url, '/api/reservations', wish, { key });
            expect(tried.status, JSON.stringify(tried.body)).toBe(201);
            return tried;
          },
          { withinMs: convergeMs },
        );
        acknowledged.add(answer.body.id);
      }
    };
    const load = Promise.all(Array.from({ length: clients }, (_, client) => bookOn(client)));
    const more = async (count: number) => {
      const wanted = acknowledged.size + count;
      await eventually(() => expect(acknowledged.size).toBeGreaterThanOrEqual(wanted), {
        withinMs: convergeMs,
      });
    };

    await more(50);
    replica.process.kill('SIGKILL');
    await once(replica.process, 'exit');
    replica = await startReplica();
    await more(50);

    nats.kill();
    const until = Date.now() + outageMs;
    while (Date.now() < until) await more(1);
    await nats.restart();
    await more(50);

    nats.kill();
    await rm(join(home, 'nats', 'data'), { recursive: true });
    await nats.restart();
    await more(50);

    postgres.kill();
    await postgres.restart();
    await more(50);
    enough.abort();
    await load;

    const url = new URL(postgres.url);
    url.pathname = '/crash';
    const tables = new pg.Client({ connectionString: url.href });
    await tables.connect();
    try {
      console.log(`${acknowledged.size} bookings were acknowledged`);
      const { rows } = await tables.query(
        `SELECT stream_id FROM reservation.events WHERE type = 'ReservationConfirmed'`,
      );
      const confirmed = rows.map((row) => row.stream_id as string);
      expect(new Set(confirmed).size).toBe(confirmed.length);
      expect([...acknowledged].filter((id) => !confirmed.includes(id))).toEqual([]);
      await eventually(() => expectConverged(tables), { withinMs: convergeMs });
      await expectEveryTableOfLog(platform, nats.url, systemClock);
    } finally {
      await tables.end();
    }
  });

  /** Every consumer has exactly what the logs say: no more, no less, byte for byte in the audit. */
  async function expectConverged(tables: pg.Client): Promise<void> {
    for (const source of ['identity', 'catalogue', 'subscription', 'reservation']) {
      const { rows } = await tables.query(
        `SELECT count(*)::int AS logged,
           count(*) FILTER (WHERE kept.envelope->>'data' IS NOT DISTINCT FROM log.data::text)::int
             AS same
         FROM ${source}.events log FULL JOIN
           (SELECT * FROM audit.event WHERE source = $1) kept ON kept.event_id = log.id`,
        [source],
      );
      expect(rows[0].same, source).toBe(rows[0].logged);
    }
    const { rows } = await tables.query(
      `SELECT count(*)::int AS reserved,
         count(*) FILTER (WHERE used.reserved = booked.period
                            AND used.instrument_id = booked.instrument_id)::int AS same
       FROM (SELECT * FROM reservation.reservation WHERE status = 'confirmed') booked
       FULL JOIN usage_analytics.use used USING (reservation_id)`,
    );
    expect(rows[0].same).toBe(rows[0].reserved);
    const parked = await tables.query(
      'SELECT (SELECT count(*) FROM audit.dead_letter) + (SELECT count(*) FROM usage_analytics.dead_letter) AS parked',
    );
    expect(Number(parked.rows[0].parked)).toBe(0);
  }
});
