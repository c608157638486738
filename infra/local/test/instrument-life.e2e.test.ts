import { plusMinutes } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PeopleWorld, startPeopleWorld } from './people-world.ts';

let world: PeopleWorld;
beforeAll(async () => {
  world = await startPeopleWorld();
});
afterAll(() => world?.stop());

let hour = 2;
/** What a member is answered who would book another hour of the instrument. */
async function bookingAnswer() {
  const { ids, now, send } = world;
  hour += 1;
  const period = { start: plusMinutes(now, hour * 60), end: plusMinutes(now, hour * 60 + 60) };
  const body = { instrumentId: ids['instrument'], period, serviceKind: 'equipment-use' };
  return send('member', { method: 'POST', path: '/api/reservations', body });
}
const refusedAs = (slug: string) =>
  eventually(async () => expect((await bookingAnswer()).body.slug).toBe(slug));
const step = (name: string, body: object = {}) =>
  world.done('manager', `/api/instruments/${world.ids['instrument']}/${name}`, body);

describe('what a step of an instrument means to those who book it', () => {
  it('suspended, it takes no bookings until it is resumed', async () => {
    expect((await bookingAnswer()).status).toBe(201);
    await step('suspension', { reason: '真空ポンプの修理' });
    await refusedAs('instrument-not-bookable');
    await step('resumption');
    await eventually(async () => expect((await bookingAnswer()).status).toBe(201));
  });

  it('transferred, it is booked under the terms of the other institution, once approved', async () => {
    const { ids, done, send } = world;
    const other = { toInstitutionId: ids['otherInstitution'], reason: '研究室の移転' };
    await step('transfer', other);
    await refusedAs('instrument-not-bookable');
    const approval = `/api/instruments/${ids['instrument']}/approval`;
    expect((await send('manager', { method: 'POST', path: approval, body: {} })).status).toBe(403);
    await done('otherManager', approval);
    await refusedAs('terms-not-accepted');
  });

  it('keeps its history, which both institutions read', async () => {
    const path = `/api/timelines/${world.ids['instrument']}`;
    for (const person of ['manager', 'otherManager'] as const) {
      await eventually(async () => {
        const { status, body } = await world.send(person, { method: 'GET', path });
        expect(status).toBe(200);
        const types = body.items.map(({ type }: { type: string }) => type);
        expect(types).toEqual(
          expect.arrayContaining([
            'InstrumentProposed',
            'InstrumentSuspended',
            'InstrumentTransferred',
          ]),
        );
      });
    }
  });

  it('retired, it is found and booked no more', async () => {
    const { ids, done, send } = world;
    const search = { method: 'GET', path: '/api/instrument-search?q=sem' };
    const found = async () =>
      (await send('member', search)).body.items.map(({ id }: { id: string }) => id);
    expect(await found()).toContain(ids['instrument']);
    const path = `/api/instruments/${ids['instrument']}/retirement`;
    await done('otherManager', path, { reason: '部品の供給終了' });
    expect(await found()).not.toContain(ids['instrument']);
    await refusedAs('instrument-not-bookable');
  });
});
