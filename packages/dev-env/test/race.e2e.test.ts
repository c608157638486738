import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedNats, startNats } from '@kyoyo/embedded';
import type { ReservationView } from '@kyoyo/contracts';
import { type Instant, plusMinutes } from '@kyoyo/kernel';
import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newKeys } from '../src/keys.ts';
import { type Platform, startPlatform } from '../src/platform.ts';
import { createSettableClock } from '../src/settable-clock.ts';
import { type Answer, type Call, prepareBookings } from './bookings-world.ts';

const clients = 32;
const attemptsEach = 40;
const slotsFoughtOver = 10;
const knownRefusals = new Set([
  'period-taken',
  'wrong-status',
  'hold-expired',
  'too-early-to-check-in',
  'too-late-to-check-in',
  'period-in-past',
]);

/** A repeatable source of chance, so that a failure can be looked at again. */
function randomFrom(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('32 clients and two replicas fight over the same slots', () => {
  const keys = newKeys();
  const clock = createSettableClock();
  const database = `race_${randomBytes(6).toString('hex')}`;
  let platform: Platform;
  let nats: EmbeddedNats;
  let tables: pg.Client;
  let call: Call;
  let instrumentIds: readonly string[];
  let openingAt: Instant;

  beforeAll(async () => {
    // A platform of its own needs a NATS of its own: streams are named after services.
    nats = await startNats({ dir: await mkdtemp(join(tmpdir(), 'kyoyo-race-')) });
    platform = await startPlatform({
      adminUrl: inject('databaseUrl'),
      natsUrl: nats.url,
      database,
      keys,
      host: '127.0.0.1',
      port: 0,
      webRoot: '/nonexistent',
      log: pino({ level: 'silent' }),
      operator: { email: 'operations@example.jp', password: 'a password' },
      clock: clock.now,
      replicas: { reservation: 2 },
    });
    const adminUrl = new URL(inject('databaseUrl'));
    adminUrl.pathname = `/${database}`;
    tables = new pg.Client({ connectionString: adminUrl.href });
    await tables.connect();
    ({ call, instrumentIds, openingAt } = await prepareBookings(platform, keys));
  });

  afterAll(async () => {
    await tables?.end();
    await platform?.stop();
    await nats?.stop();
  });

  it('lets nobody have what somebody else has, and explains every refusal', async () => {
    const seed = Number(process.env['RACE_SEED'] ?? randomBytes(3).readUIntBE(0, 3));
    console.log(`the race runs with RACE_SEED=${seed}`);
    const deadlocksBefore = await deadlocks();
    clock.set(openingAt);
    const answers: Answer[] = [];
    const acknowledged = new Map<string, ReservationView>();

    const fight = async (client: number): Promise<void> => {
      const random = randomFrom(seed + client);
      const mine: string[] = [];
      for (let attempt = 0; attempt < attemptsEach; attempt += 1) {
        const replica = platform.services.reservation[random(2)] as string;
        const instrumentId = instrumentIds[random(2)] as string;
        const start = plusMinutes(openingAt, 30 * random(slotsFoughtOver));
        const period = { start, end: plusMinutes(start, 30 * (1 + random(2))) };
        const id = mine[random(Math.max(1, mine.length))];
        const wish = { instrumentId, period, serviceKind: 'equipment-use', purpose: `${client}` };
        const path = (step: string) => `/api/reservations/${id}/${step}`;
        const choices = [
          () => call(replica, '/api/reservations', wish),
          () => call(replica, '/api/reservations', { ...wish, hold: true }),
          ...(id
            ? [
                () => call(replica, path('confirmation')),
                () => call(replica, path('moves'), { period, instrumentId }),
                () => call(replica, path('cancellation')),
                () => call(replica, path('check-in')),
                () => call(replica, path('check-out')),
              ]
            : []),
        ];
        const answer = await (choices[random(choices.length)] as () => Promise<Answer>)();
        answers.push(answer);
        if (answer.status < 300) {
          const known = acknowledged.get(answer.body.id);
          if (!known) mine.push(answer.body.id);
          if (!known || known.version <= answer.body.version) {
            acknowledged.set(answer.body.id, answer.body);
          }
        }
        // Time goes on for everybody, so that runs end late and holds run out.
        if (random(60) === 0) clock.set(plusMinutes(clock.now(), 1));
      }
    };
    await Promise.all(Array.from({ length: clients }, (_, client) => fight(client)));

    const refused = answers.filter(({ status }) => status >= 300);
    const bySlug = Map.groupBy(refused, ({ body }) => body.slug);
    console.log(
      `${answers.length} requests, ${answers.length - refused.length} done; refused: ` +
        [...bySlug].map(([slug, all]) => `${slug} ${all.length}`).join(', '),
    );
    for (const [slug, [first]] of bySlug) {
      expect(knownRefusals, `${slug}: ${JSON.stringify(first?.body)}`).toContain(slug);
    }
    expect(bySlug.get('period-taken')?.length).toBeGreaterThan(0);
    expect(await overlapping()).toBe(0);
    expect(await deadlocks()).toBe(deadlocksBefore);

    // What was answered last for a reservation, or something later, is what stands in the tables.
    const { rows } = await tables.query(
      'SELECT reservation_id, status, version FROM reservation.reservation',
    );
    const stored = new Map(rows.map((row) => [row.reservation_id, row]));
    for (const [id, view] of acknowledged) {
      const row = stored.get(id);
      expect(row, `${id} was acknowledged`).toBeDefined();
      expect(row.version).toBeGreaterThanOrEqual(view.version);
      if (row.version === view.version) expect(row.status).toBe(view.status);
    }
    const { rows: log } = await tables.query(
      `SELECT count(DISTINCT stream_id)::int AS streams FROM reservation.events
       WHERE stream_id = ANY ($1)`,
      [[...acknowledged.keys()]],
    );
    expect(log[0].streams).toBe(acknowledged.size);
  });

  async function overlapping(): Promise<number> {
    const { rows } = await tables.query(
      `SELECT count(*)::int AS pairs FROM reservation.allocation a JOIN reservation.allocation b
         ON a.resource = b.resource AND a.taken_by < b.taken_by
        AND a.period && b.period`,
    );
    return rows[0].pairs;
  }

  async function deadlocks(): Promise<number> {
    const { rows } = await tables.query(
      'SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()',
    );
    return Number(rows[0].deadlocks);
  }
});
