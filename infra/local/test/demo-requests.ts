import { organisationClass } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import { expect } from 'vitest';
import { demoPassword } from '../src/seed/load.ts';
import { organisations, people } from '../src/seed/organisations.ts';

/** The cookie of somebody who has logged in. */
export async function logIn(url: string, email: string): Promise<string> {
  const response = await fetch(`${url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: demoPassword }),
  });
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** The cookie of a person of an organisation of each class. */
export async function aPersonOfEachClass(url: string): Promise<Map<string, string>> {
  const cookies = new Map<string, string>();
  for (const held of organisationClass.options) {
    const organisation = organisations.find((one) => one.class === held);
    const person = people.find(
      ({ organisationSeedId }) => organisationSeedId === organisation?.seedId,
    );
    cookies.set(held, await logIn(url, person?.email ?? expect.fail(held)));
  }
  return cookies;
}

// oxlint-disable-next-line typescript/no-explicit-any -- read by the assertions of a test
export async function post(url: string, cookie: string, path: string, body: object): Promise<any> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'idempotency-key': newId() },
    body: JSON.stringify(body),
  });
  return response.json();
}

// oxlint-disable-next-line typescript/no-explicit-any -- read by the assertions of a test
export async function get(url: string, cookie: string, path: string): Promise<any> {
  return (await fetch(`${url}${path}`, { headers: { cookie } })).json();
}
