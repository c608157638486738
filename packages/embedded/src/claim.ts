/** A folder belongs to one running process at a time: a lock file says to which. */
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { processStart } from './process-identity.ts';

type Holder = { readonly pid: number; readonly start: string; readonly nonce: string };

export interface Claim extends Disposable {
  readonly path: string;
  /** True when the last holder ended without releasing: what it started may still run. */
  readonly tookOver: boolean;
  release(): void;
}

/** Claims the folder in which one installation keeps everything (`KYOYO_HOME`). */
export function claimHome(dir: string): Claim {
  return claimFolder(
    dir,
    (pid) =>
      `Kyoyo already runs on ${resolve(dir)} (process ${pid}). ` +
      'Stop it first, or set KYOYO_HOME to another folder.',
  );
}

/**
 * Claims a folder for this process until it releases it or ends. Throws `taken(pid)` while the
 * process that holds it lives; the lock of a dead process, also one whose pid somebody else has
 * by now, is taken over.
 */
export function claimFolder(dir: string, taken: (pid: number) => string): Claim {
  const path = join(resolve(dir), 'lock');
  const mine = { pid: process.pid, start: processStart(process.pid) ?? '', nonce: randomUUID() };
  const draft = `${path}.${mine.nonce}`;
  // Written aside and then linked or renamed: nobody ever reads a lock that is half there.
  writeDraft(draft, JSON.stringify(mine));
  try {
    // Each turn either claims, throws, or saw another process change the lock meanwhile.
    for (let turn = 0; turn < 100; turn += 1) {
      if (linkUnlessThere(draft, path)) return claim(path, mine, false);
      const holder = readHolder(path);
      if (holder === undefined) continue;
      if (lives(holder)) throw new Error(taken(holder.pid));
      if (replaceStale(draft, path, holder)) return claim(path, mine, true);
    }
    throw new Error(`The lock file ${path} keeps changing. Remove it and start again.`);
  } finally {
    rmSync(draft, { force: true });
  }
}

function writeDraft(path: string, text: string): void {
  const dir = dirname(path);
  try {
    mkdirSync(dir, { recursive: true });
    writeFileSync(path, text, { mode: 0o644 });
  } catch (error) {
    throw new Error(
      `This user may not write to ${dir} (${(error as NodeJS.ErrnoException).code}). If a start ` +
        'as root made it, start as root again or set KYOYO_HOME to another folder.',
      { cause: error },
    );
  }
}

/** No release on exit: a lock left behind tells the next start to look for what we left running. */
function claim(path: string, mine: Holder, tookOver: boolean): Claim {
  const release = () => {
    if (readHolder(path)?.nonce === mine.nonce) rmSync(path, { force: true });
  };
  return { path, tookOver, release, [Symbol.dispose]: release };
}

/**
 * Two processes may find the same stale lock. Only the one that creates the marker may replace
 * it, and only if it is still the one that was seen: otherwise the slower process would throw
 * the faster one's fresh lock away.
 */
function replaceStale(draft: string, path: string, stale: Holder): boolean {
  const marker = `${path}.takeover`;
  if (!linkUnlessThere(draft, marker)) {
    const other = readHolder(marker);
    if (other === undefined || !lives(other)) rmSync(marker, { force: true });
    return false;
  }
  try {
    if (readHolder(path)?.nonce !== stale.nonce) return false;
    renameSync(draft, path);
    return true;
  } finally {
    rmSync(marker, { force: true });
  }
}

function linkUnlessThere(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Who holds the lock: undefined when there is none, pid 0 (nobody) when it cannot be read. */
function readHolder(path: string): Holder | undefined {
  try {
    const { pid, start, nonce } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>;
    return { pid: Number(pid), start: String(start), nonce: String(nonce) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    return { pid: 0, start: '', nonce: '' };
  }
}

function lives(holder: Holder): boolean {
  return processStart(holder.pid) === holder.start;
}
