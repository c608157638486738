import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword } from '../src/seed/load.ts';
import { type PeopleWorld, type Reply, startPeopleWorld } from './people-world.ts';

let world: PeopleWorld;

beforeAll(async () => {
  world = await startPeopleWorld();
});
afterAll(() => world?.stop());

const logIn = (email: string, password: string, cookie = ''): Promise<Reply> =>
  world.send('nobody', {
    method: 'POST',
    path: '/api/sessions',
    body: { email, password },
    headers: { cookie },
  });

/** What a browser keeps of an answer. */
const cookiesOf = ({ headers }: Reply): string =>
  headers
    .getSetCookie()
    .map((text) => text.split(';')[0])
    .join('; ');

describe('guessing a password', () => {
  const guesses = 200;
  const email = 'finance@example.jp';
  let browser = '';

  it('ends after some, whatever the guesser makes up', async () => {
    browser = cookiesOf(await logIn(email, demoPassword));
    const statuses = await Promise.all(
      Array.from({ length: guesses }, async (_, nth) => {
        const cookie = `kyoyo_session=made-up-${nth}; kyoyo_device=made-up-${nth}`;
        const spelt = nth % 2 ? email : email.toUpperCase();
        return (await logIn(spelt, `guess ${nth}`, cookie)).status;
      }),
    );
    const reached = statuses.filter((status) => status === 401).length;
    expect(reached).toBeLessThanOrEqual(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(guesses - reached);
  });

  it('says how long to wait', async () => {
    const { status, headers, body } = await logIn(email, demoPassword);
    expect({ status, slug: body.slug }).toEqual({ status: 429, slug: 'too-many-log-ins' });
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(15 * 60);
  });

  it('keeps nobody out who shares the address, nor whose browser it knows', async () => {
    expect((await logIn('member@example.jp', demoPassword)).status).toBe(201);
    expect((await logIn(email, demoPassword, browser)).status).toBe(201);
  });

  it('is counted where the password is looked at, too, for the door may be passed by', async () => {
    const [identity] = world.services['identity'] ?? [];
    const statuses: number[] = [];
    for (let nth = 0; nth < 60; nth += 1) {
      const body = { email: 'auditor@example.jp', password: 'a guess', address: `10.0.0.${nth}` };
      const response = await fetch(`${identity}/internal/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      statuses.push(response.status);
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(30);
    // Where the auditor has logged in before, they still do.
    expect((await logIn('auditor@example.jp', demoPassword)).status).toBe(201);
  });
});

describe('a password', () => {
  it.each(['password123456', 'qwertyuiop12', 'aaaaaaaaaaaa', 'newcomer2026'])(
    'that everybody would guess is refused: %s',
    async (password) => {
      const person = {
        email: 'newcomer@example.jp',
        displayName: { ja: '新人', en: 'Newcomer' },
        password,
      };
      const path = `/api/organisations/${world.ids['organisation']}/members`;
      const { status, body } = await world.send('operations', {
        method: 'POST',
        path,
        body: person,
      });
      expect({ status, slug: body.slug }).toEqual({ status: 422, slug: 'password-too-common' });
    },
  );
});

describe('ending all sessions', () => {
  it('holds at once, in every browser and on every connection', async () => {
    const elsewhere = cookiesOf(await logIn('otherFinance@example.jp', demoPassword));
    const read = () =>
      world.send('nobody', { method: 'GET', path: '/api/session', headers: { cookie: elsewhere } });
    expect((await read()).status).toBe(200);
    const socket = world.watch('otherFinance');
    await once(socket, 'open');
    const closed = once(socket, 'close');

    const { status } = await world.send('otherFinance', {
      method: 'DELETE',
      path: '/api/sessions',
    });
    expect(status).toBe(204);
    expect((await read()).status).toBe(401);
    const own = await world.send('otherFinance', { method: 'GET', path: '/api/session' });
    expect(own.status).toBe(401);
    expect((await closed)[0]).toBe(4401);
  });
});
