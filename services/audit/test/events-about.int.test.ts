import { generateKeyPairSync } from 'node:crypto';
import {
  cloudEventText,
  eventCatalogue,
  type EventSource,
  eventSources,
  exampleIds,
  exampleOf,
  metaText,
} from '@kyoyo/contracts';
import { type Instant, newId, plusMinutes, systemClock } from '@kyoyo/kernel';
import { newStore } from '@kyoyo/testing';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { searchEvents } from '../src/queries.ts';
import { auditService } from '../src/service.ts';

const { publicKey } = generateKeyPairSync('ed25519');
let store: Awaited<ReturnType<typeof newStore>>;
let pool: pg.Pool;
const { instrument, otherPerson, person, reservation } = exampleIds;

/** As it comes from the wire, on a day of its own. */
async function keep(source: EventSource, type: string, position: number): Promise<void> {
  const event = exampleOf(source, type);
  const time = plusMinutes('2026-12-01T00:00:00.000Z' as Instant, (position - 1) * 1_440);
  const actor = { personId: otherPerson, organisationId: exampleIds.organisation };
  const id = newId();
  const text = cloudEventText(
    { ...event, id, position, previousPosition: position - 1 },
    metaText({ ...event, time, actor }),
    JSON.stringify(event.data),
  );
  const { subject } = event;
  await pool.query(`INSERT INTO event VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, $8, $9)`, [
    source,
    position,
    id,
    type,
    subject,
    id,
    otherPerson,
    time,
    text,
  ]);
}

beforeAll(async () => {
  store = await newStore(auditService({ sealPublicKey: publicKey }) as never, systemClock);
  ({ pool } = store.database);
  const happened = [
    ['reservation', 'ReservationConfirmed'],
    ['reservation', 'ReservationMoved'],
    ['billing', 'ChargeRated'],
    ['catalogue', 'PolicySet'],
    ['identity', 'ClassCertified'],
  ] as const;
  for (const [index, [source, type]] of happened.entries()) await keep(source, type, index + 1);
});
afterAll(() => store?.database[Symbol.asyncDispose]());

async function typesOf(filter: object): Promise<string[]> {
  const { items } = await searchEvents(pool, { limit: 50, ...filter });
  return items.map(({ type }) => type);
}

it('finds all that names an instrument, a person or a thing, the newest first', async () => {
  const ofInstrument = ['PolicySet', 'ChargeRated', 'ReservationMoved', 'ReservationConfirmed'];
  expect(await typesOf({ about: [instrument] })).toEqual(ofInstrument);
  expect(await typesOf({ about: [person] })).toEqual(ofInstrument.slice(1));
  expect(await typesOf({ about: [reservation] })).toEqual(ofInstrument.slice(2));
  // Who did it is asked for by itself.
  expect(await typesOf({ about: [otherPerson] })).toEqual([]);
  expect(await typesOf({ personId: otherPerson })).toHaveLength(5);
});

it('finds what is about two, whichever is named first', async () => {
  const ofBoth = ['ChargeRated', 'ReservationMoved', 'ReservationConfirmed'];
  expect(await typesOf({ about: [instrument, person] })).toEqual(ofBoth);
  expect(await typesOf({ about: [person, instrument] })).toEqual(ofBoth);
  expect(await typesOf({ about: [person, reservation] })).toEqual(ofBoth.slice(1));
  expect(await typesOf({ about: [instrument, otherPerson] })).toEqual([]);
  const narrowed = { about: [instrument, person], source: 'reservation' };
  expect(await typesOf({ ...narrowed, type: 'ReservationMoved' })).toEqual(['ReservationMoved']);
  const { nextCursor } = await searchEvents(pool, { about: [instrument, person], limit: 2 });
  expect(await typesOf({ about: [instrument, person], cursor: nextCursor })).toEqual([
    'ReservationConfirmed',
  ]);
});

it('is narrowed, and goes on page by page', async () => {
  expect(await typesOf({ about: [instrument], source: 'billing' })).toEqual(['ChargeRated']);
  expect(await typesOf({ about: [instrument], type: 'PolicySet' })).toEqual(['PolicySet']);
  expect(await typesOf({ about: [instrument], without: 'billing' })).not.toContain('ChargeRated');
  const from = '2026-12-02T00:00:00.000Z' as Instant;
  const to = '2026-12-04T00:00:00.000Z' as Instant;
  expect(await typesOf({ about: [instrument], from, to })).toEqual([
    'ChargeRated',
    'ReservationMoved',
  ]);
  const { nextCursor } = await searchEvents(pool, { about: [instrument], limit: 2 });
  expect(await typesOf({ about: [instrument], cursor: nextCursor })).toEqual([
    'ReservationMoved',
    'ReservationConfirmed',
  ]);
});

it('keeps every event that is declared, and finds it by its thing', async () => {
  let position = 1_000;
  for (const source of eventSources) {
    for (const type of Object.keys(eventCatalogue[source])) {
      position += 1;
      await keep(source, type, position);
      const { subject } = exampleOf(source, type);
      expect((await typesOf({ about: [subject] }))[0]).toBe(type);
    }
  }
});
