/**
 * A load generator in a process of its own, as cheap as Node allows: HTTP/1.1 over raw sockets, each
 * client one request at a time. Reads `Load` from the first argument and prints `LoadResult`.
 */
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';

export interface Load {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: readonly string[];
  readonly clients: number;
  readonly seconds: number;
}

export interface LoadResult {
  readonly sent: number;
  readonly perSecond: number;
  readonly byStatus: Readonly<Record<string, number>>;
}

const load = JSON.parse(await readAll()) as Load;
const { hostname, port, pathname } = new URL(load.url);
const fixed = Object.entries(load.headers)
  .map(([name, value]) => `${name}: ${value}\r\n`)
  .join('');
const bodies = load.bodies.values();
const byStatus: Record<string, number> = {};
const began = performance.now();
const until = began + load.seconds * 1_000;
let sent = 0;
await Promise.all(Array.from({ length: load.clients }, runClient));
const perSecond = sent / ((performance.now() - began) / 1_000);
console.log(JSON.stringify({ sent, perSecond, byStatus } satisfies LoadResult));

function runClient(): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    socket.on('connect', sendNext);
    socket.on('error', reject);
    let answer = '';
    socket.setEncoding('latin1');
    socket.on('data', (part: string) => {
      answer += part;
      const headEnd = answer.indexOf('\r\n\r\n');
      if (headEnd < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(answer)?.[1]);
      if (answer.length < headEnd + 4 + length) return;
      const status = answer.slice(9, 12);
      byStatus[status] = (byStatus[status] ?? 0) + 1;
      sent += 1;
      answer = '';
      sendNext();
    });
    function sendNext(): void {
      const { value: body, done } = bodies.next();
      if (done || performance.now() >= until) {
        socket.destroy();
        resolve();
        return;
      }
      socket.write(
        `POST ${pathname} HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\n` +
          `idempotency-key: ${randomUUID()}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n` +
          `${fixed}\r\n${body}`,
      );
    }
  });
}

async function readAll(): Promise<string> {
  let text = '';
  for await (const part of process.stdin) text += String(part);
  return text;
}
