import { contractFeeEvents } from '@kyoyo/contracts';
import { derivedId, newId } from '@kyoyo/kernel';
import { expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listCharges } from '../src/charge/queries.ts';
import { listRecovery } from '../src/cost-recovery/queries.ts';
import { type Charging, startCharging } from './charge-world.ts';
import { at, cardIds, cardOf, period } from './rating/cards.ts';

const clock = () => at('2026-11-21 00:00');
const [instrumentId, institutionId, organisationId, personId] = [
  newId(),
  newId(),
  newId(),
  newId(),
] as const;

let store: Charging['store'];
let database: Charging['database'];
let heard: Charging['heard'];
beforeAll(async () => {
  ({ store, database, heard } = await startCharging(clock));
});
afterAll(() => database?.[Symbol.asyncDispose]());

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

it('says what was charged in each month, over all of it, and narrows it to one', async () => {
  const own = { column: 'person_id', value: personId, limit: 1 } as const;
  const first = await listCharges(database.query, own);
  expect(first.items).toHaveLength(1);
  expect(first.months).toEqual([
    { month: '2026-11', count: 2, net: first.months?.[0]?.net, total: 18_000 },
  ]);
  const next = await listCharges(database.query, { ...own, cursor: first.nextCursor ?? '' });
  expect([next.items.length, next.months]).toEqual([1, null]);
  const november = await listCharges(database.query, { ...own, limit: 10, month: '2026-11' });
  expect(november.items).toHaveLength(2);
  const december = await listCharges(database.query, { ...own, month: '2026-12' });
  expect(december.items).toEqual([]);
  const reservationIds = [first.items[0]?.reservationId ?? '', newId()];
  const of = { ...own, limit: 10, reservationIds };
  expect((await listCharges(database.query, of)).items).toEqual(first.items);
});

it('what staff correct of a run is priced anew, once, and says what it was before', async () => {
  const reserved = period('2026-11-20 10:00', '2026-11-20 12:00');
  const run = {
    instrumentId,
    institutionId,
    organisationId,
    personId,
    tariff: null,
    quantity: 1,
    serviceKind: 'equipment-use',
    reservationId: newId(),
    reserved,
    options: [],
  };
  const agreementId = newId();
  const cards = {
    cardId: cardIds[1],
    card: cardOf({ basis: 'used', effectiveFrom: at('2026-11-20 10:00') }),
  };
  await heard('catalogue', 'RateCardPublished', instrumentId, cards);
  const forgotten = { ...run, used: period('2026-11-20 10:00', '2026-11-20 20:00') };
  await heard('subscription', 'UsageAttributed', newId(), {
    agreementId,
    run: forgotten,
    runEndedEventId: newId(),
  });
  const runCorrectedEventId = newId();
  const corrected = {
    agreementId,
    run: { ...run, used: period('2026-11-20 10:00', '2026-11-20 11:00') },
    reason: 'left at eleven',
    runCorrectedEventId,
  };
  await heard('subscription', 'UsageCorrected', newId(), corrected);
  await heard('subscription', 'UsageCorrected', newId(), corrected);
  const own = { column: 'person_id', value: personId, limit: 10 } as const;
  const { items } = await listCharges(database.query, own);
  const charge = items.find(({ reservationId }) => reservationId === run.reservationId);
  expect(charge).toMatchObject({
    totals: { total: 6_000 },
    correction: { reason: 'left at eleven', formerTotals: { total: 60_000 } },
  });
  expect(charge?.causedBy[0]).toEqual({
    source: 'reservation',
    type: 'RunCorrected',
    eventId: runCorrectedEventId,
  });
  const { rows } = await database.pool.query(
    `SELECT count(*)::int FROM events WHERE type = 'ChargeCorrected'`,
  );
  expect(rows).toEqual([{ count: 1 }]);
});

