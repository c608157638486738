import { type Instant, japanDate, type Period, plusMinutes, systemClock } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from './accessibility.ts';
import { get, logIn, post } from './demo-requests.ts';
import { demoWorld } from './demo-world.ts';
import { startIn, type TestPlatform } from './test-platform.ts';
import { desk, openWindows, phone, type Windows } from './windows.ts';

const name = 'CHNSO元素分析装置';
const user = { name: '浜辺 ひかり', email: 'hikari.hamabe@example.jp' };
const rival = { name: '森川 あめ', email: 'ame.morikawa@example.jp' };
const staff = 'asahi.kitamori@example.jp';
const attached = { state: 'attached' } as const;

describe('calendars as people use them', () => {
  let platform: TestPlatform;
  let windows: Windows;
  let instrument: Listed;
  let others: Listed[];

  beforeAll(async () => {
    ({ platform } = await startIn(demoWorld, { pages: true }));
    const cookie = await logIn(platform.url, user.email);
    const listed = (await get(platform.url, cookie, '/api/instruments?limit=200'))
      .items as Listed[];
    instrument = listed.find((one) => one.name.ja === name) ?? expect.fail(name);
    others = listed.filter(
      ({ id, institution }) => id !== instrument.id && institution.id === instrument.institution.id,
    );
    for (const { email } of [user, rival]) {
      const own = await logIn(platform.url, email);
      const path = `/api/terms?institutionId=${instrument.institution.id}`;
      const { items } = await get(platform.url, own, path);
      await post(platform.url, own, '/api/agreements', { termsId: items[0].id });
    }
    windows = await openWindows(platform.url);
  });

  afterAll(async () => {
    await windows?.close();
    await platform?.stop();
  });

  /** So many free hours within one day of this week, not before the day after tomorrow. */
  async function freeHours(hours: number): Promise<Instant> {
    const cookie = await logIn(platform.url, user.email);
    const from = plusMinutes(systemClock(), 2 * 1440);
    const query = `instrumentId=${instrument.id}&minutes=${hours * 60}&from=${from}`;
    const { items } = await get(platform.url, cookie, `/api/free-slots?${query}`);
    const slots = items as { period: Period }[];
    const found = slots.find(({ period }) => period.start >= from) ?? slots[0];
    return found?.period.start ?? expect.fail('No free time');
  }

  async function book(email: string, start: Instant, hours: number): Promise<string> {
    const cookie = await logIn(platform.url, email);
    const period = { start, end: plusMinutes(start, hours * 60) };
    const wish = { instrumentId: instrument.id, period, serviceKind: 'equipment-use' };
    return eventually(async () => {
      const booked = await post(platform.url, cookie, '/api/reservations', wish);
      expect(booked, JSON.stringify(booked)).toHaveProperty('id');
      return booked.id as string;
    });
  }

  async function slotOf(reservationId: string): Promise<{ instrumentId: string; period: Period }> {
    const cookie = await logIn(platform.url, user.email);
    return (await get(platform.url, cookie, `/api/reservations/${reservationId}`)).slot;
  }

  it('moves an own booking by keys; a refused move keeps the old slot and says why', async () => {
    const start = await freeHours(4);
    const id = await book(user.email, start, 1);
    await book(rival.email, plusMinutes(start, 120), 1);
    const page = await windows.open(user.email, `/instruments/${instrument.id}`);
    const cell = (instant: Instant) => page.locator(`[data-at="${instant}"]`);
    await eventually(async () => {
      expect(await cell(start).getAttribute('aria-label')).toContain('自分の予約');
    });

    // Taken up, carried on and given up: nothing has happened.
    await cell(start).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('status').filter({ hasText: '移動先' }).waitFor();
    await page.keyboard.press('Escape');
    expect((await slotOf(id)).period.start).toBe(start);

    // An hour later is free.
    await page.keyboard.press('Space');
    for (const _ of [1, 2]) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'に移動しました' }).waitFor();
    const moved = plusMinutes(start, 60);
    expect((await slotOf(id)).period).toEqual({ start: moved, end: plusMinutes(start, 120) });

    // Another hour later somebody else has it.
    await cell(moved).focus();
    await page.keyboard.press('Space');
    for (const _ of [1, 2]) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: '移動できませんでした' });
    await dialog.getByText('この時間はすでに予約されています').waitFor();
    await dialog.getByText('予約は元のままです').waitFor();
    expect((await slotOf(id)).period.start).toBe(moved);
    expect(await cell(moved).getAttribute('aria-label')).toContain('自分の予約');

    // One of the free times that are offered is taken instead.
    await dialog.getByText('空いている時間').locator('..').getByRole('button').first().click();
    await page.getByRole('status').filter({ hasText: 'に移動しました' }).waitFor();
    expect((await slotOf(id)).period.start).not.toBe(moved);
    await page.close();
  });

  it('drags a booking to another instrument of the institution, as its staff', async () => {
    const start = await freeHours(1);
    const id = await book(user.email, start, 1);
    const free = await instrumentFreeOn(japanDate(start));
    const page = await windows.open(staff, '/board');
    await page.getByLabel('日付').fill(japanDate(start));
    const rowOf = ({ id }: Listed) => page.locator(`[data-instrument="${id}"]`);
    const bar = rowOf(instrument).locator('.bar').filter({ hasText: user.name }).first();
    await bar.waitFor();
    const barBox = await boxOf(bar);
    const rowBox = await boxOf(rowOf(free));
    const x = barBox.x + barBox.width / 2;
    await page.mouse.move(x, barBox.y + barBox.height / 2);
    await page.mouse.down();
    await page.mouse.move(x, rowBox.y + rowBox.height / 2, { steps: 5 });
    await page.mouse.up();
    await page.getByRole('status').filter({ hasText: 'に移動しました' }).waitFor();
    await rowOf(free).locator('.bar').filter({ hasText: user.name }).waitFor();
    const moved = await slotOf(id);
    expect(moved.instrumentId).toBe(free.id);
    expect(moved.period.start).toBe(start);

    // Back again, from the notice.
    await page.getByRole('button', { name: '元に戻す' }).click();
    await eventually(async () => expect((await slotOf(id)).instrumentId).toBe(instrument.id));
    await page.close();
  });

  async function instrumentFreeOn(date: string): Promise<Listed> {
    const cookie = await logIn(platform.url, user.email);
    const ids = others.map(({ id }) => id).join(',');
    const day = `from=${date}T00:00:00%2B09:00&to=${date}T23:59:00%2B09:00`;
    const { items } = await get(platform.url, cookie, `/api/calendar?instrumentIds=${ids}&${day}`);
    const taken = new Set((items as { instrumentId: string }[]).map((one) => one.instrumentId));
    return others.find(({ id }) => !taken.has(id)) ?? expect.fail('All are taken');
  }

  /** What the cells say, each kind once. */
  const said = async (page: Page): Promise<string[]> => {
    const labels = await page
      .getByRole('gridcell')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label') ?? ''));
    return [...new Set(labels.map((label) => label.split(' ').at(-1) ?? ''))];
  };
  const unknown = '空きか不明';
  const week = { date: japanDate(plusMinutes(systemClock(), 3 * 1440)), view: 'week' };

  it('shows nothing as free that it does not know: slow, failing, offline, for other days', async () => {
    const page = await windows.open(user.email, '/bookings');
    const path = `/instruments/${instrument.id}?${new URLSearchParams(week).toString()}`;
    const note = page.locator('.knowledge');
    const held = Promise.withResolvers<void>();
    await page.route('**/api/calendar*', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto(path);
    await note.getByText('読み込んでいます').waitFor(attached);
    expect(await said(page)).toEqual([unknown]);
    expect(await page.getByText('ライブ').count()).toBe(0);
    await page.getByRole('gridcell').nth(30).click({ force: true });
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.getByRole('button', { name: '日時を入力して予約' }).isDisabled()).toBe(true);
    held.resolve();
    await page.getByText('● ライブ').waitFor();
    expect(await said(page)).not.toContain(unknown);

    // Days that have not been read are not those that have.
    await page.unroute('**/api/calendar*');
    const failing = { status: 503, contentType: 'application/problem+json', body: '{}' };
    await page.route('**/api/calendar*', (route) => route.fulfill(failing));
    await page.getByRole('button', { name: '次の週' }).click();
    await note.getByText('空き状況を読み込めません').waitFor();
    expect(await said(page)).toEqual([unknown]);
    expect(await violationsOf(page, 'failing')).toEqual([]);
    await page.getByRole('radiogroup').getByText('月', { exact: true }).click();
    await page.locator('.month-day[data-unknown="true"]').first().waitFor();
    expect(await page.locator('.month-day').filter({ hasText: '空き' }).count()).toBe(
      await page.locator('.month-day').filter({ hasText: unknown }).count(),
    );
    await page.unroute('**/api/calendar*');

    // The way back is in the address.
    await page.goBack();
    await page.goBack();
    await page.getByText('● ライブ').waitFor();
    expect(new URL(page.url()).searchParams.get('date')).toBe(week.date);
    await page.context().setOffline(true);
    await note.getByText('時点のものです').waitFor();
    await page.getByRole('status').filter({ hasText: 'オフラインです' }).waitFor();
    expect(await said(page)).not.toContain('空き');
    expect(await violationsOf(page, 'offline')).toEqual([]);
    await page.context().setOffline(false);
    await expect.poll(() => said(page)).toContain('空き');
    await page.close();
  });

  it('books with a thumb at 390 px', async () => {
    const start = await freeHours(2);
    const page = await windows.open(user.email, `/instruments/${instrument.id}`, phone);
    await page.getByRole('group', { name: '日を選ぶ' }).getByTitle(dayName(start)).tap();
    await page.locator(`[data-at="${start}"]`).tap();
    const dialog = page.getByRole('dialog');
    await dialog.getByTestId('total').waitFor();
    await dialog.getByRole('button', { name: '終了を30分遅く' }).tap();
    for (const button of await dialog.getByRole('button', { name: /^(開始|終了)を/ }).all()) {
      expect((await boxOf(button)).height).toBeGreaterThanOrEqual(44);
    }
    await dialog.getByRole('button', { name: '予約を確定' }).tap();
    await dialog.getByText('予約しました').waitFor();
    const cookie = await logIn(platform.url, user.email);
    const { items } = await get(platform.url, cookie, '/api/reservations?limit=200');
    const periods = (items as { slot: { period: Period } }[]).map(({ slot }) => slot.period);
    expect(periods).toContainEqual({ start, end: plusMinutes(start, 90) });
    await page.close();
  });

  it.each([desk, phone])('has no accessibility violation at $width px', async (viewport) => {
    const violations: string[] = [];
    const beside = [instrument, ...others.slice(0, 2)].map(({ id }) => id).join(',');
    const views: [path: string, ...views: string[]][] = [
      [`/instruments/${instrument.id}`, '日', '週', '月'],
      ['/board', '日', '週'],
      [`/calendar?instruments=${beside}`, '日', '週'],
    ];
    for (const [path, ...labels] of views) {
      const page = await windows.open(staff, path, viewport);
      for (const label of labels) {
        await page.getByRole('radiogroup').getByText(label, { exact: true }).click();
        await page.getByRole('radio', { name: label, checked: true }).waitFor(attached);
        await page.waitForLoadState('networkidle');
        violations.push(...(await violationsOf(page, `${path} ${label}`)));
      }
      await page.close();
    }
    expect(violations).toEqual([]);
  });
});

const dayName = (instant: Instant): string =>
  new Intl.DateTimeFormat('ja-JP', {
    timeZone: 'Asia/Tokyo',
    month: 'short',
    day: 'numeric',
  }).format(new Date(instant));

async function boxOf(locator: Locator) {
  return (await locator.boundingBox()) ?? expect.fail('It is not on the screen');
}

interface Listed {
  readonly id: string;
  readonly name: { readonly ja: string };
  readonly institution: { readonly id: string };
}
