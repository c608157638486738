import { newId, plusMinutes } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Facility, startFacility } from './facility-platform.ts';
import type { Answered, Body, Somebody } from './service-calls.ts';

/** What becomes of bookings when their instrument is suspended, retired or given away, over HTTP. */
let world: Facility;
let ann: Somebody;
let ben: Somebody;
let cleo: Somebody;
beforeAll(async () => {
  world = await startFacility({ replicas: 2 });
  [ann, ben, cleo] = world.people;
});
afterAll(() => world?.stop());
afterEach(() => world.clock.set('present'));

const use = (instrumentId: string) => ({ instrumentId, serviceKind: 'equipment-use' });
const book = (who: Somebody, instrument: string, minutes: number, more = {}) =>
  world.post(who, '/api/reservations', { ...use(instrument), period: world.at(minutes), ...more });
async function booked(...asked: Parameters<typeof book>): Promise<Body> {
  const { status, body } = await book(...asked);
  expect(status, JSON.stringify(body)).toBe(201);
  return body;
}
const reservation = async (id: string): Promise<Body> =>
  (await world.get(ann, `/api/reservations/${id}`)).body;
const step = (instrument: string, name: string, body: object = { reason: '真空ポンプの修理' }) =>
  world.done(world.manager, `/api/instruments/${instrument}/${name}`, body);
const noticesOf = async (who: Somebody): Promise<Body[]> =>
  (await world.get(who, '/api/notices?limit=100')).body.items;
/** Of what this link leads to; time stands still, so they have no order. */
const noticesAbout = async (who: Somebody, link: string): Promise<Body[]> =>
  (await noticesOf(who)).filter((notice) => notice.link === link);
const kindsAbout = async (who: Somebody, link: string): Promise<string[]> =>
  (await noticesAbout(who, link)).map(({ kind }): string => kind).toSorted();
const wait = (who: Somebody, instrument: string, minutes: number) =>
  world.done(who, '/api/waitlist', {
    ...use(instrument),
    window: world.at(minutes),
    minutes: 60,
  });
const entry = async (who: Somebody, id: string): Promise<Body> =>
  (await world.get(who, '/api/waitlist')).body.items.find((one: Body) => one.id === id);

it('staff see what they would touch; others do not', async () => {
  const instrument = await world.newInstrument();
  const first = await booked(ann, instrument, 0);
  const second = await booked(ben, instrument, 60, { hold: true });
  await wait(cleo, instrument, 0);
  const look = (who: Somebody, instrumentId: string, more: object = {}) =>
    world.post(who, '/api/offer-previews', {
      change: { type: 'step', instrumentId, step: 'retirement' },
      ...more,
    });
  const { body } = await look(world.manager, instrument);
  const { organisationId, personId } = ann;
  expect(body).toMatchObject({
    items: [
      {
        reservationId: first.id,
        status: 'confirmed',
        period: world.at(0),
        organisationId,
        personId,
        canStand: false,
      },
      { reservationId: second.id, status: 'held' },
    ],
    total: 2,
    lost: 2,
    waiting: 1,
    nextCursor: null,
  });
  const page = await look(world.manager, instrument, { limit: 1 });
  expect(page.body).toMatchObject({ total: 2, nextCursor: first.id });
  const next = await look(world.manager, instrument, { limit: 1, cursor: first.id });
  expect(next.body).toMatchObject({ items: [{ reservationId: second.id }], nextCursor: null });
  expect((await look(ann, instrument)).status).toBe(403);
  expect((await look(world.manager, newId())).status).toBe(404);
});

describe('a suspended instrument', () => {
  it('keeps its bookings, lets nobody check in, and tells people of both ends', async () => {
    const instrument = await world.newInstrument();
    const running = await booked(ben, instrument, -60);
    const { id } = await booked(ann, instrument, 0);
    await booked(ann, instrument, 60);
    const waits = await wait(cleo, instrument, 0);
    world.clock.set(plusMinutes(world.openingAt, -10));
    await world.done(ben, `/api/reservations/${running.id}/check-in`);
    const [mine, hers] = [`/history/${id}`, `/instruments/${instrument}`];

    await step(instrument, 'suspension');
    await eventually(async () =>
      expect((await reservation(id)).suspension).toEqual({
        reason: '真空ポンプの修理',
        resumedAt: null,
      }),
    );
    const refused = await world.post(ann, `/api/reservations/${id}/check-in`);
    expect(refused).toMatchObject({ status: 409, body: { slug: 'instrument-suspended' } });
    expect(refused.body.title).toContain('真空ポンプの修理');
    expect((await book(ann, instrument, 180)).body.slug).toBe('instrument-not-bookable');
    const ended = await world.post(ben, `/api/reservations/${running.id}/check-out`);
    expect(ended.body.status).toBe('done');
    await eventually(async () => {
      expect(await kindsAbout(ann, mine)).toEqual([
        'instrument-suspended',
        'reservation-confirmed',
      ]);
      expect(await kindsAbout(cleo, hers)).toEqual(['waitlist-suspended']);
    });
    expect((await entry(cleo, waits.id)).status).toBe('waiting');

    await step(instrument, 'resumption', {});
    await eventually(async () => expect((await reservation(id)).suspension).toBeNull());
    await eventually(async () => {
      expect(await kindsAbout(ann, mine)).toEqual([
        'instrument-resumed',
        'instrument-suspended',
        'reservation-confirmed',
      ]);
      expect(await kindsAbout(cleo, hers)).toEqual(['waitlist-resumed', 'waitlist-suspended']);
    });
    expect((await world.post(ann, `/api/reservations/${id}/check-in`)).body.status).toBe('running');
  });

  it('makes nobody a no-show', async () => {
    const noShow = { afterMinutes: 15, percent: 100 };
    const instrument = await world.newInstrument({ noShow });
    const { id } = await booked(ann, instrument, 0);
    await step(instrument, 'suspension');
    await eventually(async () => expect((await reservation(id)).suspension).not.toBeNull());
    world.clock.set(plusMinutes(world.openingAt, 16));
    await eventually(async () =>
      expect(await reservation(id)).toMatchObject({
        status: 'cancelled',
        reason: '真空ポンプの修理',
        suspension: null,
        keptWaiting: null,
      }),
    );
    await eventually(async () =>
      expect(await kindsAbout(ann, `/history/${id}`)).toEqual([
        'instrument-suspended',
        'reservation-confirmed',
        'reservation-unused',
      ]),
    );
  });
});

