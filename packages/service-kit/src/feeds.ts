import { type EventSource, sealsRequestSubject } from '@kyoyo/contracts';
import { readPublished, readTreeHeads, type SealKey, startSequencer } from '@kyoyo/event-store';
import type { Clock } from '@kyoyo/kernel';
import {
  announceHead,
  createPublisher,
  serveEvents,
  serveRequest,
  startConsumer,
} from '@kyoyo/messaging';
import type { NatsConnection } from '@nats-io/transport-node';
import { Gauge, type Registry } from 'prom-client';
import type { ServiceConfig } from './config.ts';
import { countConsumed, showStops } from './consumer-metrics.ts';
import { type Parts, schemaOf, type ServiceDefinition } from './service-definition.ts';
import { consumersOf, type Reactions } from './reactions.ts';

export interface FeedSettings<Tables> {
  readonly definition: ServiceDefinition<Tables>;
  readonly config: ServiceConfig;
  readonly parts: Parts<Tables>;
  readonly nats: NatsConnection;
  readonly reactions: Reactions;
  readonly metrics: Registry;
  readonly clock: Clock;
}

/** The way out for its own events, and the ways in for others'. */
export async function startFeeds<Tables>(settings: FeedSettings<Tables>) {
  const { config, definition, parts, nats, reactions, metrics } = settings;
  const count = countConsumed(metrics);
  const followed = consumersOf(reactions, definition);
  const sources = followed.map(({ source }) => source);
  showStops(metrics, parts.database.pool, definition.name, sources);
  const consumers = followed.map((consumer) =>
    startConsumer({
      ...consumer,
      nc: nats,
      pool: parts.database.pool,
      consumer: definition.name,
      oneStatementEach: definition.oneStatementEach ?? false,
      log: parts.log,
      metrics: count(consumer.source),
    }),
  );
  const { publishes } = definition;
  const sequencer =
    publishes && config.sealKey && startPublishing(settings, publishes, config.sealKey);
  return { consumers, sequencer };
}

function startPublishing<Tables>(
  { definition, parts, nats, metrics, clock }: FeedSettings<Tables>,
  source: EventSource,
  sealKey: SealKey,
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
    sealKey,
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

export async function stopFeeds(
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
