/** A server that runs beside us: never with our signals, never longer than we live. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { keepLogShort } from './log-file.ts';
import { until } from './until.ts';

export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly uid?: number;
  readonly gid?: number;
  readonly logFile: string;
  /** The signal on which this server ends quickly and in order. */
  readonly endSignal: 'SIGINT' | 'SIGTERM';
}

export interface ServerProcess {
  readonly pid: number;
  hasEnded(): boolean;
  signal(signal: NodeJS.Signals): void;
  /** Resolves when the process has ended, at the latest after `graceMs` by SIGKILL. */
  stop(graceMs: number): Promise<void>;
  /** What the server wrote to its log since this start. */
  output(): string;
}

export async function spawnServer(server: ServerCommand): Promise<ServerProcess> {
  const leaveLog = keepLogShort(server.logFile);
  const log = openSync(server.logFile, 'a', 0o600);
  const logStart = fstatSync(log).size;
  const { uid, gid } = server;
  const child = spawn(server.command, server.args, {
    cwd: server.cwd,
    ...(uid === undefined ? {} : { uid }),
    ...(gid === undefined ? {} : { gid }),
    // Settings of the person (PGPORT, PGOPTIONS, a Japanese locale) must not reach the server.
    env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' },
    // A session of its own: Ctrl-C in the terminal goes to us alone, and we end the server after
    // the services have finished with it.
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const pid = await started(child, server.command);
  // Our own end must not wait for the server: on an exit without stop() the hook below ends it.
  child.unref();
  const watchdog = watch(pid, server.endSignal);
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const endWithUs = () => hasEnded() || child.kill(server.endSignal);
  process.on('exit', endWithUs);
  child.once('exit', () => {
    process.off('exit', endWithUs);
    leaveLog();
    watchdog.kill('SIGKILL');
  });
  return {
    pid,
    hasEnded,
    signal: (signal) => void child.kill(signal),
    output: () => readFileSync(server.logFile).subarray(logStart).toString('utf8'),
    stop: async (graceMs) => {
      // A stopped (paused) process would keep the signal waiting for ever.
      child.kill('SIGCONT');
      child.kill(server.endSignal);
      if (await endsWithin(hasEnded, graceMs)) return;
      child.kill('SIGKILL');
      if (await endsWithin(hasEnded, 5_000)) return;
      throw new Error(`${server.command} (process ${pid}) does not end. Log: ${server.logFile}`);
    },
  };
}

export function endsWithin(hasEnded: () => boolean, timeoutMs: number): Promise<boolean> {
  const onTimeout = () => new Error('still running');
  return until(() => hasEnded() || undefined, { timeoutMs, everyMs: 10, onTimeout }).catch(
    () => false,
  );
}

function started(child: ChildProcess, command: string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('spawn', () => resolve(child.pid ?? 0));
    child.once('error', (error) => reject(new Error(`${command} cannot run: ${error.message}`)));
  });
}

/**
 * Ends the server when we are gone without having been able to do so (kill -9, out of memory):
 * the pipe closes with us, and `read` returns.
 */
function watch(pid: number, signal: 'SIGINT' | 'SIGTERM'): ChildProcess {
  const script = `read _; kill -CONT ${pid}; kill -${signal.slice(3)} ${pid}`;
  const watchdog = spawn('/bin/sh', ['-c', script], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watchdog.on('error', () => undefined);
  watchdog.unref();
  // The pipe's handle must not keep this process alive either; `unref` exists on every socket.
  (watchdog.stdin as unknown as { unref?: () => void } | null)?.unref?.();
  return watchdog;
}
