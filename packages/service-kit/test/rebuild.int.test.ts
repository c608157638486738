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

it('leaves out what it did not know or could not read, which it has parked', async () => {
  await world.start(sound);
  await world.say(newId(), { type: 'SlotForgotten' });
  await world.say(newId(), { meta: '{"time":"noon"}' });
  await world.say(newId());
  await world.passed();
  const { rows } = await world.pool.query('SELECT position FROM dead_letter');
  expect(rows).toHaveLength(2);
  expect(await world.rebuild(sound, false)).toMatchObject({ ...noDifference, events: 3 });
});

it('goes on past pages of what nobody can read, names all of it, and changes nothing', async () => {
  const service = await world.start(sound);
  const [subject, broken] = [newId(), newId()];
  await world.say(subject);
  await world.passed();
  await world.stop(service);
  const unknown = await world.say(newId(), { type: 'SlotForgotten' });
  const last = await world.say(broken, { meta: '{"time":"noon"}', count: 2_100 });
  await world.say(subject);
  await world.published();
  await world.pass();
  const { unreadable, ...rebuilt } = await world.rebuild(sound, true);
  expect(rebuilt).toEqual({ events: 2_103, differences: [], repaired: 0 });
  expect(unreadable).toHaveLength(2_101);
  const source = 'reservation';
  expect([unreadable[0], unreadable.at(-1)]).toMatchObject([
    { source, type: 'SlotForgotten', position: unknown.position },
    {
      source,
      type: 'RunEnded',
      position: last.position,
      streamId: broken,
      reason: expect.stringMatching(/time/),
    },
  ]);
  expect(await world.countOf(subject)).toBe(1);
});
