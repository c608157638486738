import { exampleOf, type Role } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import { expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ChargeFilter } from '../src/charge/filter.ts';
import { groupings, sumCharges } from '../src/charge/sums.ts';
import { startBilling } from './billing-world.ts';
import { at, cardOf, period } from './rating/cards.ts';

const clock = () => at('2026-12-21 00:00');
const institutionId = newId();
const finance: Role[] = [{ name: 'finance', institutionId }];
const instruments = [newId(), newId()] as const;
const [startup, sme] = [newId(), newId()] as const;

let world: Awaited<ReturnType<typeof startBilling>>;
beforeAll(async () => {
  world = await startBilling(clock);
  for (const instrumentId of instruments) {
    await world.publishes(
      { instrumentId, institutionId },
      cardOf({ basis: 'used', effectiveFrom: at('2026-10-01 00:00') }),
    );
  }
  await world.certifies(startup, 'startup');
  await world.certifies(sme, 'sme');
  const uses = [
    [startup, instruments[0], '2026-10-05', 'P-1', 'PO-1'],
    [startup, instruments[1], '2026-11-05', 'P-1', null],
    [sme, instruments[0], '2026-11-06', null, 'PO-2'],
    [sme, instruments[1], '2026-11-07', 'P-2', 'PO-2'],
  ] as const;
  for (const [organisationId, instrumentId, day, project, purchaseOrder] of uses) {
    await use({ organisationId, instrumentId, day, project, purchaseOrder });
  }
});
afterAll(() => world?.[Symbol.asyncDispose]());

interface Use {
  readonly organisationId: string;
  readonly instrumentId: string;
  readonly day: string;
  readonly project: string | null;
  readonly purchaseOrder: string | null;
}

/** Booked, used for two hours, and charged. */
async function use({ organisationId, instrumentId, day, project, purchaseOrder }: Use) {
  const reservationId = newId();
  const reserved = period(`${day} 10:00`, `${day} 12:00`);
  const { slot, booking } = exampleOf('reservation', 'ReservationConfirmed').data as {
    slot: object;
    booking: object;
  };
  const personId = newId();
  await world.heard('reservation', 'ReservationConfirmed', reservationId, {
    slot: { ...slot, institutionId, instrumentId, period: reserved },
    booking: { ...booking, organisationId, personId, project, purchaseOrder },
  });
  const of = { instrumentId, institutionId, organisationId, personId, reservationId };
  const asked = { ...of, serviceKind: 'equipment-use', tariff: null, quantity: 1, reserved };
  await world.heard('subscription', 'UsageAttributed', newId(), {
    agreementId: newId(),
    run: { ...asked, used: reserved, options: [] },
    runEndedEventId: newId(),
  });
}

const list = async (query: string) => {
  const url = `/api/charges?institutionId=${institutionId}${query}`;
  const { status, body } = await world.ask({ roles: finance }, url);
  expect(status).toBe(200);
  return body as { items: { usedFrom: string; project: string | null }[] };
};

it.each([
  ['', 4],
  ['&month=2026-11', 3],
  ['&fromMonth=2026-10&toMonth=2026-10', 1],
  [`&counterpartyId=${sme}`, 2],
  [`&instrumentId=${instruments[0]}`, 2],
  [`&instrumentId=${instruments[0]}&counterpartyId=${sme}`, 1],
  ['&project=P-1', 2],
  ['&purchaseOrder=PO-2', 2],
  ['&project=P-2&purchaseOrder=PO-1', 0],
  ['&organisationClass=startup', 2],
  ['&kind=run', 4],
  ['&kind=no-show', 0],
])('lists what is asked for: %s', async (query, count) => {
  expect((await list(query)).items).toHaveLength(count);
});

it('says of each what it was booked for', async () => {
  expect((await list('')).items.map(({ project }) => project)).toEqual(['P-2', null, 'P-1', 'P-1']);
});

it('sums that are kept are those of the charges, whatever is asked', async () => {
  const { query } = world.database;
  const of = { column: 'institution_id', value: institutionId } as const;
  const filters: ChargeFilter[] = [
    of,
    { column: 'organisation_id', value: sme },
    { ...of, month: '2026-11' },
    { ...of, fromMonth: '2026-11', toMonth: '2026-12' },
    { ...of, counterpartyId: startup },
    { ...of, instrumentId: instruments[1], month: '2026-11' },
    { ...of, kind: 'run' },
    { ...of, organisationClass: 'sme', instrumentId: instruments[0] },
    { ...of, project: 'P-1' },
  ];
  for (const filter of filters) {
    for (const by of groupings) {
      // Of the past, the charges are read.
      const read = await sumCharges(query, { ...filter, asOf: clock() }, by);
      expect(await sumCharges(query, filter, by)).toEqual(read);
      expect(read.all.count).toBeGreaterThan(0);
    }
  }
});

it('sums what is paid as all but what is not', async () => {
  const { query, pool } = world.database;
  const [paid, open] = [newId(), newId()];
  await pool.query(
    `INSERT INTO invoice (invoice_id, institution_id, organisation_id, kind, number, fiscal_year,
       sequence, issued_on, due_on, month, total_yen, data, version)
     SELECT id, $1, $2, 'invoice', id, 2026, nth, '2026-12-01', '2026-12-31', '2026-11', 1000, '{}', 1
     FROM unnest($3::uuid[]) WITH ORDINALITY AS made (id, nth)`,
    [institutionId, sme, [paid, open]],
  );
  await pool.query(
    `INSERT INTO billed_line SELECT CASE instrument_id WHEN $2 THEN $3::uuid ELSE $4::uuid END,
       row_number() OVER (), charge_id, net_yen FROM charge WHERE organisation_id = $1`,
    [sme, instruments[0], paid, open],
  );
  await pool.query('INSERT INTO settlement VALUES ($1, $2, 1000, 0)', [newId(), paid]);
  for (const [column, value] of [
    ['institution_id', institutionId],
    ['organisation_id', sme],
  ] as const) {
    for (const state of ['paid', 'invoiced', 'not-paid'] as const) {
      const filter: ChargeFilter = { column, value, state };
      for (const by of groupings) {
        const read = await sumCharges(query, { ...filter, asOf: clock() }, by);
        expect(await sumCharges(query, filter, by)).toEqual(read);
        const others = column === 'institution_id' ? 3 : 1;
        expect(read.all.count).toBe(state === 'not-paid' ? others : 1);
      }
    }
  }
  for (const table of ['settlement', 'billed_line', 'invoice']) {
    await pool.query(`DELETE FROM ${table}`);
  }
});

it('gives subtotals by what is asked', async () => {
  const url = `/api/charge-sums?institutionId=${institutionId}&by=counterparty`;
  const { body } = await world.ask({ roles: finance }, url);
  expect(body.groups.map(({ key, count }: { key: string; count: number }) => [key, count])).toEqual(
    expect.arrayContaining([
      [startup, 2],
      [sme, 2],
    ]),
  );
  expect(body.rest).toBeNull();
  const other = await world.ask({ roles: [{ name: 'finance', institutionId: newId() }] }, url);
  expect(other.status).toBe(403);
});

it('the log gives the same tables', () => expectTablesOfLog(world.store, clock));
