import type { ClearingView, IncomeShare, SplitRule } from '@kyoyo/contracts';
import { migrate } from '@kyoyo/event-store';
import { type Instant, newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { eventually, expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClearingCommands } from '../../src/clearing/commands.ts';
import { clearingDocument } from '../../src/clearing/document.ts';
import { findClearing, listClearings } from '../../src/clearing/queries.ts';
import { clearingIdOf, pairOf } from '../../src/clearing/stream.ts';
import { readMonth } from '../../src/closing/checks.ts';
import { readControlTotals } from '../../src/closing/control-totals.ts';
import { booksIdOf, booksStream } from '../../src/closing/stream.ts';
import { createDistributionCommands, previewOf } from '../../src/distribution/commands.ts';
import { distributionIdOf } from '../../src/distribution/stream.ts';
import type { Tables } from '../../src/schema.ts';
import { createSplitRuleCommands } from '../../src/split-rule/commands.ts';
import { both, startFinance } from '../invoice-run/finance-world.ts';

let now = '2026-09-30T01:00:00.000Z' as Instant;
const clock = () => now;
const partner = newId();
const quarter = '2026-Q3';
let world: Awaited<ReturnType<typeof startFinance>>;
let parts: Parts<Tables>;
let customer: string;
beforeAll(async () => {
  world = await startFinance(clock);
  const { store, database } = world;
  parts = { store, database, clock } as Parts<Tables>;
  // What every service has beside its own tables: closing asks for dead letters.
  const messaging = new URL('../../../../packages/messaging/migrations/', import.meta.url);
  await migrate(database.pool, [messaging]);
  await world.describes();
  await world.heard('catalogue', 'InstitutionRegistered', partner, { name: both('相手研究所') });
  await world.heard('catalogue', 'NetworkRegistered', newId(), {
    name: both('網'),
    institutionIds: [world.institutionId, partner],
  });
  customer = await world.customer({ settledBy: 'clearing', clearedWith: partner });
});
afterAll(() => world?.database[Symbol.asyncDispose]());

const context = () => ({ actor: 'system' as const, correlationId: newId() });
const share = (
  recipient: IncomeShare['recipient'],
  percent: string,
  partnerId: string | null = null,
): IncomeShare => ({ recipient, percent, partnerId, name: both(recipient) });
const balances = async (institutionId: string) => {
  const { rows } = await world.database.pool.query(
    `SELECT account, sum(yen)::int AS yen FROM (
       SELECT debit AS account, yen, institution_id FROM journal_entry
       UNION ALL SELECT credit, -yen, institution_id FROM journal_entry) AS sides
     WHERE institution_id = $1 GROUP BY 1 HAVING sum(yen) <> 0`,
    [institutionId],
  );
  return Object.fromEntries(rows.map(({ account, yen }) => [account, yen]));
};
const close = (month: string) => {
  const { institutionId } = world;
  return world.store.execute(booksStream, {
    streamId: booksIdOf(institutionId),
    command: {
      type: 'ProposeClosing',
      closing: { institutionId, month, totals: [], warnings: [], proposedBy: newId() },
      next: month,
      current: '2027-01',
      blocking: [],
      needsTwo: false,
    },
    context: context(),
  });
};

describe('income', () => {
  it('is divided by the rule of the day, when the month is closed, and booked in the next', async () => {
    const { institutionId } = world;
    const rule: SplitRule = {
      institutionId,
      instrumentId: null,
      effectiveFrom: '2026-10-01',
      shares: [
        share('keeper-rebate', '30'),
        share('partner', '10', partner),
        share('institution', '60'),
      ],
    };
    const rules = createSplitRuleCommands(parts);
    expect(await rules.set(rule, context())).toMatchObject({ done: { version: 1 } });
    const reserve = {
      ...rule,
      effectiveFrom: '2026-11-01',
      shares: [share('renewal-reserve', '50'), share('institution', '50')],
    };
    await world.describes({ singleYear: true });
    expect(await rules.set(reserve, context())).toMatchObject({
      refused: { slug: 'cannot-pool' },
    });
    await world.describes({ singleYear: false });

    const used = await world.charge(customer, 10_001);
    const distributions = createDistributionCommands(parts);
    const distribute = () => distributions.distribute(institutionId, '2026-11', context());
    expect(await distribute()).toMatchObject({ refused: { slug: 'month-not-closed' } });
    now = '2027-01-05T01:00:00.000Z' as Instant;
    expect(await close('2026-11')).toMatchObject({ done: {} });
    expect(await distribute()).toMatchObject({ done: { version: 1 } });
    expect(await distribute()).toMatchObject({ done: { version: 1 } });
    const { rows } = await world.database.pool.query(
      'SELECT data FROM distribution WHERE distribution_id = $1',
      [distributionIdOf(institutionId, '2026-11')],
    );
    expect(rows[0].data).toMatchObject({ netYen: 10_001, bookedOn: '2026-12-01' });
    expect(rows[0].data.shares.map(({ yen }: { yen: number }) => yen)).toEqual([
      3_000, 1_000, 6_001,
    ]);
    expect(await balances(institutionId)).toMatchObject({
      rebates: 3_000,
      'shares-owed': -3_000,
      'partner-shares': 1_000,
      clearing: -1_000,
    });

    // What is corrected later is divided as the difference, in the month in which it is booked.
    await world.charge(customer, 9_001, {
      reservationId: used.reservationId,
      day: '2026-12-10',
      corrects: true,
    });
    const { netYen, shares } = await previewOf(world.database.pool, institutionId, '2026-12');
    expect(netYen).toBe(-1_000);
    expect(shares.map(({ yen }) => yen)).toEqual([-300, -100, -600]);
  });
});

const clearingText = (view: ClearingView) => JSON.stringify(clearingDocument(view, 'ja'));

describe('a clearing', () => {
  const propose = () =>
    createClearingCommands(parts).propose(
      { institutionId: world.institutionId, partnerId: partner, quarter },
      context(),
    );
  const differing = async () => {
    const totals = await readControlTotals(world.database.pool, world.institutionId, '2026-12');
    return totals.filter(({ expected, found }) => expected !== found);
  };
  const unbilled = async () => {
    const { checks } = await readMonth(world.database.pool, world.institutionId, '2026-12');
    return checks.find(({ check }) => check === 'unbilled');
  };
  const toBill = async () => {
    const { rows } = await world.database.pool.query(
      'SELECT sum(to_bill_yen)::int AS yen FROM charge_billed WHERE organisation_id = $1',
      [customer],
    );
    return rows[0].yen;
  };

  it('holds what is to be billed on both sides, once, until it is declined or accepted', async () => {
    const { institutionId } = world;
    const institutionIds = pairOf(institutionId, partner);
    const clearingId = clearingIdOf({ institutionIds, quarter });
    const commands = createClearingCommands(parts);
    expect(await toBill()).toBe(9_001);
    // What would be set off is read by either side, takes nothing, and is gone once it is proposed.
    const preview = `/api/clearings/preview?institutionId=${institutionId}&partnerId=${partner}&quarter=${quarter}`;
    const ofPartner = { roles: [{ name: 'finance' as const, institutionId: partner }] };
    const stranger = { roles: [{ name: 'finance' as const, institutionId: newId() }] };
    for (const one of [world.finance(), ofPartner]) {
      expect((await world.ask(one, preview)).body).toMatchObject({
        claims: expect.arrayContaining([
          expect.objectContaining({ of: 'use', netYen: 9_001, taxYen: 900, count: 1 }),
          expect.objectContaining({ of: 'share', netYen: 1_000, count: 1 }),
        ]),
        balance: { creditorId: institutionId, debtorId: partner, yen: 8_901 },
      });
    }
    expect((await world.ask(stranger, preview)).status).toBe(403);
    const tries = await Promise.all([propose(), propose(), propose()]);
    const slugs = tries.map((one) => ('refused' in one ? one.refused.slug : 'done'));
    expect(slugs.toSorted()).toEqual(['clearing-standing', 'clearing-standing', 'done']);
    expect((await world.ask(ofPartner, preview)).body).toEqual({ claims: [], balance: null });
    // Nothing is billed before it is accepted, by the clearing or otherwise: the books agree meanwhile.
    expect(await toBill()).toBe(9_001);
    expect(await differing()).toEqual([]);
    expect(await unbilled()).toMatchObject({ count: 0, yen: 0 });
    await world.customer({ organisationId: customer, settledBy: 'invoice' });
    const run = { institutionId, organisationId: customer, month: '2026-12' };
    const who = world.finance();
    const held = await world.ask(who, '/api/invoice-runs', run);
    expect(held.body.type).toMatch(/nothing-to-bill$/);
    await commands.decline(clearingId, partner, '確認中', context());
    expect(await toBill()).toBe(9_001);
    expect(await unbilled()).toMatchObject({ count: 1, yen: 9_001 });

    // Proposed to be invoiced, then taken up by a clearing: the run leaves it out.
    const invoicing = await world.ask(who, '/api/invoice-runs', run);
    expect(invoicing.status).toBe(201);
    await world.customer({ organisationId: customer, settledBy: 'clearing', clearedWith: partner });
    expect(await propose()).toMatchObject({ done: {} });
    await world.ask(who, `/api/invoice-runs/${invoicing.body.id}/approval`, {});
    await eventually(async () => {
      const { body } = await world.ask(who, `/api/invoice-runs/${invoicing.body.id}`);
      expect(body).toMatchObject({ status: 'ended', progress: { issued: 0, leftOut: 1 } });
    });

    const found = (await findClearing(world.database.pool, clearingId)) ?? expect.fail();
    // 9,001 and its tax of 900, less a share of 1,000.
    expect(found).toMatchObject({
      number: 'CL-2026-0002',
      status: 'proposed',
      balance: { creditorId: institutionId, debtorId: partner, yen: 8_901 },
    });
    expect(clearingDocument(found, 'ja').headline?.value).toBe('¥8,901');
    const accept = () => commands.accept(clearingId, institutionIds, partner, context());
    const payer = world.payer(customer);
    const used = found.claims.flatMap(({ lines }) => lines).find(({ chargeId }) => chargeId);
    const disputed = { chargeId: used?.chargeId, line: null, message: '違う' };
    const { body: dispute } = await world.ask(payer, '/api/disputes', disputed);
    expect(await accept()).toMatchObject({ refused: { slug: 'clearing-uncertain' } });
    await world.ask(payer, `/api/disputes/${dispute.id}/withdrawal`, { message: '了解' });
    expect(await accept()).toMatchObject({ done: {} });
    expect(await toBill()).toBe(0);
    expect(await differing()).toEqual([]);
    expect(await balances(institutionId)).toMatchObject({ clearing: 8_901, tax: -900 });
    expect(await balances(partner)).toEqual({
      clearing: -8_901,
      'use-elsewhere': 9_901,
      'revenue-share': -1_000,
    });
    expect(clearingText(found)).toContain('T7123456789012');

    // The difference is paid by hand here, and there by a payment: the accounts end at nothing.
    const body = { institutionId, paidOn: '2027-01-05' };
    const url = `/api/clearings/${clearingId}/payment`;
    now = '2027-02-03T01:00:00.000Z' as Instant;
    const money = { institutionId, postedOn: '2027-02-02', yen: 8_901 };
    const { body: payment } = await world.ask(who, '/api/payments', money);
    for (const paidOn of ['2027-02-04', '2027-01-04']) {
      const outside = { from: '2027-01-05', to: '2027-02-03', slug: 'day-not-enterable' };
      const refused = { status: 422, body: outside };
      expect(await world.ask(who, url, { ...body, paidOn })).toMatchObject(refused);
    }
    const paid = { ...body, paymentId: payment.id };
    const answers = await Promise.all([1, 2].map(() => world.ask(who, url, paid)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { body: settled } = await world.ask(who, `/api/payments/${payment.id}`);
    expect(settled).toMatchObject({ restYen: 0, assignments: [{ to: 'clearing', yen: 8_901 }] });
    // Not before it came in, whatever day was said.
    const { rows: assigned } = await world.database.pool.query(
      `SELECT day::text FROM journal_entry WHERE debit = 'suspense' AND credit = 'clearing'`,
    );
    expect(assigned).toEqual([{ day: '2027-02-02' }]);
    const { body: other } = await world.ask(who, '/api/payments', money);
    const again = await world.ask(who, url, { ...body, paymentId: other.id });
    expect(again).toMatchObject({ status: 409, body: { slug: 'clearing-paid' } });
    const undo = `/api/payments/${payment.id}/assignments/1/reversal`;
    expect((await world.ask(who, undo, { reason: '違う' })).status).toBe(409);
    const theirs = { roles: [{ name: 'finance' as const, institutionId: partner }] };
    const byHand = { ...body, institutionId: partner };
    expect((await world.ask(theirs, url, { ...byHand, paymentId: payment.id })).status).toBe(404);
    expect((await world.ask(theirs, url, byHand)).status).toBe(200);
    for (const one of institutionIds) expect(await balances(one)).not.toHaveProperty('clearing');
    expect(await differing()).toEqual([]);
    const kept = `/api/retained-documents?institutionId=${institutionId}&kind=clearing&minYen=8901&maxYen=8901&counterpartyId=${partner}`;
    expect((await world.ask(who, kept)).body.items).toMatchObject([
      { id: clearingId, kind: 'clearing', number: 'CL-2026-0002', yen: 8_901 },
    ]);
    const listed = await listClearings(world.database.query, { institutionId: partner, limit: 5 });
    const paidOn = '2027-01-05';
    expect(listed.items).toMatchObject([{ id: clearingId, status: 'accepted' }]);
    expect(listed.items[0]?.paid).toEqual([
      { by: institutionId, paidOn },
      { by: partner, paidOn },
    ]);
  });

  it('is refused to who is in no network with the other, and before the quarter is over', async () => {
    const commands = createClearingCommands(parts);
    const wish = { institutionId: world.institutionId, partnerId: newId(), quarter };
    expect(await commands.propose(wish, context())).toMatchObject({
      refused: { slug: 'not-in-one-network' },
    });
    const next = { ...wish, partnerId: partner, quarter: '2026-Q4' };
    expect(await commands.propose(next, context())).toMatchObject({
      refused: { slug: 'quarter-not-over' },
    });
  });
});

it('the log gives the same tables', () => expectTablesOfLog(world.store, clock));
