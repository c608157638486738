/** Runs nats-server in a container, where no program for this machine is to be had. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.ts';
import { natsConfig, serverInfo } from './nats-server.ts';
import type { ServerProcess } from './server-process.ts';
import { until } from './until.ts';

const START_MS_MAX = 60_000;

/** One container per folder; one that an earlier start left behind is replaced. */
export async function runNatsContainer(
  image: string,
  version: string,
  dir: string,
  port: number,
): Promise<ServerProcess> {
  const name = `kyoyo-nats-${createHash('sha256').update(dir).digest('hex').slice(0, 12)}`;
  writeFileSync(join(dir, 'nats.conf'), natsConfig('/kyoyo', '0.0.0.0:4222', version));
  await run('docker', ['rm', '--force', name]).catch(() => undefined);
  // With our own user the files in the folder stay ours.
  const user = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
  const publish = `127.0.0.1:${port}:4222`;
  const options = [
    '--name',
    name,
    '--user',
    user,
    '--publish',
    publish,
    '--volume',
    `${dir}:/kyoyo`,
  ];
  const launch = ['run', '--detach', ...options, image, '-c', '/kyoyo/nats.conf'];
  await run('docker', launch, { timeoutMs: START_MS_MAX });
  const ready = async () => ((await serverInfo(port))?.jetstream === true ? true : undefined);
  const onTimeout = () => new Error(`nats-server did not start. See: docker logs ${name}`);
  await until(ready, { timeoutMs: START_MS_MAX, onTimeout });
  const pid = await run('docker', ['inspect', '--format', '{{.State.Pid}}', name]);
  return containerProcess(name, Number(pid));
}

function containerProcess(name: string, pid: number): ServerProcess {
  const docker = (...args: string[]) =>
    execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  return {
    pid,
    hasEnded: () => docker('inspect', '--format', '{{.State.Running}}', name).trim() !== 'true',
    signal: (signal) => {
      const verb = { SIGSTOP: 'pause', SIGCONT: 'unpause', SIGKILL: 'kill' }[signal as string];
      docker(...(verb === undefined ? ['kill', '--signal', signal, name] : [verb, name]));
    },
    stop: async (graceMs) => {
      const seconds = String(Math.ceil(graceMs / 1000));
      await run('docker', ['stop', '--time', seconds, name]).catch(() => undefined);
      await run('docker', ['rm', '--force', name]);
    },
    output: () => docker('logs', name),
  };
}
