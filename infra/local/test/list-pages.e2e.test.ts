import { japanDate, japanInstant, plusMinutes, systemClock } from '@kyoyo/kernel';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';
import { chooseIn } from './row-menu.ts';
import { phone } from './windows.ts';

const day = 1_440;
const booked = 24;

/** Lists are rows by how near they are, with the one act that works now. */
describe('the lists of what people have', () => {
  let world: FacilityPages;
  let manager: Known;
  let aoi: Known;
  let instrument: string;
  beforeAll(async () => {
    world = await startFacilityPages();
    manager = await world.join('管理 者子', world.works('facility-manager', 'facility-staff'));
    aoi = await world.join('丙山 あおい');
    instrument = await world.newInstrument();
    for (const one of Array.from({ length: booked }).keys()) {
      await book(japanInstant(japanDate(systemClock()), (14 + one) * day + 12 * 60));
    }
  });
  afterAll(() => world?.stop());
  afterEach(() => world.clock.set('present'));

  const book = (start: ReturnType<typeof systemClock>, who = aoi, at = instrument) =>
    world.done(who, '/api/reservations', {
      instrumentId: at,
      period: { start, end: plusMinutes(start, 60) },
      serviceKind: 'equipment-use',
      purpose: '薄膜の観察',
    });

  it('tell what is new and let it be read line by line', async () => {
    const page = await world.open(aoi, '/notices');
    const rows = page.getByRole('region', { name: '今日' }).getByRole('article');
    await rows.nth(booked - 1).waitFor();
    expect(await inWindow(rows)).toBeGreaterThanOrEqual(16);
    const unread = rows.filter({ hasText: '未読' });
    const before = await unread.count();
    await rows.first().getByRole('button', { name: '既読にする' }).click();
    await expect.poll(() => unread.count()).toBe(before - 1);
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.close();
  });

  it('show bookings by day, as many as a laptop has room for, each line by line', async () => {
    const page = await world.open(aoi, '/bookings');
    const later = page.getByRole('region', { name: '以降' });
    await later
      .getByRole('article')
      .nth(booked - 1)
      .waitFor();
    expect(await page.getByRole('region', { name: '今日' }).count()).toBe(0);
    expect(await inWindow(later.getByRole('article'))).toBeGreaterThanOrEqual(18);
    expect(await violationsAtBothWidths(page)).toEqual([]);
    // Nothing can be begun weeks ahead, and nothing is offered but the menu.
    const first = later.getByRole('article').first();
    expect(await first.getByRole('button').count()).toBe(1);
    await page.close();
  });

  it('offer what is due as a button and the rest in a menu, by keys alone', async () => {
    const other = await world.newInstrument();
    await book(world.at(0).start, aoi, other);
    world.clock.set(world.openingAt);
    const page = await world.open(aoi, '/bookings');
    await page.clock.setFixedTime(world.openingAt);
    await page.reload();
    const today = page.getByRole('region', { name: '今日' });
    const row = today.getByRole('article');
    await row.getByRole('button', { name: '利用開始' }).waitFor();
    await page.keyboard.press('j');
    await expect.poll(() => row.locator(':focus').count()).toBe(1);
    await page.keyboard.press('j');
    await expect.poll(() => row.locator(':focus').count()).toBe(0);
    await page.keyboard.press('k');
    await page.keyboard.press('.');
    const menu = page.getByRole('menu');
    await menu.getByRole('menuitem').first().waitFor();
    expect(await menu.getByRole('menuitem').allTextContents()).toEqual([
      '日時を変更',
      '同僚に譲る',
      '取り消す',
    ]);
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: '日時を変更' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    const opener = row.getByRole('button', { name: 'ほかの操作' });
    await expect.poll(() => opener.and(page.locator(':focus')).count()).toBe(1);
    await row.getByRole('button', { name: '利用開始' }).click();
    await row.getByRole('button', { name: '利用終了' }).click();
    const ending = page.getByRole('dialog', { name: '利用終了' });
    await ending.getByRole('button', { name: '利用を終了' }).click();
    await page.getByRole('tab', { name: 'これまで' }).click();
    await page.getByRole('button', { name: 'もう一度予約' }).waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.close();
  });

  it('keep their place beside the details of one, which have an address', async () => {
    const page = await world.open(aoi, '/bookings');
    const rows = page.getByRole('region', { name: '以降' }).getByRole('article');
    const link = rows.nth(1).getByRole('link').first();
    await link.click();
    const panel = page.getByRole('complementary', { name: '予約の詳細' });
    await panel.getByText('薄膜の観察').waitFor();
    await panel.getByRole('button', { name: '日時を変更' }).waitFor();
    await page.waitForURL(/open=/);
    expect(await rows.count()).toBe(booked);
    const address = page.url();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await expect.poll(() => link.and(page.locator(':focus')).count()).toBe(1);
    await page.goto(address);
    await panel.getByText('薄膜の観察').waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await panel.getByRole('button', { name: '取り消す' }).click();
    await page.getByRole('dialog', { name: '取り消す' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await panel.count()).toBe(1);
    await page.close();

    const small = await world.open(aoi, '/bookings', phone);
    await small.getByRole('article').first().getByRole('link').first().click();
    const over = small.getByRole('dialog', { name: '予約の詳細' });
    await over.getByText('薄膜の観察').waitFor();
    expect(await violationsAtBothWidths(small)).toEqual([]);
    await small.goBack();
    await over.waitFor({ state: 'detached' });
    await small.close();
  });

  it('are opened by addresses whose times are none, as if these said nothing', async () => {
    for (const date of ['abc', '99999-01-01', '0006-01-01', '2026-02-30']) {
      const page = await world.open(manager, `/board?date=${date}&view=month`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByText('● ライブ').waitFor();
      expect(await page.getByText('このページを表示できません').count()).toBe(0);
      await page.close();
    }
    const page = await world.open(aoi, '/charges?month=2026-13');
    await page.getByText('● ライブ').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.goto('/charges/abc');
    await page.getByRole('alert').filter({ hasText: '見つかりません' }).waitFor();
    expect(await page.getByText('params').count()).toBe(0);
    await page.close();
  });

  it('are printed once, and what is open after them', async () => {
    const page = await world.open(aoi, '/bookings');
    const rows = page.getByRole('region', { name: '以降' }).getByRole('article');
    await rows.nth(1).getByRole('link').first().click();
    await page.waitForURL(/open=/);
    const scheme = () => page.locator('html').getAttribute('data-mantine-color-scheme');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(scheme).toBe('dark');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect.poll(scheme).toBe('light');
    await page.setViewportSize({ width: 794, height: 1_123 });
    const opened = page.getByRole('dialog', { name: '予約の詳細' });
    await opened.getByText('薄膜の観察').waitFor();
    const [list, beside] = await Promise.all([rows.last().boundingBox(), opened.boundingBox()]);
    expect(beside?.y).toBeGreaterThan((list?.y ?? Infinity) + (list?.height ?? 0));
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await expect.poll(scheme).toBe('dark');
    await page.close();
  });

  it('show the staff who has to be taught, and when', async () => {
    const taught = await world.newInstrument();
    await world.done(aoi, '/api/training-requests', { instrumentId: taught, wish: '午前を希望' });
    const page = await world.open(manager, '/training');
    const row = page.getByRole('article').filter({ hasText: '午前を希望' });
    await page.getByRole('region', { name: '申込み中' }).getByText(aoi.name).waitFor();
    await row.getByRole('button', { name: '日程を決める' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('場所').fill('計測棟 201');
    await dialog.getByRole('button', { name: '保存' }).click();
    await row.getByText('計測棟 201').waitFor();
    await row.getByRole('button', { name: '結果を記録' }).waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await chooseIn(row, '日程を変える');
    await page.getByRole('dialog').waitFor();
    await page.close();
  });
});

/** How many of them are wholly between the edges of the window. */
async function inWindow(rows: Locator): Promise<number> {
  const page: Page = rows.page();
  const height = page.viewportSize()?.height ?? 0;
  const boxes = await Promise.all((await rows.all()).map((row) => row.boundingBox()));
  return boxes.filter((box) => box && box.y >= 0 && box.y + box.height <= height).length;
}
