/** Servers for tests in containers, where a Docker engine answers. */
import { randomBytes } from 'node:crypto';
import type * as Library from 'testcontainers';
import { DATABASE_KIND } from './postgres-data.ts';
import { argumentsOf, forgetful } from './postgres-server.ts';
import type { Backing } from './backing.ts';

const POSTGRES_IMAGE = 'postgres:18.4-alpine';
const NATS_IMAGE = 'nats:2.10-alpine';
const START_MS_MAX = 180_000;

type Log = (line: string) => void;

/** Undefined when no engine answers, or when it cannot run the image (the log says why). */
export function postgresContainer(log: Log): Promise<Backing<never> | undefined> {
  return inContainer(log, POSTGRES_IMAGE, async ({ GenericContainer, Wait }) => {
    const password = randomBytes(24).toString('hex');
    const initdbArgs = DATABASE_KIND.join(' ');
    const container = await new GenericContainer(POSTGRES_IMAGE)
      .withEnvironment({ POSTGRES_PASSWORD: password, POSTGRES_INITDB_ARGS: initdbArgs })
      .withCommand(['postgres', ...argumentsOf({ max_connections: 400, ...forgetful })])
      .withExposedPorts(5432)
      // The image starts the server twice: the first time only to prepare its folder.
      .withWaitStrategy(Wait.forLogMessage(/ready to accept connections/, 2))
      .withStartupTimeout(START_MS_MAX)
      .start();
    const address = `${container.getHost()}:${container.getMappedPort(5432)}`;
    return {
      url: `postgres://postgres:${password}@${address}/postgres`,
      description: `PostgreSQL (container ${POSTGRES_IMAGE})`,
      close: async () => void (await container.stop()),
    };
  });
}

/** Undefined when no engine answers, or when it cannot run the image (the log says why). */
export function natsContainer(log: Log): Promise<Backing<never> | undefined> {
  return inContainer(log, NATS_IMAGE, async ({ GenericContainer, Wait }) => {
    const container = await new GenericContainer(NATS_IMAGE)
      .withCommand(['-js'])
      .withExposedPorts(4222)
      .withWaitStrategy(Wait.forLogMessage(/Server is ready/))
      .withStartupTimeout(START_MS_MAX)
      .start();
    return {
      url: `nats://${container.getHost()}:${container.getMappedPort(4222)}`,
      description: `nats-server (container ${NATS_IMAGE})`,
      close: async () => void (await container.stop()),
    };
  });
}

async function inContainer(
  log: Log,
  image: string,
  start: (library: typeof Library) => Promise<Backing<never>>,
): Promise<Backing<never> | undefined> {
  // Loaded late: it takes a third of a second, and a plain start never needs it.
  const library = await import('testcontainers');
  const engine = await library.getContainerRuntimeClient().catch(() => undefined);
  if (engine === undefined) return undefined;
  try {
    return await start(library);
  } catch (error) {
    log(`a container engine answers but cannot run ${image} (${String(error)}): using embedded`);
    return undefined;
  }
}
