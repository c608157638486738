import { japanDate, newId, plusMinutes } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Facility, startFacility } from './facility-platform.ts';
import type { Body, Somebody } from './service-calls.ts';

/** The rules of a facility, on every path, as people meet them over HTTP. */
describe('a facility', () => {
  let world: Facility;
  let tables: pg.Client;
  let ann: Somebody;
  let ben: Somebody;
  let cleo: Somebody;
  beforeAll(async () => {
    world = await startFacility();
    [ann, ben, cleo] = world.people;
    const connectionString = world.platform.databaseUrls['reservation'] as string;
    tables = new pg.Client({ connectionString });
    await tables.connect();
  });
  afterAll(async () => {
    await tables?.end();
    await world?.stop();
  });
  afterEach(() => world.clock.set('present'));

  const wish = (instrumentId: string, minutes: number, more: object = {}, length = 60) => ({
    instrumentId,
    period: world.at(minutes, length),
    serviceKind: 'equipment-use',
    ...more,
  });
  const book = (who: Somebody, instrumentId: string, minutes: number, more = {}, length = 60) =>
    world.post(who, '/api/reservations', wish(instrumentId, minutes, more, length));
  const booked = async (...asked: Parameters<typeof book>): Promise<Body> => {
    const { status, body } = await book(...asked);
    expect(status, JSON.stringify(body)).toBe(201);
    return body;
  };
  const statusOf = async (who: Somebody, id: string): Promise<string> =>
    (await world.get(who, `/api/reservations/${id}`)).body.status;

  it('approves, declines with a reason, and declines by itself what nobody answered', async () => {
    const instrument = await world.newInstrument({ approval: 'required' });
    const first = await booked(ann, instrument, 0);
    expect(first.status).toBe('requested');
    expect((await book(ben, instrument, 0)).body.slug).toBe('period-taken');
    const path = `/api/reservations/${first.id}`;
    expect((await world.post(ann, `${path}/approval`)).status).toBe(403);
    expect((await world.done(world.manager, `${path}/approval`)).status).toBe('confirmed');
    expect((await world.post(world.manager, `${path}/approval`)).status).toBe(200);

    const second = await booked(ben, instrument, 60);
    const { body } = await world.post(world.manager, `/api/reservations/${second.id}/refusal`, {
      reason: '試料が危険',
    });
    expect(body).toMatchObject({ status: 'declined', reason: '試料が危険' });

    const third = await booked(ben, instrument, 120);
    world.clock.set(plusMinutes(world.openingAt, 120));
    await eventually(async () => expect(await statusOf(ben, third.id)).toBe('declined'));
  });

  it('hands a booking over to a colleague, and never back', async () => {
    const instrument = await world.newInstrument();
    const { id } = await booked(ann, instrument, 0);
    const path = `/api/reservations/${id}/hand-over`;
    const { body } = await world.post(ann, path, { personId: ben.personId });
    expect(body.booking.personId).toBe(ben.personId);
    expect((await world.post(ann, path, { personId: cleo.personId })).status).toBe(403);
    const back = await world.post(ben, path, { personId: ann.personId });
    expect(back.body.slug).toBe('already-held-before');
    const stranger = await world.post(ben, path, { personId: newId() });
    expect(stranger.body.slug).toBe('not-a-colleague');
  });

  it('books an operator with the instrument: one person is in one place', async () => {
    const [first, second] = [
      await world.newInstrument({ operator: 'optional' }),
      await world.newInstrument({ operator: 'optional' }),
    ];
    const rota = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      weekday,
      fromMinute: 540,
      toMinute: 1_020,
    }));
    const duty = (who: Somebody) => ({
      institutionId: world.institutionId,
      personId: who.personId,
      instrumentIds: [first, second],
      rota,
      active: true,
    });
    const operated = { serviceKind: 'operated-run' };
    const nobody = await book(ann, first, 0, operated);
    expect(nobody.body.slug).toBe('no-operator-free');
    const cleoAtWork = await world.done(world.manager, '/api/operators', duty(cleo));

    const run = await booked(ann, first, 0, operated);
    expect(run.slot.operatorId).toBe(cleo.personId);
    const clash = await book(ben, second, 30, operated);
    expect(clash.body.slug).toBe('no-operator-free');
    expect(clash.body.freeSlots[0].period).toEqual(world.at(60));
    await booked(ben, second, 0);
    expect((await book(ben, second, 480, operated)).body.slug).toBe('no-operator-free');

    const leaves = `/api/operators/${cleoAtWork.id}/leaves`;
    const during = await world.post(world.manager, leaves, { period: world.at(30) });
    expect(during.body).toMatchObject({ slug: 'bookings-touched', total: 1 });
    await world.done(world.manager, '/api/operators', duty(ben));
    const operator = `/api/reservations/${run.id}/operator`;
    const changed = await world.done(world.manager, operator, { operatorId: ben.personId });
    expect(changed.slot.operatorId).toBe(ben.personId);
    await world.done(world.manager, leaves, { period: world.at(30), reason: '学会' });
    const { body } = await world.get(
      world.manager,
      `/api/operators?institutionId=${world.institutionId}&from=${world.openingAt}`,
    );
    const load = body.items.map((one: Body) => [
      one.personId,
      one.bookedMinutes,
      one.leaves.length,
    ]);
    expect(load).toEqual(
      expect.arrayContaining([
        [cleo.personId, 0, 1],
        [ben.personId, 60, 0],
      ]),
    );
  });

  it('books accessories, each unit once', async () => {
    const instruments = [await world.newInstrument(), await world.newInstrument()] as const;
    const holder = await world.done(world.manager, '/api/accessories', {
      institutionId: world.institutionId,
      name: { ja: '加熱ホルダー', en: 'Heating holder' },
      units: 1,
      instrumentIds: instruments,
      active: true,
    });
    const withHolder = { accessoryIds: [holder.id] };
    const first = await booked(ann, instruments[0], 0, withHolder);
    expect(first.slot.accessories).toEqual([{ accessoryId: holder.id, unit: 1 }]);
    const second = await book(ben, instruments[1], 0, withHolder);
    expect(second.body.slug).toBe('accessory-taken');
    expect(second.body.freeSlots[0].period).toEqual(world.at(-60));
    const unknown = await book(ben, instruments[1], 0, { accessoryIds: [newId()] });
    expect(unknown.body.slug).toBe('unknown-accessory');
  });

  it('keeps buffers and set-up time free between bookings', async () => {
    const instrument = await world.newInstrument({
      bufferMinutes: { before: 0, after: 30 },
      setups: [{ technique: 'EDX', minutes: 30 }],
    });
    await booked(ann, instrument, 60);
    expect((await book(ben, instrument, 120)).body.slug).toBe('period-taken');
    expect((await book(ben, instrument, 150, { technique: 'EDX' })).body.slug).toBe('period-taken');
    await booked(ben, instrument, 180, { technique: 'EDX' });
  });

  it('holds a quota even when all come at once', async () => {
    const instrument = await world.newInstrument(
      { quotas: [{ of: 'person', per: 'week', minutes: 120 }] },
      8,
    );
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => book(ann, instrument, 0, {}, 60)),
    );
    const done = answers.filter(({ status }) => status === 201);
    expect(done).toHaveLength(2);
    const refused = answers.find(({ status }) => status !== 201);
    expect(refused?.body).toMatchObject({ slug: 'quota-exceeded', minutes: 120, per: 'week' });
    expect(refused?.body.title).toContain('120分');
    await world.done(ann, `/api/reservations/${done[0]?.body.id}/cancellation`);
    await booked(ann, instrument, 60);
  });

  it('lets staff, and nobody else, book for a user, under the conditions of that user', async () => {
    const instrument = await world.newInstrument({ approval: 'required' });
    const own = await booked(ann, instrument, 0);
    const forPersonId = own.booking.personId;
    expect((await book(ben, instrument, 60, { forPersonId })).status).toBe(403);
    const { booking, status } = await booked(world.manager, instrument, 60, { forPersonId });
    expect(status).toBe('confirmed');
    expect(booking).toMatchObject({
      personId: forPersonId,
      organisationId: own.booking.organisationId,
      bookedBy: expect.any(String),
    });
    const nobody = await book(world.manager, instrument, 120, { forPersonId: instrument });
    expect(nobody.status).toBe(404);
  });

  it('releases what nobody uses, warns who comes next, and settles fees', async () => {
    const instrument = await world.newInstrument({
      noShow: { afterMinutes: 30, percent: 100 },
      cancellationTiers: [{ hoursBefore: 72, percent: 50 }],
    });
    const missed = await booked(ann, instrument, 0);
    const late = await booked(ann, instrument, 60);
    const next = await booked(ben, instrument, 120);
    const givenBack = await booked(ben, instrument, 240);
    const retaken = await booked(ben, instrument, 300);
    for (const { id } of [givenBack, retaken]) {
      await world.done(ben, `/api/reservations/${id}/cancellation`);
    }
    await booked(cleo, instrument, 300);

    world.clock.set(plusMinutes(world.openingAt, 30));
    const reservedMinutes = async (): Promise<number> => {
      const day = `institutionId=${world.institutionId}&date=${japanDate(world.openingAt)}`;
      const { items } = (await world.get(ann, `/api/utilisation?${day}`)).body;
      return items.find((one: Body) => one.instrumentId === instrument).reservedMinutes;
    };
    await eventually(async () => expect(await statusOf(ann, missed.id)).toBe('no-show'));
    // What nobody came for is counted no more; the three that stand are.
    await eventually(async () => expect(await reservedMinutes()).toBe(180));
    world.clock.set(plusMinutes(world.openingAt, 60));
    await world.done(ann, `/api/reservations/${late.id}/check-in`);
    world.clock.set(plusMinutes(world.openingAt, 121));
    const eventsOf = async (id: string) => {
      const { rows } = await tables.query(
        'SELECT type, data FROM reservation.events WHERE stream_id = $1 ORDER BY stream_version',
        [id],
      );
      return rows;
    };
    await eventually(async () => {
      const overran = (await eventsOf(late.id)).at(-1);
      expect(overran).toMatchObject({ type: 'RunOverran' });
    });
    world.clock.set(plusMinutes(world.openingAt, 361));
    await eventually(async () => {
      expect((await eventsOf(givenBack.id)).at(-1)).toMatchObject({
        type: 'CancellationFeeIncurred',
        data: { feePercent: 50 },
      });
      expect((await eventsOf(retaken.id)).at(-1)).toMatchObject({
        type: 'CancellationFeeWaived',
        data: { retakenMinutes: 60 },
      });
    });
    expect(next.status).toBe('confirmed');
  });
});
