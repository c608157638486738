import type { Database, EventStore } from '@kyoyo/event-store';
import { newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { anEvent, expectTablesOfLog, hear, newStore } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tables } from '../src/schema.ts';
import { billingService } from '../src/service.ts';
import { at, cardOf, period } from './rating/cards.ts';

const clock = () => at('2026-12-10 00:00');
const [instrumentId, institutionId, organisationId] = [newId(), newId(), newId()] as const;
const [one, another] = [newId(), newId()] as const;

let store: EventStore<Tables>;
let database: Database<Tables>;
let reactions: object;
beforeAll(async () => {
  ({ store, database } = await newStore(billingService, clock));
  reactions = billingService.reactions?.({ store, database, clock } as Parts<Tables>) ?? {};
  // ¥6,000 an hour, 15,000 a month for each person.
  const card = cardOf({ monthCaps: [{ yen: 15_000, tariffs: [], per: 'person' }] });
  await heard('catalogue', 'RateCardPublished', instrumentId, { cardId: newId(), card });
  const certified = { validFrom: '2026-01-01', validTo: null, class: 'startup' };
  await heard('identity', 'ClassCertified', organisationId, certified);
});
afterAll(() => database?.[Symbol.asyncDispose]());

async function heard(
  source: 'catalogue' | 'identity' | 'subscription',
  type: string,
  subject: string,
  data: Record<string, unknown>,
): Promise<void> {
  const client = await database.pool.connect();
  const envelope = anEvent(source, type, { subject, data });
  try {
    await hear(client, billingService.copies ?? [], reactions, envelope);
  } finally {
    client.release();
  }
}

interface Charged {
  readonly totals: { readonly total: number };
  readonly spentInMonth: unknown;
  readonly useByMonth: unknown;
}

const readCharge = async (reservationId: string): Promise<Charged> => {
  const { rows } = await database.pool.query(
    `SELECT data FROM charge WHERE data ->> 'reservationId' = $1`,
    [reservationId],
  );
  return rows[0].data;
};

const runOf = (personId: string, [from, to]: readonly [string, string]) => {
  const reserved = period(from, to);
  const use = { instrumentId, institutionId, organisationId, personId, tariff: null, quantity: 1 };
  const run = { ...use, serviceKind: 'equipment-use', reservationId: newId(), reserved };
  return { ...run, used: reserved, options: [] };
};

async function charge(run: ReturnType<typeof runOf>): Promise<Charged> {
  const usage = { agreementId: newId(), run, runEndedEventId: newId() };
  await heard('subscription', 'UsageAttributed', newId(), usage);
  return readCharge(run.reservationId);
}

const twoHours = (day: string) => [`2026-${day} 10:00`, `2026-${day} 12:00`] as const;
const totalOf = async (personId: string, day: string) =>
  (await charge(runOf(personId, twoHours(day)))).totals.total;

it('what a person was charged before counts to the cap of the month, and is kept', async () => {
  expect(await totalOf(one, '11-02')).toBe(12_000);
  const second = await charge(runOf(one, twoHours('11-03')));
  expect(second).toMatchObject({
    totals: { total: 3_000 },
    useByMonth: { '2026-11': '3000' },
    spentInMonth: { organisation: { '2026-11': '12000' }, person: { '2026-11': '12000' } },
  });
  expect(await totalOf(one, '11-04')).toBe(0);
});

it('of another person and of the next month it does not', async () => {
  expect(await totalOf(another, '11-05')).toBe(12_000);
  expect(await totalOf(one, '12-01')).toBe(12_000);
});

it('a corrected run counts the others and not itself', async () => {
  const run = runOf(another, twoHours('12-02'));
  await charge(run);
  const data = {
    agreementId: newId(),
    run: { ...run, options: [] },
    reason: 'the same',
    runCorrectedEventId: newId(),
  };
  await heard('subscription', 'UsageCorrected', newId(), data);
  expect((await readCharge(run.reservationId)).totals.total).toBe(12_000);
});

it('runs that are charged at once do not pass it together', async () => {
  const person = newId();
  const runs = ['03', '04', '05', '06'].map((day) => runOf(person, twoHours(`12-${day}`)));
  const charged = await Promise.all(runs.map(charge));
  expect(charged.reduce((sum, { totals }) => sum + totals.total, 0)).toBe(15_000);
  await expectTablesOfLog(store, clock);
});
