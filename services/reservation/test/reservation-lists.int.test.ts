import type { Database } from '@kyoyo/event-store';
import { rangeOf } from '@kyoyo/event-store/declaring';
import { japanInstant, newId, plusMinutes } from '@kyoyo/kernel';
import { newStore } from '@kyoyo/testing';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../src/reservation/past.ts';
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
      view: JSON.stringify({ id, days, slot: { period: { start } } }),
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

it('goes on from where the last one was, wherever that is moved meanwhile', async () => {
  const first = await list({ when: 'coming' });
  const { id = '' } = first.items.at(-1) ?? {};
  const to = (days: number) => {
    const start = plusMinutes(now, days * day);
    const period = rangeOf({ start, end: plusMinutes(start, 60) });
    return database.query
      .updateTable('reservation')
      .set({ period })
      .where('reservation_id', '=', id);
  };
  await to(many + 30).execute();
  const { nextCursor: cursor } = first;
  const second = await list({ when: 'coming', ...(cursor && { cursor }) });
  await to(50).execute();
  expect(daysOf(second)[0]).toBe(51);
});

it('what is past begins with the latest', async () => {
  const past = await list({ when: 'past' });
  expect([daysOf(past), past.total, past.nextCursor]).toEqual([[-1, -2, -3], 3, null]);
});

describe('of somebody with 20,000 bookings behind them', () => {
  const institutionId = newId();
  const old = { ...who, personId: newId(), organisationId: newId() };
  beforeAll(async () => {
    const { personId, organisationId } = old;
    await sql`INSERT INTO reservation
      SELECT gen_random_uuid(), CASE WHEN n > 0 THEN 'confirmed' ELSE 'done' END,
        gen_random_uuid(), ${institutionId}, 1,
        tstzrange(t, t + interval '1 hour'), ${organisationId}, ${personId}, ${personId},
        NULL, NULL, '{"slot": {"period": {}}}'
      FROM generate_series(-20000, 1200) n, LATERAL (SELECT ${now}::timestamptz + n * interval '1 hour' t)`.execute(
      database.query,
    );
    await sql`ANALYZE reservation`.execute(database.query);
  }, 60_000);

  /** What PostgreSQL says of each statement of a list. */
  async function plansOf(scope: Scope, filter: Partial<ReservationFilter>): Promise<string[]> {
    const asked: { readonly sql: string; readonly parameters: readonly unknown[] }[] = [];
    const dialect = new PostgresDialect({ pool: database.pool });
    const query = new Kysely<Tables>({ dialect, log: (told) => void asked.push(told.query) });
    await listReservations(query, old, scope, { limit: 50, ...filter });
    return Promise.all(
      asked.map(async ({ sql: text, parameters }) => {
        const { rows } = await database.pool.query(`EXPLAIN (ANALYZE) ${text}`, [...parameters]);
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      }),
    );
  }

  const scopes: Scope[] = [
    { scope: 'mine' },
    { scope: 'operating' },
    { scope: 'organisation' },
    { scope: 'institution', institutionId },
  ];
  const pages = scopes.flatMap((scope) =>
    (['coming', 'past'] as const).map((when) => ({ scope, when })),
  );
  it.each(pages)('$when ones read no others, nor does their count: $scope', async (page) => {
    const plans = await plansOf(page.scope, { when: page.when });
    expect(plans).toHaveLength(2);
    expect(plans[0]).toContain('_lower_reservation_id_idx');
    for (const plan of plans) {
      expect(plan).not.toContain('Sort');
      const passedOver = [...plan.matchAll(/Rows Removed by Filter: (\d+)/g)];
      for (const [, rows] of passedOver) expect(Number(rows)).toBeLessThan(300);
    }
  });
});
