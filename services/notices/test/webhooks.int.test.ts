import { createHmac } from 'node:crypto';
import { newId } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listNotices } from '../src/notice/queries.ts';
import { createWebhookCommands } from '../src/webhook/commands.ts';
import { createDeliveries } from '../src/webhook/deliveries.ts';
import { targetRefusal } from '../src/webhook/public-address.ts';
import { listDeliveries, listWebhooks, secretOf } from '../src/webhook/queries.ts';
import { postToTarget } from '../src/webhook/request.ts';
import {
  booking,
  bySelf,
  envelopeOf,
  organisationId,
  personId,
  reservationId,
  slot,
} from './example-events.ts';
import { startNameServer } from './name-server.ts';
import { type Receiver, startReceiver } from './receiver.ts';
import { type NoticesWorld, startNoticesWorld } from './world.ts';

const rules = { allowLoopback: true };
const who = { ...bySelf, roles: [], sessionId: newId() };

let world: NoticesWorld;
let commands: ReturnType<typeof createWebhookCommands>;
let sendDue: () => Promise<void>;
let receiver: Receiver;
let webhookId: string;

beforeAll(async () => {
  world = await startNoticesWorld();
  commands = createWebhookCommands(world.parts);
  sendDue = createDeliveries(world.parts, rules);
});
afterAll(() => world?.database[Symbol.asyncDispose]());

const context = () => ({ actor: bySelf, correlationId: newId() });

beforeEach(async () => {
  receiver = await startReceiver();
  const wish = { url: receiver.url, eventTypes: ['ReservationConfirmed'] };
  const made = await commands.register(who, wish, context());
  if ('refused' in made) throw new Error(made.refused.slug);
  webhookId = made.done.id;
  return async () => {
    await commands.revoke(webhookId, context());
    await receiver.stop();
  };
});

const happen = (type = 'ReservationConfirmed', of = booking) =>
  world.hear(envelopeOf('reservation', type), { slot, booking: of, reason: '' });
const deliveries = async () =>
  (await listDeliveries(world.database.pool, webhookId, { limit: 50 })).items;
const webhook = async () =>
  (await listWebhooks(world.database.pool, organisationId)).find(({ id }) => id === webhookId);

