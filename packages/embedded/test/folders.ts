import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { commandLine } from '../src/process-identity.ts';

/** A new folder, open to all; after the test it goes away with whatever still runs on it. */
export function temporaryFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'kyoyo embedded '));
  chmodSync(dir, 0o755);
  onTestFinished(() => {
    for (const pid of processesOn(dir)) process.kill(pid, 'SIGKILL');
    rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });
  return dir;
}

/** The processes whose command line names something in this folder. */
export function processesOn(dir: string): number[] {
  return allProcesses().filter((pid) => pid !== process.pid && commandLine(pid).includes(dir));
}

export function childrenOf(parent: number): number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).split('\n');
  return rows
    .map((row) => row.trim().split(/\s+/).map(Number))
    .filter(([, ppid]) => ppid === parent)
    .map(([pid = 0]) => pid);
}

function allProcesses(): number[] {
  return execFileSync('ps', ['-A', '-o', 'pid='], { encoding: 'utf8' })
    .trim()
    .split(/\s+/)
    .map(Number);
}
