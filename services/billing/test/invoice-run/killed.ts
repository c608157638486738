import { fork } from 'node:child_process';
import { once } from 'node:events';
import { eventually } from '@kyoyo/testing';
import { expect } from 'vitest';

/** Several processes do it at once, and are killed as soon as anything is done. */
export async function killedInTheMiddle(
  order: object,
  done: () => Promise<number>,
  program = new URL('issuer-program.ts', import.meta.url),
  processes = 3,
): Promise<void> {
  const children = Array.from({ length: processes }, () =>
    fork(program, { serialization: 'advanced' }),
  );
  for (const child of children) child.send(order);
  // To start takes long where the machine has much else to do.
  const withinMs = 110_000;
  await eventually(async () => expect(await done()).toBeGreaterThan(0), { withinMs });
  for (const child of children) {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
}
