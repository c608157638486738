import { expect, it } from 'vitest';
import { refill } from '../src/allowance.ts';
import { Backlogs } from '../src/live-backlog.ts';
import type { LiveNews } from '../src/live-news.ts';

const news = (count: number): LiveNews[] =>
  Array.from({ length: count }, () => ({ topics: new Set(), messageFor: () => undefined }));
const turn = () => new Promise((resolve) => setImmediate(resolve));
const clientWith = (backlog: LiveNews[]) => ({
  socket: { bufferedAmount: 0, readyState: 1 },
  backlog: backlog as LiveNews[] | undefined,
  heard: 0,
});
type Client = ReturnType<typeof clientWith>;

const toldAll = (client: Client, backlogs: Backlogs<Client>) =>
  new Promise<void>((resolve) => backlogs.serve(client, resolve));

it('many who come back from far away are told a slice in each turn, all of it, in their order', async () => {
  const clients = Array.from({ length: 30 }, () => clientWith(news(1_000)));
  const told = { count: 0 };
  const backlogs = new Backlogs<Client>((client) => {
    client.heard += 1;
    told.count += 1;
  });
  const all = Promise.all(clients.map((client) => toldAll(client, backlogs)));
  let most = 0;
  for (let before = 0; told.count < 30_000; before = told.count) {
    await turn();
    most = Math.max(most, told.count - before);
  }
  await all;
  expect(most).toBeLessThanOrEqual(200);
  expect(clients.map(({ heard }) => heard)).toEqual(clients.map(() => 1_000));
});

it('what happens meanwhile is told after what was missed', async () => {
  const client = clientWith(news(150));
  const backlogs = new Backlogs<Client>((one) => void (one.heard += 1));
  const all = toldAll(client, backlogs);
  client.backlog?.push(...news(3));
  await all;
  expect(client).toMatchObject({ heard: 153, backlog: undefined });
});

it('who asks anew is told by the new wish alone, and who does not take it waits', async () => {
  const client = clientWith(news(1_000));
  const backlogs = new Backlogs<Client>((one) => void (one.heard += 1));
  backlogs.serve(client, () => expect.unreachable());
  client.backlog = news(7);
  await toldAll(client, backlogs);
  expect(client.heard).toBe(7);

  client.backlog = news(300);
  client.socket.bufferedAmount = 1024 * 1024;
  const all = toldAll(client, backlogs);
  await turn();
  expect(client.heard).toBe(7);
  client.socket.bufferedAmount = 0;
  await all;
  expect(client.heard).toBe(307);
});

it('an allowance is used up, and comes back with the time', () => {
  let now = 0;
  const take = refill({ most: 3, everyMs: 1_000 }, () => now);
  expect([take(), take(), take(), take()]).toEqual([true, true, true, false]);
  now = 2_500;
  expect([take(), take(), take()]).toEqual([true, true, false]);
  now = 3_000;
  expect(take()).toBe(true);
  now = 1_000_000;
  expect([take(), take(), take(), take()]).toEqual([true, true, true, false]);
});
