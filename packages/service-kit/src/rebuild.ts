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
import { connectNats, positionOf, readSource, waitingOf } from '@kyoyo/messaging';
import { errors } from '@nats-io/transport-node';
import { pino } from 'pino';
import { keptSources } from './reactions.ts';
import { schemaOf, type ServiceDefinition } from './service-definition.ts';

export interface Rebuild {
  readonly databaseUrl: string;
  readonly natsUrl: string;
  readonly clock: Clock;
  readonly turn: Turn;
  /** Whether differences are written into the tables, or only found. */
  readonly repair: boolean;
  readonly onProgress?: OnProgress;
}

/** Makes all that a service's tables hold from its log and those that it follows, and compares. */
export async function rebuildService<Tables>(
  definition: ServiceDefinition<Tables>,
  { databaseUrl, natsUrl, clock, turn, repair, onProgress }: Rebuild,
): Promise<Rebuilt> {
  const { name, publishes = 'identity', streams = [], derived, copies = [], keeps } = definition;
  const sources = keptSources(definition);
  const settings: DatabaseSettings = {
    url: databaseUrl,
    schema: schemaOf(name),
    connectionsMax: 2,
  };
  const nats = await connectNats({
    url: natsUrl,
    name: `rebuild of ${name}`,
    log: pino({ level: 'silent' }),
    waits: false,
  });
  const source: ShadowSource<Tables> = {
    settings,
    source: publishes,
    catalogue: eventCatalogue,
    streams,
    derived,
    followed: {
      sources,
      copies,
      keeps,
      positionOf: (client, from) => positionOf(client, name, from),
      waitingOf: (client, from) => waitingOf(client, name, from),
      readAfter: (from, after) =>
        readSource(nats, from, after).catch((error: Error) => {
          if (!(error instanceof errors.RequestError)) throw error;
          throw new Error(`${from} does not answer: nobody runs it on this NATS`, { cause: error });
        }),
    },
  };
  try {
    return await alone(settings, turn, async () => {
      const rebuild = repair ? repairFromLog : compareWithLog;
      return rebuild(source, clock, onProgress);
    });
  } finally {
    await nats.close();
  }
}
