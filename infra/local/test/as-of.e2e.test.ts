import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Instant, japanDate, newId, plusMinutes, systemClock } from '@kyoyo/kernel';
import { eventually, openBrowser } from '@kyoyo/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsOf } from './accessibility.ts';
import { join, type Known, open } from './facility-browser.ts';
import { type Facility, startFacility } from './facility-platform.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const phone = { width: 390, height: 844 };
const password = 'a long password of a test';

let world: Facility;
let browser: Browser;
let owner: Known;
let outsider: Known;
/** A booking that has moved from one instrument to another, two hours later. */
let booking: string;
let [left, taken] = ['', ''];
let asOf: Instant;
let movedAt: Instant;

beforeAll(async () => {
  world = await startFacility({ pages: true });
  browser = await openBrowser();
  owner = await join(world, '予約 花子', [{ name: 'member' }]);
  outsider = await joinElsewhere('外部 次郎');
  [left, taken] = [await world.newInstrument(), await world.newInstrument()];
  const wish = { instrumentId: left, serviceKind: 'equipment-use', period: world.at(60, 120) };
  const booked = await eventually(() => world.done(owner, '/api/reservations', wish));
  booking = booked.id;
  asOf = systemClock();
  const to = { instrumentId: taken, period: world.at(180, 120) };
  await world.done(owner, `/api/reservations/${booking}/moves`, to);
  movedAt = systemClock();
});
afterAll(async () => {
  await browser?.close();
  await world?.stop();
});

async function joinElsewhere(name: string): Promise<Known> {
  const words = { ja: name, en: name };
  const operations = { ...world.people[0], roles: [{ name: 'operations' }] } as const;
  const { id: organisationId } = await world.done(operations, '/api/organisations', {
    name: words,
  });
  const email = `${newId()}@example.jp`;
  const roles = [{ name: 'member' }] as const;
  const path = `/api/organisations/${organisationId}/members`;
  const member = { email, password, displayName: words, roles };
  const { id: personId } = await world.done(operations, path, member);
  return { personId, organisationId, roles, name, email };
}

const bars = (page: Page, instrumentId: string) =>
  page.locator(`[data-instrument="${instrumentId}"] .bar`);
const banner = (page: Page) => page.locator('.look-back[data-past="true"]');

/** The board of the day of the booking, at the time that the address says. */
async function board(
  who: Known,
  time: Instant | null,
  viewport?: { width: number; height: number },
) {
  const search = time ? `?asOf=${time}` : '';
  const { page, close } = await open(browser, world, who, `/board${search}`, viewport);
  await page.getByLabel('日付', { exact: true }).fill(japanDate(world.openingAt));
  await page.locator(`[data-instrument="${left}"]`).waitFor();
  return { page, close };
}

it('shows a past board beside the present one, and does nothing in it', async () => {
  const present = await board(owner, null);
  await bars(present.page, taken).waitFor();
  expect(await bars(present.page, left).count()).toBe(0);

  const past = await board(owner, asOf);
  await bars(past.page, left).waitFor();
  expect(await bars(past.page, taken).count()).toBe(0);
  await banner(past.page).getByText('時点の表示です').waitFor();
  expect(await past.page.getByText('ライブ').count()).toBe(0);
  await past.page
    .locator(`[data-instrument="${left}"] .board-track`)
    .click({ position: { x: 300, y: 9 } });
  await bars(past.page, left).click();
  const dialog = past.page.getByRole('dialog');
  await dialog.getByText('10:00').first().waitFor();
  expect(await dialog.getByRole('button', { name: /キャンセル|移動|チェックイン/ }).count()).toBe(
    0,
  );
  await past.page.keyboard.press('Escape');
  expect(await violationsOf(past.page, await readFile(axe, 'utf8'), 'past board')).toEqual([]);

  await past.page.getByRole('button', { name: '現在に戻る' }).click();
  await bars(past.page, taken).waitFor();
  await past.page.getByText('ライブ').waitFor();
  expect(await bars(past.page, left).count()).toBe(0);
  await past.close();
  await present.close();
});

it('is set to a time by keys', async () => {
  const { page, close } = await board(owner, null);
  await page.getByRole('button', { name: '過去の時点を見る' }).press('Enter');
  expect(await violationsOf(page, await readFile(axe, 'utf8'), 'choice of a time')).toEqual([]);
  await page.getByRole('button', { name: '昨日' }).press('Enter');
  await banner(page).waitFor();
  // Nothing was shared yet.
  await page.locator(`[data-instrument="${left}"]`).waitFor({ state: 'detached' });
  const shown = new URL(page.url()).searchParams.get('asOf') as Instant;
  expect(Math.abs(Date.parse(shown) - Date.parse(plusMinutes(systemClock(), -1440)))).toBeLessThan(
    60_000,
  );
  await page.goBack();
  await bars(page, taken).waitFor();
  await close();
});

it('shows a booking before and after it was moved', async () => {
  const { page, close } = await open(browser, world, owner, `/history/${booking}`);
  const facts = page.locator('.mantine-Card-root').first();
  await facts.getByText('12:00 – 14:00').waitFor();
  const change = page.getByRole('listitem').filter({ hasText: '予約を変更' }).first();
  await change.getByRole('button', { name: 'この変更の前を見る' }).click();
  await facts.getByText('10:00 – 12:00').waitFor();
  expect(await violationsOf(page, await readFile(axe, 'utf8'), 'history')).toEqual([]);
  await change.getByRole('button', { name: 'この変更の後を見る' }).click();
  await facts.getByText('12:00 – 14:00').waitFor();
  await page.getByRole('button', { name: '現在に戻る' }).click();
  await banner(page).waitFor({ state: 'detached' });
  await close();
});

it('shows the page of an instrument as it was, on a phone too', async () => {
  const { page, close } = await open(
    browser,
    world,
    owner,
    `/instruments/${left}?asOf=${asOf}`,
    phone,
  );
  await banner(page).waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByRole('button', { name: '日時を入力して予約' }).count()).toBe(0);
  expect(await violationsOf(page, await readFile(axe, 'utf8'), 'instrument')).toEqual([]);
  const before = plusMinutes(asOf, -60);
  await page.goto(`${world.platform.url}/instruments/${left}?asOf=${before}`);
  await page.getByText('この時点では、まだありませんでした。').waitFor();
  await close();
});

it('shows neither to a person without the right', async () => {
  for (const time of [asOf, movedAt, null]) {
    const query = time ? `?asOf=${time}` : '';
    const { status } = await world.get(outsider, `/api/reservations/${booking}${query}`);
    expect(status).toBe(404);
    const { page, close } = await board(outsider, time);
    const bar = bars(page, time === asOf ? left : taken);
    await bar.waitFor();
    expect(await page.locator('.board').textContent()).not.toContain(owner.name);
    expect(await bar.isDisabled()).toBe(true);
    await close();
  }
});
