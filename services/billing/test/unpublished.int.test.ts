import type { Role } from '@kyoyo/contracts';
import { derivedId, newId, type Period } from '@kyoyo/kernel';
import { expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBilling } from './billing-world.ts';
import { at, cardOf, period } from './rating/cards.ts';

const clock = () => at('2026-11-29 12:00');
let billing: Awaited<ReturnType<typeof startBilling>>;
const [instrumentId, institutionId, organisationId, personId] = [
  newId(),
  newId(),
  newId(),
  newId(),
];

const tariff = (code: string, yen: number, more: object) => ({
  code,
  label: { ja: code, en: code },
  yen,
  organisationClasses: [],
  serviceKinds: ['equipment-use' as const],
  ...more,
});
const publication = { required: true, embargoMonths: 24, elseTariff: 'closed' };
const card = cardOf({
  pricing: {
    kind: 'table',
    tariffs: [
      tariff('open', 1_000, { organisationClasses: ['academia' as const], publication }),
      tariff('closed', 5_000, { organisationClasses: ['large' as const] }),
    ],
  },
});

beforeAll(async () => {
  billing = await startBilling(clock);
  await billing.publishes({ instrumentId, institutionId }, card);
  await billing.certifies(organisationId, 'academia');
});
afterAll(() => billing?.[Symbol.asyncDispose]());

const twoHours = period('2026-11-20 10:00', '2026-11-20 12:00');
const runOf = (reservationId: string, used: Period) => {
  const where = { reservationId, instrumentId, institutionId, organisationId, personId };
  const asked = { serviceKind: 'equipment-use', tariff: null, quantity: 1, options: [] };
  return { ...where, ...asked, reserved: used, used };
};

async function charged(): Promise<{ chargeId: string; reservationId: string }> {
  const reservationId = newId();
  await billing.heard('subscription', 'UsageAttributed', derivedId('attribution', reservationId), {
    agreementId: newId(),
    run: runOf(reservationId, twoHours),
    runEndedEventId: newId(),
    price: { form: 'usage-terms', termsVersion: null },
  });
  return { chargeId: derivedId('charge', reservationId), reservationId };
}

const manager: Role = { name: 'facility-manager', institutionId };
const say = (chargeId: string, role: Role = manager) =>
  billing.ask({ roles: [role] }, `/api/charges/${chargeId}/unpublished-results`, {
    reason: '2年以内に公開されなかった',
  });
const read = async (chargeId: string) =>
  (await billing.ask({ roles: [manager] }, `/api/charges/${chargeId}`)).body;

it('is charged as if the results were kept, once, with what it was and why', async () => {
  const { chargeId } = await charged();
  expect(await read(chargeId)).toMatchObject({ totals: { total: 2_000 }, unpublished: false });
  expect((await say(chargeId)).status).toBe(200);
  expect(await read(chargeId)).toMatchObject({
    tariff: 'closed',
    totals: { total: 10_000 },
    unpublished: true,
    correction: { reason: '2年以内に公開されなかった', formerTotals: { total: 2_000 } },
  });
  expect((await say(chargeId)).status).toBe(200);
  expect((await read(chargeId)).correction.formerTotals.total).toBe(2_000);
});

it('holds for a run that is corrected afterwards', async () => {
  const { chargeId, reservationId } = await charged();
  await say(chargeId);
  const anHour = period('2026-11-20 10:00', '2026-11-20 11:00');
  await billing.heard('subscription', 'UsageCorrected', derivedId('attribution', reservationId), {
    agreementId: newId(),
    run: runOf(reservationId, anHour),
    reason: 'left earlier',
    runCorrectedEventId: newId(),
    price: { form: 'usage-terms', termsVersion: null },
  });
  expect(await read(chargeId)).toMatchObject({ totals: { total: 5_000 }, unpublished: true });
});

it('is for the manager of the institution, and where the tariff asks for publication', async () => {
  const { chargeId } = await charged();
  const staff: Role = { name: 'facility-staff', institutionId };
  expect((await say(chargeId, staff)).status).toBe(403);
  const other: Role = { name: 'facility-manager', institutionId: newId() };
  expect((await say(chargeId, other)).status).toBe(404);
  expect((await say(newId())).status).toBe(404);
  await billing.certifies(organisationId, 'large');
  const asked = await charged();
  expect((await say(asked.chargeId)).body).toMatchObject({ slug: 'publication-not-asked' });
  await expectTablesOfLog(billing.store, clock);
});
