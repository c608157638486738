import { generateKeyPairSync } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { billingService } from '@kyoyo/billing';
import { eventCatalogue, exampleOf, type Role } from '@kyoyo/contracts';
import {
  EventStore,
  eventStoreMigrations,
  migrate,
  openDatabase,
  provision,
} from '@kyoyo/event-store';
import { newId, systemClock } from '@kyoyo/kernel';
import { messagingMigrations } from '@kyoyo/messaging';
import {
  createApp,
  createIdentityVerifier,
  identityHeader,
  signIdentityToken,
} from '@kyoyo/service-kit';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { json } from './pages/numbered.ts';

/** The billing service by itself, over HTTP, and somebody of its finance office who asks. */
export async function openBilling(adminUrl: string, name: string, institutionId = newId()) {
  const urls = await provision({ adminUrl, database: name, schemas: ['billing'], secret: 'bench' });
  const settings = { url: urls['billing'] as string, schema: 'billing', connectionsMax: 4 };
  const database = openDatabase<never>(settings);
  await migrate(database.pool, [
    eventStoreMigrations,
    messagingMigrations,
    billingService.migrations,
  ]);
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const log = pino({ level: 'error' });
  const app = await createApp({
    name: 'billing',
    log,
    metrics: new Registry(),
    verifyIdentity: createIdentityVerifier(publicKey),
    checkReady: () => Promise.resolve(),
  });
  const store = new EventStore<never>({
    database,
    source: 'billing',
    catalogue: eventCatalogue,
    streams: billingService.streams ?? [],
    clock: systemClock,
    onAppended: () => undefined,
  });
  const nats = () => Promise.reject(new Error('there is no NATS here'));
  billingService.routes(app, { database, store, clock: systemClock, log, nats } as never);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const roles: Role[] = [{ name: 'finance', institutionId }];
  const who = { personId: newId(), organisationId: newId(), sessionId: newId(), roles };

  /** What it answers; GET where there is no body. */
  const ask = async (path: string, body?: object | Buffer): Promise<string> => {
    const answer = await fetch(`${url}${path}`, {
      headers: {
        [identityHeader]: await signIdentityToken(who, privateKey),
        'content-type': Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json',
        'idempotency-key': newId(),
      },
      ...(body && {
        method: 'POST',
        body: Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body),
      }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text.slice(0, 500)}`);
    return text;
  };

  return {
    pool: database.pool,
    institutionId,
    ask,

    /** Asks until it is of none of these statuses. */
    async until<Asked extends { readonly status: string }>(
      path: string,
      ...busy: readonly string[]
    ): Promise<Asked> {
      for (;;) {
        const found = JSON.parse(await ask(path)) as Asked;
        if (!busy.includes(found.status)) return found;
        await delay(50);
      }
    },

    async [Symbol.asyncDispose](): Promise<void> {
      await app.close();
      await store.past[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}
/** What an institution says of itself, as the rows that its stream writes. */
export const describedIssuer = (institutionId: string, said: object): readonly string[] => {
  const data = json({
    ...(exampleOf('billing', 'IssuerDescribed').data as object),
    institutionId,
    ...said,
  });
  return [
    `INSERT INTO issuer VALUES ('${institutionId}', ${data}, 1)`,
    `INSERT INTO issuer_from VALUES ('${institutionId}', '2020-04-01', ${data})`,
  ];
};

export type Billing = Awaited<ReturnType<typeof openBilling>>;

export const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
};
