import { newId } from '@kyoyo/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBilling } from '../billing-world.ts';
import { at, cardOf, period } from '../rating/cards.ts';

let billing: Awaited<ReturnType<typeof startBilling>>;
beforeAll(async () => {
  billing = await startBilling(() => at('2026-11-29 12:00'));
});
afterAll(() => billing?.[Symbol.asyncDispose]());

const [instrumentId, institutionId] = [newId(), newId()];
const me = { personId: newId(), organisationId: newId() };

it('has what the institution takes off, as the plain quote of the same has', async () => {
  const name = { ja: '新興計測', en: 'New Measures' };
  await billing.heard('catalogue', 'InstitutionRegistered', institutionId, { name });
  await billing.publishes({ instrumentId, institutionId }, cardOf());
  await billing.heard('catalogue', 'InstrumentApproved', instrumentId, { institutionId });
  await billing.heard('identity', 'OrganisationRegistered', me.organisationId, { name });
  await billing.certifies(me.organisationId, 'startup');
  const rule = { code: 'new', label: name, monthlyCapYen: null };
  const gives = (percent: string) =>
    billing.heard('catalogue', 'DiscountsSet', institutionId, {
      effectiveFrom: at('2026-11-01 00:00'),
      rules: [{ ...rule, percent, for: { kind: 'class', classes: ['startup'] } }],
    });
  await gives('40');
  const twoHours = period('2026-12-04 10:00', '2026-12-04 12:00');
  const wish = { instrumentId, period: twoHours, serviceKind: 'equipment-use' };
  const issued = await billing.ask(me, '/api/issued-quotes', wish);
  expect(issued.status).toBe(201);
  const quote = (await billing.ask(me, '/api/quotes', wish)).body;
  const read = async () => (await billing.ask(me, `/api/issued-quotes/${issued.body.id}`)).body;
  const { totals, lines } = await read();
  expect(totals.total).toBe(7_200);
  expect({ totals, lines }).toEqual({ totals: quote.totals, lines: quote.lines });
  await gives('0');
  expect(await read()).toMatchObject({
    totals: { total: 7_200 },
    today: { totals: { total: 12_000 } },
  });
});
