import { eventCatalogue, type EventSource, sealsRequestSubject } from '@kyoyo/contracts';
import {
  createNudge,
  type Database,
  EventStore,
  eventStoreMigrations,
  migrate,
  openDatabase,
  readPublished,
  readTreeHeads,
  startSequencer,
} from '@kyoyo/event-store';
import { type Clock, systemClock } from '@kyoyo/kernel';
import {
  announceHead,
  connectNats,
  type EventHandler,
  createPublisher,
  messagingMigrations,
  serveEvents,
  serveRequest,
  startConsumer,
} from '@kyoyo/messaging';
import type { NatsConnection } from '@nats-io/transport-node';
import type pg from 'pg';
import { pino, type Logger } from 'pino';
import { Gauge, Registry } from 'prom-client';
import { createApp, type ServiceApp } from './app.ts';
import type { ServiceConfig } from './config.ts';
import { addDeadLetterRoutes } from './dead-letter-routes.ts';
import { createIdentityVerifier } from './identity-token.ts';
import { startTimer, type Timer } from './timer.ts';

/** What a service works with. */
export interface Parts<Tables> {
  readonly database: Database<Tables>;
  readonly store: EventStore<Tables>;
  readonly clock: Clock;
  readonly log: Logger;
  /** Connected as soon as NATS answers; for requests to other parts of the platform. */
  readonly nats: () => Promise<NatsConnection>;
}

/** Handles an event of another service inside the transaction that moves the checkpoint. */
export type Reaction = EventHandler;

/** Everything a service is; each `service.ts` holds one. */
export interface ServiceDefinition<Tables> {
  readonly name: string;
  /** Its numbered SQL files. */
  readonly migrations: URL;
  /** Under which name its own events are published; none for a service without streams. */
  readonly publishes?: EventSource;
  readonly routes: (app: ServiceApp, parts: Parts<Tables>) => void;
  readonly reactions?: (parts: Parts<Tables>) => Partial<Record<EventSource, Reaction>>;
  /** Done once before requests are taken; on every replica. */
  readonly prepare?: (parts: Parts<Tables>) => Promise<void>;
  readonly timers?: (parts: Parts<Tables>) => readonly Timer[];
}

export interface RunningService {
  readonly name: string;
  readonly url: string;
  stop(): Promise<void>;
}

/** The database schema of a service; the same as its name but for the hyphen. */
export const schemaOf = (name: string): string => name.replaceAll('-', '_');

