import { exampleOf, type EventSource } from '@kyoyo/contracts';
import type { Database, EventStore } from '@kyoyo/event-store';
import { newId, plusMinutes } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { anEvent, expectTablesOfLog, hear, newStore } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listUses } from '../src/allowance/queries.ts';
import { readComing } from '../src/copies/booked-instruments.ts';
import type { Tables } from '../src/schema.ts';
import { subscriptionService } from '../src/service.ts';
import { subscriptionStream, subscriptionStreamId } from '../src/subscription/stream.ts';
import { createSubscriptionCommands } from '../src/subscription/commands.ts';
import type { SubscriptionCommand } from '../src/subscription/state.ts';
import {
  at,
  contractId,
  eligible,
  institutionId,
  member,
  organisationId,
  planOf,
  wishOf,
} from './contract-examples.ts';

let now = at('2026-12-01', 60);
const clock = () => now;
const allIsHeard = async () => true;
const context = () => ({ actor: 'system', correlationId: newId() }) as const;

let store: EventStore<Tables>;
let database: Database<Tables>;
let reactions: object;
let commands: ReturnType<typeof createSubscriptionCommands>;
beforeAll(async () => {
  ({ store, database } = await newStore(subscriptionService, clock));
  const parts = { store, database, clock } as Parts<Tables>;
  reactions = subscriptionService.reactions?.(parts) ?? {};
  commands = createSubscriptionCommands(parts);
});
afterAll(() => database?.[Symbol.asyncDispose]());

