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

const booker = 'hikari.hamabe@example.jp';

/** A booking that nothing stands against. */
export interface FreeSlot {
  readonly instrumentId: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly serviceKind: string;
}

/** The whole platform with its demo data, and somebody of a startup who books on it. */
export async function startDemoWorld(adminUrl: string, natsUrl: string) {
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
  const api = new SeedApi(platform.url, demoPassword);
  const { person, organisation, sessionId } = await api.get<Session>(booker, '/api/session');
  const who = {
    personId: person.id,
    organisationId: organisation.id,
    sessionId,
    roles: [],
  };
  const signingKey = createPrivateKey(keys.identityPrivate);
  return {
    platform,
    slots: await freeSlots(api),
    reservationsUrl: `${platform.services.reservation[0]}/api/reservations`,
    /** What the gateway would put on the booker's requests; good for a minute. */
    headers: async () => ({ [identityHeader]: await signIdentityToken(who, signingKey) }),
    cookie: await logIn(platform.url),
    async stop() {
      await platform.stop();
      await rm(home, { recursive: true });
    },
  };
}
export type DemoWorld = Awaited<ReturnType<typeof startDemoWorld>>;

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
async function freeSlots(api: SeedApi): Promise<FreeSlot[]> {
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

async function logIn(url: string): Promise<string> {
  const response = await fetch(`${url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: booker, password: demoPassword }),
  });
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}
