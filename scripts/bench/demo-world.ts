import { createPrivateKey } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Instant, plusMinutes, systemClock } from '@kyoyo/kernel';
import { identityHeader, signIdentityToken } from '@kyoyo/service-kit';
import { pino } from 'pino';
import { newKeys } from '../../infra/local/src/keys.ts';
import { startPlatform } from '../../infra/local/src/platform.ts';
import {
  exampleInstitution,
  exampleInstruments,
} from '../../infra/local/src/seed/example-institute.ts';
import { demoPassword, operatorEmail, seedPlatform } from '../../infra/local/src/seed/load.ts';
import { SeedApi } from '../../infra/local/src/seed/seed-api.ts';
import { createSettableClock } from '../../infra/local/src/settable-clock.ts';

const booker = 'hikari.hamabe@example.jp';
export const manager = 'akira.hakari@example.jp';
const slotMinutes = 30;
const slotsEach = 600;

/** A booking that nothing stands against. */
export interface FreeSlot {
  readonly instrumentId: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly serviceKind: string;
}

export interface WorldSize {
  /** Beside those of the demo. */
  readonly instruments: number;
  readonly webRoot: string;
}

/** The whole platform with its demo data, and somebody of a startup who books on it. */
export async function startDemoWorld(
  adminUrl: string,
  natsUrl: string,
  { instruments, webRoot }: WorldSize,
) {
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
    webRoot,
    log: pino({ level: 'silent' }),
    operator: { email: operatorEmail, password: demoPassword },
    demoPassword,
    clock: clock.now,
    // Its browsers all come from here, with one session.
    socketLimits: { perSession: 10_000, perAddress: 10_000 },
  });
  const { url, databaseUrls } = platform;
  const databaseUrl = databaseUrls['reservation'] ?? '';
  await seedPlatform({ url, databaseUrl, size: 'small', home, clock, say: console.log });
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
    slots: await shareInstruments(api, instruments),
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

/** Many instruments, with times after all that the demo has booked; the booker's side agrees. */
async function shareInstruments(api: SeedApi, instruments: number): Promise<FreeSlot[]> {
  const [model] = exampleInstruments;
  const { items } = await api.get<{ items: { id: string; name: { en: string } }[] }>(
    manager,
    '/api/institutions',
  );
  const institutionId = items.find(({ name }) => name.en === exampleInstitution.name.en)?.id;
  const { items: terms } = await api.get<{ items: { id: string }[] }>(
    booker,
    `/api/terms?institutionId=${institutionId}`,
  );
  await api.post(booker, 'bench terms', '/api/agreements', { termsId: terms[0]?.id });
  const policy = { ...model?.policy, opening: { fromMinute: 0, toMinute: 1440 } };
  const from = plusMinutes(`${systemClock().slice(0, 10)}T00:00:00.000Z` as Instant, 20 * 1440);
  const slots: FreeSlot[][] = [];
  for (let nth = 0; nth < instruments; nth += 1) {
    const { id: instrumentId } = await api.post(manager, `bench ${nth}`, '/api/instruments', {
      ...model?.description,
      institutionId,
    });
    const path = `/api/instruments/${instrumentId}`;
    await api.post(manager, `bench approval ${nth}`, `${path}/approval`);
    await api.post(manager, `bench policy ${nth}`, `${path}/policies`, policy);
    slots.push(
      Array.from({ length: slotsEach }, (_, index) => ({
        instrumentId,
        period: {
          start: plusMinutes(from, index * slotMinutes),
          end: plusMinutes(from, (index + 1) * slotMinutes),
        },
        serviceKind: 'equipment-use',
      })),
    );
  }
  // In turns, so that as many bookings after each other are of as many instruments.
  return Array.from({ length: slotsEach }, (_, index) =>
    slots.flatMap((ofOne) => ofOne[index] ?? []),
  ).flat();
}

async function logIn(url: string): Promise<string> {
  const response = await fetch(`${url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: booker, password: demoPassword }),
  });
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}
