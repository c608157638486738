import { newId } from '@kyoyo/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBilling } from './billing-world.ts';
import { at, cardOf } from './rating/cards.ts';

let billing: Awaited<ReturnType<typeof startBilling>>;
beforeAll(async () => {
  billing = await startBilling(() => at('2026-11-29 12:00'));
});
afterAll(() => billing?.[Symbol.asyncDispose]());

const [instrumentId, institutionId] = [newId(), newId()];
const publishes = (card: ReturnType<typeof cardOf>) =>
  billing.publishes({ instrumentId, institutionId }, card);
const ask = (url: string) => billing.ask({ roles: [{ name: 'member' }] }, url);

it('says what common lengths of use cost every class, and which class has no price', async () => {
  await publishes(cardOf());
  const url = `/api/price-examples?instrumentId=${instrumentId}`;
  const { status, body } = await ask(url);
  expect(status).toBe(200);
  expect(body.items).toHaveLength(6);
  const hours = (yen: number) => [
    { minutes: 60, total: yen },
    { minutes: 180, total: 3 * yen },
    { minutes: 1_440, total: 24 * yen },
  ];
  expect(body.items[0]).toEqual({ organisationClass: 'large', totals: hours(6_000) });
  const factors = { large: '1', sme: '0.5' };
  const pricing = { kind: 'factor', baseYen: 22_000, factors } as const;
  await publishes(cardOf({ pricing, effectiveFrom: at('2026-11-29 00:00') }));
  const changed = (await ask(url)).body.items;
  expect(changed.slice(0, 2).map((one: { totals: object }) => one.totals)).toEqual([
    hours(22_000),
    hours(11_000),
  ]);
  expect(changed[3].totals.map((one: { total: number | null }) => one.total)).toEqual([
    null,
    null,
    null,
  ]);
  const none = await ask(`/api/price-examples?instrumentId=${newId()}`);
  expect([none.status, none.body.slug]).toEqual([422, 'no-rate-card']);
});

it('knows what the institution takes off for a class', async () => {
  const rule = {
    code: 'sme',
    label: { ja: '中小', en: 'SME' },
    percent: '50',
    monthlyCapYen: null,
  };
  await billing.heard('catalogue', 'DiscountsSet', institutionId, {
    effectiveFrom: at('2026-11-01 00:00'),
    rules: [{ ...rule, for: { kind: 'class', classes: ['sme'] } }],
  });
  const { items } = (await ask(`/api/price-examples?instrumentId=${instrumentId}`)).body;
  const hours = items.map((one: { totals: { total: number | null }[] }) => one.totals[0]?.total);
  expect(hours.slice(0, 2)).toEqual([22_000, 5_500]);
});

it('says what one unit costs after what is taken off for a class, and not what is for an age', async () => {
  const rule = { monthlyCapYen: null, label: { ja: '支援', en: 'Support' } };
  await billing.heard('catalogue', 'DiscountsSet', institutionId, {
    effectiveFrom: at('2026-11-02 00:00'),
    rules: [
      { ...rule, code: 'sme', percent: '25', for: { kind: 'class', classes: ['sme'] } },
      { ...rule, code: 'young', percent: '50', for: { kind: 'under-age', years: 39 } },
    ],
  });
  const discounts = [{ label: rule.label, percent: '25' }];
  const prices = (await ask(`/api/prices?instrumentId=${instrumentId}&organisationClass=sme`)).body;
  expect(prices).toMatchObject({
    discounts,
    unitPrices: [{ yen: '11000', discountedYen: '8250' }, {}, {}],
  });
  const large = await ask(`/api/prices?instrumentId=${instrumentId}&organisationClass=large`);
  expect(large.body).toMatchObject({
    discounts: [],
    unitPrices: [{ yen: '22000', discountedYen: '22000' }, {}, {}],
  });

  const [organisationId, personId] = [newId(), newId()];
  await billing.heard('identity', 'ClassCertified', organisationId, {
    class: 'sme',
    validFrom: '2026-04-01',
    validTo: null,
  });
  const asker = { roles: [{ name: 'member' as const }], organisationId, personId };
  const list = await billing.ask(asker, `/api/unit-prices?instrumentIds=${instrumentId}`);
  expect(list.body.items).toMatchObject([{ instrumentId, yen: '8250', discounts }]);
});
