import { isOpenFor, type BookingPolicy } from '@kyoyo/contracts';
import { type Database, eventStoreMigrations, migrate, openDatabase } from '@kyoyo/event-store';
import {
  earlier,
  epochMs,
  fromEpochMs,
  later,
  newId,
  overlaps,
  type Period,
  plusMinutes,
} from '@kyoyo/kernel';
import { newDatabase } from '@kyoyo/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { marginsOf, withMargins } from '../src/free-time/availability.ts';
import type { Rules } from '../src/copies/bookable.ts';
import { findFirstFree, type Search } from '../src/free-time/first-free.ts';
import type { FreeSlot } from '../src/free-time/free-slots.ts';
import { unitResource } from '../src/taking-time/resources.ts';
import { rangeOf } from '@kyoyo/event-store/declaring';
import type { Tables } from '../src/schema.ts';
import { now, policy } from './example-bookings.ts';

const runs = 80;
const day = 1_440;
let database: Database<Tables>;

beforeAll(async () => {
  const settings = await newDatabase('reservation');
  database = openDatabase<Tables>(settings.reservation);
  await migrate(database.pool, [eventStoreMigrations, new URL('../migrations/', import.meta.url)]);
});

afterAll(() => database?.[Symbol.asyncDispose]());

const policies: fc.Arbitrary<BookingPolicy> = fc
  .record({
    hours: fc.constantFrom([0, day], [540, 1_080], [545, 660]),
    weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    granularityMinutes: fc.constantFrom(5, 15, 60),
    horizonDays: fc.integer({ min: 1, max: 10 }),
    overnight: fc.boolean(),
    leadMinutes: fc.constantFrom(0, 60, day),
    bufferMinutes: fc.record({ before: fc.constantFrom(0, 20), after: fc.constantFrom(0, 35) }),
  })
  .map(({ hours: [fromMinute = 0, toMinute = day], weekdays, ...chosen }) => ({
    ...policy,
    ...chosen,
    opening: { fromMinute, toMinute, weekdays, onHolidays: false },
  }));

/** Wishes for time, of which the database keeps those that do not overlap; many of them touch. */
const wishes = fc.array(
  fc.record({
    start: fc.integer({ min: -40, max: 7 * 24 }).map((half) => half * 30),
    minutes: fc.oneof(fc.constantFrom(25, 30, 60), fc.constantFrom(600, 3_000)),
    held: fc.constantFrom('booked', 'booked', 'held', 'run out'),
  }),
  { maxLength: 60 },
);

const instruments = fc.record({
  policy: fc.option(policies, { freq: 8 }),
  units: fc.array(wishes, { minLength: 1, maxLength: 3 }),
});

const searches = fc.record({
  chosen: fc.array(instruments, { minLength: 1, maxLength: 4 }),
  startMinute: fc.integer({ min: -60, max: 2 * day }),
  windowMinutes: fc.integer({ min: 30, max: 4 * day }),
  minutes: fc.constantFrom(5, 45, 120, 700),
});

const heldUntil = { booked: null, held: plusMinutes(now, 5), 'run out': now };

interface Taking {
  readonly start: number;
  readonly minutes: number;
  readonly held: keyof typeof heldUntil;
}

async function take(resource: string, all: readonly Taking[]): Promise<void> {
  for (const { start, minutes, held } of all) {
    const from = plusMinutes(now, start);
    await database.pool.query(
      `INSERT INTO claim (resource, period, taker, until) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING`,
      [
        resource,
        rangeOf({ start: from, end: plusMinutes(from, minutes) }),
        newId(),
        heldUntil[held],
      ],
    );
  }
}

/** Tries every start of the grid on every unit, with all that is taken at hand. */
async function tryEach(
  { instrumentId, units, policy: rules }: Rules,
  { window, minutes }: Search,
): Promise<FreeSlot | undefined> {
  if (!rules) return undefined;
  const { rows } = await database.pool.query(
    `SELECT resource, lower(period) AS start, upper(period) AS end FROM claim
     WHERE resource LIKE $1 || '/%' AND (until IS NULL OR until > $2)`,
    [instrumentId, now],
  );
  const taken = rows.map((row) => ({
    resource: row.resource as string,
    period: { start: fromEpochMs(+row.start), end: fromEpochMs(+row.end) } satisfies Period,
  }));
  const first = later(window.start, plusMinutes(now, rules.leadMinutes));
  const last = earlier(window.end, plusMinutes(now, rules.horizonDays * day));
  const gridMs = rules.granularityMinutes * 60_000;
  for (let ms = Math.ceil(epochMs(first) / gridMs) * gridMs; ; ms += gridMs) {
    const period = { start: fromEpochMs(ms), end: plusMinutes(fromEpochMs(ms), minutes) };
    if (period.end > last) return undefined;
    if (!isOpenFor(rules, period)) continue;
    const kept = withMargins(period, marginsOf(rules, null));
    for (let unit = 1; unit <= units; unit += 1) {
      const own = taken.filter(({ resource }) => resource === unitResource(instrumentId, unit));
      if (!own.some((one) => overlaps(one.period, kept))) return { unit, period };
    }
  }
}

it('finds the same first free time as trying every one', () =>
  fc.assert(
    fc.asyncProperty(searches, async ({ chosen, startMinute, windowMinutes, minutes }) => {
      const start = plusMinutes(now, startMinute);
      const search = { window: { start, end: plusMinutes(start, windowMinutes) }, minutes, now };
      const rules: Rules[] = [];
      for (const { policy: ofOne, units } of chosen) {
        const instrumentId = newId();
        rules.push({ instrumentId, units: units.length, policy: ofOne });
        for (const [index, all] of units.entries()) {
          await take(unitResource(instrumentId, index + 1), all);
        }
      }
      const found = await findFirstFree(database.pool, rules, search);
      for (const one of rules) {
        expect(found.get(one.instrumentId)).toEqual(await tryEach(one, search));
      }
    }),
    { numRuns: runs },
  ));

it('looks further on a unit whose first gaps all lie outside opening hours', async () => {
  const instrumentId = newId();
  const hours = Array.from({ length: 8 }, (_, nth) => ({ start: nth * 60, minutes: 30 }));
  const wholeDay = [{ start: 0, minutes: day }];
  for (const [index, all] of [hours, wholeDay].entries()) {
    const booked = all.map((one) => ({ ...one, held: 'booked' as const }));
    await take(unitResource(instrumentId, index + 1), booked);
  }
  // It is nine in the morning in Japan; at eight in the evening, when it opens, the first is free.
  const opening = { fromMinute: 20 * 60, toMinute: day, weekdays: [1, 2, 3, 4, 5, 6, 7] };
  const open = { ...policy, opening: { ...opening, onHolidays: true }, leadMinutes: 0 };
  const window = { start: now, end: plusMinutes(now, 3 * day) };
  const rules = [{ instrumentId, units: 2, policy: open }];
  const found = await findFirstFree(database.pool, rules, { window, minutes: 30, now });
  expect(found.get(instrumentId)).toEqual(
    await tryEach(rules[0] as Rules, { window, minutes: 30, now }),
  );
  expect(found.get(instrumentId)?.unit).toBe(1);
});
