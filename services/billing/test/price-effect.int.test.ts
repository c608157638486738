import {
  exampleBooking,
  exampleSlot,
  type RateCard,
  type Role,
  type WrittenRateCard,
} from '@kyoyo/contracts';
import { newId, plusMinutes } from '@kyoyo/kernel';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startBilling } from './billing-world.ts';
import { at, cardOf, flat, period } from './rating/cards.ts';

const clock = () => at('2026-11-29 12:00');
let billing: Awaited<ReturnType<typeof startBilling>>;
beforeAll(async () => {
  billing = await startBilling(clock);
});
afterAll(() => billing?.[Symbol.asyncDispose]());

const organisationId = newId();
let [instrumentId, institutionId, cardId] = ['', '', ''];

const publishes = (id: string, card: RateCard) =>
  billing.publishes({ instrumentId, institutionId }, card, id);

/** A booking of this step, by an SME unless somebody else is named; its id. */
async function booked(
  type: string,
  [start, end]: readonly [string, string],
  {
    by = organisationId,
    id = newId(),
    tariff = null as string | null,
    contractId = null as string | null,
  } = {},
): Promise<string> {
  const slot = { ...exampleSlot, instrumentId, institutionId, period: period(start, end) };
  const booking = { ...exampleBooking, organisationId: by, tariff, contractId };
  await billing.heard('reservation', type, id, { slot, booking });
  return id;
}

const ask = (role: Role, { url, payload }: { url: string; payload?: object }) =>
  billing.ask({ roles: [role] }, url, payload);

const effectOf = (card: RateCard, { role = manager(), replaces = null as string | null } = {}) =>
  ask(role, {
    url: '/api/price-effects',
    payload: { institutionId, instrumentId, card, replaces },
  });
const manager = (): Role => ({ name: 'facility-manager', institutionId });

const december = at('2026-12-01 00:00');
const dearer = (pricing: WrittenRateCard['pricing'] = flat(8_000)) =>
  cardOf({ pricing, effectiveFrom: december });

beforeEach(async () => {
  [instrumentId, institutionId, cardId] = [newId(), newId(), newId()];
  await publishes(cardId, cardOf());
  const certified = { validFrom: '2026-01-01', validTo: null, class: 'sme' };
  await billing.heard('identity', 'ClassCertified', organisationId, certified);
});

it('computes every coming booking under both prices, and names those that change', async () => {
  await booked('ReservationConfirmed', ['2026-11-30 10:00', '2026-11-30 12:00']);
  const later = await booked('ReservationConfirmed', ['2026-12-02 10:00', '2026-12-02 12:00']);
  const asked = await booked('ReservationRequested', ['2026-12-01 09:00', '2026-12-01 10:00']);
  const across = await booked('ReservationConfirmed', ['2026-11-30 23:00', '2026-12-01 01:00']);
  const { status, body } = await effectOf(dearer());
  expect(status).toBe(200);
  expect(body).toMatchObject({ count: 3, rated: 3, changed: 3, unpriced: 0 });
  expect(body.totals).toEqual({ before: 12_000 + 6_000 + 12_000, after: 16_000 + 8_000 + 14_000 });
  const rows = body.items.map((one: { reservationId: string; before: object; after: object }) => [
    one.reservationId,
    one.before,
    one.after,
  ]);
  const cost = (total: number) => ({ total, problem: null });
  expect(rows).toEqual([
    [across, cost(12_000), cost(14_000)],
    [asked, cost(6_000), cost(8_000)],
    [later, cost(12_000), cost(16_000)],
  ]);
});

it('puts first whom the new prices leave without any', async () => {
  const academic = newId();
  const certified = { validFrom: '2026-01-01', validTo: null, class: 'academia' };
  await billing.heard('identity', 'ClassCertified', academic, certified);
  await booked('ReservationConfirmed', ['2026-12-02 10:00', '2026-12-02 12:00']);
  const left = await booked('ReservationConfirmed', ['2026-12-03 10:00', '2026-12-03 12:00'], {
    by: academic,
  });
  const { body } = await effectOf(
    dearer({ kind: 'factor', baseYen: 6_000, factors: { sme: '1' } }),
  );
  expect(body).toMatchObject({
    count: 2,
    changed: 1,
    unpriced: 1,
    totals: { before: 12_000, after: 12_000 },
    items: [
      { reservationId: left, after: { total: null, problem: { slug: 'no-price-for-class' } } },
    ],
  });
});

