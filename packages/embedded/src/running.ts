/** Where the servers of a data folder answer, for somebody who did not start them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface RunningServers {
  /** Of a user who may create databases and roles. */
  readonly databaseUrl: string;
  readonly natsUrl: string;
}

/** `DATABASE_URL` and `NATS_URL` win, as at a start. Undefined for what has never been started. */
export function runningServers(home: string): Partial<RunningServers> {
  const { DATABASE_URL: databaseUrl, NATS_URL: natsUrl } = process.env;
  const found = {
    databaseUrl: databaseUrl || postgresOf(join(home, 'postgres')),
    natsUrl: natsUrl || natsOf(join(home, 'nats')),
  };
  return Object.fromEntries(Object.entries(found).filter(([, url]) => url !== undefined));
}

function postgresOf(dir: string): string | undefined {
  const port = read(join(dir, 'data', 'postmaster.pid'))?.split('\n')[3];
  const password = read(join(dir, 'password'))?.trim();
  if (!port || !password) return undefined;
  return `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
}

function natsOf(dir: string): string | undefined {
  const listen = /^listen: "(.+)"$/m.exec(read(join(dir, 'nats.conf')) ?? '')?.[1];
  return listen && `nats://${listen}`;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