async function heard(
  type: string,
  subject: string,
  data: object,
  source: EventSource = 'reservation',
) {
  const client = await database.pool.connect();
  const envelope = anEvent(source, type, { subject, data: data as Record<string, unknown> });
  try {
    await client.query('BEGIN');
    await hear(client, subscriptionService.copies ?? [], reactions, envelope);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

const sample = exampleOf('reservation', 'ReservationConfirmed').data as {
  readonly slot: { readonly instrumentId: string };
  readonly booking: object;
};
const booked = (start: string, minutesFrom: number, minutes: number) => ({
  slot: {
    ...sample.slot,
    institutionId,
    period: { start: at(start, minutesFrom), end: at(start, minutesFrom + minutes) },
  },
  booking: { ...sample.booking, organisationId, personId: member, contractId: contractId },
});

const uses = async () => {
  const { rows } = await database.pool.query(
    `SELECT reservation_id, use, lower(period) AS start FROM allowance_use
     JOIN allowance USING (allowance_id) ORDER BY 3, 1`,
  );
  return rows;
};
const pricesSaid = async () => {
  const { rows } = await database.pool.query(
    `SELECT data -> 'price' AS price FROM events WHERE type IN ('UsageAttributed', 'FeeAttributed')
     ORDER BY position`,
  );
  return rows.map(({ price }) => price);
};
const sumOf = (shares: readonly { minutes: number }[]) =>
  shares.reduce((sum, { minutes }) => sum + minutes, 0);

const plan = planOf({ includedMinutes: 60, rollover: { minutesMax: 60, periods: 1 } });
const change = (command: (facts: never) => SubscriptionCommand) =>
  commands.change(contractId, command as never, context());

it('knows what is booked under a contract until it begins or is over', async () => {
  const [first, second] = [newId(), newId()];
  const coming = async () =>
    (await readComing(database.pool, contractId, at('2026-12-20'))).map((one) => one.reservationId);
  await heard('ReservationRequested', second, booked('2026-12-22', 0, 30));
  await heard('ReservationRequested', first, booked('2026-12-21', 0, 30));
  expect(await coming()).toEqual([first, second]);
  await heard('RunStarted', first, { ...booked('2026-12-21', 0, 30), startedAt: now });
  await heard('ReservationDeclined', second, { ...booked('2026-12-22', 0, 30), reason: 'full' });
  expect(await coming()).toEqual([]);
});

it('of 32 who race for the last included hour none overdraws it, and every minute is accounted for', async () => {
  const wish = wishOf(plan, '2026-12-01');
  const agreed = await change(() => ({ type: 'Subscribe', wish, eligible, now }));
  expect(agreed).toMatchObject({ done: { id: contractId } });
  const racing = Array.from({ length: 32 }, () => newId());
  await Promise.all(
    racing.map((id, nth) => heard('ReservationConfirmed', id, booked('2026-12-04', nth * 40, 40))),
  );
  const rows = await uses();
  expect(rows).toHaveLength(32);
  const included = rows.reduce((sum, { use }) => sum + sumOf(use.shares), 0);
  const overage = rows.reduce((sum, { use }) => sum + use.overageMinutes, 0);
  expect([included, overage]).toEqual([60, 32 * 40 - 60]);
  const { rows: said } = await database.pool.query(
    `SELECT count(*)::int FROM events WHERE type = 'AllowanceExhausted'`,
  );
  expect(said).toEqual([{ count: 1 }]);
  await saysWhoUsedWhat();
  for (const id of racing) await heard('ReservationCancelled', id, cancelled(0));
  expect(await uses()).toEqual([]);
}, 60_000);

/** By instrument and by person, page by page, with what it all comes to. */
async function saysWhoUsedWhat() {
  const [other, elsewhere] = [newId(), newId()];
  const { slot, booking } = booked('2026-12-05', 0, 30);
  const more = newId();
  await heard('ReservationConfirmed', more, {
    slot: { ...slot, instrumentId: elsewhere },
    booking: { ...booking, personId: other },
  });
  const totals = { groups: 2, uses: 33, minutes: 1_310, included: 60, rollover: 0, pool: 0 };
  const wish = { contractId, at: at('2026-12-04', 0), limit: 1 };
  for (const [by, first, last] of [
    ['person', member, other],
    ['instrument', slot.instrumentId, elsewhere],
  ] as const) {
    const page = await listUses(database.query, { ...wish, by });
    expect(page).toMatchObject({
      items: [{ id: first, uses: 32, minutes: 1_280, included: 60, overage: 1_220 }],
      totals: { ...totals, overage: 1_250 },
    });
    const cursor = page?.nextCursor ?? '';
    const rest = await listUses(database.query, { ...wish, by, cursor });
    expect(rest).toMatchObject({ items: [{ id: last, minutes: 30 }], nextCursor: null });
  }
  await heard('ReservationCancelled', more, cancelled(0));
}

const cancelled = (feePercent: number) => ({
  ...booked('2026-12-04', 0, 40),
  reason: '',
  by: 'user',
  feePercent,
  because: null,
});

it('what is cancelled late keeps its share until somebody takes the time, or it is owed', async () => {
  const [waived, owed] = [newId(), newId()];
  for (const id of [waived, owed]) {
    await heard('ReservationConfirmed', id, booked('2026-12-04', 0, 41));
    await heard('ReservationCancelled', id, { ...cancelled(50), ...booked('2026-12-04', 0, 41) });
  }
  expect((await uses()).map(({ use }) => sumOf(use.shares) + use.overageMinutes)).toEqual([21, 21]);
  const of = booked('2026-12-04', 0, 41);
  await heard('CancellationFeeWaived', waived, { ...of, retakenMinutes: 41 });
  await heard('CancellationFeeIncurred', owed, { ...of, feePercent: 50 });
  expect((await uses()).map(({ use }) => sumOf(use.shares))).toEqual([21]);
  expect((await pricesSaid()).at(-1)).toEqual({
    form: 'subscription',
    cover: [{ source: 'included', minutes: 21 }],
    overageYenPerHour: '4000',
    basis: 'reserved',
  });
});

it('a run across the end of a period takes of both, and late minutes of the one that it began late in', async () => {
  const id = newId();
  const across = booked('2026-12-31', 23 * 60, 80);
  await heard('ReservationConfirmed', id, across);
  const parts = (await uses()).filter((row) => row.reservation_id === id);
  expect(parts.map(({ use }) => [sumOf(use.shares), use.overageMinutes])).toEqual([
    [39, 21],
    [20, 0],
  ]);
  const run = exampleOf('reservation', 'RunEnded').data as { run: object };
  const { period } = across.slot;
  const ended = {
    ...run,
    ...across,
    run: {
      ...run.run,
      reservationId: id,
      organisationId,
      institutionId,
      personId: member,
      contractId: contractId,
      reserved: period,
      used: { start: period.start, end: plusMinutes(period.end, 10) },
    },
  };
  now = at('2027-01-01', 30);
  await heard('RunEnded', id, ended);
  await heard('RunEnded', id, ended);
  expect((await pricesSaid()).at(-1)).toEqual({
    form: 'subscription',
    cover: [
      { source: 'included', minutes: 39 + 30 },
      { source: 'overage', minutes: 21 },
    ],
    overageYenPerHour: '4000',
    basis: 'reserved',
  });
});

it('a period that is over leaves what nobody has to the next, once', async () => {
  await heard('ReservationConfirmed', newId(), booked('2027-01-03', 0, 10));
  await commands.letTimePass(subscriptionStreamId(contractId), allIsHeard);
  now = at('2027-02-01', 1);
  await commands.letTimePass(subscriptionStreamId(contractId), allIsHeard);
  await commands.letTimePass(subscriptionStreamId(contractId), allIsHeard);
  const { rows } = await database.pool.query(
    `SELECT terms -> 'lots' AS lots, carried_over FROM allowance
     WHERE contract_id = $1 ORDER BY lower(period) LIMIT 3`,
    [contractId],
  );
  expect(rows.map(({ carried_over: over }) => over)).toEqual([
    [],
    [{ lot: 'included', minutes: 20 }],
    [],
  ]);
  expect(rows[2].lots).toMatchObject([
    { source: 'included', minutes: 60 },
    { source: 'rollover', minutes: 20 },
  ]);
  const { rows: fees } = await database.pool.query(
    `SELECT fee ->> 'kind' AS kind, due_at FROM contract_fee ORDER BY due_at`,
  );
  expect(fees.map(({ kind }) => kind)).toEqual(['period', 'period', 'period']);
});

it('of two who change the plan at once one wins, and the other is told', async () => {
  const { head } = await store.read(subscriptionStream, subscriptionStreamId(contractId));
  const changing = (yen: number) =>
    commands.change(
      contractId,
      () => ({
        type: 'ChangePlan',
        chosen: { institutionId, planId: newId(), planVersion: 1, plan: { ...plan, feeYen: yen } },
        personIds: [],
        eligible,
        now,
      }),
      { ...context(), seenVersion: head?.version },
    );
  const outcomes = await Promise.all([changing(1), changing(2)]);
  expect(outcomes.filter((one) => 'done' in one)).toHaveLength(1);
  expect(outcomes.find((one) => 'refused' in one)).toMatchObject({
    refused: { slug: 'stale-version' },
  });
});

it('plans that change to and fro on one day cost each time what the change costs', async () => {
  const [larger, smaller] = [
    { planId: newId(), planVersion: 1, plan: { ...plan, feeYen: 120_000 } },
    { planId: newId(), planVersion: 1, plan: { ...plan, feeYen: 60_000 } },
  ];
  for (const chosen of [smaller, larger, smaller, larger]) {
    await change(() => ({
      type: 'ChangePlan',
      chosen: { institutionId, ...chosen },
      personIds: [],
      eligible,
      now,
    }));
  }
  const { rows } = await database.pool.query(
    `SELECT (SELECT sum((line ->> 'amount')::numeric)::int
             FROM jsonb_array_elements(fee -> 'lines') AS line) AS yen
     FROM contract_fee JOIN events ON stream_id = fee_id
     WHERE fee ->> 'kind' = 'plan-change' ORDER BY position DESC LIMIT 3`,
  );
  expect(rows.map(({ yen }) => yen)).toEqual([60_000, -60_000, 60_000]);
});

it('the log gives the same tables', () => expectTablesOfLog(store, clock));
