import { createPrivateKey } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plusMinutes, systemClock } from '@kyoyo/kernel';
import { identityHeader, signIdentityToken } from '@kyoyo/service-kit';
import { pino } from 'pino';
import { newKeys } from '../../packages/dev-env/src/keys.ts';
import { startPlatform } from '../../packages/dev-env/src/platform.ts';
import { demoPassword, operatorEmail, seedPlatform } from '../../packages/dev-env/src/seed/load.ts';
import { SeedApi } from '../../packages/dev-env/src/seed/seed-api.ts';
import { createSettableClock } from '../../packages/dev-env/src/settable-clock.ts';
import type { Row } from './log-rows.ts';
import { bookingScript, pgbenchRate } from './pgbench.ts';
import { compare, postLoad } from './world.ts';

const booker = 'hikari.hamabe@example.jp';
const secondsEach = 2;
const slotsEach = 6_000;

/** Confirmed bookings over HTTP on the whole platform with its demo data, everything on. */
export async function bookingRows(adminUrl: string, natsUrl: string): Promise<Row[]> {
  const home = await mkdtemp(join(tmpdir(), 'kyoyo-bench-home-'));
  const clock = createSettableClock();
  const keys = newKeys();
  const platform = await startPlatform({
    adminUrl,
    natsUrl,
    database: 'bench_platform',
    keys,
    host: '127.0.0.1',
    port: 0,
    webRoot: '/nonexistent',
    log: pino({ level: 'silent' }),
    operator: { email: operatorEmail, password: demoPassword },
    demoPassword,
    clock: clock.now,
  });
  await seedPlatform({ url: platform.url, home, clock, say: console.log });
  const slots = await freeSlots(new SeedApi(platform.url, demoPassword));
  const session = await new SeedApi(platform.url, demoPassword).get<Session>(
    booker,
    '/api/session',
  );
  const who = {
    personId: session.person.id,
    organisationId: session.organisation.id,
    sessionId: session.sessionId,
    roles: [],
  };
  const database = `${platform.databaseUrls['reservation']}?options=-csearch_path%3Dreservation,public`;
  console.log(`${slots.length} free slots`);
  const signingKey = createPrivateKey(keys.identityPrivate);
  const url = `${platform.services.reservation[0]}/api/reservations`;
  let refused = 0;
  const rows: Row[] = [];
  for (const clients of [1, 8, 32]) {
    const { ours, ceiling, ratio } = await compare(
      async () => {
        const headers = { [identityHeader]: await signIdentityToken(who, signingKey) };
        const bodies = slots.slice(0, slotsEach).map((slot) => JSON.stringify(slot));
        const load = { url, headers, bodies, clients, seconds: secondsEach };
        const { sent, perSecond, byStatus } = await postLoad(load);
        slots.splice(0, sent + clients);
        refused += sent - (byStatus['201'] ?? 0);
        return perSecond;
      },
      () => pgbenchRate(database, bookingScript, clients, secondsEach),
    );
    rows.push([
      `bookings over HTTP, ${clients} client${clients > 1 ? 's' : ''}`,
      `${Math.round(ours)}/s`,
      `${Math.round(ratio * 100)}% of pgbench's ${Math.round(ceiling)}/s`,
    ]);
  }
  rows.push(['  of these refused', String(refused), 'the slots are free: 0']);
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  rows.push(['memory of the whole platform with the bench', `${memory} MB`, 'target 400 MB idle']);
  await platform.stop();
  await rm(home, { recursive: true });
  return rows;
}

interface Session {
  readonly sessionId: string;
  readonly person: { readonly id: string };
  readonly organisation: { readonly id: string };
}

interface Listed {
  readonly items: readonly {
    readonly id: string;
    readonly institution: { readonly id: string };
    readonly policy: {
      readonly openTo: readonly string[];
      readonly opening: { readonly fromMinute: number; readonly toMinute: number };
      readonly durationMinutesMin: number;
      readonly horizonDays: number;
    };
  }[];
}

/** Times after all that the demo has booked, on what is open round the clock to a startup. */
async function freeSlots(api: SeedApi) {
  const { items } = await api.get<Listed>(booker, '/api/instruments?limit=200');
  const open = items.filter(
    ({ policy }) =>
      policy.openTo.includes('startup') &&
      policy.opening.fromMinute === 0 &&
      policy.opening.toMinute === 1440 &&
      policy.durationMinutesMin <= 120,
  );
  for (const institutionId of new Set(open.map(({ institution }) => institution.id))) {
    const { items: terms } = await api.get<{ items: { id: string }[] }>(
      booker,
      `/api/terms?institutionId=${institutionId}`,
    );
    await api.post(booker, `bench ${institutionId}`, '/api/agreements', { termsId: terms[0]?.id });
  }
  return open.flatMap(({ id, policy }) => {
    const from = plusMinutes(`${systemClock().slice(0, 10)}T00:00:00.000Z` as never, 20 * 1440);
    const step = policy.durationMinutesMin;
    const count = Math.floor(((policy.horizonDays - 22) * 1440) / step);
    return Array.from({ length: count }, (_, index) => ({
      instrumentId: id,
      period: {
        start: plusMinutes(from, index * step),
        end: plusMinutes(from, (index + 1) * step),
      },
      serviceKind: 'equipment-use',
    }));
  });
}
