import { createPrivateKey, randomBytes } from 'node:crypto';
import type { Identity, ReservationView, Role } from '@kyoyo/contracts';
import { type Instant, newId, plusMinutes, systemClock } from '@kyoyo/kernel';
import { identityHeader, signIdentityToken } from '@kyoyo/service-kit';
import { eventually } from '@kyoyo/testing';
import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { newKeys } from '../src/keys.ts';
import { type Platform, startPlatform } from '../src/platform.ts';
import { createSettableClock } from '../src/settable-clock.ts';

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

interface Answer {
  readonly status: number;
  readonly body: ReservationView & { slug?: string; freeSlots?: unknown[] };
}

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
  const who: Identity = {
    personId: newId(),
    organisationId: newId(),
    sessionId: newId(),
    roles: [],
  };
  let platform: Platform;
  let instrumentIds: string[] = [];
  let tables: pg.Client;
  let openingAt: Instant;

  const call = async (
    url: string,
    path: string,
    body: unknown = {},
    roles: Role[] = [],
    as: Identity = who,
  ): Promise<Answer> => {
    const token = await signIdentityToken({ ...as, roles }, createPrivateKey(keys.identityPrivate));
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': newId(),
        [identityHeader]: token,
      },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  };

  beforeAll(async () => {
    platform = await startPlatform({
      adminUrl: inject('databaseUrl'),
      natsUrl: inject('natsUrl'),
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
    await prepare();
  });

  afterAll(async () => {
    await tables?.end();
    await platform?.stop();
  });

  /** Two instruments, one of them with three units, open round the clock, and somebody to book. */
  async function prepare(): Promise<void> {
    const [identity, catalogue, subscription] = [
      platform.services.identity[0] as string,
      platform.services.catalogue[0] as string,
      platform.services.subscription[0] as string,
    ];
    const operations: Role[] = [{ name: 'operations' }];
    const name = { ja: '機関', en: 'Institution' };
    const institution = await call(catalogue, '/api/institutions', { name }, operations);
    const institutionId = institution.body.id;
    const manager: Role[] = [
      { name: 'facility-manager', institutionId },
      { name: 'facility-staff', institutionId },
    ];
    const organisation = await call(identity, '/api/organisations', { name }, operations);
    Object.assign(who, { organisationId: organisation.body.id });
    await call(
      identity,
      `/api/organisations/${who.organisationId}/class-certifications`,
      { class: 'startup', evidence: 'test', validFrom: '2020-01-01' },
      operations,
    );
    for (const units of [1, 3]) {
      const proposal = { institutionId, name, category: 'x-ray', location: name, units };
      const { body } = await call(catalogue, '/api/instruments', proposal, manager);
      await call(catalogue, `/api/instruments/${body.id}/approval`, {}, manager);
      await call(
        catalogue,
        `/api/instruments/${body.id}/policies`,
        {
          openTo: ['startup'],
          opening: { fromMinute: 0, toMinute: 1440 },
          durationMinutesMin: 30,
          durationMinutesMax: 240,
          granularityMinutes: 30,
          horizonDays: 60,
        },
        manager,
      );
      instrumentIds = [...instrumentIds, body.id];
    }
    const terms = await call(
      subscription,
      '/api/terms',
      {
        institutionId,
        text: { ja: '約款', en: 'Terms' },
        effectiveFrom: '2020-01-01T00:00:00+09:00',
      },
      manager,
    );
    await call(subscription, '/api/agreements', { termsId: terms.body.id });
    openingAt = plusMinutes(`${systemClock().slice(0, 10)}T00:00:00.000Z` as Instant, 2 * 1440);
    // Both replicas share their tables, so what one knows the other knows.
    await eventually(async () => {
      for (const instrumentId of instrumentIds) {
        const outcome = await call(
          platform.services.reservation[0] as string,
          '/api/reservations',
          {
            instrumentId,
            period: { start: openingAt, end: plusMinutes(openingAt, 30) },
            serviceKind: 'equipment-use',
            hold: true,
          },
        );
        expect(outcome.status).toBe(201);
        const path = `/api/reservations/${outcome.body.id}/cancellation`;
        await call(platform.services.reservation[0] as string, path);
      }
    });
  }

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
         ON a.resource = b.resource AND a.reservation_id < b.reservation_id
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
