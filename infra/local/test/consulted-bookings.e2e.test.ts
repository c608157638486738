import { newId } from '@kyoyo/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Facility, startFacility } from './facility-platform.ts';
import type { Body, Somebody } from './service-calls.ts';

/** A booking that names the consultation that it comes of concludes it, or is not made. */
let world: Facility;
let ann: Somebody;
let instrument: string;
let other: string;
beforeAll(async () => {
  world = await startFacility({ replicas: 2 });
  [ann] = world.people;
  instrument = await world.newInstrument({}, 20);
  other = await world.newInstrument();
});
afterAll(() => world?.stop());

async function opened(instrumentId: string | null = instrument): Promise<string> {
  const { institutionId } = world;
  const about = instrumentId === null ? {} : { instrumentId };
  const words = { subject: '粒子', message: '5 nm は見えますか' };
  const { id } = await world.done(ann, '/api/consultations', { institutionId, ...about, ...words });
  return id;
}
const consultation = async (id: string): Promise<Body> =>
  (await world.get(ann, `/api/consultations/${id}`)).body;
const wishOf = (consultationId: string | null, more = {}) => ({
  instrumentId: instrument,
  serviceKind: 'equipment-use',
  period: world.at(0),
  consultationId,
  ...more,
});
const book = (consultationId: string, more = {}, key = newId()) =>
  world.post(ann, '/api/reservations', wishOf(consultationId, more), key);
const countOfMine = async (): Promise<number> =>
  (await world.get(ann, '/api/reservations?limit=200')).body.items.length;

it('is concluded by the booking, and a repeat is answered the same', async () => {
  const id = await opened();
  const key = newId();
  const first = await book(id, {}, key);
  expect(first.status).toBe(201);
  expect(await consultation(id)).toMatchObject({
    status: 'booked',
    reservationId: first.body.id,
  });
  expect((await book(id, {}, key)).body).toEqual(first.body);
});

it('nothing is booked where the consultation is not open or not about that', async () => {
  const before = await countOfMine();
  const closed = await opened();
  await world.done(ann, `/api/consultations/${closed}/conclusion`, { reason: '解決しました' });
  expect((await book(closed)).body.slug).toBe('consultation-concluded');
  expect((await book(newId())).body.slug).toBe('unknown-consultation');
  const id = await opened();
  const elsewhere = await book(id, { instrumentId: other });
  expect(elsewhere.body.slug).toBe('consultation-does-not-fit');
  for (const hold of [true, false]) {
    expect((await book(closed, { hold })).body.slug).toBe('consultation-concluded');
  }
  expect(await countOfMine()).toBe(before);
  expect((await consultation(id)).status).toBe('open');
});

it('a booking that is refused leaves the consultation open', async () => {
  const id = await opened();
  const past = { start: '2020-01-01T00:00:00.000Z', end: '2020-01-01T01:00:00.000Z' };
  expect((await book(id, { period: past })).body.slug).toBe('period-in-past');
  expect((await consultation(id)).status).toBe('open');
});

it('one that is about the institution is concluded by any of its instruments', async () => {
  const id = await opened(null);
  expect((await book(id, { instrumentId: other })).status).toBe(201);
  expect((await consultation(id)).status).toBe('booked');
});

it('a hold leaves it open until it is confirmed', async () => {
  const id = await opened();
  const { body: held } = await book(id, { hold: true });
  expect((await consultation(id)).status).toBe('open');
  const path = `/api/reservations/${held.id}/confirmation`;
  expect((await world.done(ann, path)).status).toBe('confirmed');
  expect(await consultation(id)).toMatchObject({ status: 'booked', reservationId: held.id });
  expect((await world.done(ann, path)).status).toBe('confirmed');
});

it('a hold is confirmed also where the consultation was concluded meanwhile', async () => {
  const id = await opened();
  const { body: held } = await book(id, { hold: true });
  await world.done(world.manager, `/api/consultations/${id}/conclusion`, { reason: '回答済み' });
  const confirmed = await world.done(ann, `/api/reservations/${held.id}/confirmation`);
  expect(confirmed.status).toBe('confirmed');
  expect((await consultation(id)).status).toBe('closed');
});

it('a series concludes it by its first booking, or is not booked', async () => {
  const id = await opened();
  const { period: _, ...use } = wishOf(id);
  const series = { ...use, repeat: { first: world.at(60), everyDays: 7, count: 2 } };
  const done = await world.done(ann, '/api/series', series);
  expect(await consultation(id)).toMatchObject({
    status: 'booked',
    reservationId: done.occurrences[0].reservationId,
  });
  const before = await countOfMine();
  const again = await world.post(ann, '/api/series', series);
  expect(again.body.slug).toBe('consultation-concluded');
  expect(await countOfMine()).toBe(before);
});

it('of many bookings at once one concludes it, and the others are not made', async () => {
  const id = await opened();
  const before = await countOfMine();
  const answers = await Promise.all(Array.from({ length: 8 }, () => book(id)));
  const done = answers.filter(({ status }) => status === 201);
  expect(done).toHaveLength(1);
  const slugs = new Set(answers.flatMap(({ body }) => body.slug ?? []));
  expect([...slugs]).toEqual(['consultation-concluded']);
  expect(await countOfMine()).toBe(before + 1);
  expect((await consultation(id)).reservationId).toBe(done[0]?.body.id);
});