describe.each(['retirement', 'transfer'] as const)('%s', (name) => {
  const end = async (instrument: string) => {
    const { id } = await world.done(
      { ...ann, roles: [{ name: 'operations' }] },
      '/api/institutions',
      { name: { ja: '別の機関', en: 'Another' } },
    );
    const reason = '部品の供給終了';
    return step(
      instrument,
      name,
      name === 'transfer' ? { reason, toInstitutionId: id } : { reason },
    );
  };
  const word = name === 'transfer' ? 'transferred' : 'retired';

  it('ends bookings, series and waiting, but not what runs, and says why', async () => {
    const instrument = await world.newInstrument({ approval: 'required' });
    const repeat = { first: world.at(0), everyDays: 7, count: 3 };
    const series = await world.done(ann, '/api/series', { ...use(instrument), repeat });
    const occurrences: Body[] = series.occurrences;
    const running = await booked(world.manager, instrument, -60);
    const waits = await wait(cleo, instrument, 0);
    world.clock.set(plusMinutes(world.openingAt, -30));
    await world.done(world.manager, `/api/reservations/${running.id}/check-in`);
    await end(instrument);
    for (const { reservationId } of occurrences) {
      await eventually(async () =>
        expect(await reservation(reservationId)).toMatchObject({
          status: 'cancelled',
          reason: '部品の供給終了',
        }),
      );
    }
    const more = await world.post(ann, `/api/series/${series.id}/cancellation`);
    expect(more.body.slug).toBe('nothing-left-in-series');
    expect(await entry(cleo, waits.id)).toMatchObject({
      status: 'lapsed',
      reason: `instrument-${word}`,
    });
    await eventually(async () =>
      expect(await kindsAbout(cleo, `/instruments/${instrument}`)).toEqual([`waitlist-${word}`]),
    );
    for (const { reservationId } of occurrences) {
      const link = `/history/${reservationId}`;
      await eventually(async () =>
        expect(await kindsAbout(ann, link)).toEqual([`reservation-${word}`]),
      );
    }
    const [told] = await noticesAbout(ann, `/history/${occurrences[0].reservationId}`);
    expect(JSON.stringify(told)).toContain('部品の供給終了');
    const ended = await world.post(world.manager, `/api/reservations/${running.id}/check-out`);
    expect(ended.body.status).toBe('done');
  });

  it('leaves nothing of what is booked, moved and waited for at that moment', async () => {
    const [instrument, elsewhere] = [await world.newInstrument({}, 3), await world.newInstrument()];
    // `wrong-status`: what was moved onto it is cancelled by then.
    const known = new Set(['period-taken', 'instrument-not-bookable', 'wrong-status']);
    const over = new AbortController();
    const acknowledged: string[] = [];
    const refusals = new Set<string>();
    const note = ({ status, body }: Answered): void => {
      if (status < 300 && body.slot) acknowledged.push(body.id);
      if (status < 300) return;
      refusals.add(body.slug);
      if (body.slug === 'instrument-not-bookable') over.abort();
    };
    const movers = await Promise.all(
      Array.from({ length: 12 }, (_, nth) => booked(ann, elsewhere, 60 * nth)),
    );
    const fight = async (nth: number): Promise<void> => {
      const who = world.people[nth % 3] as Somebody;
      for (let round = 0; !over.signal.aborted; round += 1) {
        const minutes = 30 * ((nth * 7 + round) % 600);
        if (nth % 4 === 3) {
          const window = world.at(minutes, 120);
          note(await world.post(who, '/api/waitlist', { ...use(instrument), window, minutes: 60 }));
        } else if (nth % 4 === 2) {
          const { id } = movers[(nth + round) % movers.length];
          const to = { period: world.at(minutes), instrumentId: instrument };
          note(await world.post(ann, `/api/reservations/${id}/moves`, to));
        } else note(await book(who, instrument, minutes, { hold: round % 3 === 0 }));
      }
    };
    const fighting = Promise.all(Array.from({ length: 16 }, (_, nth) => fight(nth)));
    await eventually(() => expect(acknowledged.length).toBeGreaterThan(30));
    await end(instrument);
    await fighting;
    console.log(`${acknowledged.length} taken, then refused: ${[...refusals].join(', ')}`);
    for (const slug of refusals) expect(known).toContain(slug);
    const seen = await Promise.all([...new Set(acknowledged)].map(reservation));
    const left = seen.filter(
      ({ slot, status }) => slot.instrumentId === instrument && status !== 'cancelled',
    );
    expect(left.map(({ status }) => status)).toEqual([]);
    for (const who of [ann, ben, cleo]) {
      const { body } = await world.get(who, '/api/waitlist?limit=200');
      const waiting = body.items.filter(
        ({ wish, status }: Body) => wish.instrumentId === instrument && status === 'waiting',
      );
      expect(waiting).toEqual([]);
    }
  });
});
