import { fork } from 'node:child_process';
import { once } from 'node:events';

interface Limits {
  readonly memoryMegabytesMax: number;
  /** Ends it. */
  readonly signal?: AbortSignal;
}

/**
 * A module of ours as a process of its own, which answers one message after the other: what it does
 * holds up nobody, and what ends it ends nobody else. A thread does not do: where its memory is freed,
 * V8 has been seen to end the whole process (nodejs/node#64500).
 */
export function startApart(module: URL, { memoryMegabytesMax, signal }: Limits) {
  const child = fork(module, {
    execArgv: [`--max-old-space-size=${memoryMegabytesMax}`],
    serialization: 'advanced',
    killSignal: 'SIGKILL',
    ...(signal && { signal }),
  });
  const ended = once(child, 'exit').then(([code, by]) => {
    throw new Error(`${module.pathname} has ended: ${code ?? by}`);
  });
  ended.catch(() => undefined);
  // While nothing is asked of it, it keeps nobody from ending; it ends with whoever started it.
  const keep = (kept: 'ref' | 'unref') => {
    child[kept]();
    child.channel?.[kept]();
  };
  keep('unref');
  return {
    async ask(message: object | string): Promise<unknown> {
      keep('ref');
      // What cannot be sent has ended.
      child.send(message, () => undefined);
      try {
        const [answer] = await Promise.race([once(child, 'message'), ended]);
        return answer;
      } finally {
        keep('unref');
      }
    },
    [Symbol.dispose]: () => void child.kill('SIGKILL'),
  };
}
