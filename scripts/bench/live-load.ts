/**
 * Browsers' part of the live bench, in a process of its own: many WebSockets that follow instruments
 * in turn. Reads `LiveLoad` from standard input, says `ready`, and at the end of its input prints
 * `LiveResult`.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { WebSocket } from 'ws';
import { quantile } from './world.ts';

export interface LiveLoad {
  readonly url: string;
  readonly cookie: string;
  readonly topics: readonly string[];
  readonly clients: number;
}

export interface LiveResult {
  readonly messages: number;
  /** From an event's time, taken before its commit, to a client. */
  readonly msAt50: number;
  readonly msAt99: number;
}

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const load = JSON.parse((await lines.next()).value as string) as LiveLoad;
const tookMs: number[] = [];
const sockets: WebSocket[] = [];
for (let client = 0; client < load.clients; client += 1) {
  const socket = new WebSocket(load.url, { headers: { cookie: load.cookie } });
  sockets.push(socket);
  const topic = load.topics[client % load.topics.length];
  const ready = once(socket, 'message');
  socket.on('open', () => socket.send(JSON.stringify({ subscribe: [topic] })));
  await ready;
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString()) as { kind: string; time: string };
    if (message.kind === 'event') tookMs.push(Date.now() - Date.parse(message.time));
  });
}
console.log('ready');
await lines.next();
console.log(
  JSON.stringify({
    messages: tookMs.length,
    msAt50: quantile(tookMs, 0.5),
    msAt99: quantile(tookMs, 0.99),
  } satisfies LiveResult),
);
for (const socket of sockets) socket.terminate();
process.exit(0);
