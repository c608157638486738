import { createPublicKey } from 'node:crypto';
import { provision, readSealKey } from '@kyoyo/event-store';
import { type GatewayConfig, liveSockets, type Route, startGateway } from '@kyoyo/gateway';
import { type Clock, systemClock } from '@kyoyo/kernel';
import {
  type RunningService,
  schemaOf,
  type ServiceConfig,
  startService,
} from '@kyoyo/service-kit';
import type { Logger } from 'pino';
import { type Installation, type ServiceName, servicesOf } from './services.ts';

export interface PlatformSettings extends Installation {
  readonly adminUrl: string;
  readonly natsUrl: string;
  readonly database: string;
  /** The database that this one is a copy of, if it is. */
  readonly copyOf?: string;
  readonly host: string;
  readonly port: number;
  readonly webRoot: string;
  /** A development server that makes the pages, in place of the folder. */
  readonly webServer?: string | undefined;
  readonly log: Logger;
  /** What time it is for every service but identity, whose sessions are always of today. */
  readonly clock?: Clock;
  /** How many of a service run; one where nothing is said. */
  readonly replicas?: Partial<Record<ServiceName, number>>;
  /** Of the gateway; its own where nothing is said. */
  readonly trustProxy?: GatewayConfig['trustProxy'];
  readonly socketLimits?: GatewayConfig['socketLimits'];
}

export interface Platform {
  readonly url: string;
  /** Where each service answers; several addresses are its replicas. */
  readonly services: Readonly<Record<ServiceName, readonly string[]>>;
  /** Each schema's connection URL, for tests that look at the tables themselves. */
  readonly databaseUrls: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const connectionsMax = 8;

/** The whole constellation in this process, on a database of its own. */
export async function startPlatform(settings: PlatformSettings): Promise<Platform> {
  const { keys, log, natsUrl } = settings;
  const definitions = servicesOf(settings);
  const names = Object.keys(definitions) as ServiceName[];
  const databaseUrls = await provision({
    adminUrl: settings.adminUrl,
    database: settings.database,
    copyOf: settings.copyOf,
    schemas: names.map(schemaOf),
    secret: keys.databasePassword,
  });
  const start = (name: ServiceName) => {
    const config: ServiceConfig = {
      databaseUrl: databaseUrls[schemaOf(name)] as string,
      natsUrl,
      host: '127.0.0.1',
      port: 0,
      databaseConnectionsMax: connectionsMax,
      sealKey: readSealKey(keys.sealPrivate),
      identityKey: createPublicKey(keys.identityPublic),
      logLevel: log.level,
    };
    const clock = settings.clock ?? systemClock;
    return startService(definitions[name], config, { log, clock });
  };

  const running: RunningService[] = [];
  const services: Partial<Record<ServiceName, string[]>> = {};
  const routes: Partial<Record<ServiceName, Route>> = {};
  try {
    await Promise.all(
      names.map(async (name) => {
        for (let replica = 0; replica < (settings.replicas?.[name] ?? 1); replica += 1) {
          const service = await start(name);
          running.push(service);
          const urls = (services[name] ??= []);
          urls.push(service.url);
          const { prefixes, largeBodies } = service;
          routes[name] = { service: name, prefixes, largeBodies, urls };
        }
      }),
    );
    const gateway = await startGateway(
      {
        host: settings.host,
        port: settings.port,
        natsUrl,
        identityUrls: services.identity ?? [],
        routes: Object.values(routes),
        identityKey: createPublicKey(keys.identityPublic),
        webRoot: settings.webRoot,
        webServer: settings.webServer,
        secureCookie: false,
        trustProxy: settings.trustProxy ?? false,
        socketLimits: settings.socketLimits ?? liveSockets,
        metrics: undefined,
      },
      { log },
    );
    running.unshift(gateway);
    return { url: gateway.url, services: services as Platform['services'], databaseUrls, stop };
  } catch (error) {
    await stop();
    throw error;
  }

  /** The door first, so that nothing new comes in while the services end. */
  async function stop(): Promise<void> {
    const [gateway, ...others] = running;
    await gateway?.stop();
    await Promise.all(others.map((service) => service.stop()));
  }
}
