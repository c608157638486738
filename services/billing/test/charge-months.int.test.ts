import { newId } from '@kyoyo/kernel';
import { expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listCharges } from '../src/charge/queries.ts';
import { type Charging, startCharging } from './charge-world.ts';
import { at, cardOf, period } from './rating/cards.ts';

const clock = () => at('2026-11-21 00:00');
const [instrumentId, institutionId, organisationId] = [newId(), newId(), newId()] as const;

let store: Charging['store'];
let database: Charging['database'];
let heard: Charging['heard'];
beforeAll(async () => {
  ({ store, database, heard } = await startCharging(clock));
  const certified = { validFrom: '2026-01-01', validTo: null, class: 'startup' };
  await heard('identity', 'ClassCertified', organisationId, certified);
});
afterAll(() => database?.[Symbol.asyncDispose]());

it('is of the month, in Japan, in which the use ended, or what was reserved, whenever it is rated', async () => {
  const card = cardOf({ basis: 'used', effectiveFrom: at('2026-10-01 00:00') });
  await heard('catalogue', 'RateCardPublished', instrumentId, { cardId: newId(), card });
  const personId = newId();
  const use = { instrumentId, institutionId, organisationId, personId };
  const asked = { ...use, tariff: null, quantity: 1, serviceKind: 'equipment-use' };
  const chargeRun = async (from: string, to: string) => {
    const reserved = period(from, to);
    const run = { ...asked, reservationId: newId(), reserved, used: reserved, options: [] };
    const data = { agreementId: newId(), run, runEndedEventId: newId() };
    await heard('subscription', 'UsageAttributed', newId(), data);
    return run;
  };
  await chargeRun('2026-10-31 22:00', '2026-11-01 00:00');
  const across = await chargeRun('2026-10-31 23:00', '2026-11-01 00:30');
  await chargeRun('2026-10-02 10:00', '2026-10-02 11:00');
  expect(across.used.end).toBe('2026-10-31T15:30:00.000Z');
  const reserved = period('2026-10-05 10:00', '2026-10-05 12:00');
  const fee = { ...asked, kind: 'no-show', feePercent: 50, reservationId: newId(), reserved };
  const owed = { agreementId: newId(), fee, feeEventId: newId() };
  await heard('subscription', 'FeeAttributed', newId(), owed);

  const own = { column: 'person_id', value: personId, limit: 10 } as const;
  const { items, months } = await listCharges(database.query, own);
  expect(items.map(({ month, usedTo }) => [month, usedTo])).toEqual([
    ['2026-11', '2026-10-31T15:30:00.000Z'],
    ['2026-10', '2026-10-31T15:00:00.000Z'],
    ['2026-10', '2026-10-05T03:00:00.000Z'],
    ['2026-10', '2026-10-02T02:00:00.000Z'],
  ]);
  expect(months?.map(({ month, count }) => [month, count])).toEqual([
    ['2026-11', 1],
    ['2026-10', 3],
  ]);
  expect((await listCharges(database.query, { ...own, asOf: clock() })).months).toEqual(months);
  const november = await listCharges(database.query, { ...own, month: '2026-11' });
  expect(november.items).toEqual(items.slice(0, 1));
  const first = await listCharges(database.query, { ...own, limit: 2 });
  const next = await listCharges(database.query, { ...own, cursor: first.nextCursor ?? '' });
  expect([...first.items, ...next.items]).toEqual(items);

  // What staff correct may be of another month: it goes there, and leaves the one it was in.
  await heard('subscription', 'UsageCorrected', newId(), {
    agreementId: newId(),
    run: { ...across, used: period('2026-10-31 23:00', '2026-10-31 23:30') },
    reason: 'left before midnight',
    runCorrectedEventId: newId(),
  });
  const corrected = await listCharges(database.query, own);
  expect(corrected.months?.map(({ month, count }) => [month, count])).toEqual([['2026-10', 4]]);
});

it('the log gives the same tables', () => expectTablesOfLog(store, clock));
