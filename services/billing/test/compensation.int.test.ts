import { newId, toInstant } from '@kyoyo/kernel';
import { expectTablesOfLog } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findCharge } from '../src/charge/queries.ts';
import { compensationIdOf } from '../src/charge/compensation.ts';
import { type Charging, startCharging } from './charge-world.ts';

const clock = () => toInstant('2026-12-01T01:00:00Z') ?? expect.fail();
let world: Charging;
beforeAll(async () => {
  world = await startCharging(clock);
});
afterAll(() => world?.database[Symbol.asyncDispose]());

const incidentId = newId();
const of = {
  institutionId: newId(),
  instrumentId: newId(),
  kind: 'damage',
  reporterId: newId(),
  use: { reservationId: newId(), personId: newId(), organisationId: newId() },
};
const { organisationId } = of.use;
const chargeId = compensationIdOf(incidentId, organisationId);
const tax = { treatment: 'out-of-scope', percent: '0' };

const assess = (yen: number) =>
  world.heard('reservation', 'IncidentCompensationAssessed', incidentId, {
    ...of,
    organisationId,
    yen,
    tax,
    note: 'lens',
  });
const waive = (whose: string | null) =>
  world.heard('reservation', 'IncidentCompensationWaived', incidentId, {
    ...of,
    organisationId: whose,
    note: 'insured',
  });
const read = async () => {
  const charge = await findCharge(world.database.query, chargeId);
  const { rows } = await world.database.pool.query(
    `SELECT coalesce(sum(CASE WHEN credit = 'revenue-compensation' THEN yen ELSE -yen END), 0)::int
       AS income FROM journal_entry WHERE charge_id = $1`,
    [chargeId],
  );
  const { rows: bills } = await world.database.pool.query(
    'SELECT to_bill_yen AS "toBill" FROM charge_billed WHERE charge_id = $1',
    [chargeId],
  );
  return { charge, income: rows[0].income, toBill: bills[0]?.toBill };
};

it('what a facility asks for is a charge without tax, in the books and to be billed', async () => {
  await waive(null);
  expect(await read()).toMatchObject({ charge: undefined, income: 0 });
  await assess(300_000);
  expect(await read()).toMatchObject({
    charge: {
      kind: 'compensation',
      organisationId,
      incidentId,
      totals: { net: 300_000, tax: 0, total: 300_000 },
    },
    income: 300_000,
    toBill: 300_000,
  });
});

it('what it says anew takes its place, and what it waives comes to nothing', async () => {
  await assess(120_000);
  expect(await read()).toMatchObject({ income: 120_000, toBill: 120_000 });
  await waive(organisationId);
  expect(await read()).toMatchObject({
    charge: { totals: { total: 0 } },
    income: 0,
    toBill: 0,
  });
});

it('the log gives the same tables', () => expectTablesOfLog(world.store, clock));
