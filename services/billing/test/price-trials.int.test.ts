import type { Role } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBilling } from './billing-world.ts';
import { at, factorCard, period } from './rating/cards.ts';

const staff: Role = { name: 'facility-staff', institutionId: newId() };

describe('prices that nobody has published', () => {
  let billing: Awaited<ReturnType<typeof startBilling>>;
  beforeAll(async () => {
    billing = await startBilling(() => at('2026-11-19 12:00'));
  });
  afterAll(() => billing?.[Symbol.asyncDispose]());

  const tryPrices = (body: object, role: Role = staff) =>
    billing.ask({ roles: [role] }, '/api/price-trials', body);

  const threeHours = {
    organisationClass: 'sme',
    serviceKind: 'equipment-use',
    period: period('2026-11-20 18:00', '2026-11-20 21:00'),
    quantity: 1,
    options: [],
  };
  // Nobody is asked whether it is over: the example is priced as if the card were in force.
  const card = { ...factorCard, effectiveFrom: '2027-04-01T00:00:00+09:00' };

  it('an SME has half the base and guidance, but not the staff, then indirect cost and tax', async () => {
    const options = [
      { code: 'guidance', quantity: '1' },
      { code: 'staff', quantity: '2' },
    ];
    const { status, body } = await tryPrices({ card, cases: [{ ...threeHours, options }] });
    expect(status, JSON.stringify(body)).toBe(200);
    const [{ lines, totals }] = body.items;
    expect(lines.map(({ amount }: { amount: string }) => amount)).toEqual([
      '33000',
      '7500',
      '4000',
      '4450',
    ]);
    expect(totals).toEqual({ net: 48_950, tax: 4_895, total: 53_845, taxPercent: '10' });
  });

  it('a case without a price is refused in its place, and the others are priced', async () => {
    const unknown = [{ code: 'helium', quantity: '1' }];
    const cases = [
      threeHours,
      { ...threeHours, organisationClass: 'academia' },
      { ...threeHours, options: unknown },
      { ...threeHours, organisationClass: 'large' },
    ];
    const { items } = (await tryPrices({ card, cases })).body;
    expect(items[0].totals.total).toBe(39_930);
    expect(items[1]).toEqual({
      slug: 'no-price-for-class',
      organisationClass: 'academia',
      serviceKind: 'equipment-use',
    });
    expect(items[2]).toEqual({ slug: 'unknown-option', option: 'helium' });
    expect(items[3].totals.total).toBe(79_860);
  });

  it('takes off what the institution gives a class, from when on, as its charges will', async () => {
    const institutionId = newId();
    const rule = {
      code: 'new',
      label: { ja: '新興', en: 'New' },
      percent: '50',
      monthlyCapYen: null,
    };
    await billing.heard('catalogue', 'DiscountsSet', institutionId, {
      effectiveFrom: at('2026-11-20 00:00'),
      rules: [{ ...rule, for: { kind: 'class', classes: ['sme'] } }],
    });
    const earlier = period('2026-11-19 18:00', '2026-11-19 21:00');
    const cases = [threeHours, { ...threeHours, organisationClass: 'large' }];
    const asked = { institutionId, card, cases: [...cases, { ...threeHours, period: earlier }] };
    const { items } = (await tryPrices(asked)).body;
    const totals = items.map((one: { totals: { net: number } }) => one.totals.net);
    expect(totals).toEqual([18_150, 72_600, 36_300]);
  });

  it('is for those who work at an institution', async () => {
    const asked = { card, cases: [threeHours] };
    for (const name of ['member', 'operations', 'auditor'] as const) {
      expect((await tryPrices(asked, { name })).status).toBe(403);
    }
    const manager: Role = { name: 'facility-manager', institutionId: newId() };
    expect((await tryPrices(asked, manager)).status).toBe(200);
  });

  it('what cannot be a card or a case is refused at its field', async () => {
    const nonsense: [object, string][] = [
      [{ card, cases: [] }, 'body.cases'],
      [{ card, cases: Array.from({ length: 13 }, () => threeHours) }, 'body.cases'],
      [{ card, cases: [{ ...threeHours, quantity: 1_001 }] }, 'body.cases.0.quantity'],
      [{ card, cases: [{ ...threeHours, tariff: 'sme' }] }, 'body.cases.0'],
      [{ card, cases: [threeHours], more: 1 }, 'body'],
      [
        { card: { ...card, indirectPercent: '1e3' }, cases: [threeHours] },
        'body.card.indirectPercent',
      ],
      [{ card: { ...card, minimumYen: 1.5 }, cases: [threeHours] }, 'body.card.minimumYen'],
    ];
    for (const [body, path] of nonsense) {
      const refused = await tryPrices(body);
      expect(refused.status).toBe(400);
      expect(refused.body.errors.map((one: { path: string }) => one.path)).toContain(path);
    }
  });
});
