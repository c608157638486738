import { eventCatalogue } from '@kyoyo/contracts';
import {
  alone,
  compareWithLog,
  type DatabaseSettings,
  type OnProgress,
  type Rebuilt,
  repairFromLog,
  type ShadowSource,
  type Turn,
} from '@kyoyo/event-store';
import type { Clock } from '@kyoyo/kernel';
import { positionOf, readSource } from '@kyoyo/messaging';
import type { NatsConnection } from '@nats-io/transport-node';
import { keptSources } from './reactions.ts';
import { schemaOf, type ServiceDefinition } from './service-definition.ts';

export interface Rebuild {
  readonly databaseUrl: string;
  readonly nats: NatsConnection;
  readonly clock: Clock;
  readonly turn: Turn;
  /** Whether differences are written into the tables, or only found. */
  readonly repair: boolean;
  readonly onProgress?: OnProgress;
}

/** Makes all that a service's tables hold from its log and those that it follows, and compares. */
export function rebuildService<Tables>(
  definition: ServiceDefinition<Tables>,
  { databaseUrl, nats, clock, turn, repair, onProgress }: Rebuild,
): Promise<Rebuilt> {
  const { name, publishes = 'identity', streams = [], copies = [], keeps } = definition;
  const settings: DatabaseSettings = {
    url: databaseUrl,
    schema: schemaOf(name),
    connectionsMax: 2,
  };
  const source: ShadowSource<Tables> = {
    settings,
    source: publishes,
    catalogue: eventCatalogue,
    streams,
    followed: {
      sources: keptSources(definition),
      copies,
      keeps,
      positionOf: (client, from) => positionOf(client, name, from),
      readAfter: (from, after) => readSource(nats, from, after),
    },
  };
  const work = repair ? repairFromLog : compareWithLog;
  return alone(settings, turn, () => work(source, clock, onProgress));
}
