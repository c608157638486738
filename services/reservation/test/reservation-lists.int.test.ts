import type { Database } from '@kyoyo/event-store';
import { rangeOf } from '@kyoyo/event-store/declaring';
import { japanInstant, newId, plusMinutes } from '@kyoyo/kernel';
import { newStore } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listReservations, type ReservationFilter } from '../src/reservation/queries.ts';
import type { Tables } from '../src/schema.ts';
import { reservationService } from '../src/service.ts';

const now = japanInstant('2026-11-20', 9 * 60);
const who = { personId: newId(), organisationId: newId(), sessionId: newId(), roles: [] };
const day = 1_440;
const many = 208;
let database: Database<Tables>;

/** Booked in the order of the ids: the nearest, which was booked first, has the oldest. */
beforeAll(async () => {
  ({ database } = await newStore(reservationService, () => now));
  const row = (days: number, status: string) => {
    const id = newId();
    const start = plusMinutes(now, days * day);
    return {
      reservation_id: id,
      status,
      instrument_id: newId(),
      institution_id: newId(),
      unit: 1,
      period: rangeOf({ start, end: plusMinutes(start, 60) }),
      organisation_id: who.organisationId,
      person_id: who.personId,
      operator_id: null,
      series_id: null,
      held_until: null,
      view: JSON.stringify({ id, days }),
    };
  };
  const rows = [
    ...Array.from({ length: many }, (_, index) => row(index + 1, 'confirmed')),
    ...Array.from({ length: 3 }, (_, index) => row(-index - 1, 'done')),
  ];
  await database.query.insertInto('reservation').values(rows).execute();
});
afterAll(() => database?.[Symbol.asyncDispose]());

const list = (filter: Partial<ReservationFilter>) =>
  listReservations(database.query, who, { scope: 'mine' }, { limit: 50, ...filter });
const daysOf = ({ items }: Awaited<ReturnType<typeof list>>) =>
  items.map((view) => (view as unknown as { days: number }).days);

it('what is coming begins with the nearest, says how much it is, and goes on to its end', async () => {
  const first = await list({ when: 'coming' });
  expect(daysOf(first)[0]).toBe(1);
  expect(first.total).toBe(many);
  const seen = daysOf(first);
  for (let cursor = first.nextCursor; cursor !== null;) {
    const page = await list({ when: 'coming', cursor });
    expect(page.total).toBeNull();
    seen.push(...daysOf(page));
    cursor = page.nextCursor;
  }
  expect(seen).toEqual(Array.from({ length: many }, (_, index) => index + 1));
});

it('what is past begins with the latest', async () => {
  const past = await list({ when: 'past' });
  expect([daysOf(past), past.total, past.nextCursor]).toEqual([[-1, -2, -3], 3, null]);
});
