import { createPrivateKey, createPublicKey } from 'node:crypto';
import { auditService } from '@kyoyo/audit';
import { billingService } from '@kyoyo/billing';
import { catalogueService } from '@kyoyo/catalogue';
import { provision, readSealKey } from '@kyoyo/event-store';
import { type ServiceName, type ServiceUrls, startGateway } from '@kyoyo/gateway';
import { identityService } from '@kyoyo/identity';
import { type Clock, systemClock } from '@kyoyo/kernel';
import { noticesService } from '@kyoyo/notices';
import { reservationService } from '@kyoyo/reservation';
import {
  type RunningService,
  schemaOf,
  type ServiceConfig,
  type ServiceDefinition,
  startService,
} from '@kyoyo/service-kit';
import { subscriptionService } from '@kyoyo/subscription';
import { usageAnalyticsService } from '@kyoyo/usage-analytics';
import type { Logger } from 'pino';
import type { Keys } from './keys.ts';

export interface PlatformSettings {
  readonly adminUrl: string;
  readonly natsUrl: string;
  readonly database: string;
  readonly keys: Keys;
  readonly host: string;
  readonly port: number;
  readonly webRoot: string;
  readonly log: Logger;
  readonly operator: { readonly email: string; readonly password: string };
  readonly demoPassword?: string;
  /** What time it is for every service but identity, whose sessions are always of today. */
  readonly clock?: Clock;
  /** How many of a service run; one where nothing is said. */
  readonly replicas?: Partial<Record<ServiceName, number>>;
}

export interface Platform {
  readonly url: string;
  readonly services: ServiceUrls;
  /** Each schema's connection URL, for tests that look at the tables themselves. */
  readonly databaseUrls: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const connectionsMax = 8;

/** The services by name. What a service is, its own `service.ts` says. */
function definitionsOf(
  keys: Keys,
  settings: Pick<PlatformSettings, 'operator' | 'demoPassword'>,
): Record<ServiceName, ServiceDefinition<never>> {
  const identity = identityService({
    signingKey: createPrivateKey(keys.identityPrivate),
    firstOperator: settings.operator,
    demoPassword: settings.demoPassword,
  });
  const audit = auditService({ sealPublicKey: createPublicKey(keys.sealPublic) });
  return {
    identity,
    catalogue: catalogueService,
    subscription: subscriptionService,
    reservation: reservationService,
    'usage-analytics': usageAnalyticsService,
    billing: billingService,
    notices: noticesService({ webhookAllowLoopback: true }),
    audit,
  } as unknown as Record<ServiceName, ServiceDefinition<never>>;
}

/** The whole constellation in this process, on a database of its own. */
export async function startPlatform(settings: PlatformSettings): Promise<Platform> {
  const { keys, log, natsUrl } = settings;
  const definitions = definitionsOf(keys, settings);
  const names = Object.keys(definitions) as ServiceName[];
  const databaseUrls = await provision({
    adminUrl: settings.adminUrl,
    database: settings.database,
    schemas: names.map(schemaOf),
    password: keys.databasePassword,
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
    const clock = name === 'identity' ? systemClock : (settings.clock ?? systemClock);
    return startService(definitions[name], config, { log, clock });
  };

  const running: RunningService[] = [];
  const services: Partial<Record<ServiceName, string[]>> = {};
  try {
    await Promise.all(
      names.map(async (name) => {
        for (let replica = 0; replica < (settings.replicas?.[name] ?? 1); replica += 1) {
          const service = await start(name);
          running.push(service);
          (services[name] ??= []).push(service.url);
        }
      }),
    );
    const gateway = await startGateway(
      {
        host: settings.host,
        port: settings.port,
        natsUrl,
        services: services as ServiceUrls,
        identityKey: createPublicKey(keys.identityPublic),
        webRoot: settings.webRoot,
        secureCookie: false,
      },
      { log },
    );
    running.unshift(gateway);
    return { url: gateway.url, services: services as ServiceUrls, databaseUrls, stop };
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
