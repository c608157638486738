import type { Coverage } from '@kyoyo/contracts';
import { newId, type Period } from '@kyoyo/kernel';
import { anEvent, hear } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contractReactions } from '../src/contract/reactions.ts';
import { coverages } from '../src/copies/contracts.ts';
import type { BookableInstrument } from '../src/copies/bookable.ts';
import { at, booking } from './example-bookings.ts';
import { idOf, type ReservationWorld, startReservation } from './reservation-world.ts';

let world: ReservationWorld;
let instrument: BookableInstrument;
const contractId = newId();
const year: Period = { start: at('00:00'), end: at('00:00', 365) };
beforeAll(async () => {
  world = await startReservation();
  const bare = await world.newInstrument();
  const contract = { hindrance: null, periods: [year], limits: [] };
  instrument = { ...bare, facts: { ...bare.facts, contract } };
});
afterAll(() => world?.database[Symbol.asyncDispose]());

async function book(day: number, personId = booking.personId, of = instrument): Promise<string> {
  const wish = {
    period: { start: at('10:00', day), end: at('11:00', day) },
    booking: { ...booking, contractId, personId },
    operatorId: null,
    accessoryIds: [],
  };
  const how = { confirm: true, byStaff: false };
  return idOf(await world.commands.book(of, wish, how, world.context()));
}

async function covers(changes: Partial<Coverage>): Promise<void> {
  const { institutionId } = instrument;
  const { organisationId } = booking;
  const coverage: Coverage = {
    form: 'subscription',
    title: { ja: 'プランA', en: 'Plan A' },
    institutionId,
    organisationIds: [organisationId],
    personIds: null,
    instrumentIds: null,
    periods: [year],
    limits: [],
    research: null,
    ...changes,
  };
  const envelope = anEvent('subscription', 'CoverageSet', {
    subject: contractId,
    data: { coverage },
  });
  const client = await world.database.pool.connect();
  try {
    await client.query('BEGIN');
    await hear(client, [coverages], contractReactions(world.parts), envelope);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

const said = async (id: string) =>
  (await world.eventsOf(id)).slice(1).map(({ type, data }) => [type, data['ofPerson']]);

it('who has later bookings under a contract that is cut short is told, and again when it covers them', async () => {
  const colleague = newId();
  const [soon, first, second, theirs] = [
    await book(1),
    await book(10),
    await book(11),
    await book(12, colleague),
  ];
  const cutShort = { periods: [{ start: year.start, end: at('00:00', 5) }] };
  await covers(cutShort);
  await covers(cutShort);
  expect(await said(soon)).toEqual([]);
  expect(await said(first)).toEqual([['ContractLapsed', 2]]);
  expect(await said(second)).toEqual([['ContractLapsed', null]]);
  expect(await said(theirs)).toEqual([['ContractLapsed', 1]]);
  expect(await world.found(first)).toMatchObject({ status: 'confirmed', contractLapsed: true });

  // What is under the usage terms by then is none of its bookings any more.
  const terms = { ...instrument.facts, contract: null };
  const change = {
    type: 'ChangeContract',
    contractId: null,
    facts: terms,
    now: world.now(),
  } as const;
  await world.commands.step(await world.found(second), change, world.context());
  expect(await world.found(second)).toMatchObject({ contractLapsed: false });
  await covers({ personIds: [colleague] });
  expect(await said(soon)).toEqual([['ContractLapsed', 1]]);
  expect((await said(theirs)).at(-1)).toEqual(['ContractRestored', 1]);
  expect(await said(second)).toHaveLength(2);
  await world.expectTablesOfLog();
});

it('who books by what the contract covered before books nothing, and tries again', async () => {
  await covers({});
  const { rows } = await world.database.pool.query<{ digest: string }>(
    'SELECT md5(coverage::text) AS digest FROM coverage WHERE contract_id = $1',
    [contractId],
  );
  const read = { contractId, digest: rows[0]?.digest ?? '' };
  const contract = { hindrance: null, periods: [year], limits: [], read };
  const asRead = { ...instrument, facts: { ...instrument.facts, contract } };
  await book(20, booking.personId, asRead);
  await covers({ periods: [] });
  await expect(book(21, booking.personId, asRead)).rejects.toThrow('offer-changed');
});
