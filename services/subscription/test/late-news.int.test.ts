import { exampleOf } from '@kyoyo/contracts';
import type { Database, EventStore } from '@kyoyo/event-store';
import { type Instant, newId, plusMinutes } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { anEvent, expectTablesOfLog, hear, newStore } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tables } from '../src/schema.ts';
import { subscriptionService } from '../src/service.ts';
import { createSubscriptionCommands } from '../src/subscription/commands.ts';
import { subscriptionStream, subscriptionStreamId } from '../src/subscription/stream.ts';
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

/** What was used while the service was away for nine months is told to it only afterwards. */
let now = at('2026-01-10', 60);
const clock = () => now;
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

const sample = exampleOf('reservation', 'ReservationConfirmed').data as {
  readonly slot: object;
  readonly booking: object;
};
const ended = exampleOf('reservation', 'RunEnded').data as { readonly run: object };

async function told(type: string, subject: string, time: Instant, data: object): Promise<void> {
  const client = await database.pool.connect();
  const envelope = anEvent('reservation', type, { subject, time, data: data as never });
  try {
    await hear(client, subscriptionService.copies ?? [], reactions, envelope);
  } finally {
    client.release();
  }
}

/** Booked three days before, used as booked, and told in that order. */
async function used(day: string, minutes: number): Promise<void> {
  const id = newId();
  const reserved = { start: at(day, 600), end: at(day, 600 + minutes) };
  const booking = { ...sample.booking, organisationId, personId: member, contractId };
  const slot = { ...sample.slot, institutionId, period: reserved };
  await told('ReservationConfirmed', id, plusMinutes(reserved.start, -3 * 1_440), {
    slot,
    booking,
  });
  const of = { reservationId: id, organisationId, institutionId, personId: member, contractId };
  const run = { ...ended.run, ...of, reserved, used: reserved };
  await told('RunEnded', id, reserved.end, { slot, booking, run });
}

const lastPrice = async () => {
  const { rows } = await database.pool.query(
    `SELECT data -> 'price' -> 'cover' AS cover FROM events WHERE type = 'UsageAttributed'
     ORDER BY position DESC LIMIT 1`,
  );
  return rows[0].cover;
};

const rollover = { minutesMax: 60, periods: 2 };
const plan = planOf({ includedMinutes: 60, rollover, poolMinutes: 30 });

it('what was used in a period counts in it, though the period was long over when it was told', async () => {
  const wish = wishOf(plan, '2026-01-10');
  const context = { actor: 'system', correlationId: newId() } as const;
  await commands.change(contractId, () => ({ type: 'Subscribe', wish, eligible, now }), context);
  now = at('2026-10-12');
  await used('2026-01-15', 40);
  expect(await lastPrice()).toEqual([{ source: 'included', minutes: 40 }]);
  // The twenty that were left, and no more, went over.
  await used('2026-02-20', 120);
  expect(await lastPrice()).toEqual([
    { source: 'included', minutes: 60 },
    { source: 'rollover', minutes: 20 },
    { source: 'pool', minutes: 30 },
    { source: 'overage', minutes: 10 },
  ]);
});

it('a period that nobody had opened half a year ahead is there for what was used in it', async () => {
  await used('2026-09-25', 130);
  expect(await lastPrice()).toEqual([
    { source: 'included', minutes: 60 },
    { source: 'rollover', minutes: 60 },
    { source: 'pool', minutes: 10 },
  ]);
});

it('then time passes to today, once all is heard, with each fee on its day', async () => {
  const streamId = subscriptionStreamId(contractId);
  const { head } = await store.read(subscriptionStream, streamId);
  const asked: Instant[] = [];
  await commands.letTimePass(streamId, async (time) => asked.push(time) < 0);
  expect((await store.read(subscriptionStream, streamId)).head).toEqual(head);
  expect(asked).toEqual([at('2026-10-10')]);
  await commands.letTimePass(streamId, async () => true);
  await commands.letTimePass(streamId, async () => true);
  const { rows } = await database.pool.query('SELECT due_at FROM contract_fee ORDER BY due_at');
  expect(rows.map((row) => row.due_at.toISOString())).toEqual(
    Array.from({ length: 10 }, (_, nth) => at(`2026-${String(nth + 1).padStart(2, '0')}-10`)),
  );
});

it('the log gives the same tables', () => expectTablesOfLog(store, clock));
