import { generateKeyPairSync } from 'node:crypto';
import type { Identity, Role } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import {
  createApp,
  createIdentityVerifier,
  identityHeader,
  type ServiceApp,
  signIdentityToken,
} from '@kyoyo/service-kit';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { beforeAll, describe, expect, it } from 'vitest';
import { addPriceTrialRoutes } from '../src/quote/trials-http.ts';
import { factorCard, period } from './rating/cards.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const staff: Role = { name: 'facility-staff', institutionId: newId() };

describe('prices that nobody has published', () => {
  let app: ServiceApp;
  beforeAll(async () => {
    app = await createApp({
      name: 'billing',
      log: pino({ level: 'silent' }),
      metrics: new Registry(),
      verifyIdentity: createIdentityVerifier(publicKey),
      checkReady: async () => undefined,
    });
    addPriceTrialRoutes(app);
  });

  const tryPrices = async (body: object, role: Role = staff) => {
    const ids = { personId: newId(), organisationId: newId(), sessionId: newId() };
    const who: Identity = { ...ids, roles: [role] };
    const answer = await app.inject({
      method: 'POST',
      url: '/api/price-trials',
      headers: { [identityHeader]: await signIdentityToken(who, privateKey) },
      payload: body,
    });
    return { status: answer.statusCode, body: answer.json() };
  };

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
