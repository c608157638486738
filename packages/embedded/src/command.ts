import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Runs a program and returns what it printed; throws with what it printed on stderr. */
export async function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; timeoutMs?: number } = {},
): Promise<string> {
  const { cwd = process.cwd(), timeoutMs = 60_000 } = options;
  try {
    const env = { ...process.env, LC_ALL: 'C' };
    const limits = { timeout: timeoutMs, maxBuffer: 16 * 1024 * 1024 };
    return (await promisify(execFile)(command, args, { cwd, env, ...limits })).stdout;
  } catch (error) {
    // Options of the form `-o name=value` are ours and tell a person nothing.
    const shown = args.filter((arg, index) => arg !== '-o' && args[index - 1] !== '-o');
    const { stderr, message, killed } = error as Error & { stderr?: string; killed?: boolean };
    const reason = killed ? `no answer within ${timeoutMs / 1000} s` : stderr?.trim() || message;
    throw new Error(`${command} ${shown.join(' ')}: ${reason}`, { cause: error });
  }
}