/** Starts everything of a service; `log` and `clock` are given by whoever runs it. */
export async function startService<Tables>(
  definition: ServiceDefinition<Tables>,
  config: ServiceConfig,
  { log = pino({ level: config.logLevel }), clock = systemClock } = {},
): Promise<RunningService> {
  const { name, publishes } = definition;
  const serviceLog = log.child({ service: name });
  const database = openDatabase<Tables>({
    url: config.databaseUrl,
    schema: schemaOf(name),
    connectionsMax: config.databaseConnectionsMax,
  });
  await migrate(database.pool, [eventStoreMigrations, messagingMigrations, definition.migrations]);
  const store = new EventStore<Tables>({
    database,
    source: publishes ?? 'identity',
    catalogue: eventCatalogue,
    clock,
    onAppended: createNudge(database.pool, schemaOf(name)),
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
  await definition.prepare?.(parts);
  const reactions = definition.reactions?.(parts) ?? {};
  definition.routes(app, parts);
  addDeadLetterRoutes(app, name, database.pool, reactions);

  const feeds = connecting.then((nats) =>
    startFeeds({ definition, config, parts, nats, reactions, metrics, clock }),
  );
  feeds.catch((error) => serviceLog.error({ err: error }, 'feeds did not start'));
  const timers = (definition.timers?.(parts) ?? []).map((timer) => startTimer(timer, serviceLog));
  const url = await app.listen({ host: config.host, port: config.port });

  return {
    name,
    url,
    async stop() {
      await app.close();
      await Promise.all(timers.map((timer) => timer.stop()));
      await stopFeeds(connecting, feeds);
      await database[Symbol.asyncDispose]();
    },
  };
}

interface FeedSettings<Tables> {
  readonly definition: ServiceDefinition<Tables>;
  readonly config: ServiceConfig;
  readonly parts: Parts<Tables>;
  readonly nats: NatsConnection;
  readonly reactions: Partial<Record<EventSource, Reaction>>;
  readonly metrics: Registry;
  readonly clock: Clock;
}

/** The way out for its own events, and the ways in for others'. */
async function startFeeds<Tables>(settings: FeedSettings<Tables>) {
  const { definition, parts, nats, reactions, metrics } = settings;
  const consumers = Object.entries(reactions).map(([source, handle]) =>
    startConsumer({
      nc: nats,
      pool: parts.database.pool,
      source: source as EventSource,
      consumer: definition.name,
      handle,
      log: parts.log,
    }),
  );
  if (consumers.length > 0) {
    new Gauge({
      name: 'consumer_position',
      help: 'Position up to which events of a source are handled.',
      labelNames: ['source'],
      registers: [metrics],
      collect() {
        Object.keys(reactions).forEach((source, index) =>
          this.set({ source }, consumers[index]?.position() ?? 0),
        );
      },
    });
  }
  const sequencer = definition.publishes && startPublishing(settings, definition.publishes);
  return { consumers, sequencer };
}

function startPublishing<Tables>(
  { config, definition, parts, nats, metrics, clock }: FeedSettings<Tables>,
  source: EventSource,
) {
  const { pool } = parts.database;
  serveEvents(nats, source, (after, limit) => readPublished(pool, source, after, limit), parts.log);
  const readSeals = () => readTreeHeads(pool, source, 100);
  serveRequest(nats, sealsRequestSubject(source), readSeals, parts.log);
  const publisher = createPublisher(nats, source, parts.log);
  const sequencer = startSequencer({
    database: { ...parts.database.settings, schema: schemaOf(definition.name) },
    source,
    transport: {
      lastPublished: () => publisher.lastPublished(),
      publish: (window) => publisher.publish([...window]),
      announceHead: (position) => announceHead(nats, source, position),
    },
    sealKey: config.sealKey,
    clock,
    log: parts.log,
  });
  new Gauge({
    name: 'sequencer_published_position',
    help: 'Position up to which this replica has published, when it leads.',
    registers: [metrics],
    collect() {
      this.set(sequencer.status().publishedPosition);
    },
  });
  new Gauge({
    name: 'sequencer_mark_age_seconds',
    help: 'Time since the leader had published everything; alarm on this.',
    registers: [metrics],
    collect() {
      const { leading, caughtUpAtMs } = sequencer.status();
      this.set(leading ? (Date.now() - caughtUpAtMs) / 1_000 : 0);
    },
  });
  return sequencer;
}

async function stopFeeds(
  connecting: Promise<NatsConnection>,
  feeds: ReturnType<typeof startFeeds>,
): Promise<void> {
  // Where NATS has not answered yet, nothing of it has started; its connection ends on its own.
  const nats = await Promise.race([connecting, Promise.resolve(undefined)]);
  if (!nats) {
    connecting.then((late) => late.close()).catch(() => undefined);
    return;
  }
  const { consumers, sequencer } = await feeds;
  await Promise.all([sequencer?.stop(), ...consumers.map((consumer) => consumer.stop())]);
  await nats.close();
}

/** The HTTP interface of a service without anything behind it, for its OpenAPI description. */
export async function describeService<Tables>(definition: ServiceDefinition<Tables>) {
  const app = await createApp({
    name: definition.name,
    log: pino({ level: 'silent' }),
    metrics: new Registry(),
    verifyIdentity: async () => undefined,
    checkReady: async () => undefined,
  });
  definition.routes(app, { database: {}, store: {} } as Parts<Tables>);
  addDeadLetterRoutes(app, definition.name, {} as pg.Pool, {});
  await app.ready();
  return app;
}
