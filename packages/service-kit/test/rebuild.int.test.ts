import { newId } from '@kyoyo/kernel';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { counted, follower, openFollowed } from './follower.ts';

const sound = follower(counted(1, new Set()));
const noDifference = { unreadable: [], differences: [] };
let world: Awaited<ReturnType<typeof openFollowed>>;
beforeEach(async () => {
  world = await openFollowed();
});
afterEach(() => world[Symbol.asyncDispose]());

it('leaves out what waits as a dead letter, compared and repaired', async () => {
  const [subject, other] = [newId(), newId()];
  await world.say(subject);
  const { id } = await world.say(subject);
  await world.say(other);
  await world.say(subject);
  const uncountable = new Set([id]);
  const service = await world.start(follower(counted(1, uncountable)));
  await world.passed();
  const counts = async () => [await world.countOf(subject), await world.countOf(other)];
  expect(await counts()).toEqual([1, 1]);
  expect(await world.rebuild(sound, false)).toMatchObject(noDifference);

  await world.pool.query('UPDATE counted SET events = 100');
  expect(await world.rebuild(sound, true)).toMatchObject({ repaired: 4 });
  expect(await counts()).toEqual([1, 1]);
  expect(await world.rebuild(sound, false)).toMatchObject(noDifference);

  uncountable.clear();
  expect(await world.replayAll(service)).toEqual({ replayed: 2, reason: null });
  expect(await counts()).toEqual([3, 1]);
  expect(await world.rebuild(sound, false)).toMatchObject(noDifference);
});
