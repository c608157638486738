/** Finds a nats-server: on PATH, in the cache, from the package manager, from Docker. */
import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { run } from './command.ts';
import { debianNatsServer } from './debian-package.ts';

export type NatsSource =
  | {
      readonly kind: 'program';
      readonly path: string;
      readonly version: string;
      readonly origin: string;
    }
  | {
      readonly kind: 'container';
      readonly image: string;
      readonly version: string;
      readonly origin: string;
    };

export interface FindOptions {
  readonly cacheDir: string;
  readonly log: (line: string) => void;
}

const IMAGE_VERSION = '2.10';
// The oldest that the tests run on: 2.9 is what Debian 12 has.
const MINOR_MIN = 9;
// Debian puts servers where only root's PATH looks; Homebrew's folder may be missing as well.
const FURTHER_FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];

/** Throws, when nothing works, with the one command that helps on this system. */
export async function findNatsServer(options: FindOptions): Promise<NatsSource> {
  const finders = [onPath, inCache, fromDebianPackage, fromHomebrew, fromDocker];
  const failures: string[] = [];
  for (const find of finders) {
    try {
      const found = await find(options);
      if (found !== undefined) return found;
    } catch (error) {
      // The first line tells the cause; package managers add one for every file.
      failures.push(
        (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '',
      );
    }
  }
  throw new Error(
    `No nats-server was found or could be fetched. Install it with: ${installCommand()} ` +
      '(or set NATS_URL to a server with JetStream).' +
      failures.map((failure) => `\n  tried: ${failure}`).join(''),
  );
}

async function onPath(): Promise<NatsSource | undefined> {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...FURTHER_FOLDERS];
  const path = folders.map((dir) => join(dir, 'nats-server')).find((file) => existsSync(file));
  return path === undefined ? undefined : program(path, path);
}

async function inCache({ cacheDir }: FindOptions): Promise<NatsSource | undefined> {
  const path = cachePath(cacheDir);
  return existsSync(path) ? program(path, 'Debian package') : undefined;
}

async function fromDebianPackage({ cacheDir, log }: FindOptions): Promise<NatsSource | undefined> {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return undefined;
  log('fetching nats-server (Debian package, unpacked into the cache, not installed)');
  mkdirSync(cacheDir, { recursive: true });
  const path = cachePath(cacheDir);
  const draft = `${path}.${randomUUID()}`;
  await debianNatsServer(cacheDir, log, (unpacked) => copyFileSync(unpacked, draft));
  chmodSync(draft, 0o755);
  renameSync(draft, path);
  return program(path, 'Debian package');
}

async function fromHomebrew({ log }: FindOptions): Promise<NatsSource | undefined> {
  if (process.platform !== 'darwin') return undefined;
  const prefix = await run('brew', ['--prefix']).catch(() => undefined);
  if (prefix === undefined) return undefined;
  log('installing nats-server (brew install nats-server)');
  await run('brew', ['install', '--quiet', 'nats-server'], { timeoutMs: 300_000 });
  return program(join(prefix.trim(), 'bin', 'nats-server'), 'Homebrew');
}

async function fromDocker({ log }: FindOptions): Promise<NatsSource | undefined> {
  const question = ['version', '--format', '{{.Server.Version}}'];
  const engine = await run('docker', question, { timeoutMs: 5_000 }).catch(() => undefined);
  if (!engine?.trim()) return undefined;
  const image = `nats:${IMAGE_VERSION}`;
  const isHere = await run('docker', ['image', 'inspect', image]).catch(() => undefined);
  if (isHere === undefined) {
    log(`fetching the Docker image ${image}`);
    await run('docker', ['pull', '--quiet', image], { timeoutMs: 300_000 });
  }
  return { kind: 'container', image, version: IMAGE_VERSION, origin: `Docker image ${image}` };
}

async function program(path: string, origin: string): Promise<NatsSource> {
  // "nats-server: v2.9.10"
  const text = await run(path, ['--version']);
  const version = /v?(\d+\.\d+\.\d+)/.exec(text)?.[1];
  if (version === undefined) throw new Error(`${path} --version says: ${text.trim()}`);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 2 || (major === 2 && minor < MINOR_MIN)) {
    throw new Error(`${path} is version ${version}: 2.${MINOR_MIN} or newer is needed`);
  }
  return { kind: 'program', path, version, origin };
}

function cachePath(cacheDir: string): string {
  return join(cacheDir, `nats-server-${process.platform}-${process.arch}`);
}

function installCommand(): string {
  if (process.platform === 'darwin') return 'brew install nats-server';
  const byManager = {
    'apt-get': 'sudo apt-get update && sudo apt-get install nats-server',
    dnf: 'sudo dnf install nats-server',
    pacman: 'sudo pacman -S nats-server',
    apk: 'sudo apk add nats-server',
    zypper: 'sudo zypper install nats-server',
  };
  const found = Object.entries(byManager).find(([name]) => existsSync(`/usr/bin/${name}`));
  return found?.[1] ?? 'go install github.com/nats-io/nats-server/v2@latest';
}
