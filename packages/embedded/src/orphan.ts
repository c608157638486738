/** Ends a server that a start which was killed left running. */
import { commandLine, processStart } from './process-identity.ts';
import { endsWithin } from './server-process.ts';

export interface OrphanSigns {
  /** From the pid file in our own folder; NaN when there is none. */
  readonly pid: number;
  /** Whether this is the command line of that server on that folder. */
  readonly matches: (commandLine: string) => boolean;
  /** For messages: "PostgreSQL on /…/data". */
  readonly what: string;
  readonly endSignal: 'SIGINT' | 'SIGTERM';
}

const END_MS_MAX = 30_000;

/**
 * Touches a process only if the pid file in our folder names it, its command line is that of the
 * server on that folder, and (`startedByUs`) a lock of ours was left behind. A server that
 * somebody started by hand is theirs: that throws.
 */
export async function endOrphan(
  signs: OrphanSigns,
  startedByUs: boolean,
  log: (line: string) => void,
): Promise<void> {
  const { pid, what, endSignal } = signs;
  if (!isServer(signs)) return;
  if (!startedByUs) throw new Error(`${what} already runs (process ${pid}). Stop it first.`);
  const start = processStart(pid);
  const hasEnded = () => processStart(pid) !== start;
  log(`ending ${what} (process ${pid}), left over from a start that was killed`);
  signal(signs, 'SIGCONT');
  signal(signs, endSignal);
  if (await endsWithin(hasEnded, END_MS_MAX)) return;
  signal(signs, 'SIGKILL');
  if (await endsWithin(hasEnded, END_MS_MAX)) return;
  throw new Error(`${what} (process ${pid}) does not end. End it by hand: kill -9 ${pid}`);
}

export function isServer({ pid, matches }: OrphanSigns): boolean {
  return matches(commandLine(pid));
}

function signal({ pid, what }: OrphanSigns, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ESRCH') return;
    throw new Error(`${what} still runs (process ${pid}) under another user, who must end it.`, {
      cause: error,
    });
  }
}
