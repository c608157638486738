import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPassword } from '../src/seed/load.ts';
import { type PeopleWorld, type PersonName, startPeopleWorld } from './people-world.ts';

let world: PeopleWorld;

beforeAll(async () => {
  world = await startPeopleWorld();
});
afterAll(() => world?.stop());

const read = (as: PersonName, path: string) => world.send(as, { method: 'GET', path });

it('a colleague reads a booking, and neither its charge nor the timeline of that', async () => {
  const { ids } = world;
  const colleague = {
    email: 'colleague@example.jp',
    displayName: { ja: '同僚', en: 'Colleague' },
    password: demoPassword,
    roles: [{ name: 'member' }],
  };
  await world.done('operations', `/api/organisations/${ids['organisation']}/members`, colleague);
  // From here on `nobody` is the colleague: the cookie is kept.
  const logIn = { email: colleague.email, password: demoPassword };
  await world.done('nobody', '/api/sessions', logIn);
  const timeline = await read('nobody', `/api/timelines/${ids['reservation']}`);
  const types = timeline.body.items.map(({ type }: { type: string }) => type);
  expect(types).toContain('RunEnded');
  expect(types).not.toContain('ChargeRated');
  expect(types).not.toContain('UsageAttributed');
  for (const path of [`/api/charges/${ids['charge']}`, `/api/timelines/${ids['charge']}`]) {
    expect((await read('nobody', path)).status, path).toBe(404);
    expect((await read('finance', path)).status, path).toBe(200);
  }
});

it('a manager grants what a facility gives, and no role of the platform', async () => {
  const { ids } = world;
  const grant = async (name: string) => {
    const body = { name, institutionId: ids['institution'] };
    const path = `/api/people/${ids['managerId']}/roles`;
    return (await world.send('manager', { method: 'POST', path, body })).status;
  };
  expect(await grant('finance')).toBe(201);
  for (const name of ['auditor', 'operations', 'member']) expect(await grant(name)).toBe(403);
});

it('by what a company was certified is not for others', async () => {
  const evidence = async (as: PersonName) =>
    (await read(as, `/api/organisations?ids=${world.ids['organisation']}`)).body.items[0]
      ?.classEvidence;
  expect(await evidence('member')).toBe('test');
  expect(await evidence('operations')).toBe('test');
  expect(await evidence('manager')).toBe(null);
});

it('each service has a password of its own for the database', async () => {
  const urls = Object.values(world.databaseUrls).map((url) => new URL(url));
  expect(new Set(urls.map(({ password }) => password)).size).toBe(urls.length);
  const [own, other] = urls;
  if (!own || !other) return expect.fail('there are no services');
  const stranger = new URL(own);
  stranger.username = other.username;
  const client = new pg.Client({ connectionString: stranger.href });
  await expect(client.connect()).rejects.toThrow('password authentication failed');
  return undefined;
});
