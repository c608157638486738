import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { eventCatalogue, exampleOf, type Identity } from '@kyoyo/contracts';
import {
  type Database,
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
  schemaOf,
  type ServiceDefinition,
  signIdentityToken,
} from '@kyoyo/service-kit';
import pg from 'pg';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { describedServices } from '../../infra/local/src/services.ts';
import { fill } from './pages/fill.ts';
import { counts, idOf } from './pages/numbered.ts';
import { type Asked, type Cost, costOf, note } from './pages/plans.ts';
import type { PageRequest } from './pages/page-request.ts';
import { pageRequests } from './pages/requests.ts';
import type { Row } from './row.ts';

const msMax = 100;

/** Every request of a page against tables of some years: what PostgreSQL does for it. */
export async function pageRows(adminUrl: string): Promise<Row[]> {
  const definitions = describedServices();
  const schemas = definitions.map(({ name }) => schemaOf(name));
  const urls = await provision({ adminUrl, database: 'pages', schemas, secret: 'bench' });
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const notes: Asked[] = [];
  const services = new Map<string, Awaited<ReturnType<typeof open>>>();
  for (const definition of definitions) {
    const schema = schemaOf(definition.name);
    services.set(schema, await open(definition, urls[schema] as string, publicKey, notes));
  }
  try {
    return await measure(services, notes, privateKey);
  } finally {
    for (const service of services.values()) await service.close();
  }
}

async function measure(
  services: ReadonlyMap<string, Awaited<ReturnType<typeof open>>>,
  notes: Asked[],
  signingKey: KeyObject,
): Promise<Row[]> {
  const rows: Row[] = [];
  const tooDear: string[] = [];
  const refused: string[] = [];
  for (const request of pageRequests) {
    const service = services.get(request.schema);
    if (!service) throw new Error(`There is no service ${request.schema}`);
    notes.length = 0;
    const headers = {
      [identityHeader]: await signIdentityToken(whoIs(request), signingKey),
      'content-type': 'application/json',
    };
    const answer = await send(service.url, request, headers);
    if (typeof answer === 'string') {
      refused.push(answer);
      continue;
    }
    const costs: Cost[] = [];
    for (const asked of notes) costs.push(await costOf(service.client, asked));
    const ms = costs.reduce((sum, cost) => sum + cost.ms, 0);
    const rowsRead = costs.reduce((sum, cost) => sum + cost.rowsRead, 0);
    const whole = costs.flatMap(({ wholeTables }) => wholeTables);
    if (ms > msMax || whole.length > 0) tooDear.push(request.what.trim());
    rows.push([
      `page: ${request.what}`,
      `${ms.toFixed(1)} ms`,
      `${rowsRead} rows read, ${answer} bytes sent; target ${msMax} ms` +
        (whole.length > 0 ? `; reads all of ${whole.join(', ')}` : ''),
    ]);
  }
  if (refused.length > 0) throw new Error(refused.join('\n'));
  const all = `${counts.events} events, ${counts.bookings} bookings, ${counts.instruments} instruments`;
  rows.push([
    `pages, ${pageRequests.length} requests in all, on ${all}`,
    `${tooDear.length} too dear`,
    tooDear.length > 0 ? tooDear.join('; ') : 'none takes longer, or reads a whole table',
  ]);
  return rows;
}

const whoIs = ({ roles = [] }: PageRequest): Identity => ({
  personId: idOf('person', 1),
  organisationId: idOf('organisation', 2),
  sessionId: idOf('thing', 2_000),
  roles: [...roles],
});

/** How many bytes the answer has; what was said where it was refused. */
async function send(
  url: string,
  { path, body }: PageRequest,
  headers: Record<string, string>,
): Promise<number | string> {
  const response = await fetch(`${url}${path}`, {
    headers: { ...headers, 'idempotency-key': newId() },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (response.status !== 200) return `${path}: ${response.status} ${text.slice(0, 500)}`;
  return Buffer.byteLength(text);
}

async function open(
  definition: ServiceDefinition<never>,
  url: string,
  publicKey: Parameters<typeof createIdentityVerifier>[0],
  notes: Asked[],
) {
  const schema = schemaOf(definition.name);
  const database: Database<never> = openDatabase({ url, schema, connectionsMax: 4 });
  await migrate(database.pool, [eventStoreMigrations, messagingMigrations, definition.migrations]);
  const client = new pg.Client({
    connectionString: url,
    options: `-c search_path=${schema},public -c jit=off`,
  });
  await client.connect();
  await fill(client, schema, envelope);
  note(database.pool, schema, notes);
  const store = new EventStore<never>({
    database,
    source: definition.publishes ?? 'identity',
    catalogue: eventCatalogue,
    streams: definition.streams ?? [],
    clock: systemClock,
    onAppended: () => undefined,
  });
  const app = await createApp({
    name: definition.name,
    log: pino({ level: 'error' }),
    metrics: new Registry(),
    verifyIdentity: createIdentityVerifier(publicKey),
    checkReady: () => Promise.resolve(),
  });
  const nats = () => Promise.reject(new Error('there is no NATS here'));
  const log = pino({ level: 'silent' });
  definition.routes(app, { database, store, clock: systemClock, log, nats });
  return {
    url: await app.listen({ host: '127.0.0.1', port: 0 }),
    client,
    async close(): Promise<void> {
      await app.close();
      await client.end();
      await store.past[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}

/** One event as it lies in the audit's log. */
const envelope = wireOf();

function wireOf(): string {
  const { id, source, type, subject, time, data } = exampleOf(
    'reservation',
    'ReservationConfirmed',
  );
  return JSON.stringify({
    specversion: '1.0',
    id,
    source,
    type,
    subject,
    datacontenttype: 'application/json',
    dataschema: `urn:kyoyo:event:reservation:${type}:1`,
    streamversion: '1',
    position: '1',
    previousposition: '0',
    traceparent: `00-${id.replaceAll('-', '')}-${id.slice(19).replace('-', '')}-01`,
    time,
    correlationid: id,
    actor: 'system',
    data,
  });
}
