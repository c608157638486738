import { newId } from '@kyoyo/kernel';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startBilling } from './billing-world.ts';
import { at, cardOf, period } from './rating/cards.ts';

let billing: Awaited<ReturnType<typeof startBilling>>;
beforeAll(async () => {
  billing = await startBilling(() => at('2026-11-29 12:00'));
});
afterAll(() => billing?.[Symbol.asyncDispose]());

const me = { personId: newId(), organisationId: newId() };
let [instrumentId, institutionId] = ['', ''];
beforeEach(async () => {
  [instrumentId, institutionId] = [newId(), newId()];
  await billing.certifies(me.organisationId, 'sme');
});

const days = ['2026-12-01', '2026-12-02', '2026-12-03'];
const hours = (count: number) =>
  days.map((day) => period(`${day} 10:00`, `${day} ${10 + count}:00`));
const quoted = async (count: number, contractId: string | null = null) => {
  const wish = { instrumentId, serviceKind: 'equipment-use', contractId, periods: hours(count) };
  return (await billing.ask(me, '/api/series-quotes', wish)).body.totals;
};

it('runs of a series have what is left of an allowance once, the earliest first', async () => {
  await billing.publishes({ instrumentId, institutionId }, cardOf());
  const contractId = newId();
  const year = period('2026-04-01 00:00', '2027-04-01 00:00');
  const party = { institutionId, title: { ja: 'プラン', en: 'Plan' } };
  const whose = { organisationIds: [me.organisationId], personIds: null, instrumentIds: null };
  const coverage = { form: 'subscription', ...party, ...whose, periods: [year], limits: [] };
  await billing.heard('subscription', 'CoverageSet', contractId, {
    coverage: { ...coverage, research: null },
  });
  const lot = { key: 'included', source: 'included', personId: null, minutes: 90 };
  await billing.heard('subscription', 'AllowanceOpened', newId(), {
    contractId,
    institutionId,
    organisationId: me.organisationId,
    period: year,
    lots: [{ ...lot, expiresAt: year.end }],
    overageYenPerHour: '4000',
    overageByCard: false,
    basis: 'reserved',
  });
  // Of three hours, one and a half are beyond it.
  expect(await quoted(1, contractId)).toMatchObject({ total: 6_000 });
});

it('and come to no more than the cap of the month together', async () => {
  const card = cardOf({ monthCaps: [{ yen: 15_000, tariffs: [], per: 'person' }] });
  await billing.publishes({ instrumentId, institutionId }, card);
  expect(await quoted(2)).toMatchObject({ total: 15_000 });
});
