import type { Identity, Role } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import { expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { issuerIdOf, issuerStream } from '../src/issuer/stream.ts';
import { startBilling } from './billing-world.ts';
import { at, cardOf, period } from './rating/cards.ts';

const clock = () => at('2026-12-03 09:00');
const [institutionId, instrumentId, organisationId, personId] = [
  newId(),
  newId(),
  newId(),
  newId(),
] as const;

type Who = Partial<Identity> & { readonly roles?: readonly Role[] };
const user: Who = { personId, organisationId, roles: [{ name: 'member' }] };
const payer: Who = { organisationId, roles: [{ name: 'finance' }] };
const keeper: Who = { personId: newId(), roles: [{ name: 'finance', institutionId }] };
const second: Who = { personId: newId(), roles: [{ name: 'finance', institutionId }] };
const staff: Who = { roles: [{ name: 'facility-staff', institutionId }] };

let world: Awaited<ReturnType<typeof startBilling>>;
beforeAll(async () => {
  world = await startBilling(clock);
  await world.publishes({ instrumentId, institutionId }, cardOf());
  await world.certifies(organisationId, 'startup');
  await world.store.execute(issuerStream, {
    streamId: issuerIdOf(institutionId),
    command: {
      type: 'DescribeIssuer',
      changeId: newId(),
      by: newId(),
      issuer: {
        institutionId,
        name: { ja: '架空研究所', en: 'Fictional Institute' },
        addressLines: [],
        registrationNumber: null,
        isCorporation: false,
        taxRounding: 'floor',
        basis: 'exclusive',
        due: { monthsAfter: 1, day: 31 },
        bankAccounts: [],
        fourEyesFromYen: 5_000,
        reminders: [],
        withheldYen: [],
        singleYear: false,
        effectiveFrom: '2026-04-01',
      },
    },
    context: { actor: 'system', correlationId: newId() },
  });
});
afterAll(() => world?.[Symbol.asyncDispose]());

async function chargeOf(): Promise<string> {
  const reserved = period('2026-11-20 10:00', '2026-11-20 12:00');
  const of = { instrumentId, institutionId, organisationId, personId, reservationId: newId() };
  const asked = { ...of, serviceKind: 'equipment-use', tariff: null, quantity: 1, reserved };
  await world.heard('subscription', 'UsageAttributed', newId(), {
    agreementId: newId(),
    run: { ...asked, used: reserved, options: [] },
    runEndedEventId: newId(),
  });
  const { body } = await world.ask(user, `/api/charges?reservationIds=${of.reservationId}`);
  return body.items[0].id;
}
const read = async (chargeId: string, who: Who = keeper) =>
  (await world.ask(who, `/api/charges/${chargeId}`)).body;
const open = (chargeId: string, who: Who = user, line: number | null = 1) =>
  world.ask(who, '/api/disputes', { chargeId, line, message: '1時間しか使えませんでした。' });

it('who used or pays disputes a charge, once at a time, and nobody else', async () => {
  const chargeId = await chargeOf();
  expect((await open(chargeId, keeper)).status).toBe(403);
  expect((await open(chargeId, staff)).status).toBe(403);
  expect((await open(chargeId, { roles: [] })).status).toBe(404);
  expect((await open(chargeId, user, 99)).body.type).toContain('no-such-line');
  const { status, body } = await open(chargeId);
  expect(status).toBe(201);
  expect((await open(chargeId, payer)).body.type).toContain('already-disputed');
  expect((await read(chargeId)).disputeId).toBe(body.id);
  const list = await world.ask(
    keeper,
    `/api/charges?institutionId=${institutionId}&state=disputed`,
  );
  expect(list.body.items.map(({ id }: { id: string }) => id)).toEqual([chargeId]);
  const answer = { message: '停止の記録を確かめます。' };
  expect((await world.ask(keeper, `/api/disputes/${body.id}/messages`, answer)).status).toBe(200);
  expect((await world.ask(staff, `/api/disputes/${body.id}/messages`, answer)).status).toBe(403);
  const back = await world.ask(payer, `/api/disputes/${body.id}/withdrawal`, { message: '了解' });
  expect(back.status).toBe(200);
  const { body: thread } = await world.ask(keeper, `/api/disputes/${body.id}`);
  expect(thread).toMatchObject({ status: 'withdrawn', settled: { adjustment: null } });
  expect(thread.messages.map(({ side }: { side: string }) => side)).toEqual([
    'organisation',
    'institution',
    'organisation',
  ]);
  expect((await open(chargeId, payer, null)).status).toBe(201);
});

it('what is accepted changes the charge at once, or when another person agrees', async () => {
  const settle = async (netYen: number) => {
    const chargeId = await chargeOf();
    const { body } = await open(chargeId);
    const url = `/api/disputes/${body.id}/settlement`;
    const wanted = { outcome: 'accepted', message: '1時間分を減額', netYen };
    expect((await world.ask(payer, url, wanted)).status).toBe(403);
    expect((await world.ask(keeper, url, wanted)).status).toBe(200);
    const again = await world.ask(keeper, url, { ...wanted, outcome: 'declined' });
    return { chargeId, disputeId: body.id, refused: again.body.type };
  };
  const disputeOf = async (id: string) => (await world.ask(payer, `/api/disputes/${id}`)).body;
  const { chargeId: small, ...settled } = await settle(-4_999);
  expect(settled.refused).toContain('dispute-settled');
  const before = (await read(await chargeOf())).totals.net;
  expect((await read(small)).totals.net).toBe(before - 4_999);

  const { chargeId: large, disputeId, refused } = await settle(-5_000);
  expect(refused).toContain('acceptance-waits');
  expect(await disputeOf(disputeId)).toMatchObject({
    status: 'open',
    waiting: { adjustment: { netYen: -5_000 } },
  });
  const waiting = await read(large);
  expect(waiting).toMatchObject({ totals: { net: before }, pendingAdjustment: { netYen: -5_000 } });
  expect((await read(large, payer)).pendingAdjustment).toBeNull();
  const url = `/api/charges/${large}/adjustments/${waiting.pendingAdjustment.adjustmentId}/decision`;
  expect((await world.ask(keeper, url, { approve: true })).status).toBe(403);
  expect((await world.ask(second, url, { approve: true })).status).toBe(200);
  expect(await disputeOf(disputeId)).toMatchObject({ status: 'accepted', waiting: null });
  // What is approved cannot be rejected any more.
  const late = await world.ask(second, url, { approve: false, reason: '取りやめ' });
  expect(late).toMatchObject({ status: 409 });
  expect((await world.ask(second, url, { approve: true })).status).toBe(200);
  expect((await read(large, payer)).totals.net).toBe(before - 5_000);
  // The sums follow, and so do the books.
  const { rows } = await world.database.pool.query(
    `SELECT (SELECT sum(net_yen)::float8 FROM charge) AS charged,
       (SELECT sum(CASE WHEN debit = 'unbilled' THEN yen ELSE -yen END)::float8
        FROM journal_entry WHERE 'unbilled' IN (debit, credit)) AS unbilled,
       (SELECT sum(net_yen)::float8 FROM charge_sum WHERE by = 'kind' AND owner_id = $1) AS kept`,
    [institutionId],
  );
  expect(rows[0].unbilled).toBe(rows[0].charged);
  expect(rows[0].kept).toBe(rows[0].charged);
});

it('an accepted dispute goes on where another person does not agree', async () => {
  const chargeId = await chargeOf();
  const { body } = await open(chargeId);
  const settlement = { outcome: 'accepted', message: '全額を減額', netYen: -6_000 };
  await world.ask(keeper, `/api/disputes/${body.id}/settlement`, settlement);
  const { adjustmentId } = (await read(chargeId)).pendingAdjustment;
  const url = `/api/charges/${chargeId}/adjustments/${adjustmentId}/decision`;
  const reject = { approve: false, reason: '記録と合わない' };
  expect((await world.ask(second, url, reject)).status).toBe(200);
  const { body: thread } = await world.ask(payer, `/api/disputes/${body.id}`);
  expect(thread).toMatchObject({ status: 'open', waiting: null });
  expect(thread.messages.at(-1)).toMatchObject({ text: '記録と合わない', side: 'institution' });
  const declined = { outcome: 'declined', message: '記録どおり' };
  const again = await world.ask(keeper, `/api/disputes/${body.id}/settlement`, declined);
  expect(again.status).toBe(200);
});

it('settling and disputing at once leaves one outcome', async () => {
  const chargeId = await chargeOf();
  const opened = await Promise.all([open(chargeId), open(chargeId, payer), open(chargeId)]);
  expect(opened.filter(({ status }) => status === 201)).toHaveLength(1);
  const id = opened.find(({ status }) => status === 201)?.body.id;
  const outcomes = await Promise.all([
    world.ask(keeper, `/api/disputes/${id}/settlement`, {
      outcome: 'declined',
      message: '記録どおり',
    }),
    world.ask(payer, `/api/disputes/${id}/withdrawal`, { message: '取り下げ' }),
  ]);
  expect(outcomes.filter(({ status }) => status === 200)).toHaveLength(1);
});

it('takes no more than five disputes of one charge, however many come at once', async () => {
  const chargeId = await chargeOf();
  for (let nth = 1; nth <= 4; nth += 1) {
    const { body } = await open(chargeId);
    const declined = { outcome: 'declined', message: '記録どおり' };
    await world.ask(keeper, `/api/disputes/${body.id}/settlement`, declined);
  }
  const last = await Promise.all([open(chargeId), open(chargeId, payer)]);
  expect(last.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
  const id = last.find(({ status }) => status === 201)?.body.id;
  await world.ask(user, `/api/disputes/${id}/withdrawal`, { message: '取り下げ' });
  expect(await open(chargeId)).toMatchObject({
    status: 409,
    body: { type: expect.stringContaining('disputed-too-often') },
  });
});

it('the log gives the same tables', () => expectTablesOfLog(world.store, clock));