it('counts a booking where it is by now, and no more when it is over or taken back', async () => {
  const moved = await booked('ReservationConfirmed', ['2026-12-02 10:00', '2026-12-02 12:00']);
  const gone = await booked('ReservationConfirmed', ['2026-12-03 10:00', '2026-12-03 12:00']);
  await booked('SlotHeld', ['2026-12-04 10:00', '2026-12-04 12:00']);
  const slot = { ...exampleSlot, instrumentId, institutionId };
  const booking = { ...exampleBooking, organisationId, contractId: null };
  await billing.heard('reservation', 'ReservationMoved', moved, {
    from: { ...slot, period: period('2026-12-02 10:00', '2026-12-02 12:00') },
    to: { ...slot, period: period('2026-12-02 10:00', '2026-12-02 13:00') },
    booking,
  });
  await billing.heard('reservation', 'ReservationCancelled', gone, {
    slot: { ...slot, period: period('2026-12-03 10:00', '2026-12-03 12:00') },
    booking,
    reason: '',
    by: 'user',
    feePercent: 0,
    because: null,
  });
  const { body } = await effectOf(dearer());
  expect(body).toMatchObject({ count: 1, totals: { before: 18_000, after: 24_000 } });
  await booked('ReservationDeclined', ['2026-12-02 10:00', '2026-12-02 13:00'], { id: moved });
  expect((await effectOf(dearer())).body).toMatchObject({ count: 0, items: [] });
});

it('of prices that take the place of coming ones, compares with those', async () => {
  const coming = newId();
  await publishes(coming, dearer(flat(7_000)));
  await booked('ReservationConfirmed', ['2026-12-02 10:00', '2026-12-02 11:00']);
  const late = { ...dearer(), effectiveFrom: plusMinutes(december, 7 * 1_440) };
  const { body } = await effectOf(late, { replaces: coming });
  expect(body).toMatchObject({ count: 1, totals: { before: 7_000, after: 6_000 } });
});

it('charges a tariff that the new prices do not know by the class, as the charge will', async () => {
  await booked('ReservationConfirmed', ['2026-12-02 10:00', '2026-12-02 11:00'], {
    tariff: 'standard',
  });
  const factors = { kind: 'factor', baseYen: 9_000, factors: { sme: '1' } } as const;
  const { body } = await effectOf(dearer(factors));
  expect(body).toMatchObject({ unpriced: 0, totals: { before: 6_000, after: 9_000 } });
});

/** What is charged in the end, where the booking is used as it was booked. */
async function chargedFor(
  reservationId: string,
  [start, end]: readonly [string, string],
  price: object,
): Promise<number> {
  const { personId, serviceKind, tariff, quantity } = exampleBooking;
  const reserved = period(start, end);
  const use = { reservationId, instrumentId, institutionId, organisationId, personId };
  const run = { ...use, serviceKind, tariff, quantity, reserved, used: reserved, options: [] };
  await billing.heard('subscription', 'UsageAttributed', newId(), {
    agreementId: newId(),
    run,
    runEndedEventId: newId(),
    price,
  });
  const { rows } = await billing.database.pool.query(
    `SELECT total_yen FROM charge WHERE data ->> 'reservationId' = $1`,
    [reservationId],
  );
  return rows[0].total_yen;
}

const effectById = async (card: RateCard) => {
  const { body } = await effectOf(card);
  return new Map<string, number | null>(
    body.items.map((one: { reservationId: string; after: { total: number | null } }) => [
      one.reservationId,
      one.after.total,
    ]),
  );
};

