import type { Role } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import type { Browser, Page } from 'playwright-core';
import type { Facility } from './facility-platform.ts';
import type { Somebody } from './service-calls.ts';

const password = 'a long password of a test';

export interface Known extends Somebody {
  readonly name: string;
  readonly email: string;
}

/** Somebody of the organisation that has agreed to the terms, who can log in. */
export async function join(world: Facility, name: string, roles: Role[]): Promise<Known> {
  const { organisationId } = world.people[0];
  const email = `${newId()}@example.jp`;
  const operations: Somebody = { personId: newId(), organisationId, roles: [operationsRole] };
  const { id: personId } = await world.done(
    operations,
    `/api/organisations/${organisationId}/members`,
    { email, password, displayName: { ja: name, en: name }, roles },
  );
  return { personId, organisationId, roles, name, email };
}

const operationsRole = { name: 'operations' } as const;

/** A window of somebody's own, on this page of the application. */
export async function open(
  browser: Browser,
  world: Facility,
  { email }: Known,
  path: string,
  viewport = { width: 1440, height: 900 },
): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport, locale: 'ja-JP', bypassCSP: true });
  const page = await context.newPage();
  await page.goto(world.platform.url);
  await page.getByLabel('メールアドレス').fill(email);
  await page.getByLabel('パスワード').fill(password);
  await page.getByRole('button', { name: 'ログインする' }).click();
  await page.locator('#content').waitFor();
  await page.goto(`${world.platform.url}${path}`);
  return { page, close: () => context.close() };
}
