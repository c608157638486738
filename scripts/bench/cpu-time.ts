import { readdirSync, readFileSync } from 'node:fs';

const tickMs = 10;

/** Processor time so far, in milliseconds, by who used it. */
export interface CpuMs {
  /** All services, in this process. */
  readonly platform: number;
  readonly postgres: number;
  readonly nats: number;
  /** Load generators, which have ended. */
  readonly load: number;
}

/** Of this process and of those that it started; undefined where there is no /proc to tell. */
export function cpuMs(): CpuMs | undefined {
  const stats = readStats();
  const self = stats.find(({ pid }) => pid === process.pid);
  if (!self) return undefined;
  const servers = stats.filter(({ parent }) => parent === process.pid);
  const of = (name: string): number => {
    const [server] = servers.filter((one) => one.name.startsWith(name));
    const own = stats.filter(({ pid, parent }) => server && [pid, parent].includes(server.pid));
    const ended = server?.endedTicks ?? 0;
    return own.reduce((sum, { ticks }) => sum + ticks, ended) * tickMs;
  };
  return {
    platform: self.ticks * tickMs,
    postgres: of('postgres'),
    nats: of('nats'),
    load: self.endedTicks * tickMs,
  };
}

interface Stat {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
  readonly ticks: number;
  /** Of its children that have ended. */
  readonly endedTicks: number;
}

function readStats(): Stat[] {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return pids.flatMap((pid) => readStat(pid) ?? []);
  } catch {
    return [];
  }
}

/** Undefined for a process that has just ended. */
function readStat(pid: string): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in parentheses and may hold some itself.
    const end = text.lastIndexOf(')');
    const fields = text.slice(end + 2).split(' ');
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15).map(Number);
    return {
      pid: Number(pid),
      parent: Number(fields[1]),
      name: text.slice(text.indexOf('(') + 1, end),
      ticks: user + system,
      endedTicks: endedUser + endedSystem,
    };
  } catch {
    return undefined;
  }
}
