import type { EventSource } from '@kyoyo/contracts';
import type { Database, EventStore } from '@kyoyo/event-store';
import { newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { anEvent, expectTablesOfLog, hear, newStore } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listCharges } from '../src/charge/queries.ts';
import type { Tables } from '../src/schema.ts';
import { billingService } from '../src/service.ts';
import { at, cardOf, period } from './rating/cards.ts';

const clock = () => at('2026-11-23 00:00');
let store: EventStore<Tables>;
let database: Database<Tables>;
let reactions: object;
beforeAll(async () => {
  ({ store, database } = await newStore(billingService, clock));
  const parts = { store, database, clock } as Parts<Tables>;
  reactions = billingService.reactions?.(parts) ?? {};
});
afterAll(async () => {
  await expectTablesOfLog(store, clock);
  await database[Symbol.asyncDispose]();
});

async function heard(source: EventSource, type: string, subject: string, data: object) {
  const client = await database.pool.connect();
  const envelope = anEvent(source, type, { subject, data: { ...data } });
  try {
    await hear(client, billingService.copies ?? [], reactions, envelope);
  } finally {
    client.release();
  }
  return envelope.id;
}

it('takes off what the institution gives whoever is under an age, and says by which events', async () => {
  const young = newId();
  const [place, machine, firm] = [newId(), newId(), newId()];
  const certified = { validFrom: '2026-01-01', validTo: null, class: 'startup' };
  await heard('identity', 'ClassCertified', firm, certified);
  await heard('catalogue', 'RateCardPublished', machine, { cardId: newId(), card: cardOf() });
  const rule = {
    code: 'young',
    label: { ja: '39歳未満', en: 'Under 39' },
    percent: '50',
    for: { kind: 'under-age', years: 39 },
    monthlyCapYen: null,
  };
  const set = await heard('catalogue', 'DiscountsSet', place, {
    effectiveFrom: '2026-11-20T00:00:00.000Z',
    rules: [rule],
  });
  const band = await heard('identity', 'AgeBandCertified', young, {
    organisationId: firm,
    underYears: 35,
    lastDay: '2026-11-21',
  });
  const totalOf = async (person: string, day: string) => {
    const reserved = period(`${day} 10:00`, `${day} 12:00`);
    const where = { instrumentId: machine, institutionId: place };
    const use = { ...where, organisationId: firm, personId: person };
    const of = { ...use, tariff: null, quantity: 1, serviceKind: 'equipment-use', reserved };
    const run = { ...of, reservationId: newId(), used: reserved, options: [] };
    await heard('subscription', 'UsageAttributed', newId(), {
      agreementId: newId(),
      run,
      runEndedEventId: newId(),
    });
    const own = { column: 'person_id', value: person, limit: 50 } as const;
    const { items } = await listCharges(database.query, own);
    const charge = items.find(({ reservationId }) => reservationId === run.reservationId);
    return { total: charge?.totals.total, causes: charge?.causedBy.map((one) => one.eventId) };
  };
  expect(await totalOf(young, '2026-11-21')).toMatchObject({ total: 6_000 });
  expect((await totalOf(young, '2026-11-21')).causes).toEqual(expect.arrayContaining([set, band]));
  // Before it was set; after the last day; and somebody of any age.
  for (const [person, day] of [
    [young, '2026-11-19'],
    [young, '2026-11-22'],
    [newId(), '2026-11-21'],
  ] as const) {
    expect(await totalOf(person, day)).toMatchObject({ total: 12_000 });
  }
});