it('what an instrument brought in a fiscal year follows its charges and their corrections', async () => {
  const year = { institutionId, fiscalYear: 2026, limit: 10 };
  const earned = await listRecovery(database.query, year);
  const { rows } = await database.pool.query(
    `SELECT sum(net_yen)::int AS net FROM charge WHERE data ->> 'instrumentId' = $1`,
    [instrumentId],
  );
  expect(earned.items).toMatchObject([
    {
      instrumentId,
      incomeYen: rows[0].net,
      // Two hours, and the one hour that the correction left; fees are for no hours.
      usedHours: '3',
      incomes: [{ organisationClass: 'startup', netYen: rows[0].net, hours: '3' }],
      costs: null,
      ofFullCostPercent: null,
    },
  ]);
  const costs = {
    purchase: null,
    depreciationYen: 50_000,
    maintenanceYen: 10_000,
    staffYen: 0,
    spaceYen: 0,
    consumablesYen: 0,
    plannedHours: 100,
  };
  expect(earned.totals).toMatchObject({ instruments: 1, withSheet: 0, incomeYen: 0 });
  const unused = newId();
  for (const id of [instrumentId, unused]) {
    const sheet = { institutionId, instrumentId: id, fiscalYear: 2026, costs };
    await heard('catalogue', 'CostSheetSet', derivedId('cost-sheet', id, '2026'), sheet);
  }
  const { items, totals } = await listRecovery(database.query, year);
  expect(items.map((one) => [one.instrumentId, one.fullCostYen, one.incomeYen])).toEqual(
    [instrumentId, unused].toSorted().map((id) => [id, 60_000, id === unused ? 0 : rows[0].net]),
  );
  expect(totals).toMatchObject({
    instruments: 2,
    withSheet: 2,
    incomeYen: rows[0].net,
    maintenanceYen: 20_000,
    fullCostYen: 120_000,
  });
  const pages = [];
  let cursor: string | undefined;
  do {
    const page = await listRecovery(database.query, { ...year, limit: 1, cursor });
    expect(page.totals === null).toBe(cursor !== undefined);
    pages.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(pages).toEqual(items);
  const before = await listRecovery(database.query, { ...year, fiscalYear: 2025 });
  expect(before).toMatchObject({ items: [], totals: { instruments: 0, ofFullCostPercent: null } });
});

it('an amount of many millions is charged, and the months are the sums of their charges', async () => {
  const card = cardOf({
    effectiveFrom: at('2026-11-20 12:00'),
    options: [
      {
        code: 'target',
        label: { ja: 'ターゲット', en: 'target' },
        unit: { ja: '個', en: 'piece' },
        yen: 220_000,
        classFactor: false,
      },
    ],
  });
  await heard('catalogue', 'RateCardPublished', instrumentId, { cardId: newId(), card });
  const reserved = period('2026-11-20 12:00', '2026-11-20 13:00');
  const use = { instrumentId, institutionId, organisationId, personId, tariff: null, quantity: 1 };
  const options = [{ code: 'target', quantity: '10000' }];
  await heard('subscription', 'UsageAttributed', newId(), {
    agreementId: newId(),
    run: {
      ...use,
      serviceKind: 'equipment-use',
      reserved,
      used: reserved,
      options,
      reservationId: newId(),
    },
    runEndedEventId: newId(),
  });
  const { rows } = await database.pool.query('SELECT max(total_yen) AS dearest FROM charge');
  expect(rows[0].dearest).toBeGreaterThan(2 ** 31);
  for (const [column, value] of [
    ['person_id', personId],
    ['organisation_id', organisationId],
    ['institution_id', institutionId],
  ] as const) {
    const own = { column, value, limit: 1 };
    const { months } = await listCharges(database.query, own);
    expect(months).toEqual((await listCharges(database.query, { ...own, asOf: clock() })).months);
    expect(months?.[0]?.count).toBe(4);
  }
});

it('a fee of a contract is charged once, to the organisation and nobody in person', async () => {
  const payer = newId();
  const { example } = contractFeeEvents.ContractFeeRaised;
  const fee = { ...(example as object), institutionId, organisationId: payer };
  const [feeId, dueAt] = [newId(), at('2026-11-16 00:00')];
  const lines = [contractFeeLine('30000', '50000/3'), contractFeeLine('-20000', '-20000')];
  const due = { ...fee, kind: 'plan-change', lines, dueAt };
  await heard('subscription', 'ContractFeeRaised', feeId, due);
  await heard('subscription', 'ContractFeeRaised', feeId, due);

  const own = { column: 'organisation_id', value: payer, limit: 10 } as const;
  const { items, months } = await listCharges(database.query, own);
  expect(items).toEqual([
    expect.objectContaining({
      kind: 'contract-fee',
      contract: expect.objectContaining({ form: 'subscription', feeKind: 'plan-change' }),
      reservationId: null,
      instrumentId: null,
      personId: null,
      month: '2026-11',
      // -10,000/3: half-up to -3,333, and the tax of it downwards.
      totals: { net: -3_333, tax: -334, total: -3_667, taxPercent: '10' },
    }),
  ]);
  expect(months).toEqual([{ month: '2026-11', count: 1, net: -3_333, total: -3_667 }]);
});

const contractFeeLine = (unitYen: string, amount: string) => ({
  label: { ja: '残り', en: 'The rest' },
  quantity: '1',
  unitLabel: null,
  unitYen,
  amount,
});

it('the log gives the same tables', () => expectTablesOfLog(store, clock));
