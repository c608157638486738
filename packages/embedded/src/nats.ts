/** A real nats-server with JetStream for development and tests. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Claim, claimFolder } from './claim.ts';
import { type NatsSource, findNatsServer } from './find-nats-server.ts';
import { runNatsContainer } from './nats-container.ts';
import { natsSigns, runNats } from './nats-server.ts';
import { endOrphan } from './orphan.ts';
import { withPort } from './port.ts';
import type { ServerProcess } from './server-process.ts';

export interface NatsOptions {
  /** Holds JetStream's store, the configuration, the log and the lock. */
  readonly dir: string;
  /** A free one by default. */
  readonly port?: number;
  /** Where a fetched nats-server is kept; `KYOYO_CACHE` or `~/.cache/kyoyo` by default. */
  readonly cacheDir?: string;
  /** The server to run, where it was already looked for. */
  readonly source?: NatsSource;
  readonly log?: (line: string) => void;
}

export interface EmbeddedNats extends AsyncDisposable {
  readonly url: string;
  readonly version: string;
  /** Where the server came from, such as "Debian package". */
  readonly origin: string;
  /** Changes with restart(). */
  readonly pid: number;
  stop(): Promise<void>;
  /** Ends the server without any warning, as a crash would (SIGKILL). */
  kill(): void;
  /** Starts again with the same URL, from running or after kill(). */
  restart(): Promise<void>;
  /** Keeps connections open but answers nothing, like a machine that hangs, until resume(). */
  pause(): void;
  resume(): void;
}

const STOP_MS_MAX = 10_000;

export function defaultCacheDir(): string {
  return resolve(process.env['KYOYO_CACHE'] || join(homedir(), '.cache', 'kyoyo'));
}

/** Starts nats-server on `dir`, which it makes if need be. Streams stay there between starts. */
export async function startNats(options: NatsOptions): Promise<EmbeddedNats> {
  const dir = resolve(options.dir);
  const claim = claimFolder(
    dir,
    (pid) => `The NATS store in ${dir} is already in use by process ${pid}. Stop that one first.`,
  );
  try {
    return await startClaimed(dir, claim, options);
  } catch (error) {
    claim.release();
    throw error;
  }
}

async function startClaimed(
  dir: string,
  claim: Claim,
  options: NatsOptions,
): Promise<EmbeddedNats> {
  const { log = () => undefined, cacheDir = defaultCacheDir() } = options;
  await endOrphan(natsSigns(dir), claim.tookOver, log);
  const source = options.source ?? (await findNatsServer({ cacheDir, log }));
  const launch = (port: number): Promise<ServerProcess> =>
    source.kind === 'program'
      ? runNats(source.path, source.version, dir, port)
      : runNatsContainer(source.image, source.version, dir, port);
  let { port, server } = await withPort('nats-server', options.port, launch);
  const stop = async () => {
    await server.stop(STOP_MS_MAX);
    claim.release();
  };
  return {
    url: `nats://127.0.0.1:${port}`,
    version: source.version,
    origin: source.origin,
    get pid() {
      return server.pid;
    },
    stop,
    kill: () => server.signal('SIGKILL'),
    restart: async () => {
      await server.stop(STOP_MS_MAX);
      server = await launch(port);
    },
    pause: () => server.signal('SIGSTOP'),
    resume: () => server.signal('SIGCONT'),
    [Symbol.asyncDispose]: stop,
  };
}
