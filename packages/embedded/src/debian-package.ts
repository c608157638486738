/** Gets nats-server out of the Debian or Ubuntu package without installing it: no root needed. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.ts';

const DOWNLOAD_MS_MAX = 180_000;

/** Calls `take` with the path of the unpacked program, which is gone afterwards. */
export async function debianNatsServer(
  cacheDir: string,
  log: (line: string) => void,
  take: (path: string) => void,
): Promise<void> {
  const work = mkdtempSync(join(cacheDir, 'unpacking-'));
  try {
    await download(work, log);
    const archive = readdirSync(work).find((name) => name.endsWith('.deb'));
    if (archive === undefined) throw new Error('apt-get download left no package behind');
    await run('dpkg-deb', ['-x', archive, 'content'], { cwd: work });
    const folders = ['usr/sbin', 'usr/bin'].map((dir) => join(work, 'content', dir));
    const folder = folders.find((dir) => filesIn(dir).includes('nats-server'));
    if (folder === undefined) throw new Error(`${archive} holds no nats-server`);
    take(join(folder, 'nats-server'));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * apt checks the package against the signed lists. Where there are none (they are deleted in most
 * container images) they are fetched into a folder of our own: the system's stay as they are.
 */
async function download(work: string, log: (line: string) => void): Promise<void> {
  const options = { cwd: work, timeoutMs: DOWNLOAD_MS_MAX };
  // apt as root drops to a user that may not write here.
  const sandbox = ['-o', 'APT::Sandbox::User=root'];
  const get = [...sandbox, 'download', 'nats-server'];
  const direct = await run('apt-get', get, options).catch(() => undefined);
  if (direct !== undefined) return;
  log('fetching package lists (apt-get update, into a folder of our own)');
  for (const dir of ['lists/partial', 'cache/archives/partial']) {
    mkdirSync(join(work, dir), { recursive: true });
  }
  const own = [`Dir::State::lists=${work}/lists`, `Dir::Cache=${work}/cache`];
  const ownLists = own.flatMap((option) => ['-o', option]);
  // Without this it reports success even when nothing could be fetched.
  const strict = ['-o', 'APT::Update::Error-Mode=any'];
  await run('apt-get', [...ownLists, ...sandbox, ...strict, 'update'], options);
  await run('apt-get', [...ownLists, ...get], options);
}

function filesIn(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}
