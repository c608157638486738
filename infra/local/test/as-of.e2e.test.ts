import { type Instant, japanDate, plusMinutes, systemClock } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsOf } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';
import { phone } from './windows.ts';

let world: FacilityPages;
let owner: Known;
let outsider: Known;
/** A booking that has moved from one instrument to another, two hours later. */
let booking: string;
let [left, taken] = ['', ''];
let asOf: Instant;
let movedAt: Instant;

beforeAll(async () => {
  world = await startFacilityPages();
  owner = await world.join('予約 花子');
  const name = { ja: '外部', en: 'Elsewhere' };
  const elsewhere = await world.done(world.operations, '/api/organisations', { name });
  outsider = await world.join('外部 次郎', [{ name: 'member' }], elsewhere.id);
  [left, taken] = [await world.newInstrument(), await world.newInstrument()];
  const wish = { instrumentId: left, serviceKind: 'equipment-use', period: world.at(60, 120) };
  const booked = await eventually(() => world.done(owner, '/api/reservations', wish));
  booking = booked.id;
  asOf = systemClock();
  const to = { instrumentId: taken, period: world.at(180, 120) };
  await world.done(owner, `/api/reservations/${booking}/moves`, to);
  movedAt = systemClock();
});
afterAll(() => world?.stop());

const bars = (page: Page, instrumentId: string) =>
  page.locator(`[data-instrument="${instrumentId}"] .bar`);
const banner = (page: Page) => page.locator('.look-back[data-past="true"]');

/** The board of the day of the booking, at the time that the address says. */
async function board(who: Known, time: Instant | null): Promise<Page> {
  const search = time ? `?asOf=${time}` : '';
  const page = await world.open(who, `/board${search}`);
  await page.getByLabel('日付', { exact: true }).fill(japanDate(world.openingAt));
  await page.locator(`[data-instrument="${left}"]`).waitFor();
  return page;
}

it('shows a past board beside the present one, and does nothing in it', async () => {
  const present = await board(owner, null);
  await bars(present, taken).waitFor();
  expect(await bars(present, left).count()).toBe(0);

  const past = await board(owner, asOf);
  await bars(past, left).waitFor();
  expect(await bars(past, taken).count()).toBe(0);
  await banner(past).getByText('時点の表示です').waitFor();
  expect(await past.getByText('ライブ').count()).toBe(0);
  await past
    .locator(`[data-instrument="${left}"] .board-track`)
    .click({ position: { x: 300, y: 9 } });
  await bars(past, left).click();
  const dialog = past.getByRole('dialog');
  await dialog.getByText('10:00').first().waitFor();
  expect(await dialog.getByRole('button', { name: /キャンセル|移動|チェックイン/ }).count()).toBe(
    0,
  );
  await past.keyboard.press('Escape');
  expect(await violationsOf(past, 'past board')).toEqual([]);

  await past.getByRole('button', { name: '現在に戻る' }).click();
  await bars(past, taken).waitFor();
  await past.getByText('ライブ').waitFor();
  expect(await bars(past, left).count()).toBe(0);
  await past.close();
  await present.close();
});

it('is set to a time by keys', async () => {
  const page = await board(owner, null);
  await page.getByRole('button', { name: '過去の時点を見る' }).press('Enter');
  expect(await violationsOf(page, 'choice of a time')).toEqual([]);
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
  await page.close();
});

it('shows a booking before and after it was moved', async () => {
  const page = await world.open(owner, `/history/${booking}`);
  const facts = page.locator('.mantine-Card-root').first();
  await facts.getByText('12:00 – 14:00').waitFor();
  const change = page.getByRole('listitem').filter({ hasText: '予約を変更' }).first();
  await change.getByRole('button', { name: 'この変更の前を見る' }).click();
  await facts.getByText('10:00 – 12:00').waitFor();
  expect(await violationsOf(page, 'history')).toEqual([]);
  await change.getByRole('button', { name: 'この変更の後を見る' }).click();
  await facts.getByText('12:00 – 14:00').waitFor();
  await page.getByRole('button', { name: '現在に戻る' }).click();
  await banner(page).waitFor({ state: 'detached' });
  await page.close();
});

it('shows the page of an instrument as it was, on a phone too', async () => {
  const page = await world.open(owner, `/instruments/${left}?asOf=${asOf}`, phone);
  await banner(page).waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByRole('button', { name: '日時を入力して予約' }).count()).toBe(0);
  expect(await violationsOf(page, 'instrument')).toEqual([]);
  const before = plusMinutes(asOf, -60);
  await page.goto(`/instruments/${left}?asOf=${before}`);
  await page.getByText('この時点では、まだありませんでした。').waitFor();
  await page.close();
});

it('shows neither to a person without the right', async () => {
  for (const time of [asOf, movedAt, null]) {
    const query = time ? `?asOf=${time}` : '';
    const { status } = await world.get(outsider, `/api/reservations/${booking}${query}`);
    expect(status).toBe(404);
    const page = await board(outsider, time);
    const bar = bars(page, time === asOf ? left : taken);
    await bar.waitFor();
    expect(await page.locator('.board').textContent()).not.toContain(owner.name);
    // Of the present one can wait for it; of the past nothing can be had.
    expect(await bar.isDisabled()).toBe(time !== null);
    await page.close();
  }
});
