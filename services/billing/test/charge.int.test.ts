import type { EventSource } from '@kyoyo/contracts';
import type { Database, EventStore } from '@kyoyo/event-store';
import { newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { anEvent, expectTablesOfLog, hear, newStore } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listCharges } from '../src/charge/queries.ts';
import type { Tables } from '../src/schema.ts';
import { billingService } from '../src/service.ts';
import { at, cardIds, cardOf, period } from './rating/cards.ts';

const clock = () => at('2026-11-21 00:00');
const [instrumentId, institutionId, organisationId, personId] = [
  newId(),
  newId(),
  newId(),
  newId(),
] as const;

let store: EventStore<Tables>;
let database: Database<Tables>;
let reactions: object;
beforeAll(async () => {
  ({ store, database } = await newStore(billingService, clock));
  const parts = { store, database, clock } as Parts<Tables>;
  reactions = billingService.reactions?.(parts) ?? {};
});
afterAll(() => database?.[Symbol.asyncDispose]());

async function heard(
  source: EventSource,
  type: string,
  subject: string,
  data: Record<string, unknown>,
): Promise<string> {
  const client = await database.pool.connect();
  const envelope = anEvent(source, type, { subject, data });
  await hear(client, billingService.copies ?? [], reactions, envelope);
  client.release();
  return envelope.id;
}

it('what is attributed is charged once, by the copies of prices and classes', async () => {
  const price = await heard('catalogue', 'RateCardPublished', instrumentId, {
    cardId: cardIds[0],
    card: cardOf(),
  });
  const certified = { validFrom: '2026-01-01', validTo: null, class: 'startup' };
  const proof = await heard('identity', 'ClassCertified', organisationId, certified);
  const reserved = period('2026-11-20 10:00', '2026-11-20 12:00');
  const use = { instrumentId, institutionId, organisationId, personId, tariff: null, quantity: 1 };
  const ofReservation = { ...use, serviceKind: 'equipment-use', reserved };
  const agreementId = newId();
  const run = { ...ofReservation, reservationId: newId(), used: reserved, options: [] };
  const usage = { agreementId, run, runEndedEventId: newId() };
  const attributed = await heard('subscription', 'UsageAttributed', newId(), usage);
  await heard('subscription', 'UsageAttributed', newId(), usage);
  const charging = (reservationId: string) => {
    const fee = { ...ofReservation, kind: 'cancellation', feePercent: 50, reservationId };
    return heard('subscription', 'FeeAttributed', newId(), {
      agreementId,
      fee,
      feeEventId: newId(),
    });
  };
  await charging(newId());
  await charging(run.reservationId);

  const own = { column: 'person_id', value: personId, limit: 10 } as const;
  const { items } = await listCharges(database.query, own);
  expect(items).toHaveLength(2);
  const ofRun = items.find(({ kind }) => kind === 'run');
  expect(ofRun).toMatchObject({ agreementId, reservationId: run.reservationId, ratedAt: clock() });
  expect(ofRun?.causedBy.map(({ eventId }) => eventId)).toEqual([
    usage.runEndedEventId,
    attributed,
    proof,
    price,
  ]);
  expect(items.map(({ totals }) => totals.total).toSorted((a, b) => a - b)).toEqual([
    6_000, 12_000,
  ]);
});

it('the log gives the same tables', () => expectTablesOfLog(store, clock));
