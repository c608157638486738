import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Somebody's receiver of webhooks on this machine, whose ways can be changed. */
export async function startReceiver() {
  const received: Received[] = [];
  let answer = (reply: ServerResponse): void => void reply.writeHead(200).end();
  const server = createServer(async (request, reply) => {
    received.push({ headers: request.headers, body: await text(request) });
    answer(reply);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}/hook`),
    received,
    answers: (how: typeof answer) => {
      answer = how;
    },
    stop: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

export type Receiver = Awaited<ReturnType<typeof startReceiver>>;
