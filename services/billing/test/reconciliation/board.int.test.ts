import {
  type DifferenceKind,
  exampleOf,
  type IssuedInvoice,
  invoiceEvents,
  type Reconciled,
  type Role,
} from '@kyoyo/contracts';
import { type Instant, newId } from '@kyoyo/kernel';
import { expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chargeIdOf } from '../../src/charge/stream.ts';
import { invoiceStream } from '../../src/invoice/stream.ts';
import { startBilling } from '../billing-world.ts';
import { at, cardOf, period } from '../rating/cards.ts';

let now: Instant = at('2026-12-21 00:00');
const [institutionId, instrumentId, organisationId, other] = [newId(), newId(), newId(), newId()];
const finance: Role[] = [{ name: 'finance', institutionId }];
const { slot, booking } = exampleOf('reservation', 'ReservationConfirmed').data as {
  slot: object;
  booking: object;
};

let world: Awaited<ReturnType<typeof startBilling>>;
beforeAll(async () => {
  world = await startBilling(() => now);
  await world.publishes(
    { instrumentId, institutionId },
    cardOf({ basis: 'used', effectiveFrom: at('2026-10-01 00:00') }),
  );
  await world.certifies(organisationId, 'startup');
  await world.certifies(other, 'sme');
});
afterAll(() => world?.[Symbol.asyncDispose]());

interface Told {
  readonly by?: string;
  readonly used?: ReturnType<typeof period>;
}

/** A booking of two hours on that day of November. */
const booked = (day: string, { by = organisationId }: Told = {}) => ({
  slot: {
    ...slot,
    institutionId,
    instrumentId,
    period: period(`2026-11-${day} 10:00`, `2026-11-${day} 12:00`),
  },
  booking: { ...booking, organisationId: by, personId: newId() },
});

async function confirmed(day: string, told?: Told) {
  const reservationId = newId();
  const data = booked(day, told);
  await world.heard('reservation', 'ReservationConfirmed', reservationId, data);
  return { reservationId, ...data };
}

/** It ended; whether it is charged is another question. */
async function ended(day: string, told: Told = {}) {
  const known = await confirmed(day, told);
  const run = {
    instrumentId,
    institutionId,
    organisationId: told.by ?? organisationId,
    personId: known.booking.personId,
    reservationId: known.reservationId,
    serviceKind: 'equipment-use',
    tariff: null,
    quantity: 1,
    reserved: known.slot.period,
    used: told.used ?? known.slot.period,
    options: [],
  };
  await world.heard('reservation', 'RunEnded', known.reservationId, { ...known, run });
  return { ...known, run };
}

async function charged(day: string, told?: Told): Promise<string> {
  const { run, reservationId } = await ended(day, told);
  await attribute(run);
  return reservationId;
}

const attribute = (run: object) =>
  world.heard('subscription', 'UsageAttributed', newId(), {
    agreementId: newId(),
    run,
    runEndedEventId: newId(),
  });

/** What two hours of a startup cost by the card. */
const net = 10_910;

let sequence = 0;
/** An invoice of one line of this much, without tax, of what the reservation is charged. */
async function billed(reservationId: string, netYen: number, dueOn: string): Promise<string> {
  const example = invoiceEvents.InvoiceIssued.example as IssuedInvoice;
  const invoiceId = newId();
  const invoice: IssuedInvoice = invoiceEvents.InvoiceIssued.schema.parse({
    ...example,
    institutionId,
    organisationId,
    sequence: ++sequence,
    number: `請求-2026-00000${sequence}`,
    issuedOn: '2026-12-01',
    dueOn,
    lines: [
      { ...example.lines[0], chargeId: chargeIdOf(reservationId), netYen, amountYen: netYen },
    ],
    totals: [{ taxPercent: '10', net: netYen, tax: netYen / 10, total: (netYen * 11) / 10 }],
    totalYen: (netYen * 11) / 10,
  });
  await world.store.execute(invoiceStream, {
    streamId: invoiceId,
    command: { type: 'IssueInvoice', invoice },
    context: { actor: 'system', correlationId: newId() },
  });
  return invoiceId;
}

const settled = (invoiceId: string, yen: number) => {
  const row = [newId(), invoiceId, yen];
  return world.database.pool.query('INSERT INTO settlement VALUES ($1, $2, $3, 0)', row);
};

const read = async (query = '') => {
  const url = `/api/reconciliation?institutionId=${institutionId}&month=2026-11${query}`;
  const { status, body } = await world.ask({ roles: finance }, url);
  expect(status).toBe(200);
  return body as {
    items: Reconciled[];
    nextCursor: string | null;
    totals: {
      count: number;
      differing: number;
      differences: { kind: DifferenceKind; count: number; yen: number | null }[];
    } & Record<'reserved' | 'used' | 'charged' | 'billed' | 'paid', Record<string, number>>;
  };
};

const reservations = new Map<string, string>();
/** One of each kind, by what is expected of it. */
beforeAll(async () => {
  const told = (name: string, reservationId: string) => reservations.set(name, reservationId);
  const paid = await charged('02');
  await settled(await billed(paid, net, '2026-12-31'), (net * 11) / 10);
  told('', paid);
  told('not-billed', await charged('03'));
  told('not-charged', (await ended('04')).reservationId);
  told('not-ended', (await confirmed('05')).reservationId);
  const less = await charged('06');
  await settled(await billed(less, 1_000, '2026-12-31'), 1_100);
  told('billed-less', less);
  const more = await charged('07');
  await settled(await billed(more, 20_000, '2026-12-31'), 22_000);
  told('billed-more', more);
  const late = await charged('08');
  await settled(await billed(late, net, '2026-12-20'), 100);
  told('overdue', late);
  const open = await charged('09');
  await billed(open, net, '2026-12-21');
  told('not-paid', open);
  const long = await charged('10', { used: period('2026-11-10 10:00', '2026-11-10 12:40') });
  told('used-longer', long);
  const unused = await confirmed('11');
  await world.heard('reservation', 'ReservationUnused', unused.reservationId, unused);
  told('unused', unused.reservationId);
  const cancelled = await confirmed('12', { by: other });
  await world.heard('reservation', 'ReservationCancelled', cancelled.reservationId, {
    ...cancelled,
    reason: 'test',
    by: 'user',
  });
  told('cancelled', cancelled.reservationId);
  const declined = await confirmed('13');
  await world.heard('reservation', 'ReservationDeclined', declined.reservationId, {
    ...declined,
    reason: 'test',
  });
});

