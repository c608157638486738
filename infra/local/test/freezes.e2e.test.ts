import { once } from 'node:events';
import { type ClientRequest, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { liveTokenHeader } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import { type PeopleWorld, startPeopleWorld } from './people-world.ts';

/** What one person sends, nobody else waits for. */
let world: PeopleWorld;

beforeAll(async () => {
  world = await startPeopleWorld();
});
afterAll(() => world?.stop());

const msMax = 5_000;

/** How long others wait at most while the work goes on. */
async function longestWait<Result>(work: () => Promise<Result>): Promise<[Result, number]> {
  const state = { over: false };
  let longest = 0;
  const others = (async () => {
    while (!state.over) {
      const began = performance.now();
      const asked = { method: 'GET', path: '/api/session' };
      expect((await world.send('otherMember', asked)).status).toBe(200);
      longest = Math.max(longest, performance.now() - began);
    }
  })();
  const result = await work().finally(() => (state.over = true));
  await others;
  return [result, longest];
}

const codeOf = async (socket: WebSocket): Promise<number> => {
  const [code] = (await once(socket, 'close')) as [number];
  return code;
};

it('so many messages are taken from a connection, and no more', async () => {
  const path = `/api/instruments/${world.ids['instrument']}`;
  const { headers } = await world.send('member', { method: 'GET', path });
  const token = headers.get(liveTokenHeader);
  const topics = Array.from({ length: 100 }, () => `instrument:${newId()}`);
  const message = JSON.stringify({ subscribe: topics, token });
  const [code, longest] = await longestWait(async () => {
    const socket = world.watch('member');
    await once(socket, 'open');
    const closed = codeOf(socket);
    for (let nth = 0; nth < 300; nth += 1) socket.send(message);
    return closed;
  });
  expect(code).toBe(1008);
  expect(longest).toBeLessThan(msMax);
});

it('so many connections are had with one session, and no more', async () => {
  const sockets = Array.from({ length: 60 }, () => world.watch('member'));
  const outcomes = await Promise.all(
    sockets.map((socket) =>
      once(socket, 'open').then(
        () => 'open',
        (error: Error) => error.message,
      ),
    ),
  );
  expect(outcomes.filter((outcome) => outcome === 'open')).toHaveLength(30);
  expect(outcomes.filter((outcome) => outcome.includes('429'))).toHaveLength(30);
  const other = world.watch('otherMember');
  await once(other, 'open');
  for (const socket of [...sockets, other]) socket.terminate();
});

it('a list with a million columns is refused, and nobody waits for it', async () => {
  const content = Array.from({ length: 1_000_000 }, (_, nth) => `c${nth}`).join();
  const body = { institutionId: world.ids['institution'], format: 'csv', content };
  const path = '/api/instrument-imports/preview';
  const [reply, longest] = await longestWait(() =>
    world.send('manager', { method: 'POST', path, body }),
  );
  expect(reply.body.slug).toBe('import-too-wide');
  expect(longest).toBeLessThan(msMax);
});

it.each([
  ['[', '['.repeat(3_000_000)],
  ['an id without end', `[{"id":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}]`],
  ['many quotes', '"'.repeat(3_000_001)],
  ['many rows', `name_ja\n${'x\n'.repeat(2_000_000)}`],
])('nor for a file of %s', async (what, content) => {
  const format = what.startsWith('many') ? 'csv' : 'json';
  const body = { institutionId: world.ids['institution'], format, content };
  const path = '/api/instrument-imports/preview';
  const [reply, longest] = await longestWait(() =>
    world.send('manager', { method: 'POST', path, body }),
  );
  expect([200, 400, 422]).toContain(reply.status);
  expect(longest).toBeLessThan(msMax);
});

const send = (headers: Record<string, string>): ClientRequest =>
  httpRequest(`${world.url}/api/quotes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
  });

async function answerOf(request: ClientRequest) {
  const [response] = await once(request, 'response');
  response.resume();
  return { status: response.statusCode as number, connection: response.headers.connection };
}

it('a body that is too large is refused as that, whether or not it says so', async () => {
  const tooLarge = Buffer.alloc(1024 * 1024, 32);
  const refused = await Promise.all(
    Array.from({ length: 40 }, (_, nth) => {
      const request = send(nth % 2 ? { 'content-length': String(tooLarge.length) } : {});
      const answer = answerOf(request);
      request.end(tooLarge);
      return answer;
    }),
  );
  expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([413]));
  expect(new Set(refused.map(({ connection }) => connection))).toEqual(new Set(['close']));
  const after = await world.send('member', { method: 'GET', path: '/api/session' });
  expect(after.status).toBe(200);
});

it('who sends headers or a body too slowly is cut off, and others are not', async () => {
  const { hostname, port } = new URL(world.url);
  const socket = connect(Number(port), hostname);
  socket.write('POST /api/quotes HTTP/1.1\r\nHost: here\r\n');
  let answer = '';
  socket.on('data', (data) => (answer += String(data)));
  // As many as there are connections to a service, and some more.
  const slow = Array.from({ length: 150 }, () => {
    const request = send({ 'content-length': '1000' });
    request.write('{');
    return answerOf(request);
  });
  const [statuses, longest] = await longestWait(async () => {
    await once(socket, 'close');
    return Promise.all(slow);
  });
  expect(answer).toContain('408');
  expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([408]));
  expect(longest).toBeLessThan(msMax);
});

it('figures of the process are not for everybody', async () => {
  const { status, body } = await world.send('nobody', { method: 'GET', path: '/metrics' });
  expect(status).toBe(404);
  expect(JSON.stringify(body)).not.toContain('http_request');
});
