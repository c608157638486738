import { type Identity, type Problem, problem } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createFeedCommands } from '../src/calendar-feed/commands.ts';
import { feedsMax } from '../src/calendar-feed/stream.ts';
import { createWebhookCommands } from '../src/webhook/commands.ts';
import { webhooksMax } from '../src/webhook/stream.ts';
import { bySelf, personId } from './example-events.ts';
import { type NoticesWorld, startNoticesWorld } from './world.ts';

let world: NoticesWorld;
beforeAll(async () => {
  world = await startNoticesWorld();
});
afterAll(() => world?.database[Symbol.asyncDispose]());

const context = () => ({ actor: bySelf, correlationId: newId() });
type Tried = { readonly done: { readonly id: string } } | { readonly refused: Problem };

/** Asks for one more than there may be, all at once; then once more, after one was given back. */
async function overfill(
  max: number,
  add: () => Promise<Tried>,
  giveBack: (id: string) => Promise<unknown>,
): Promise<Problem[]> {
  const tried = await Promise.all(Array.from({ length: max + 1 }, add));
  const [done] = tried.flatMap((one) => ('done' in one ? [one.done] : []));
  await giveBack(done?.id ?? '');
  expect(await add()).toHaveProperty('done');
  return tried.flatMap((one) => ('refused' in one ? [one.refused] : []));
}

it('only so many webhooks of an organisation are active, whoever is quick', async () => {
  const { register, revoke } = createWebhookCommands(world.parts);
  const wish = { url: new URL('https://example.jp/'), eventTypes: ['ChargeRated'] };
  const who: Identity = { ...bySelf, roles: [], sessionId: newId() };
  const refused = await overfill(
    webhooksMax,
    () => register(who, wish, context()),
    (id) => revoke(id, context()),
  );
  const asked = webhooksMax + 1;
  expect(refused).toEqual([problem('too-many-webhooks', { max: webhooksMax, asked })]);
});

it('only so many calendar feeds of a person are open', async () => {
  const { create, revoke } = createFeedCommands(world.parts);
  const refused = await overfill(
    feedsMax,
    async () => (await create(personId, 'ja', context())).outcome,
    (id) => revoke(id, context()),
  );
  expect(refused).toEqual([problem('too-many-feeds', { max: feedsMax, asked: feedsMax + 1 })]);
});

it('the log gives the same tables and claims', () => world.expectTablesOfLog());
