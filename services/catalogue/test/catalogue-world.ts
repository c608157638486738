import { generateKeyPairSync } from 'node:crypto';
import { eventCatalogue, type Identity, type Role } from '@kyoyo/contracts';
import { EventStore, openDatabase, readSealKey } from '@kyoyo/event-store';
import { newId, systemClock } from '@kyoyo/kernel';
import { identityHeader, signIdentityToken, startService } from '@kyoyo/service-kit';
import { expectTablesOfLog, newDatabase } from '@kyoyo/testing';
import { pino } from 'pino';
import { expect, inject } from 'vitest';
import type { Tables } from '../src/schema.ts';
import { catalogueService } from '../src/service.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly body: any; // oxlint-disable-line typescript/no-explicit-any -- of every operation.
}

export interface CallOptions {
  readonly roles?: readonly Role[];
  readonly personId?: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface CatalogueWorld {
  get(path: string, options?: CallOptions): Promise<Reply>;
  post(path: string, body?: unknown, options?: CallOptions): Promise<Reply>;
  /** Posts bytes as they are. */
  upload(path: string, bytes: Buffer, options?: CallOptions & { type?: string }): Promise<Reply>;
  /** Posts what must succeed. */
  done(path: string, body?: unknown, options?: CallOptions): Promise<Reply['body']>;
  readonly operations: CallOptions;
  managerOf(institutionId: string): { roles: Role[] };
  /** The tables themselves. */
  readonly store: EventStore<Tables>;
  count(table: string, where?: string): Promise<number>;
  /** Rows of any kind that the service has written. */
  rowsWritten(): Promise<number>;
  /** At the end the tables are what the log says. */
  stop(): Promise<void>;
}

/** The catalogue service alone, on a database of its own. */
export async function startCatalogue(): Promise<CatalogueWorld> {
  const { catalogue } = await newDatabase('catalogue');
  const [identityKeys, sealKeys] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')];
  const service = await startService(
    catalogueService,
    {
      databaseUrl: catalogue.url,
      natsUrl: inject('natsUrl'),
      host: '127.0.0.1',
      port: 0,
      databaseConnectionsMax: 8,
      sealKey: readSealKey(sealKeys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()),
      identityKey: identityKeys.publicKey,
      logLevel: 'fatal',
    },
    { log: pino({ level: 'fatal' }) },
  );
  const database = openDatabase<Tables>({ ...catalogue, connectionsMax: 2 });
  const store = new EventStore<Tables>({
    database,
    source: 'catalogue',
    catalogue: eventCatalogue,
    streams: catalogueService.streams ?? [],
    clock: systemClock,
    onAppended: () => undefined,
  });
  const somebody = newId();

  async function call(
    method: string,
    path: string,
    body: unknown,
    { roles = [], personId = somebody, key = newId(), headers: more = {} }: CallOptions = {},
  ): Promise<Reply> {
    const who: Identity = {
      personId,
      sessionId: newId(),
      organisationId: newId(),
      roles: [...roles],
    };
    const response = await fetch(`${service.url}${path}`, {
      method,
      headers: {
        'idempotency-key': key,
        [identityHeader]: await signIdentityToken(who, identityKeys.privateKey),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...more,
      },
      ...(body === undefined ? {} : { body: Buffer.isBuffer(body) ? body : JSON.stringify(body) }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const { status, headers } = response;
    return { status, headers, bytes, text, body: isJson ? JSON.parse(text) : undefined };
  }

  const world: CatalogueWorld = {
    get: (path, options) => call('GET', path, undefined, options),
    post: (path, body = {}, options) => call('POST', path, body, options),
    upload: (path, bytes, { type = 'application/octet-stream', ...options } = {}) =>
      call('POST', path, bytes, { ...options, headers: { 'content-type': type } }),
    async done(path, body, options) {
      const reply = await world.post(path, body, options);
      expect(reply.status, `${path}: ${reply.text}`).toBeLessThan(300);
      return reply.body;
    },
    operations: { roles: [{ name: 'operations' }] },
    managerOf: (institutionId) => ({ roles: [{ name: 'facility-manager', institutionId }] }),
    store,
    async count(table, where = 'true') {
      const { rows } = await database.pool.query(
        `SELECT count(*)::int FROM ${table} WHERE ${where}`,
      );
      return rows[0].count;
    },
    async rowsWritten() {
      const { rows } = await database.pool.query(
        `SELECT ((SELECT count(*) FROM events) + (SELECT count(*) FROM streams)
           + (SELECT count(*) FROM commands) + (SELECT count(*) FROM instrument)
           + (SELECT count(*) FROM search_word))::int AS written`,
      );
      return rows[0].written;
    },
    async stop() {
      await expectTablesOfLog(store, systemClock);
      await database[Symbol.asyncDispose]();
      await service.stop();
    },
  };
  return world;
}
