import { generateKeyPairSync } from 'node:crypto';
import type { Identity } from '@kyoyo/contracts';
import { Past } from '@kyoyo/event-store';
import { type Instant, newId, plusMinutes } from '@kyoyo/kernel';
import {
  createApp,
  createIdentityVerifier,
  identityHeader,
  signIdentityToken,
} from '@kyoyo/service-kit';
import { eventually } from '@kyoyo/testing';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BookableInstrument } from '../src/copies/bookable.ts';
import { listTaking } from '../src/reservation/queries.ts';
import { everOn } from '../src/reservation/past.ts';
import { reservationService } from '../src/service.ts';
import { at, booking } from './example-bookings.ts';
import { idOf, type ReservationWorld, startReservation } from './reservation-world.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const person = (organisationId: string, roles: Identity['roles'] = []): Identity => ({
  personId: newId(),
  organisationId,
  sessionId: newId(),
  roles,
});
const booker = { ...person(booking.organisationId), personId: booking.personId };
const colleague = person(booking.organisationId);
const outsider = person(newId());

let world: ReservationWorld;
let app: Awaited<ReturnType<typeof createApp>>;
let [left, taken] = [] as unknown as [BookableInstrument, BookableInstrument];
/** A booking that is made, moved to another instrument, handed over to a colleague and cancelled. */
let moved: string;
const times = {
  before: at('09:01'),
  made: at('09:05'),
  moved: at('09:10'),
  handedOver: at('09:15'),
};
const window = `from=${at('00:00', 3)}&to=${at('00:00', 4)}`;

beforeAll(async () => {
  world = await startReservation();
  app = await createApp({
    name: 'test',
    log: pino({ level: 'silent' }),
    metrics: new Registry(),
    verifyIdentity: createIdentityVerifier(publicKey),
    checkReady: () => Promise.resolve(),
  });
  reservationService.routes(app, world.parts);
  await app.ready();
  await live();
});
afterAll(async () => {
  await app.close();
  await world.parts.store.past[Symbol.asyncDispose]();
  await world.database[Symbol.asyncDispose]();
});

async function live(): Promise<void> {
  const { commands, context } = world;
  [left, taken] = [await world.newInstrument(), await world.newInstrument()];
  world.pass(times.made);
  moved = idOf(await world.book(left, at('10:00', 3), at('12:00', 3)));
  world.pass(times.moved);
  const period = { start: at('13:00', 3), end: at('15:00', 3) };
  const move = commands.move(
    await world.found(moved),
    taken,
    period,
    { byStaff: false, freeOfFee: false, agreedFees: [] },
    context(),
  );
  idOf(await move);
  world.pass(times.handedOver);
  const { personId, organisationId } = colleague;
  const to = { personId, colleague: { organisationId, books: true } };
  const handOver = { type: 'HandOverReservation', ...to, facts: taken.facts } as const;
  const handingOver = { ...handOver, now: times.handedOver };
  idOf(await commands.step(await world.found(moved), handingOver, context()));
  world.pass(at('09:20'));
  const cancel = { type: 'CancelReservation', reason: '', by: 'user', now: at('09:20') } as const;
  idOf(await commands.step(await world.found(moved), cancel, context()));
  world.pass(at('09:30'));
}

async function get(who: Identity, path: string, asOf?: string, language = 'en') {
  const query =
    asOf === undefined ? '' : `${path.includes('?') ? '&' : '?'}asOf=${encodeURIComponent(asOf)}`;
  const token = await signIdentityToken(who, privateKey);
  const headers = { [identityHeader]: token, 'accept-language': language };
  return app.inject({ method: 'GET', url: `${path}${query}`, headers });
}
const calendarOf = async (who: Identity, { instrumentId }: BookableInstrument, asOf?: Instant) =>
  (await get(who, `/api/calendar?instrumentIds=${instrumentId}&${window}`, asOf)).json().items;

it('shows a booking as it was, with the version that it had', async () => {
  const before = await get(booker, `/api/reservations/${moved}`, times.made);
  expect(before.headers['etag']).toBe('"1"');
  expect(before.json()).toMatchObject({
    status: 'confirmed',
    slot: { instrumentId: left.instrumentId, period: { start: at('10:00', 3) } },
    booking: { personId: booker.personId },
    version: 1,
  });
  const after = await get(booker, `/api/reservations/${moved}`, times.moved);
  expect(after.headers['etag']).toBe('"2"');
  expect(after.json()).toMatchObject({
    slot: { instrumentId: taken.instrumentId, period: { start: at('13:00', 3) } },
  });
  expect((await get(booker, `/api/reservations/${moved}`)).json().status).toBe('cancelled');
});

it('takes a time with any offset', async () => {
  const sameTime = '2026-11-20T00:05:00Z';
  const { statusCode, body } = await get(booker, `/api/reservations/${moved}`, sameTime);
  expect(statusCode).toBe(200);
  expect(body).toBe((await get(booker, `/api/reservations/${moved}`, times.made)).body);
});