it('says of each line in what it differs, the gravest first', async () => {
  const { items } = await read();
  const found = items.map(({ id, differences }) => [id, differences] as const);
  const of = (name: string) => reservations.get(name) ?? expect.fail(name);
  expect(found).toEqual([
    [of('not-charged'), ['not-charged']],
    [of('not-ended'), ['not-ended']],
    [of('not-billed'), ['not-billed']],
    [of('used-longer'), ['not-billed', 'used-longer']],
    [of('billed-less'), ['billed-less']],
    [of('billed-more'), ['billed-more']],
    [of('overdue'), ['overdue']],
    [of('not-paid'), ['not-paid']],
    [of('unused'), ['unused']],
    [of(''), []],
    [of('cancelled'), []],
  ]);
});

it('shows what each document bills and what is left of it', async () => {
  const { items } = await read('&difference=overdue');
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    billedYen: net,
    toBillYen: 0,
    meteredMinutes: null,
    documents: [{ kind: 'invoice', netYen: net, openYen: 11_901, state: 'part' }],
  });
  expect(items[0]?.documents[0]?.paymentIds).toHaveLength(1);
});

it('sums all of it, whatever kind is asked for', async () => {
  const { totals } = await read('&difference=overdue');
  expect(totals).toMatchObject({
    count: 11,
    differing: 9,
    reserved: { count: 11, minutes: 1_320 },
  });
  expect(totals.used).toEqual({ count: 8, minutes: 8 * 120 + 40 });
  expect(totals.charged.count).toBe(7);
  expect(totals.billed).toEqual({ count: 5, netYen: 3 * net + 21_000 });
  expect(totals.paid).toEqual({ count: 3, netYen: net + 21_000 });
  expect(totals.differences.find(({ kind }) => kind === 'billed-more')).toEqual({
    kind: 'billed-more',
    count: 1,
    yen: net - 20_000,
  });
});

it('goes on page by page, in the same order, without a line twice or none', async () => {
  const ids: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page = await read(`&limit=3${cursor && `&cursor=${cursor}`}`);
    expect(page.totals === null).toBe(cursor !== '');
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  expect(ids).toEqual((await read()).items.map(({ id }) => id));
});

it('finds a charge that no booking is known of, and one that nothing was used for', async () => {
  const { run, reservationId } = await ended('14');
  await attribute(run);
  const { pool } = world.database;
  await pool.query(`UPDATE booked_use SET status = 'cancelled' WHERE reservation_id = $1`, [
    reservationId,
  ]);
  expect((await read('&difference=charged-unused')).items).toMatchObject([{ reservationId }]);
  await pool.query(`UPDATE booked_use SET status = 'ended' WHERE reservation_id = $1`, [
    reservationId,
  ]);
  await attribute({ ...run, reservationId: newId(), organisationId: other });
  const { items } = await read(`&difference=without-booking&counterpartyId=${other}`);
  expect(items).toMatchObject([{ reservationId: null, organisationId: other, status: null }]);
});

it('says what is disputed', async () => {
  const chargeId = chargeIdOf(reservations.get('not-billed') ?? '');
  const { pool } = world.database;
  const row = [chargeId, newId(), institutionId, organisationId];
  await pool.query('INSERT INTO disputed_charge VALUES ($1, $2, $3, $4)', row);
  const { items } = await read('&difference=disputed');
  expect(items).toMatchObject([{ chargeId, differences: ['not-billed', 'disputed'] }]);
  await pool.query('DELETE FROM disputed_charge');
});

it('has nothing late in the month itself', async () => {
  const later = now;
  now = at('2026-11-30 12:00');
  const { totals } = await read();
  const counts = Object.fromEntries(totals.differences.map(({ kind, count }) => [kind, count]));
  expect(counts).toMatchObject({ 'not-billed': 0, overdue: 0, 'not-paid': 2, 'not-ended': 1 });
  now = later;
});

it('is for those whose institution it is, and auditors', async () => {
  const url = `/api/reconciliation?institutionId=${institutionId}&month=2026-11`;
  const statusOf = async (roles: Role[]) => (await world.ask({ roles }, url)).status;
  expect(await statusOf([{ name: 'auditor' }])).toBe(200);
  expect(await statusOf([{ name: 'facility-staff', institutionId }])).toBe(403);
  expect(await statusOf([{ name: 'finance' }])).toBe(403);
  expect(await statusOf([{ name: 'finance', institutionId: newId() }])).toBe(403);
});

it.each(['month=2026-13', 'month=2026-11&cursor=1~2~3', 'month=2026-11&difference=none', ''])(
  'refuses what is malformed: %s',
  async (query) => {
    const url = `/api/reconciliation?institutionId=${institutionId}&${query}`;
    expect((await world.ask({ roles: finance }, url)).status).toBe(400);
  },
);

it('the log gives the same tables', async () => {
  await world.database.pool.query('DELETE FROM settlement');
  await expectTablesOfLog(world.store, () => now);
});