it('is the later charge, with what the institution takes off and under the contract', async () => {
  const [plain, research, plan] = [
    ['2026-12-02 10:00', '2026-12-02 12:00'],
    ['2026-12-03 10:00', '2026-12-03 12:00'],
    ['2026-12-04 10:00', '2026-12-04 12:00'],
  ] as const;
  await billing.heard('catalogue', 'DiscountsSet', institutionId, {
    effectiveFrom: at('2026-11-20 00:00'),
    rules: [
      {
        code: 'sme',
        label: { ja: '中小', en: 'SME' },
        percent: '30',
        for: { kind: 'class', classes: ['sme'] },
        monthlyCapYen: null,
      },
    ],
  });
  const [contractId, planId] = [newId(), newId()];
  const year = period('2026-04-01 00:00', '2027-04-01 00:00');
  const covers = (id: string, more: object) =>
    billing.heard('subscription', 'CoverageSet', id, {
      coverage: {
        title: { ja: '契約', en: 'Contract' },
        institutionId,
        organisationIds: [organisationId],
        personIds: null,
        instrumentIds: null,
        periods: [year],
        limits: [],
        research: null,
        ...more,
      },
    });
  const terms = { indirectPercent: '20', classFactor: '0.5' };
  await covers(contractId, { form: 'joint-research', research: terms });
  await covers(planId, { form: 'subscription' });
  const allowance = { contractId: planId, institutionId, organisationId };
  const lot = { key: 'hours', source: 'included', personId: null, minutes: 90 };
  const allowanceId = newId();
  await billing.heard('subscription', 'AllowanceOpened', allowanceId, {
    ...allowance,
    period: year,
    lots: [{ ...lot, expiresAt: year.end }],
    overageYenPerHour: '5000',
    overageByCard: false,
    basis: 'reserved',
  });
  const discounted = await booked('ReservationConfirmed', plain);
  const shared = await booked('ReservationConfirmed', research, { contractId });
  const covered = await booked('ReservationConfirmed', plan, { contractId: planId });
  // Its 90 minutes are its own: they are not taken a second time.
  const use = { reservationId: covered, personId: exampleBooking.personId, at: at(plan[0]) };
  const had = { shares: [{ lot: 'hours', minutes: 90 }], overageMinutes: 30 };
  await billing.heard('subscription', 'AllowanceTaken', allowanceId, {
    ...allowance,
    use: { ...use, ...had, overageYenPerHour: '4000' },
  });
  const { body } = await effectOf(dearer());
  // Less 30%; of half of it, with indirect cost of 20%; and half an hour beyond the allowance.
  expect(body.totals).toEqual({ before: 8_400 + 5_040 + 2_000, after: 11_200 + 6_720 + 2_000 });
  const after = await effectById(dearer());
  await publishes(newId(), dearer());
  const usageTerms = { form: 'usage-terms', termsVersion: null };
  expect(await chargedFor(discounted, plain, usageTerms)).toBe(after.get(discounted));
  const underResearch = { form: 'joint-research', ...terms };
  expect(await chargedFor(shared, research, underResearch)).toBe(after.get(shared));
});

it('of a booking that changed its contract has the price of the new one', async () => {
  const when = ['2026-12-02 10:00', '2026-12-02 12:00'] as const;
  const contractId = newId();
  const id = await booked('ReservationConfirmed', when, { contractId });
  expect((await effectOf(dearer())).body).toMatchObject({
    unpriced: 1,
    items: [{ after: { problem: { slug: 'contract-not-yours' } } }],
  });
  await booked('ContractChanged', when, { id });
  expect((await effectOf(dearer())).body).toMatchObject({ totals: { after: 16_000 } });
});

it('is for the manager of the institution, and shows nobody the bookings of another', async () => {
  await booked('ReservationConfirmed', ['2026-12-02 10:00', '2026-12-02 11:00']);
  const staff: Role = { name: 'facility-staff', institutionId };
  expect((await effectOf(dearer(), { role: staff })).status).toBe(403);
  const foreign: Role = { name: 'facility-manager', institutionId: newId() };
  expect((await effectOf(dearer(), { role: foreign })).status).toBe(403);
  const theirs = institutionId;
  institutionId = (foreign as { institutionId: string }).institutionId;
  expect((await effectOf(dearer(), { role: foreign })).body).toMatchObject({ count: 0 });
  institutionId = theirs;
});

it('computes so many bookings and says that there are more', async () => {
  await billing.database.pool.query(
    `INSERT INTO coming_booking SELECT gen_random_uuid(), $1, $2, $3,
       '2026-12-02T00:00Z'::timestamptz + n * interval '1 hour',
       '2026-12-02T01:00Z'::timestamptz + n * interval '1 hour',
       '{"serviceKind":"equipment-use","tariff":null,"quantity":1}', gen_random_uuid()
     FROM generate_series(1, 2003) AS n`,
    [institutionId, instrumentId, organisationId],
  );
  const { body } = await effectOf(dearer());
  await billing.database.pool.query('DELETE FROM coming_booking WHERE instrument_id = $1', [
    instrumentId,
  ]);
  expect(body).toMatchObject({ count: 2_003, rated: 2_000, changed: 2_000 });
  expect(body.items).toHaveLength(50);
  expect(body.totals.after).toBe(2_000 * 8_000);
});
