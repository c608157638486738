import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { plusMinutes, systemClock } from '@kyoyo/kernel';
import { openBrowser } from '@kyoyo/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from './accessibility.ts';
import { join, type Known, open as openIn } from './facility-browser.ts';
import { type Facility, startFacility } from './facility-platform.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Nobody reloads a page here: what others do is shown as it happens. */
describe('pages that are open', () => {
  let world: Facility;
  let browser: Browser;
  let manager: Known;
  let ann: Known;
  let ben: Known;
  beforeAll(async () => {
    world = await startFacility({ pages: true });
    const { institutionId } = world;
    manager = await join(world, '管理 者子', [
      { name: 'facility-manager', institutionId },
      { name: 'facility-staff', institutionId },
    ]);
    ann = await join(world, '利用 者美', []);
    ben = await join(world, '待機 者介', []);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });

  const open = (...[who, path, viewport]: [Known, string, { width: number; height: number }?]) =>
    openIn(browser, world, who, path, viewport);
  const isLive = (page: Page) => page.getByText('ライブ').waitFor();
  const use = (instrumentId: string) => ({ instrumentId, serviceKind: 'equipment-use' });
  const book = (who: Known, instrumentId: string, minutes: number, more = {}) =>
    world.done(who, '/api/reservations', {
      ...use(instrumentId),
      period: world.at(minutes),
      ...more,
    });

  it('show an outage on another person’s calendar, at the instrument and to the staff', async () => {
    const instrument = await world.newInstrument();
    const calendar = await open(ann, `/instruments/${instrument}`);
    const kiosk = await open(manager, `/kiosk-display/${instrument}`);
    const staff = await open(manager, `/facility?tab=outages&instrument=${instrument}`);
    await isLive(calendar.page);
    await isLive(staff.page);
    await kiosk.page.getByText('空いています').waitFor();
    const now = systemClock();
    const period = { start: now, end: plusMinutes(now, 120) };
    const outage = { instrumentId: instrument, period, reason: '冷却水の交換' };
    await world.done(manager, '/api/outages', outage);
    await calendar.page.locator('[data-testid="board-slot"]').first().waitFor();
    await kiosk.page.locator('.kiosk-now').getByText('停止中').waitFor();
    await staff.page.getByText('冷却水の交換').waitFor();
    for (const { close } of [calendar, kiosk, staff]) await close();
  });

  it('show a booking that comes, moves and goes on calendars, which read nothing for it', async () => {
    const instrument = await world.newInstrument();
    const calendar = await open(manager, `/instruments/${instrument}`);
    const compared = await open(ann, `/calendar?instruments=${instrument}`);
    const pages = [calendar.page, compared.page];
    for (const page of pages) await isLive(page);
    await Promise.all(pages.map((page) => page.waitForLoadState('networkidle')));
    const read: string[] = [];
    for (const page of pages) page.on('request', (request) => read.push(request.url()));
    const bars = pages.map((page) => page.locator('[data-testid="board-slot"]'));
    const titles = async () => Promise.all(bars.map((bar) => bar.getAttribute('title')));

    const { id } = await book(ben, instrument, 60);
    for (const bar of bars) await bar.waitFor();
    const before = await titles();
    const to = { instrumentId: instrument, period: world.at(180) };
    await world.done(ben, `/api/reservations/${id}/moves`, to);
    await expect.poll(titles).not.toContain(before[0]);
    await expect.poll(titles).not.toContain(before[1]);
    await world.done(ben, `/api/reservations/${id}/cancellation`);
    for (const bar of bars) await bar.waitFor({ state: 'detached' });
    // Who booked is asked by name, once.
    expect(read.filter((url) => url.includes('/api/') && !url.includes('/api/people'))).toEqual([]);
    for (const { close } of [calendar, compared]) await close();
  });

  it('show a request to the staff, and a promotion to who waits', async () => {
    const instrument = await world.newInstrument({ approval: 'required' });
    const requests = await open(manager, '/facility');
    await isLive(requests.page);
    const { id } = await book(ann, instrument, 0, { purpose: '薄膜の観察' });
    await requests.page.getByRole('article').filter({ hasText: '薄膜の観察' }).waitFor();
    await requests.page.getByRole('tab', { name: 'キャンセル待ち' }).click();
    const waiting = await open(ben, '/bookings');
    await isLive(waiting.page);
    await world.done(ben, '/api/waitlist', {
      ...use(instrument),
      window: world.at(0),
      minutes: 60,
    });
    const section = waiting.page.getByRole('region', { name: 'キャンセル待ち' });
    await section.getByText('1番目').waitFor();
    await requests.page.getByText(ben.name).waitFor();
    await world.done(ann, `/api/reservations/${id}/cancellation`);
    await section.getByRole('button', { name: '確定する' }).waitFor();
    for (const { close } of [requests, waiting]) await close();
  });

  it('show that an instrument is suspended, resumed, and what retiring it would touch', async () => {
    const instrument = await world.newInstrument();
    await book(ann, instrument, 0);
    await book(ann, instrument, 60);
    const own = await open(ann, '/bookings');
    await isLive(own.page);
    const staff = await open(manager, '/manage');
    await isLive(staff.page);
    const source = await readFile(axe, 'utf8');
    const dialog = staff.page.getByRole('dialog');
    // All instruments of this world have one name.
    const link = staff.page.locator(`a[href="/instruments/${instrument}"]`);
    const row = staff.page.getByRole('row').filter({ has: link });
    const begin = (word: string) => row.getByRole('button', { name: word }).click();

    await begin('休止');
    await dialog.getByText('これからの予約が2件あります').waitFor();
    expect(await violationsOf(staff.page, source, 'suspending')).toEqual([]);
    await dialog.getByRole('textbox', { name: '理由' }).fill('真空ポンプの修理');
    await dialog.getByRole('button', { name: '休止', exact: true }).click();
    const suspended = own.page.getByText('装置は休止中です');
    await suspended.first().waitFor();
    expect(await suspended.count()).toBe(2);
    expect(await violationsOf(own.page, source, 'a suspended booking')).toEqual([]);

    await begin('再開');
    await suspended.first().waitFor({ state: 'detached' });
    await begin('廃止');
    await dialog.getByText('これからの予約2件が取り消されます').waitFor();
    await dialog.getByText(ann.name).first().waitFor();
    await dialog.getByRole('textbox', { name: '理由' }).fill('部品の供給終了');
    await dialog.getByRole('button', { name: '廃止', exact: true }).click();
    await own.page.getByText('予約はまだありません').waitFor();
    for (const { close } of [own, staff]) await close();
  });
});
