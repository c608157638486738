/** Runs a nats-server program with JetStream on a folder and waits until it takes connections. */
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { OrphanSigns } from './orphan.ts';
import { type ServerProcess, spawnServer } from './server-process.ts';
import { until } from './until.ts';

const START_MS_MAX = 60_000;

export async function runNats(
  program: string,
  version: string,
  dir: string,
  port: number,
): Promise<ServerProcess> {
  const config = configPath(dir);
  writeFileSync(config, natsConfig(dir, `127.0.0.1:${port}`, version));
  const logFile = join(dir, 'nats.log');
  const args = ['-c', config];
  const server = await spawnServer({
    command: program,
    args,
    cwd: dir,
    logFile,
    endSignal: 'SIGTERM',
  });
  const state = async () => {
    if (server.hasEnded()) return 'ended';
    return (await serverInfo(port))?.jetstream === true ? 'ready' : undefined;
  };
  const onTimeout = () => new Error('not ready');
  const options = { timeoutMs: START_MS_MAX, onTimeout };
  if ((await until(state, options).catch(() => 'slow')) === 'ready') return server;
  await server.stop(5_000);
  const lines = server.output().trim().split('\n');
  const reason = lines.findLast((line) => /\[FTL\]|\[ERR\]|error/.test(line)) ?? lines.at(-1);
  throw new Error(`nats-server did not start: ${reason || 'no answer'} (log: ${logFile})`);
}

/** Where to look for a nats-server on this folder that is not our child. */
export function natsSigns(dir: string): OrphanSigns {
  return {
    pid: readPid(join(dir, 'nats.pid')),
    matches: (text) =>
      /(^|\/)nats-server\S* -c /.test(text) && text.endsWith(` -c ${configPath(dir)}`),
    what: `nats-server on ${dir}`,
    endSignal: 'SIGTERM',
  };
}

/** What a NATS server says first to anybody who connects; undefined while nobody answers. */
export function serverInfo(
  port: number,
): Promise<{ version: string; jetstream?: boolean } | undefined> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect({ port, host: '127.0.0.1' });
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(undefined));
    socket.on('data', (bytes) => {
      text += bytes.toString('utf8');
      const info = /^INFO (\{.*\})\s*\r\n/.exec(text)?.[1];
      if (info === undefined) return;
      resolve(JSON.parse(info) as { version: string; jetstream?: boolean });
      socket.destroy();
    });
  });
}

/**
 * The server acknowledges a message before it is on the disk and writes out every two minutes.
 * From 2.10 on it can be told to write out first; older ones do not start with that line.
 */
export function natsConfig(dir: string, listen: string, version: string): string {
  const quoted = (text: string) => JSON.stringify(text);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const syncs = major > 2 || (major === 2 && minor >= 10);
  return [
    '# Written at every start.',
    `listen: ${quoted(listen)}`,
    'server_name: kyoyo',
    `pid_file: ${quoted(join(dir, 'nats.pid'))}`,
    'jetstream {',
    `  store_dir: ${quoted(join(dir, 'data'))}`,
    ...(syncs ? ['  sync_interval: always'] : []),
    '}',
    '',
  ].join('\n');
}

function configPath(dir: string): string {
  return join(dir, 'nats.conf');
}

function readPid(path: string): number {
  try {
    return Number.parseInt(readFileSync(path, 'utf8'), 10);
  } catch {
    return Number.NaN;
  }
}
