import { newId } from '@kyoyo/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { at, facts, now } from './example-bookings.ts';
import { idOf, type ReservationWorld, startReservation } from './reservation-world.ts';

let world: ReservationWorld;
beforeAll(async () => {
  world = await startReservation();
});
afterAll(() => world?.database[Symbol.asyncDispose]());

const tiers = { cancellationTiers: [{ hoursBefore: 24, percent: 100 }] };
const noRule = { noShow: { afterMinutes: null, percent: 0 } };

/** What has been said last of a cancelled booking whose time others have booked, when it is over. */
async function endOf(rulesOfOthers: object, isUsed: boolean) {
  world.pass(now);
  const instrument = await world.newInstrument({ ...tiers, ...noRule });
  const { step } = world.commands;
  const id = idOf(await world.book(instrument, at('10:00'), at('12:00')));
  const cancel = { type: 'CancelReservation', reason: '', by: 'user', now } as const;
  idOf(await step(await world.found(id), cancel, world.context()));
  const { policy } = instrument.facts;
  const changed = { ...policy, cancellationTiers: [], ...noRule, ...rulesOfOthers };
  const cheaper = { ...instrument, facts: { ...facts, policy: changed as typeof policy } };
  const personId = newId();
  const other = idOf(await world.book(cheaper, at('10:00'), at('12:00'), { personId }));
  if (isUsed) {
    const checkIn = { type: 'CheckIn', facts: cheaper.facts, now: at('10:00') } as const;
    idOf(await step(await world.found(other), checkIn, world.context()));
  }
  world.pass(at('12:00'));
  await world.letTimePass();
  return (await world.eventsOf(id)).at(-1)?.type;
}

it.each([
  ['who use it', {}, true, 'CancellationFeeWaived'],
  ['who neither use it nor owe anything', {}, false, 'CancellationFeeIncurred'],
  ['who do not come, and owe for that', tiers, false, 'CancellationFeeWaived'],
  [
    'who are no-shows, and owe for that',
    { noShow: { afterMinutes: 30, percent: 50 } },
    false,
    'CancellationFeeWaived',
  ],
  [
    'who are no-shows for nothing',
    { noShow: { afterMinutes: 30, percent: 0 } },
    false,
    'CancellationFeeIncurred',
  ],
])('what is retaken by those %s', async (_, rules, isUsed, expected) => {
  expect(await endOf(rules, isUsed)).toBe(expected);
});
