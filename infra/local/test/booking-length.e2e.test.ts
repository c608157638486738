import { type Period, plusMinutes } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';
import { chooseIn } from './row-menu.ts';
import { phone } from './windows.ts';

const rowPixels = { desk: 24, phone: 44 };

/** Longer and shorter, before the use and while it runs, on the screens with which people do it. */
describe('how long a booking is', () => {
  let world: FacilityPages;
  let sakura: Known;
  let riku: Known;
  let aoi: Known;
  beforeAll(async () => {
    world = await startFacilityPages();
    sakura = await world.join('甲野 さくら');
    riku = await world.join('乙川 りく');
    aoi = await world.join('丙山 あおい');
  });
  afterAll(() => world?.stop());
  afterEach(() => world.clock.set('present'));

  /** Nine in the morning in Japan and so many minutes, for so long. */
  async function book(
    who: Known,
    instrumentId: string,
    ...[minutes, length]: [minutes: number, length?: number]
  ): Promise<string> {
    const { id } = await world.done(who, '/api/reservations', {
      instrumentId,
      period: world.at(minutes, length),
      serviceKind: 'equipment-use',
    });
    return id;
  }

  async function periodOf(reservationId: string): Promise<Period> {
    const { body } = await world.get(sakura, `/api/reservations/${reservationId}`);
    return body.slot.period;
  }

  /** The booking on an instrument's calendar that one may pull. */
  async function barOn(page: Page): Promise<Locator> {
    const bar = page.locator('.bar[data-ends="start end"]');
    await bar.waitFor();
    await bar.scrollIntoViewIfNeeded();
    return bar;
  }

  async function pull(page: Page, bar: Locator, edge: 'start' | 'end', rows: number) {
    const { x, y, width, height } = await boxOf(bar);
    const at = { x: x + width / 2, y: edge === 'start' ? y + 3 : y + height - 3 };
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x, at.y + rows * rowPixels.desk, { steps: 5 });
    const preview = page.locator('.bar-draft');
    await preview.waitFor();
    const shown = await preview.textContent();
    await page.mouse.up();
    return shown;
  }

  const changed = (page: Page, length: string) =>
    page
      .getByRole('status')
      .filter({ hasText: `に変更しました（${length}）` })
      .waitFor();

  it('is changed by pulling its ends, with one request, and taken back', async () => {
    const instrument = await world.newInstrument();
    const id = await book(sakura, instrument, 0, 60);
    const page = await world.open(sakura, `/instruments/${instrument}`);
    const bar = await barOn(page);
    const moves: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/moves')) moves.push(request.url());
    });

    expect(await pull(page, bar, 'end', 2)).toBe('09:00–11:00');
    await changed(page, '2時間');
    expect(await periodOf(id)).toEqual(world.at(0, 120));
    expect(moves).toHaveLength(1);

    expect(await pull(page, bar, 'start', 1)).toBe('09:30–11:00');
    await changed(page, '1時間30分');
    expect(await periodOf(id)).toEqual(world.at(30, 90));

    await page.getByRole('button', { name: '元に戻す' }).click();
    await eventually(async () => expect(await periodOf(id)).toEqual(world.at(0, 120)));
    await page.close();
  });

  it('is changed by keys; what is refused stays as it was, and says why', async () => {
    const instrument = await world.newInstrument();
    const id = await book(sakura, instrument, 0, 60);
    await book(riku, instrument, 120, 60);
    const page = await world.open(sakura, `/instruments/${instrument}`);
    await barOn(page);
    const { start } = world.at(0);
    const press = async (...keys: string[]) => {
      await page.locator(`[data-at="${start}"]`).focus();
      for (const key of keys) await page.keyboard.press(key);
    };

    await press('Space', 'Shift+ArrowDown');
    await page.getByRole('status').filter({ hasText: '変更後' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await periodOf(id)).toEqual(world.at(0, 60));

    await press('Space', 'Shift+ArrowDown', 'Enter');
    await changed(page, '1時間30分');
    await press('Space', 'Shift+ArrowUp', 'Shift+ArrowUp', 'Enter');
    await changed(page, '30分');
    expect(await periodOf(id)).toEqual(world.at(0, 30));

    const longer = Array<string>(5).fill('Shift+ArrowDown');
    await press('Space', ...longer, 'Enter');
    const refused = page.getByRole('dialog', { name: '変更できませんでした' });
    await refused.getByText('この時間はすでに予約されています').waitFor();
    await refused.getByText('予約は元のままです').waitFor();
    await refused.getByText('空いている時間', { exact: true }).waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    expect(await periodOf(id)).toEqual(world.at(0, 30));
    await page.close();
  });

  it('is kept when it is to begin at another time, where the dialog says what is taken', async () => {
    const instrument = await world.newInstrument();
    await book(sakura, instrument, 0, 60);
    await book(riku, instrument, 120, 120);
    const page = await world.open(sakura, '/bookings');
    const link = page.locator(`a[href="/instruments/${instrument}"]`);
    await chooseIn(page.getByRole('article').filter({ has: link }), '日時を変更');
    const dialog = page.getByRole('dialog', { name: '日時を変更' });
    const [start, end] = ['開始', '終了'].map((name) => dialog.getByLabel(name, { exact: true }));
    const lengths = dialog.getByRole('radiogroup', { name: '長さを選ぶ' });
    const move = dialog.getByRole('button', { name: '日時を変更' });
    await lengths.waitFor();
    await start?.fill('12:00');
    expect(await end?.inputValue()).toBe('13:00');
    await dialog.getByText('ほかの予約（前後の空け時間を含む）と重なります').waitFor();
    expect(await lengths.count()).toBe(0);
    expect(await dialog.getByTestId('total').count()).toBe(0);
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await move.click();
    await dialog.getByText('空いている時間', { exact: true }).waitFor();
    expect(await dialog.getByRole('button', { name: '9:00' }).count()).toBe(0);
    await start?.fill('13:00');
    await lengths.waitFor();
    await dialog.getByTestId('total').waitFor();
    await end?.fill('12:30');
    await dialog.getByText('終了は開始より後にしてください。').waitFor();
    expect(await move.isDisabled()).toBe(true);
    await start?.fill('2500');
    expect(await dialog.getByTestId('total').count()).toBe(0);
    await page.close();
  });

  it('is changed with a finger: resting takes it up, and its end is pulled', async () => {
    const instrument = await world.newInstrument();
    const id = await book(sakura, instrument, 0, 60);
    const page = await world.open(sakura, `/instruments/${instrument}`, phone);
    const day = new Date(plusMinutes(world.openingAt, 540)).getUTCDate();
    const days = page.getByRole('group', { name: '日を選ぶ' }).getByRole('button');
    await days.filter({ has: page.locator('b', { hasText: new RegExp(`^${day}$`) }) }).tap();
    const bar = page.locator('.bar[data-ends="start end"]');
    await bar.scrollIntoViewIfNeeded();
    const finger = await fingerOn(page);

    const { x, y, width, height } = await boxOf(bar);
    await finger('touchStart', x + width / 2, y + height / 2);
    const done = page.getByRole('button', { name: '決定' });
    await done.waitFor();
    await finger('touchEnd');
    const end = await boxOf(page.locator('.bar-end[data-part="end"]'));
    const [gripX, gripY] = [end.x + end.width / 2, end.y + 12];
    await finger('touchStart', gripX, gripY);
    for (const part of [0.3, 0.6, 1]) {
      await finger('touchMove', gripX, gripY + part * rowPixels.phone);
    }
    await finger('touchEnd');
    await page.getByRole('status').filter({ hasText: '1時間30分' }).waitFor();
    expect(await periodOf(id)).toEqual(world.at(0, 60));
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await done.tap();
    await changed(page, '1時間30分');
    expect(await periodOf(id)).toEqual(world.at(0, 90));
    await page.close();
  });

  it('of a running use is extended to what is free, also when somebody was faster', async () => {
    const instrument = await world.newInstrument();
    const id = await book(aoi, instrument, 0, 60);
    await book(riku, instrument, 150, 60);
    world.clock.set(world.openingAt);
    await world.done(aoi, `/api/reservations/${id}/check-in`);
    const page = await world.open(aoi, '/bookings');
    const link = page.locator(`a[href="/instruments/${instrument}"]`);
    const card = page.getByRole('article').filter({ has: link });
    await chooseIn(card, '延長');
    const dialog = page.getByRole('dialog', { name: '利用の延長' });
    const ends = dialog.getByRole('radiogroup', { name: '終了時刻' }).getByRole('radio');
    await dialog.getByText('次の予約があるため、11:30までです。').waitFor();
    expect(await ends.count()).toBe(3);
    await dialog.getByText('延長による追加').waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await ends.first().focus();
    await page.keyboard.press('ArrowRight');

    // An outage, of which this page is not told.
    await world.done(world.manager, '/api/outages', {
      instrumentId: instrument,
      units: [1],
      period: world.at(90, 30),
      reason: '点検',
    });
    await dialog.getByRole('button', { name: '11:00まで延長する' }).click();
    await dialog.getByText('この時間はすでに予約されています').waitFor();
    await dialog.getByText('装置の停止があるため、10:30までです。').waitFor();
    expect(await periodOf(id)).toEqual(world.at(0, 60));
    await dialog.getByRole('button', { name: '10:30まで延長する' }).click();
    await card.getByRole('status').filter({ hasText: '10:30まで延長しました。' }).waitFor();
    expect(await periodOf(id)).toEqual(world.at(0, 90));

    // Nothing is left to extend to; on the phone at the instrument it says the same.
    await page.goto(`/kiosk/${instrument}`);
    await page.getByRole('button', { name: '延長' }).click();
    await dialog.getByText('いまは延長できません。').waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.close();
  });
});

async function boxOf(locator: Locator) {
  return (await locator.boundingBox()) ?? expect.fail('It is not on the screen');
}

/** One finger on the screen, which the browser itself takes for a touch. */
async function fingerOn(page: Page) {
  const session = await page.context().newCDPSession(page);
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number, y?: number) => {
    const touchPoints = x === undefined || y === undefined ? [] : [{ x, y }];
    return session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
}
