import { newId, plusMinutes, systemClock } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Tables } from '../src/schema.ts';
import { type Attempt, createLogInLimits, type LogInLimits } from '../src/session/log-in-limits.ts';
import { identityParts } from './identity-parts.ts';

let parts: Parts<Tables>;
let limits: LogInLimits;
let now = systemClock();
beforeAll(async () => {
  parts = await identityParts(systemClock);
  limits = createLogInLimits(parts.database.pool, () => now);
});
afterAll(() => parts?.database[Symbol.asyncDispose]());
// What was counted before no longer counts.
beforeEach(() => {
  now = plusMinutes(now, 16);
});

const campus = '203.0.113.7';
const somebody = (nth: number): Attempt => ({
  email: `${nth}@example.jp`,
  personId: newId(),
  address: campus,
  device: undefined,
});

/** Logs in, with what the browser then keeps. */
async function getIn(attempt: Attempt): Promise<Attempt> {
  const taken = await limits.take(attempt);
  const device = await limits.succeed(attempt, attempt.personId ?? '', taken);
  return { ...attempt, device };
}

/** So often that a password is looked at. */
async function guesses(attempts: Iterable<Attempt>): Promise<number> {
  let looked = 0;
  for (const attempt of attempts) {
    await limits.take(attempt).then(
      () => (looked += 1),
      () => undefined,
    );
  }
  return looked;
}
const times = <Item>(count: number, item: (nth: number) => Item): Item[] =>
  Array.from({ length: count }, (_, nth) => item(nth));

it('counts what is guessed at all who are known at an address', async () => {
  const people = await Promise.all(times(40, (nth) => getIn(somebody(nth))));
  const guessed = people.flatMap((one) => times(10, () => ({ ...one, device: undefined })));
  expect(await guesses(guessed)).toBe(300);
  // In their own browsers they get in all the same, and others guess as little as before.
  await Promise.all(people.map((one) => getIn(one)));
  expect(await guesses(times(10, (nth) => somebody(100 + nth)))).toBe(10);
});

it('counts what is guessed at strangers, and keeps nobody out who is known there', async () => {
  const known = await getIn(somebody(200));
  expect(await guesses(times(400, (nth) => somebody(300 + nth)))).toBe(300);
  await getIn({ ...known, device: undefined });
});

it('lets in one account from one address so often', async () => {
  const known = await getIn(somebody(900));
  for (const _ of times(299, () => 0)) await getIn(known);
  await expect(getIn(known)).rejects.toThrow();
  await getIn({ ...known, address: '203.0.113.8' });
});

it('answers everybody, however many try at once what is counted together', async () => {
  for (const round of times(12, (nth) => nth)) {
    const asked = times(150, (nth) =>
      limits.take({ ...somebody(1_000 + round * 5 + (nth % 5)), address: `198.51.100.${round}` }),
    );
    const refusals = (await Promise.allSettled(asked)).flatMap((one) =>
      one.status === 'rejected' ? [one.reason] : [],
    );
    expect(refusals.length).toBeGreaterThan(0);
    expect(new Set(refusals.map(({ problem, message }) => problem?.slug ?? message))).toEqual(
      new Set(['too-many-log-ins']),
    );
  }
});

it('who gets in after a quarter of an hour takes back nothing that was guessed since', async () => {
  const attempt = somebody(300);
  const taken = await limits.take(attempt);
  now = plusMinutes(now, 16);
  expect(await guesses(times(10, () => attempt))).toBe(10);
  await limits.succeed({ ...attempt, address: '198.51.100.1' }, attempt.personId ?? '', taken);
  expect(await guesses([attempt])).toBe(0);
});
