/** What the operating system knows of a process that is not (or no longer) our child. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * When a process started, in whatever form this system says it, or undefined when no such process
 * runs. A pid alone is not an identity: after a restart of the machine or the container the same
 * number soon belongs to somebody else.
 */
export function processStart(pid: number): string | undefined {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  if (process.platform === 'linux') return linuxStart(pid);
  // A zombie (state Z) has ended; only its parent has not noticed yet.
  const line = ps(pid, 'stat=,lstart=');
  const [, state, start] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
  return state === undefined || state.startsWith('Z') ? undefined : start;
}

/** The command line of a process, its parts joined by blanks; empty when no such process runs. */
export function commandLine(pid: number): string {
  if (processStart(pid) === undefined) return '';
  if (process.platform !== 'linux') return ps(pid, 'command=');
  return readProc(pid, 'cmdline').replaceAll('\0', ' ').trim();
}

function linuxStart(pid: number): string | undefined {
  // The second field is the program's name in brackets and may hold blanks and brackets itself.
  const [state, ...rest] = readProc(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');
  // Field 22 of /proc/<pid>/stat: clock ticks from the machine's start to the process's.
  return state === '' || state === 'Z' || state === 'X' ? undefined : rest[18];
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function ps(pid: number, columns: string): string {
  try {
    return execFileSync('ps', ['-ww', '-o', columns, '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}
