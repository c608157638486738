import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { LiveMessage } from '@kyoyo/contracts';
import { plusMinutes } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PeopleWorld, type PersonName, startPeopleWorld } from './people-world.ts';

let world: PeopleWorld;
beforeAll(async () => {
  world = await startPeopleWorld();
});
afterAll(() => world?.stop());

const get = async (as: PersonName, path: string) =>
  (await world.send(as, { method: 'GET', path })).body;
const kinds = async (as: PersonName, query = ''): Promise<string[]> =>
  (await get(as, `/api/notices${query}`)).items.map(({ kind }: { kind: string }) => kind);

const noticeAbout = (link: string, kind: string) =>
  eventually(async () => {
    const { items } = await get('member', '/api/notices');
    const found = items.find(
      (one: { link: string; kind: string }) => one.link === link && one.kind === kind,
    );
    expect(found).toBeDefined();
    return found;
  });

async function book(hoursAhead: number): Promise<string> {
  const start = plusMinutes(world.now, hoursAhead * 60);
  const period = { start, end: plusMinutes(start, 60) };
  const wish = { instrumentId: world.ids['instrument'], period, serviceKind: 'equipment-use' };
  return (await world.done('member', '/api/reservations', wish)).id;
}

it('a booking is told in the application, live and by mail; reading it is one’s own', async () => {
  const told: LiveMessage[] = [];
  const socket = world.watch('member');
  socket.on('message', (data: Buffer) => told.push(JSON.parse(data.toString())));
  await once(socket, 'open');
  const topics = [`person:${world.ids['memberId']}`, `person:${world.ids['financeId']}`];
  socket.send(JSON.stringify({ subscribe: topics }));
  await eventually(() => expect(told.map(({ kind }) => kind)).toContain('ready'));
  expect(told).toContainEqual(expect.objectContaining({ kind: 'refused', topic: topics[1] }));

  const reservationId = await book(2);
  const link = `/history/${reservationId}`;
  const notice = await noticeAbout(link, 'reservation-confirmed');
  expect(notice).toMatchObject({ subject: { en: 'Booking confirmed: SEM' }, readAt: null });
  const data = expect.objectContaining({ noticeId: notice.id, link });
  const news = { type: 'NoticeRaised', data };
  await eventually(() => expect(told).toContainEqual(expect.objectContaining(news)));
  socket.close();

  // The charge of the run that the world began with is the last of what is still to come.
  await eventually(async () => expect(await kinds('member')).toContain('charge-rated'));
  const { unreadCount } = await get('member', '/api/notices');
  await world.done('member', `/api/notices/${notice.id}/reading`);
  expect((await get('member', '/api/notices')).unreadCount).toBe(unreadCount - 1);
  await world.done('member', '/api/notices/readings');
  expect(await kinds('member', '?unread=true')).toEqual([]);
  expect(await kinds('otherMember')).toEqual([]);

  const mail = await eventually(async () => {
    const { items: mails } = await get('operations', '/api/operations/identity/outbox');
    const found = mails.find((one: { id: string }) => one.id === notice.id);
    expect(found).toBeDefined();
    return found;
  });
  expect(mail).toMatchObject({ state: 'captured', to: 'member@example.jp', attempts: 0 });
});

it('what staff do is told the person who booked, with the reason', async () => {
  const reservationId = await book(4);
  const reason = '装置の点検';
  await world.done('manager', `/api/reservations/${reservationId}/cancellation`, { reason });
  const notice = await noticeAbout(`/history/${reservationId}`, 'reservation-cancelled');
  expect(notice.body.ja).toContain(reason);
  expect(await kinds('manager')).toEqual([]);
});

it('a webhook hears of the organisation’s bookings, and of no others', async () => {
  const heard: { type: string; data: { id: string } }[] = [];
  const server = createServer(async (request, reply) => {
    heard.push((await json(request)) as (typeof heard)[number]);
    reply.writeHead(200).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const eventTypes = ['ReservationConfirmed', 'ReservationCancelled'];
  for (const as of ['member', 'otherMember'] as const) {
    const { secret } = await world.done(as, '/api/webhooks', { url, eventTypes });
    expect(secret).toMatch(/^whsec_/);
  }
  const reservationId = await book(6);
  await eventually(() => expect(heard).toHaveLength(1));
  expect(heard[0]).toMatchObject({ type: 'ReservationConfirmed', data: { id: reservationId } });
  await world.done('member', `/api/reservations/${reservationId}/cancellation`, { reason: '' });
  await eventually(() => expect(heard[1]?.type).toBe('ReservationCancelled'));
  const { items } = await get('member', '/api/webhooks');
  expect(JSON.stringify(items)).not.toContain('whsec_');
  const log = await eventually(async () => {
    const page = await get('member', `/api/webhooks/${items[0].id}/deliveries`);
    expect(page.items.map(({ state }: { state: string }) => state)).toEqual([
      'delivered',
      'delivered',
    ]);
    return page;
  });
  expect(log.nextCursor).toBeNull();
  server.close();
});

it.each(['https://10.0.0.1/', 'https://192.168.0.1/', 'https://169.254.169.254/'])(
  'a webhook to %s is refused',
  async (url) => {
    const body = { url, eventTypes: ['ReservationConfirmed'] };
    const reply = await world.send('member', { method: 'POST', path: '/api/webhooks', body });
    expect(reply).toMatchObject({ status: 422, body: { slug: 'webhook-target-not-public' } });
  },
);

it('what a colleague may not read of money, no webhook tells them', async () => {
  const body = { url: 'https://example.com/', eventTypes: ['ReservationConfirmed', 'ChargeRated'] };
  const request = { method: 'POST', path: '/api/webhooks', body };
  expect((await world.send('member', request)).body.slug).toBe('forbidden');
  const ofMoney = ['ChargeRated', 'ChargeCorrected', 'UsageAttributed', 'FeeAttributed'];
  for (const type of ofMoney) {
    const one = { ...request, body: { ...body, eventTypes: [type] } };
    expect((await world.send('member', one)).body.slug, type).toBe('forbidden');
    expect((await world.send('finance', one)).body.slug, type).not.toBe('forbidden');
  }
});

it('a calendar feed shows the bookings of one person until it is revoked', async () => {
  const reservationId = await book(8);
  const headers = { 'idempotency-key': 'one feed, once' };
  const request = { method: 'POST', path: '/api/calendar-feeds', body: {}, headers };
  const { body: feed } = await world.send('member', request);
  expect((await world.send('member', request)).body).toEqual({ id: feed.id, path: null });
  const { path: otherPath } = await world.done('otherMember', '/api/calendar-feeds');
  await eventually(async () =>
    expect(await get('nobody', feed.path)).toContain(`UID:${reservationId}@kyoyo\r\n`),
  );
  expect(await get('nobody', otherPath)).not.toContain('UID');
  await world.done('member', `/api/reservations/${reservationId}/cancellation`, { reason: '' });
  await eventually(async () =>
    expect(await get('nobody', feed.path)).toMatch(
      new RegExp(`UID:${reservationId}@kyoyo[^]+?SEQUENCE:2[^]+?STATUS:CANCELLED`),
    ),
  );
  await world.done('member', `/api/calendar-feeds/${feed.id}/revocation`);
  for (const path of [feed.path, '/api/calendar-feeds/nonsense']) {
    const reply = await world.send('nobody', { method: 'GET', path });
    expect(reply).toMatchObject({ status: 404, body: { slug: 'not-found' } });
  }
});
