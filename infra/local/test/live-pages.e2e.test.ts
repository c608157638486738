import { plusMinutes, systemClock } from '@kyoyo/kernel';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';

/** Nobody reloads a page here: what others do is shown as it happens. */
describe('pages that are open', () => {
  let world: FacilityPages;
  let manager: Known;
  let ann: Known;
  let ben: Known;
  beforeAll(async () => {
    world = await startFacilityPages();
    manager = await world.join('管理 者子', world.works('facility-manager', 'facility-staff'));
    ann = await world.join('利用 者美');
    ben = await world.join('待機 者介');
  });
  afterAll(() => world?.stop());

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
    // Not later than the present of the pages, which they look up twice a minute.
    const now = systemClock();
    const calendar = await world.open(ann, `/instruments/${instrument}`);
    const kiosk = await world.open(manager, `/kiosk-display/${instrument}`);
    const staff = await world.open(manager, `/facility?tab=outages&instrument=${instrument}`);
    await isLive(calendar);
    await isLive(staff);
    await kiosk.getByText('空いています').waitFor();
    const period = { start: now, end: plusMinutes(now, 120) };
    const outage = { instrumentId: instrument, period, reason: '冷却水の交換' };
    await world.done(manager, '/api/outages', outage);
    await calendar.locator('[data-testid="board-slot"]').first().waitFor();
    await kiosk.locator('.kiosk-now').getByText('停止中').waitFor();
    await staff.getByText('冷却水の交換').waitFor();
    for (const page of [calendar, kiosk, staff]) await page.close();
  });

  it('show a booking that comes, moves and goes on calendars, which read nothing for it', async () => {
    const instrument = await world.newInstrument();
    const calendar = await world.open(manager, `/instruments/${instrument}`);
    const compared = await world.open(ann, `/calendar?instruments=${instrument}`);
    const pages = [calendar, compared];
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
    for (const page of [calendar, compared]) await page.close();
  });

  it('show a request to the staff, and a promotion to who waits', async () => {
    const instrument = await world.newInstrument({ approval: 'required' });
    const requests = await world.open(manager, '/facility');
    await isLive(requests);
    const { id } = await book(ann, instrument, 0, { purpose: '薄膜の観察' });
    await requests.getByRole('article').filter({ hasText: '薄膜の観察' }).waitFor();
    await requests.getByRole('tab', { name: 'キャンセル待ち' }).click();
    const waiting = await world.open(ben, '/bookings');
    await isLive(waiting);
    await world.done(ben, '/api/waitlist', {
      ...use(instrument),
      window: world.at(0),
      minutes: 60,
    });
    const section = waiting.getByRole('region', { name: 'キャンセル待ち' });
    await section.getByText('1番目').waitFor();
    await requests.getByText(ben.name).waitFor();
    await world.done(ann, `/api/reservations/${id}/cancellation`);
    await section.getByRole('button', { name: '確定する' }).waitFor();
    for (const page of [requests, waiting]) await page.close();
  });

  it('show that an instrument is suspended, resumed, and what retiring it would touch', async () => {
    const instrument = await world.newInstrument();
    await book(ann, instrument, 0);
    await book(ann, instrument, 60);
    const own = await world.open(ann, '/bookings');
    await isLive(own);
    const staff = await world.open(manager, '/manage');
    await isLive(staff);
    const dialog = staff.getByRole('dialog');
    // All instruments of this world have one name.
    const link = staff.locator(`a[href="/instruments/${instrument}"]`);
    const row = staff.getByRole('row').filter({ has: link });
    const begin = (word: string) => row.getByRole('button', { name: word }).click();

    await begin('休止');
    await dialog.getByText('これからの予約が2件あります').waitFor();
    expect(await violationsOf(staff, 'suspending')).toEqual([]);
    await dialog.getByRole('textbox', { name: '理由' }).fill('真空ポンプの修理');
    await dialog.getByRole('button', { name: '休止', exact: true }).click();
    const suspended = own.getByText('装置は休止中です');
    await suspended.first().waitFor();
    expect(await suspended.count()).toBe(2);
    expect(await violationsOf(own, 'a suspended booking')).toEqual([]);

    await begin('再開');
    await suspended.first().waitFor({ state: 'detached' });
    await begin('廃止');
    await dialog.getByText('これからの予約2件が取り消されます').waitFor();
    await dialog.getByText(ann.name).first().waitFor();
    await dialog.getByRole('textbox', { name: '理由' }).fill('部品の供給終了');
    await dialog.getByRole('button', { name: '廃止', exact: true }).click();
    await own.getByText('予約はまだありません').waitFor();
    for (const page of [own, staff]) await page.close();
  });
});