it('shows the board as it was, also where a booking has left it since', async () => {
  expect(await calendarOf(booker, left)).toEqual([]);
  expect(await calendarOf(booker, taken)).toEqual([]);
  expect(await calendarOf(booker, left, times.made)).toMatchObject([
    { reservationId: moved, period: { start: at('10:00', 3) }, mine: true },
  ]);
  expect(await calendarOf(booker, left, times.moved)).toEqual([]);
  expect(await calendarOf(booker, taken, times.moved)).toMatchObject([
    { reservationId: moved, period: { start: at('13:00', 3) } },
  ]);
});

it('lists what was somebody’s then', async () => {
  const mine = async (who: Identity, asOf?: Instant) =>
    (await get(who, '/api/reservations', asOf)).json().items;
  expect(await mine(booker)).toEqual([]);
  expect(await mine(booker, times.made)).toMatchObject([{ id: moved, status: 'confirmed' }]);
  expect(await mine(colleague, times.made)).toEqual([]);
  expect(await mine(colleague, times.handedOver)).toMatchObject([{ id: moved }]);
});

it('shows neither version to whom today does not show the thing', async () => {
  for (const asOf of [undefined, times.made, times.moved]) {
    expect((await get(outsider, `/api/reservations/${moved}`, asOf)).statusCode).toBe(404);
  }
  const [entry] = await calendarOf(outsider, left, times.made);
  expect(entry).toMatchObject({
    status: 'confirmed',
    mine: false,
    reservationId: null,
    organisationId: null,
    personId: null,
  });
});

it('does not name a booking to the staff of an institution that it has left', async () => {
  const staffOf = ({ institutionId }: BookableInstrument) =>
    person(newId(), [{ name: 'facility-staff', institutionId }]);
  expect(await calendarOf(staffOf(left), left, times.made)).toMatchObject([
    { reservationId: null, personId: null },
  ]);
  expect(await calendarOf(staffOf(taken), left, times.made)).toMatchObject([
    { reservationId: moved, personId: booker.personId },
  ]);
  const path = `/api/reservations?scope=institution&institutionId=${left.institutionId}`;
  expect((await get(staffOf(left), path, times.made)).json().items).toEqual([]);
});

it('knows nothing of the time before the beginning', async () => {
  expect((await get(booker, `/api/reservations/${moved}`, times.before)).statusCode).toBe(404);
  expect((await get(booker, `/api/reservations/${moved}`, '1901-01-01T00:00:00Z')).statusCode).toBe(
    404,
  );
  expect((await get(booker, '/api/reservations', times.before)).json().items).toEqual([]);
  expect(await calendarOf(booker, left, times.before)).toEqual([]);
});

it.each([
  ['2026-11-20T09:05:00', 400, 'malformed-request', /offset/],
  ['yesterday', 400, 'malformed-request', /offset/],
  ['', 400, 'malformed-request', /offset/],
  ['2026-02-30T09:05:00Z', 400, 'malformed-request', /no such time/],
  ['2026-11-21T09:05:00+09:00', 422, 'as-of-in-future', /not come yet/],
])('refuses %j with the field', async (asOf, status, slug, message) => {
  const refused = await get(booker, `/api/reservations/${moved}`, asOf);
  expect(refused.json()).toMatchObject({
    status,
    slug,
    errors: [{ path: 'querystring.asOf', message: expect.stringMatching(message) }],
  });
  expect(refused.statusCode).toBe(status);
});

it('refuses to show the present where there is no past to show', async () => {
  const path = `/api/free-slots?instrumentId=${left.instrumentId}&minutes=60&from=${at('10:00', 3)}`;
  expect((await get(booker, path, times.made, 'ja')).json()).toMatchObject({
    slug: 'malformed-request',
    errors: [{ path: 'querystring.asOf', message: 'これは過去の日時の状態では表示できません。' }],
  });
});

it('reads the same from a copy of the whole as from a few streams', async () => {
  const { store, database } = world.parts;
  await using whole = new Past(database, store.log, 0);
  const period = { start: at('00:00', 3), end: at('00:00', 4) };
  for (const asOf of [times.before, times.made, times.moved, times.handedOver]) {
    for (const { instrumentId } of [left, taken]) {
      const scope = everOn([instrumentId], period);
      const read = async (past: typeof whole) =>
        listTaking(await past.at(asOf, [scope]), [instrumentId], period, asOf);
      const made = await eventually(() => read(whole));
      expect(made).toEqual(await read(store.past));
    }
  }
  // More than are kept at once: those that nobody asks about make way.
  const manyTimes = [1, 2, 3, 4, 5].map((minutes) => plusMinutes(times.handedOver, minutes));
  for (const asOf of manyTimes) await eventually(() => whole.at(asOf, []));
});
