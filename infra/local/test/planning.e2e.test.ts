import { newId, plusMinutes } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Facility, startFacility } from './facility-platform.ts';
import type { Body, Somebody } from './service-calls.ts';

/** Series, the waitlist, outages, the kiosk and previews, over HTTP. */
describe('a facility that plans', () => {
  let world: Facility;
  let ann: Somebody;
  let ben: Somebody;
  let cleo: Somebody;
  beforeAll(async () => {
    world = await startFacility();
    [ann, ben, cleo] = world.people;
  });
  afterAll(() => world?.stop());
  afterEach(() => world.clock.set('present'));

  const use = (instrumentId: string) => ({ instrumentId, serviceKind: 'equipment-use' });
  const book = (who: Somebody, instrumentId: string, minutes: number, more = {}) =>
    world.post(who, '/api/reservations', {
      ...use(instrumentId),
      period: world.at(minutes),
      ...more,
    });
  const booked = async (...asked: Parameters<typeof book>): Promise<Body> => {
    const { status, body } = await book(...asked);
    expect(status, JSON.stringify(body)).toBe(201);
    return body;
  };
  const reservation = async (who: Somebody, id: string): Promise<Body> =>
    (await world.get(who, `/api/reservations/${id}`)).body;
  const waiting = async (who: Somebody, id: string): Promise<Body> =>
    (await world.get(who, '/api/waitlist?limit=200')).body.items.find((one: Body) => one.id === id);

  describe('a series', () => {
    const weekly = { everyDays: 7, count: 4 };
    const day = 1_440;

    it('is previewed, refused whole, or booked without the times that are taken', async () => {
      const instrument = await world.newInstrument();
      await booked(ben, instrument, 7 * day);
      const body = { ...use(instrument), repeat: { ...weekly, first: world.at(0) } };
      const preview = await world.post(ann, '/api/series/preview', body);
      const slugs = preview.body.occurrences.map((one: Body) => one.refusal?.slug ?? null);
      expect(slugs).toEqual([null, 'period-taken', null, null]);
      expect((await book(ben, instrument, 0, { hold: true })).status).toBe(201);

      const refused = await world.post(ann, '/api/series', body);
      expect(refused.body.slug).toBe('series-conflict');
      expect(refused.body.occurrences).toHaveLength(4);
      const key = newId();
      const skipping = { ...body, onConflict: 'skip' };
      const done = await world.post(ann, '/api/series', skipping, key);
      expect(done.status, JSON.stringify(done.body)).toBe(201);
      const kept = done.body.occurrences.map((one: Body) => one.refusal);
      expect(kept).toEqual(['period-taken', 'period-taken', null, null]);
      expect((await world.post(ann, '/api/series', skipping, key)).body).toEqual(done.body);
      const { body: list } = await world.get(ann, `/api/reservations?seriesId=${done.body.id}`);
      expect(list.items).toHaveLength(2);
    });

    it('moves as one or not at all, from one on', async () => {
      const instrument = await world.newInstrument();
      const { id, occurrences } = await world.done(ann, '/api/series', {
        ...use(instrument),
        repeat: { everyDays: 1, count: 3, first: world.at(0) },
      });
      const [first, second, third] = occurrences.map((one: Body) => one.reservationId);
      await booked(ben, instrument, 2 * day + 60);
      const moves = `/api/series/${id}/moves`;
      const refused = await world.post(ann, moves, { shiftMinutes: 60 });
      expect(refused.body.slug).toBe('series-conflict');
      expect((await reservation(ann, second)).slot.period).toEqual(world.at(day));

      // Each into the time of the one before: the order of moving decides.
      await world.done(ann, moves, { shiftMinutes: -30, fromReservationId: second });
      expect((await reservation(ann, first)).slot.period).toEqual(world.at(0));
      expect((await reservation(ann, second)).slot.period).toEqual(world.at(day - 30));
      expect((await reservation(ann, third)).slot.period).toEqual(world.at(2 * day - 30));
      await world.done(ann, moves, { shiftMinutes: day, minutes: 30 });
      expect((await reservation(ann, third)).slot.period).toEqual(world.at(3 * day - 30, 30));

      expect((await world.post(ben, moves, { shiftMinutes: 30 })).status).toBe(404);
      await world.done(ann, `/api/series/${id}/cancellation`, { fromReservationId: second });
      expect((await reservation(ann, first)).status).toBe('confirmed');
      expect((await reservation(ann, third)).status).toBe('cancelled');
      await world.done(ann, `/api/series/${id}/cancellation`);
      const again = await world.post(ann, `/api/series/${id}/cancellation`);
      expect(again.body.slug).toBe('nothing-left-in-series');
    });

    it('of ten thousand is refused by its number', async () => {
      const instrument = await world.newInstrument();
      const repeat = { everyDays: 1, count: 10_000, first: world.at(0) };
      const { status, body } = await world.post(ann, '/api/series', { ...use(instrument), repeat });
      expect([status, body.slug]).toEqual([400, 'malformed-request']);
    });
  });

  describe('the waitlist', () => {
    const join = (who: Somebody, instrument: string, from: number, length: number) =>
      world.done(who, '/api/waitlist', {
        ...use(instrument),
        window: world.at(from, length),
        minutes: 60,
      });

    it('promotes in order, at once when a booking is cancelled', async () => {
      const instrument = await world.newInstrument({ promotionMinutes: 30 });
      const { id } = await booked(ann, instrument, 0);
      const first = await join(ben, instrument, 0, 60);
      const second = await join(cleo, instrument, 0, 60);
      expect(await waiting(cleo, second.id)).toMatchObject({ status: 'waiting', before: 1 });
      await world.done(ann, `/api/reservations/${id}/cancellation`);

      const promoted = await waiting(ben, first.id);
      expect(promoted).toMatchObject({ status: 'promoted', before: 0 });
      const held = await reservation(ben, promoted.reservationId);
      expect(held).toMatchObject({ status: 'held', slot: { period: world.at(0) } });
      expect((await book(ann, instrument, 0)).body.slug).toBe('period-taken');
      expect((await waiting(cleo, second.id)).status).toBe('waiting');

      // Who does not accept in time loses it to the next.
      world.clock.set(plusMinutes(held.heldUntil, 1));
      const late = await world.post(ben, `/api/reservations/${held.id}/confirmation`);
      expect(late.body.slug).toBe('hold-expired');
      await eventually(async () =>
        expect((await waiting(cleo, second.id)).status).toBe('promoted'),
      );
      const { reservationId } = await waiting(cleo, second.id);
      const accepted = await world.done(cleo, `/api/reservations/${reservationId}/confirmation`);
      expect(accepted.status).toBe('confirmed');
    });

    it('finds any time within the window, and an early end wakes it', async () => {
      const instrument = await world.newInstrument();
      const { id } = await booked(ann, instrument, 0);
      await booked(ann, instrument, 60);
      await booked(ann, instrument, 120);
      world.clock.set(world.openingAt);
      await world.done(ann, `/api/reservations/${id}/check-in`);
      const entry = await world.done(ben, '/api/waitlist', {
        ...use(instrument),
        window: world.at(0, 180),
        minutes: 30,
      });
      world.clock.set(plusMinutes(world.openingAt, 20));
      await world.done(ann, `/api/reservations/${id}/check-out`);
      const { reservationId } = await waiting(ben, entry.id);
      expect((await reservation(ben, reservationId)).slot.period).toEqual(world.at(30, 30));
    });

    it('promotes at once where time is free, lapses when it is over, and can be left', async () => {
      const instrument = await world.newInstrument();
      const free = await join(ben, instrument, 0, 240);
      expect((await waiting(ben, free.id)).status).toBe('promoted');
      await booked(ann, instrument, 60);
      const over = await join(cleo, instrument, 60, 60);
      const left = await join(ann, instrument, 60, 60);
      await world.done(ann, `/api/waitlist/${left.id}/withdrawal`);
      expect((await waiting(ann, left.id)).status).toBe('left');
      expect((await world.post(ann, `/api/waitlist/${over.id}/withdrawal`)).status).toBe(404);
      world.clock.set(plusMinutes(world.openingAt, 90));
      await eventually(async () =>
        expect(await waiting(cleo, over.id)).toMatchObject({
          status: 'lapsed',
          reason: 'window-over',
        }),
      );
      const short = await world.post(ann, '/api/waitlist', {
        ...use(instrument),
        window: world.at(600, 30),
        minutes: 60,
      });
      expect(short.body.slug).toBe('window-too-short');
    });
  });

  it('an outage takes time, and what is in its way goes elsewhere or is displaced', async () => {
    const instrument = await world.newInstrument({}, 2);
    const first = await booked(ann, instrument, 0);
    const second = await booked(ben, instrument, 0);
    const outage = { instrumentId: instrument, period: world.at(0, 120), reason: '定期点検' };
    const refused = await world.post(world.manager, '/api/outages', outage);
    expect(refused.body).toMatchObject({ slug: 'bookings-touched', total: 2 });
    expect((await world.post(ann, '/api/outages', outage)).status).toBe(403);
    const { reason, ...change } = { ...outage, type: 'outage', units: [first.slot.unit] };
    const preview = await world.done(world.manager, '/api/offer-previews', { change });
    expect(preview).toMatchObject({
      total: 1,
      lost: 1,
      items: [{ reservationId: first.id, beside: [{ reservationId: second.id }] }],
    });
    const one = await world.done(world.manager, '/api/outages', {
      ...outage,
      units: [first.slot.unit],
      bookings: { seen: preview.seen, fate: 'displace', reason },
    });
    expect(await reservation(ann, first.id)).toMatchObject({
      status: 'cancelled',
      reason: '定期点検',
    });
    expect((await reservation(ben, second.id)).status).toBe('confirmed');
    expect((await book(cleo, instrument, 30)).body.slug).toBe('period-taken');
    const window = `from=${world.at(0).start}&to=${world.at(0, 240).end}`;
    const calendar = await world.get(ann, `/api/calendar?instrumentIds=${instrument}&${window}`);
    expect(calendar.body.items).toContainEqual(
      expect.objectContaining({ status: 'outage', unit: first.slot.unit }),
    );
    world.clock.set(plusMinutes(world.openingAt, 60));
    await world.done(world.manager, `/api/outages/${one.id}/ending`);
    await booked(cleo, instrument, 60);
  });

  it('the code at the instrument checks in and out, and no other does', async () => {
    const [here, there] = [await world.newInstrument(), await world.newInstrument()];
    await booked(ann, here, 0);
    world.clock.set(world.openingAt);
    const codeOf = async (instrument: string): Promise<string> =>
      (await world.get(world.manager, `/api/kiosks/${instrument}/code`)).body.code;
    expect((await world.get(ann, `/api/kiosks/${here}/code`)).status).toBe(403);
    const code = await codeOf(here);
    const checkIn = (who: Somebody, instrument: string, tried: string) =>
      world.post(who, `/api/kiosks/${instrument}/check-in`, { code: tried });
    expect((await checkIn(ann, there, await codeOf(there))).body.slug).toBe('booked-elsewhere');
    expect((await checkIn(ann, here, await codeOf(there))).body.slug).toBe('kiosk-code-wrong');
    expect((await checkIn(world.manager, here, code)).body.slug).toBe('no-booking-now');
    world.clock.set(plusMinutes(world.openingAt, 2));
    expect((await checkIn(ann, here, code)).body.slug).toBe('kiosk-code-wrong');
    expect((await checkIn(ann, here, await codeOf(here))).body.status).toBe('running');
    const path = `/api/kiosks/${here}/check-out`;
    expect((await world.post(ann, path, { code: await codeOf(here) })).body.status).toBe('done');
  });

  it('another policy is previewed on the bookings that it would touch', async () => {
    const instrument = await world.newInstrument();
    const short = await booked(ann, instrument, 30, { period: world.at(30, 30) });
    await booked(ben, instrument, 120);
    const { body: known } = await world.get(ann, `/api/instruments/${instrument}`);
    const stricter = { ...known.policy, durationMinutesMin: 60, granularityMinutes: 60 };
    const change = { type: 'rules', instrumentId: instrument, policy: stricter };
    const look = (who: Somebody, changes: object = {}) =>
      world.post(who, '/api/offer-previews', { change: { ...change, ...changes } });
    const { body } = await look(world.manager);
    expect(body).toMatchObject({ total: 1, items: [{ reservationId: short.id, canStand: true }] });
    const slugs = body.items[0].loses.map((one: Body) => one.problem.slug);
    expect(slugs).toEqual(['off-grid', 'too-short']);
    const later = await look(world.manager, { effectiveFrom: world.at(60).start });
    expect(later.body.items).toEqual([]);
    expect((await look(ann)).status).toBe(403);
    const contradicting = { ...stricter, durationMinutesMax: 30 };
    expect((await look(world.manager, { policy: contradicting })).status).toBe(400);
    await world.done(world.manager, `/api/instruments/${instrument}/policies`, stricter);
    await eventually(async () =>
      expect(await reservation(ann, short.id)).toMatchObject({
        status: 'confirmed',
        touchedBy: 'rules-changed',
      }),
    );
  });

  it('a dated policy holds for bookings that start from then', async () => {
    const instrument = await world.newInstrument();
    const { body: known } = await world.get(ann, `/api/instruments/${instrument}`);
    await world.done(world.manager, `/api/instruments/${instrument}/policies`, {
      ...known.policy,
      durationMinutesMin: 120,
      effectiveFrom: world.at(0).start,
    });
    await eventually(async () => expect((await book(ann, instrument, 60)).status).toBe(422));
    await booked(ann, instrument, -120);
  });

  it('says where the first free time of many instruments is', async () => {
    const [taken, free] = [await world.newInstrument(), await world.newInstrument()];
    await booked(ann, taken, 0);
    const { body } = await world.get(
      ann,
      `/api/free-instruments?instrumentIds=${taken},${free}` +
        `&from=${world.at(0).start}&to=${world.at(0, 180).end}&minutes=60`,
    );
    const starts = Object.fromEntries(
      body.items.map((one: Body) => [one.instrumentId, one.slot.period.start]),
    );
    expect(starts).toEqual({ [taken]: world.at(60).start, [free]: world.at(0).start });
  });
});
