import { eventCatalogue } from '@kyoyo/contracts';
import {
  createNudge,
  EventStore,
  eventStoreMigrations,
  migrate,
  openDatabase,
  renewForms,
  wakeDue,
} from '@kyoyo/event-store';
import { systemClock } from '@kyoyo/kernel';
import { connectNats, messagingMigrations } from '@kyoyo/messaging';
import type pg from 'pg';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { createApp } from './app.ts';
import type { ServiceConfig } from './config.ts';
import { addDeadLetterRoutes } from './dead-letter-routes.ts';
import { startFeeds, stopFeeds } from './feeds.ts';
import { createIdentityVerifier } from './identity-token.ts';
import { collectPaths, largeBodiesOf, prefixesOf } from './prefixes.ts';
import { type Parts, schemaOf, type ServiceDefinition } from './service-definition.ts';
import { requireSound } from './sound-definition.ts';
import { startTimer, type Timer } from './timer.ts';

export interface RunningService {
  readonly name: string;
  readonly url: string;
  stop(): Promise<void>;
}

export interface RoutedService extends RunningService {
  /** Below which addresses it answers. */
  readonly prefixes: readonly string[];
  /** Below which of them it takes larger bodies than is usual, in bytes. */
  readonly largeBodies: Readonly<Record<string, number>>;
}

/** Starts everything of a service; `log` and `clock` are given by whoever runs it. */
export async function startService<Tables>(
  definition: ServiceDefinition<Tables>,
  config: ServiceConfig,
  { log = pino({ level: config.logLevel }), clock = systemClock } = {},
): Promise<RoutedService> {
  const { name, publishes } = definition;
  requireSound(definition);
  if (publishes && !config.sealKey) {
    throw new Error(`SEAL_PRIVATE_KEY is missing: ${name} publishes events and seals its log`);
  }
  const serviceLog = log.child({ service: name });
  const database = openDatabase<Tables>({
    url: config.databaseUrl,
    schema: schemaOf(name),
    connectionsMax: config.databaseConnectionsMax,
    onlyCopies: publishes === undefined,
  });
  await migrate(database.pool, [eventStoreMigrations, messagingMigrations, definition.migrations]);
  let wakeSequencer = (): boolean => false;
  const store = new EventStore<Tables>({
    database,
    source: publishes ?? 'identity',
    catalogue: eventCatalogue,
    streams: definition.streams ?? [],
    derived: definition.derived,
    clock,
    onAppended: createNudge(database.pool, schemaOf(name), () => wakeSequencer()),
  });

  const connecting = connectNats({ url: config.natsUrl, name, log: serviceLog });
  const parts = { database, store, clock, log: serviceLog, nats: () => connecting };
  const metrics = new Registry();
  metrics.setDefaultLabels({ service: name });

  const app = await createApp({
    name,
    log: serviceLog,
    metrics,
    verifyIdentity: createIdentityVerifier(config.identityKey),
    checkReady: async () => void (await database.pool.query('SELECT 1')),
  });
  const paths = collectPaths(app);
  await renewForms(store.log, database.pool, clock, serviceLog);
  await definition.prepare?.(parts);
  const reactions = definition.reactions?.(parts) ?? {};
  definition.routes(app, parts);
  addDeadLetterRoutes(app, name, database.pool, reactions, definition);

  const feeds = connecting.then((nats) =>
    startFeeds({ definition, config, parts, nats, reactions, metrics, clock }),
  );
  feeds.then(
    ({ sequencer }) => (wakeSequencer = () => sequencer?.wake() ?? false),
    () => undefined,
  );
  feeds.catch((error) => serviceLog.error({ err: error }, 'feeds did not start'));
  const timers = timersOf(definition, parts).map((timer) => startTimer(timer, serviceLog));
  const url = await app.listen({ host: config.host, port: config.port });

  return {
    name,
    url,
    prefixes: prefixesOf(paths.keys()),
    largeBodies: largeBodiesOf(paths),
    async stop() {
      await app.close();
      await Promise.all(timers.map((timer) => timer.stop()));
      await stopFeeds(connecting, feeds);
      await store.past[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}

const wakeEveryMs = 1_000;

/** The timers of a service, and one that wakes its streams when their time has come. */
function timersOf<Tables>(definition: ServiceDefinition<Tables>, parts: Parts<Tables>): Timer[] {
  const { database, clock } = parts;
  return [
    ...Object.entries(definition.wakes ?? {}).map(([streamType, wakeWith]) => {
      const wake = wakeWith(parts);
      return {
        name: `wake ${streamType}`,
        everyMs: wakeEveryMs,
        run: () => wakeDue(database.pool, streamType, clock(), wake),
      };
    }),
    ...(definition.timers?.(parts) ?? []),
  ];
}

/** The HTTP interface of a service without anything behind it, for its OpenAPI description. */
export async function describeService<Tables>(definition: ServiceDefinition<Tables>) {
  requireSound(definition);
  const app = await createApp({
    name: definition.name,
    log: pino({ level: 'silent' }),
    metrics: new Registry(),
    verifyIdentity: async () => undefined,
    checkReady: async () => undefined,
  });
  const paths = collectPaths(app);
  definition.routes(app, { database: {}, store: {} } as Parts<Tables>);
  addDeadLetterRoutes(app, definition.name, {} as pg.Pool, {}, {});
  await app.ready();
  return Object.assign(app, { paths });
}
