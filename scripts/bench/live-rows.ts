import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { newId } from '@kyoyo/kernel';
import type { DemoWorld } from './demo-world.ts';
import type { LiveLoad, LiveResult } from './live-load.ts';
import type { Row } from './row.ts';

const browsers = 2_000;
const perSecond = 200;
const seconds = 6;

/** From a booking's event to the browsers that follow its instrument. */
export async function liveRows({
  platform,
  slots,
  cookie,
  headers,
  reservationsUrl,
}: DemoWorld): Promise<Row[]> {
  const wishes = slots.splice(0, perSecond * seconds);
  const topics = [...new Set(wishes.map(({ instrumentId }) => `instrument:${instrumentId}`))];
  const script = fileURLToPath(new URL('live-load.ts', import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const url = `${platform.url.replace('http', 'ws')}/api/live`;
  const load: LiveLoad = { url, cookie, topics, clients: browsers };
  child.stdin.write(`${JSON.stringify(load)}\n`);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  await lines.next();

  const identity = await headers();
  const sending: Promise<unknown>[] = [];
  const began = performance.now();
  for (const [index, wish] of wishes.entries()) {
    const dueMs = (index * 1_000) / perSecond - (performance.now() - began);
    if (dueMs > 0) await delay(dueMs);
    sending.push(
      fetch(reservationsUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': newId(), ...identity },
        body: JSON.stringify(wish),
      }).then((response) => response.arrayBuffer()),
    );
  }
  await Promise.all(sending);
  const rate = wishes.length / ((performance.now() - began) / 1_000);
  await delay(1_000);
  child.stdin.write('end\n');
  const result = JSON.parse((await lines.next()).value as string) as LiveResult;
  await once(child, 'exit');
  return [
    [
      `event to browser: ${browsers} browsers on ${topics.length} instruments, ` +
        `${Math.round(rate)} bookings/s, ${result.messages} messages`,
      `p50 ${result.msAt50} ms, p99 ${result.msAt99} ms`,
      'target p50 15 ms, p99 100 ms',
    ],
  ];
}