describe('a webhook', () => {
  it('gets what it asked for, of its own organisation, once and signed', async () => {
    const event = envelopeOf('reservation', 'ReservationConfirmed');
    await world.hear(event, { slot, booking });
    await world.hear(event, { slot, booking });
    await happen('ReservationCancelled');
    await happen('ReservationConfirmed', { ...booking, organisationId: newId() });
    await Promise.all([sendDue(), sendDue()]);
    await sendDue();
    expect(receiver.received).toHaveLength(1);
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.received;
    expect(JSON.parse(body)).toMatchObject({
      type: 'ReservationConfirmed',
      timestamp: event.time,
      data: { id: reservationId, slot, booking },
    });
    const secret = await secretOf(world.database.pool, webhookId);
    const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
    const expected = createHmac('sha256', key).update(signed).digest('base64');
    expect(headers['webhook-signature']).toBe(`v1,${expected}`);
    expect(await deliveries()).toEqual([
      expect.objectContaining({ state: 'delivered', attempts: 1, lastStatus: 200 }),
    ]);
  });

  it('gets nothing of whom else an event names', async () => {
    const wish = { url: receiver.url, eventTypes: ['OverstayNoticed', 'RunOverran'] };
    const made = await commands.register(who, wish, context());
    if ('refused' in made) throw new Error(made.refused.slug);
    const other = { reservationId: newId(), personId: newId() };
    await world.hear(envelopeOf('reservation', 'OverstayNoticed'), {
      slot,
      booking,
      waiting: other,
    });
    await world.hear(envelopeOf('reservation', 'RunOverran'), { slot, booking, next: other });
    await sendDue();
    const bodies = receiver.received.map(({ body }) => JSON.parse(body));
    expect(bodies).toHaveLength(2);
    for (const { data } of bodies) expect(data).toEqual({ id: reservationId, slot, booking });
    await commands.revoke(made.done.id, context());
  });

  it('that answers 500 is tried again, later each time, under the same id', async () => {
    receiver.answers((reply) => void reply.writeHead(500).end());
    await happen();
    await sendDue();
    await sendDue();
    expect(await deliveries()).toEqual([
      expect.objectContaining({ state: 'waiting', attempts: 1, lastError: 'status-not-2xx' }),
    ]);
    receiver.answers((reply) => void reply.writeHead(204).end());
    world.pass(1);
    await sendDue();
    const [first, second] = receiver.received;
    expect(receiver.received).toHaveLength(2);
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(await deliveries()).toEqual([
      expect.objectContaining({ state: 'delivered', attempts: 2, lastStatus: 204 }),
    ]);
    expect((await webhook())?.failuresInARow).toBe(0);
  });

  it('that redirects is not followed', async () => {
    const elsewhere = await startReceiver();
    receiver.answers((reply) => void reply.writeHead(302, { location: elsewhere.url.href }).end());
    await happen();
    await sendDue();
    expect(elsewhere.received).toEqual([]);
    expect((await deliveries())[0]?.lastError).toBe('redirect-not-followed');
    await elsewhere.stop();
  });

  it('that hangs is let go after five seconds and holds up nobody else', async () => {
    const other = await startReceiver();
    const wish = { url: other.url, eventTypes: ['ReservationConfirmed'] };
    const made = await commands.register(who, wish, context());
    receiver.answers(() => undefined);
    await happen();
    let over = false;
    const sending = sendDue().then(() => (over = true));
    await eventually(() => expect(other.received).toHaveLength(1));
    expect(over).toBe(false);
    await sending;
    expect((await deliveries())[0]?.lastError).toBe('timed-out');
    if ('done' in made) await commands.revoke(made.done.id, context());
    await other.stop();
  });

  it('that talks without end is heard out no further than need be', async () => {
    receiver.answers((reply) => {
      reply.writeHead(200);
      const talk = () => {
        while (!reply.destroyed && reply.write('x'.repeat(4_096)));
      };
      reply.on('drain', talk);
      talk();
    });
    await happen();
    await sendDue();
    expect((await deliveries())[0]?.state).toBe('delivered');
  });

  it('is given up after ten tries, stopped when that goes on, and its owner is told', async () => {
    receiver.answers((reply) => void reply.writeHead(503).end());
    await happen();
    await happen();
    for (let hours = 0; hours < 20; hours += 1) {
      await sendDue();
      await sendDue();
      world.pass(60);
    }
    expect((await deliveries()).map(({ state, attempts }) => ({ state, attempts }))).toEqual([
      { state: 'given-up', attempts: 10 },
      { state: 'given-up', attempts: 10 },
    ]);
    expect((await webhook())?.status).toBe('stopped');
    const stopped = (await world.events()).find(({ type }) => type === 'WebhookStopped');
    expect(stopped?.data).toMatchObject({ ownerId: personId, failures: 20 });
    await world.hear(envelopeOf('notices', 'WebhookStopped'), stopped?.data ?? {});
    const { items } = await listNotices(world.database.pool, personId, { unread: true, limit: 1 });
    expect(items[0]?.body.en).toContain(`Sending to ${receiver.url.host} failed 20 times`);
    await happen();
    expect(await deliveries()).toHaveLength(2);
  });

  it('that is revoked gets nothing more, not even what waits', async () => {
    receiver.answers((reply) => void reply.writeHead(500).end());
    await happen();
    await sendDue();
    await commands.revoke(webhookId, context());
    world.pass(60);
    await happen();
    await sendDue();
    expect(receiver.received).toHaveLength(1);
    expect((await deliveries())[0]?.state).toBe('given-up');
  });
});

describe('a try', () => {
  it.each([
    ['http://127.0.0.1:1/', 'unreachable'],
    [`https://${'x'.repeat(64)}.example/`, 'host-unknown'],
  ])('at %s says %s', async (url, error) => {
    expect(await postToTarget(url, {}, '{}', rules)).toEqual({ status: null, error });
  });

  it('by https sends nothing to what cannot prove who it is', async () => {
    const url = receiver.url.href.replace('http:', 'https:');
    expect((await postToTarget(url, {}, '{}', rules)).status).toBeNull();
    expect(receiver.received).toEqual([]);
  });
});

describe('a target that became internal after it was registered', () => {
  it.each(['http://127.0.0.1:9/', 'https://10.0.0.1/', 'https://[::1]/'])(
    '%s is not connected to',
    async (url) => {
      const tried = await postToTarget(url, {}, '{}', { allowLoopback: false });
      expect(tried).toEqual({ status: null, error: 'address-not-public' });
    },
  );

  it('by a name that was public when it was asked about is not connected to either', async () => {
    const turns = [['8.8.8.8'], ['127.0.0.1']];
    const server = await startNameServer({ 'rebound.example': turns });
    const url = new URL(`http://rebound.example:${receiver.url.port}/`);
    const strict = { allowLoopback: false };
    expect(await targetRefusal(url, strict)).toBeUndefined();
    const tried = await postToTarget(url.href, {}, '{}', strict);
    expect(tried).toEqual({ status: null, error: 'address-not-public' });
    expect(receiver.received).toEqual([]);
    // The same connection is made where this machine is allowed: it was the check that refused it.
    expect((await postToTarget(url.href, {}, '{}', rules)).status).toBe(200);
    await server.stop();
  });
});

it('the log gives the same tables', () => world.expectTablesOfLog());
