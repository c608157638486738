import { newId } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import { expect, it } from 'vitest';
import { counted, follower, openFollowed } from './follower.ts';

it('shows operations what stops a consumer, and since when, until it goes on', async () => {
  await using world = await openFollowed();
  const subject = newId();
  const first = await world.start(follower(counted(1, new Set())));
  const { id } = await world.say(subject);
  await world.passed();
  await world.stop(first);

  const stopped = await world.start(follower(counted(2, new Set([id]))));
  await eventually(async () => {
    const { stops } = await world.deadLetters(stopped);
    expect(stops).toMatchObject([
      {
        source: 'reservation',
        position: 1,
        reason: `RunEnded, version 1 of ${subject}, cannot be folded (I cannot count this)`,
      },
    ]);
  });
  const seconds = async ({ url }: typeof first): Promise<number> => {
    const text = await (await fetch(`${url}/metrics`)).text();
    const found = /^consumer_stopped_seconds{source="reservation".*} (.+)$/m.exec(text);
    return Number(found?.[1] ?? -1);
  };
  expect(await seconds(stopped)).toBeGreaterThan(0);
  const ready = await fetch(`${stopped.url}/readyz`);
  expect(ready.status, 'what was copied can be read').toBe(200);
  await world.stop(stopped);

  const mended = await world.start(follower(counted(2, new Set())));
  await eventually(async () => expect((await world.deadLetters(mended)).stops).toEqual([]));
  expect(await seconds(mended)).toBe(0);
  expect(await world.countOf(subject)).toBe(1);
});
