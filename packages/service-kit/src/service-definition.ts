import type { EventSource } from '@kyoyo/contracts';
import type {
  AnyCopy,
  AnyStream,
  Database,
  Derived,
  EventStore,
  Keeping,
} from '@kyoyo/event-store';
import type { Clock } from '@kyoyo/kernel';
import type { NatsConnection } from '@nats-io/transport-node';
import type { Logger } from 'pino';
import type { ServiceApp } from './app.ts';
import type { Reactions } from './reactions.ts';
import type { Timer } from './timer.ts';

/** What a service works with. */
export interface Parts<Tables> {
  readonly database: Database<Tables>;
  readonly store: EventStore<Tables>;
  readonly clock: Clock;
  readonly log: Logger;
  /** Connected as soon as NATS answers; for requests to other parts of the platform. */
  readonly nats: () => Promise<NatsConnection>;
}

/** Everything a service is; each `service.ts` holds one. */
export interface ServiceDefinition<Tables> {
  readonly name: string;
  /** Its numbered SQL files. */
  readonly migrations: URL;
  /** Under which name its own events are published; none for a service without streams. */
  readonly publishes?: EventSource;
  /** Its streams: what it decides, and the tables that follow from them. */
  readonly streams?: readonly AnyStream<Tables>[];
  /** What triggers keep beside the tables of its streams. */
  readonly derived?: readonly Derived[];
  /** What it keeps of others' streams. */
  readonly copies?: readonly AnyCopy<Tables>[];
  /** What it keeps of every event of everybody. */
  readonly keeps?: Keeping<Tables>;
  readonly routes: (app: ServiceApp, parts: Parts<Tables>) => void;
  readonly reactions?: (parts: Parts<Tables>) => Reactions;
  /** True where each reaction sends one statement and nothing else; see ConsumerOptions. */
  readonly oneStatementEach?: boolean;
  /** Done once before requests are taken; on every replica. */
  readonly prepare?: (parts: Parts<Tables>) => Promise<void>;
  /** What time does to its streams, by the name of the stream; called when `wakesAt` has come. */
  readonly wakes?: Readonly<
    Record<string, (parts: Parts<Tables>) => (streamId: string) => Promise<unknown>>
  >;
  readonly timers?: (parts: Parts<Tables>) => readonly Timer[];
}

/** The database schema of a service; the same as its name but for the hyphen. */
export const schemaOf = (name: string): string => name.replaceAll('-', '_');
