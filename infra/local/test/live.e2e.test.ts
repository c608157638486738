import { once } from 'node:events';
import { eventSources, type LiveMessage, liveTokenHeader } from '@kyoyo/contracts';
import { newId, plusMinutes } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import { follow as followIn } from './listener.ts';
import { type PeopleWorld, type PersonName, startPeopleWorld } from './people-world.ts';

let world: PeopleWorld;
let hour = 1;

beforeAll(async () => {
  world = await startPeopleWorld();
  // A token that does not know of a source yet cannot be gone on from.
  await eventually(async () => {
    const { socket, heard } = await follow('member', []);
    socket.close();
    const ready = heard.find(({ kind }) => kind === 'ready') as LiveMessage & { kind: 'ready' };
    const known = Buffer.from(ready.token, 'base64url').toString();
    expect(Object.keys(JSON.parse(known)).toSorted()).toEqual(eventSources.toSorted());
  });
});
afterAll(() => world?.stop());

const follow = (as: PersonName, topics: string[], token?: string) =>
  followIn(world, as, topics, token);
const instrumentTopic = (): string => `instrument:${world.ids['instrument']}`;
const closed = async (socket: WebSocket): Promise<number> => {
  const [code] = (await once(socket, 'close')) as [number];
  return code;
};

const periodOf = (nth: number) => ({
  start: plusMinutes(world.now, nth * 60),
  end: plusMinutes(world.now, nth * 60 + 60),
});

/** Books the next free hour; its reservation. */
async function book(as: PersonName = 'member'): Promise<string> {
  hour += 1;
  const period = periodOf(hour);
  const wish = { instrumentId: world.ids['instrument'], period, serviceKind: 'equipment-use' };
  return (await world.done(as, '/api/reservations', wish)).id;
}

describe('live updates', () => {
  it('name the booking to those who may know it, and show others that time is taken', async () => {
    const own = await follow('member', [instrumentTopic()]);
    const staff = await follow('manager', [`institution:${world.ids['institution']}`]);
    const other = await follow('otherMember', [instrumentTopic()]);
    const reservationId = await book();
    for (const { events } of [own, staff]) {
      await eventually(() => expect(events()).toHaveLength(1));
      expect(events()[0]).toMatchObject({ type: 'ReservationConfirmed', data: { reservationId } });
    }
    await eventually(() => expect(other.events()).toHaveLength(1));
    // And the row of the calendar, as each of them would read it.
    const { start, end } = periodOf(hour);
    const window = `from=${start}&to=${end}`;
    const path = `/api/calendar?instrumentIds=${world.ids['instrument']}&${window}`;
    for (const [as, { events }] of [
      ['member', own],
      ['manager', staff],
      ['otherMember', other],
    ] as const) {
      const { body } = await world.send(as, { method: 'GET', path });
      expect(body.items, as).toHaveLength(1);
      expect(events()[0]?.calendar, as).toEqual({ puts: body.items });
    }
    const seen = JSON.stringify(other.events());
    for (const secret of ['reservation', 'organisation', 'member', 'facility']) {
      const hidden = world.ids[secret] ?? world.ids[`${secret}Id`];
      expect(seen, secret).not.toContain(hidden);
    }
    expect(seen).not.toContain(reservationId);
    for (const { socket } of [own, staff, other]) socket.close();
  });

  it('go on from a token without missing anything, and say when that cannot be', async () => {
    const first = await follow('member', [instrumentTopic()]);
    await book();
    await eventually(() => expect(first.events()).toHaveLength(1));
    const token = first.events()[0]?.token;
    first.socket.close();
    const missed = [await book(), await book()];
    const again = await follow('member', [instrumentTopic()], token);
    await eventually(() =>
      expect(again.events().map(({ data }) => data['reservationId'])).toEqual(missed),
    );
    again.socket.close();

    const lost = world.watch('member');
    await once(lost, 'open');
    lost.send(JSON.stringify({ subscribe: [instrumentTopic()], token: 'nonsense' }));
    const [data] = (await once(lost, 'message')) as [Buffer];
    expect(JSON.parse(data.toString())).toMatchObject({ kind: 'reload' });
    lost.close();
  });

  it('tell a page what happened between what it read and its subscription', async () => {
    const path = `/api/instruments/${world.ids['instrument']}`;
    const { headers } = await world.send('member', { method: 'GET', path });
    const early = await follow('member', [instrumentTopic()]);
    const reservationId = await book();
    await eventually(() => expect(early.events()).toHaveLength(1));
    const late = await follow('member', [instrumentTopic()], headers.get(liveTokenHeader) ?? '');
    expect(late.events()).toMatchObject([{ data: { reservationId } }]);
    for (const { socket } of [early, late]) socket.close();
  });

  it('are not for strangers, for other organisations, or for those who send nonsense', async () => {
    const nobody = world.watch('nobody');
    const [error] = (await once(nobody, 'error')) as [Error];
    expect(error.message).toContain('401');

    const other = await follow('otherMember', [`organisation:${world.ids['organisation']}`]);
    expect(other.heard).toContainEqual(expect.objectContaining({ kind: 'refused' }));
    await book();
    const own = await follow('member', [instrumentTopic()]);
    expect(other.events()).toEqual([]);
    own.socket.close();

    for (const nonsense of [
      '{',
      '[]',
      '{"subscribe":["everything"]}',
      `{"subscribe":"${newId()}"}`,
    ]) {
      const socket = world.watch('member');
      await once(socket, 'open');
      socket.send(nonsense);
      expect(await closed(socket)).toBe(1008);
    }
    other.socket.close();
  });

  it('end with their session: at once in this browser, soon when it is ended elsewhere', async () => {
    const leaver = await follow('otherFinance', [instrumentTopic()]);
    const leaving = closed(leaver.socket);
    await world.send('otherFinance', { method: 'DELETE', path: '/api/session' });
    expect(await leaving).toBe(4401);

    const removed = await follow('auditor', [instrumentTopic()]);
    const removing = closed(removed.socket);
    const { body } = await world.send('auditor', { method: 'GET', path: '/api/session' });
    const path = `/api/sessions/${body.sessionId}`;
    expect((await world.send('auditor', { method: 'DELETE', path })).status).toBeLessThan(300);
    expect(await removing).toBe(4401);
  });
});
