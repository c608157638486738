import { type Instant, japanTimeZone } from '@kyoyo/kernel';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';
import { fillPeriod } from './fill-period.ts';
import { helium, rateCardFrom } from './people-rules.ts';
import type { Body } from './service-calls.ts';
import { chooseIn } from './row-menu.ts';
import { phone } from './windows.ts';

const day = 1_440;

/** Series, waiting, handing over and checking in, on the screens with which people do it. */
describe('the pages with which people book', () => {
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

  const book = (who: Known, instrumentId: string, minutes: number): Promise<Body> =>
    world.done(who, '/api/reservations', {
      instrumentId,
      period: world.at(minutes),
      serviceKind: 'equipment-use',
    });

  async function openDialog(page: Page, minutes: number): Promise<Locator> {
    await page.getByRole('button', { name: '日時を入力して予約' }).click();
    const dialog = page.getByRole('dialog');
    await fillPeriod(dialog, world.at(minutes));
    await dialog.getByTestId('total').waitFor();
    return dialog;
  }

  it('books a series without the time that is taken, and cancels what follows', async () => {
    const instrument = await world.newInstrument({
      setups: [{ technique: 'EDX', minutes: 30 }],
      cancellationTiers: [{ hoursBefore: 120, percent: 50 }],
    });
    await book(riku, instrument, 7 * day);
    const page = await world.open(sakura, `/instruments/${instrument}`);
    const dialog = await openDialog(page, 0);
    await dialog.getByText('開始まで5日を切ってからの取消し：料金の50%').waitFor();
    await dialog.getByRole('switch', { name: 'くり返す' }).click();
    const count = dialog.getByRole('textbox', { name: '回数' });
    const look = dialog.getByRole('button', { name: '日程を確認' });
    for (const key of ['Control+A', 'Backspace']) await count.press(key);
    expect(await look.isDisabled()).toBe(true);
    expect(await dialog.getByText(/回の合計/).count()).toBe(0);
    await count.pressSequentially('6');
    expect(await count.inputValue()).toBe('6');
    await dialog.getByText(/^6回の合計/).waitFor();
    await count.fill('105');
    await dialog.getByText('1〜104の整数を入力してください。').waitFor();
    await count.fill('４');
    await look.click();
    const dates = dialog.getByRole('list', { name: '日程' }).getByRole('listitem');
    await dates.filter({ hasText: 'すでに予約されています' }).waitFor();
    expect(await dates.filter({ hasText: '予約できます' }).count()).toBe(3);
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await dialog.getByLabel('予約できない回を除いて予約する').click();
    await dialog.getByRole('button', { name: '3回を予約' }).click();
    await dialog.getByText('3回を予約しました').waitFor();
    // Keys go on in the dialog, where the pressed button is gone.
    await dialog
      .getByRole('button', { name: '閉じる' })
      .last()
      .and(page.locator(':focus'))
      .waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);

    await dialog.getByRole('link', { name: '予約一覧へ' }).click();
    const series = page.getByRole('group', { name: 'くり返しの予約（残り3回）' });
    const second = page
      .getByRole('article')
      .filter({ hasText: dayInJapan(world.at(14 * day).start) });
    await chooseIn(second, '取り消す');
    const cancelling = page.getByRole('dialog', { name: '取り消す' });
    await cancelling.getByText('料金はかかりません').waitFor();
    await cancelling.getByLabel('すべての回').click();
    await cancelling
      .getByText(/うち1回に料金の50%（合わせて税込 .*1,650.*）がかかります。/)
      .waitFor();
    await cancelling.getByLabel('この回とそれ以降').click();
    await cancelling.getByText('2回の予約を取り消します。').waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await cancelling.getByRole('button', { name: '取り消す' }).click();
    await cancelling.waitFor({ state: 'hidden' });
    await series.waitFor({ state: 'hidden' });
    await page.getByRole('tab', { name: 'これから (1)' }).waitFor();
    await page.close();
  });

  it('gives a cancelled time to who waits for it, on a screen that is not reloaded', async () => {
    const instrument = await world.newInstrument({
      cancellationTiers: [{ hoursBefore: 120, percent: 50 }],
    });
    await book(sakura, instrument, 0);
    const hers = await world.open(sakura, '/bookings');
    const his = await world.open(riku, `/instruments/${instrument}`);
    const dialog = await openDialog(his, 0);
    await dialog.getByRole('button', { name: '予約を確定' }).click();
    await dialog.getByText('空いている時間', { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'キャンセル待ちに入る' }).click();
    expect(await violationsAtBothWidths(his)).toEqual([]);
    await dialog.getByRole('button', { name: 'キャンセル待ちに登録' }).click();
    await dialog.getByText('キャンセル待ちに登録しました').waitFor();
    await dialog.getByRole('link', { name: '予約一覧へ' }).click();
    const waiting = his.getByRole('region', { name: 'キャンセル待ち' });
    await waiting.getByText('1番目').waitFor();
    await his.getByText('● ライブ').waitFor();
    expect(await violationsAtBothWidths(his)).toEqual([]);

    const mine = hers.getByRole('article').filter({
      has: hers.locator(`a[href="/instruments/${instrument}"]`),
    });
    await chooseIn(mine, '取り消す');
    const cancelling = hers.getByRole('dialog', { name: '取り消す' });
    await cancelling.getByText('いま取り消すと、料金の50%（税込 ¥1,650）がかかります。').waitFor();
    await cancelling.getByRole('button', { name: '取り消す' }).click();
    await cancelling.waitFor({ state: 'hidden' });

    await waiting.getByText('順番が来ました').waitFor();
    expect(await waiting.getByRole('timer').textContent()).toMatch(/^残り \d\d:\d\d/);
    expect(await violationsAtBothWidths(his)).toEqual([]);
    await waiting.getByRole('button', { name: '確定する' }).click();
    await waiting.waitFor({ state: 'hidden' });
    const confirmed = his.getByRole('article').filter({
      has: his.locator(`a[href="/instruments/${instrument}"]`),
    });
    await confirmed.getByText('確定', { exact: true }).waitFor();
    await Promise.all([hers.close(), his.close()]);
  });

  it('keeps what was typed when the session ends, asks before it is lost, and goes on', async () => {
    const instrument = await world.newInstrument();
    const page = await world.open(sakura, `/instruments/${instrument}`);
    await page.getByRole('button', { name: '次の週' }).click();
    await page.getByRole('button', { name: '日時を入力して予約' }).click();
    const dialog = page.getByRole('dialog', { name: '予約の確認' });
    await fillPeriod(dialog, world.at(0));
    const opener = page.getByRole('button', { name: '日時を入力して予約' });
    const purpose = dialog.getByLabel('目的・試料');
    await purpose.fill('薄膜の観察');
    const asked = page.getByRole('dialog', { name: '捨てますか' });
    for (const leave of [
      () => page.keyboard.press('Escape'),
      () => page.goBack(),
      () => page.mouse.click(5, 5),
    ]) {
      await leave();
      await asked.waitFor();
      expect(await violationsAtBothWidths(page)).toEqual([]);
      await asked.getByRole('button', { name: '入力を続ける' }).click();
      await asked.waitFor({ state: 'hidden' });
      expect(await purpose.inputValue()).toBe('薄膜の観察');
    }
    await page.context().clearCookies();
    await dialog.getByRole('button', { name: '予約を確定' }).click();
    const again = page.getByRole('dialog', { name: 'もう一度ログイン' });
    await again.waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await again.getByRole('button', { name: sakura.name }).click();
    await dialog.getByText('予約しました').waitFor();
    await dialog.getByRole('button', { name: '閉じる' }).last().click();
    await expect.poll(() => opener.and(page.locator(':focus')).count()).toBe(1);
    const { body } = await world.get(sakura, '/api/reservations?limit=1');
    expect(body.items[0].booking.purpose).toBe('薄膜の観察');
    await page.close();
  });

  it('says a refusal where one looks, names it, and lets it go when something succeeds', async () => {
    const instrument = await world.newInstrument();
    await book(riku, instrument, 0);
    const page = await world.open(aoi, `/instruments/${instrument}`, phone);
    const dialog = await openDialog(page, 0);
    const button = dialog.getByRole('button', { name: '予約を確定' });
    const total = dialog.locator('.booking-total');
    for (const seen of [button, total]) await inView(seen);
    await button.click();
    const refusal = dialog.getByRole('alert').filter({ hasText: 'すでに予約されています' });
    await refusal.waitFor();
    await inView(refusal);
    expect(await refusal.and(page.locator(':focus')).count()).toBe(1);
    expect(await page.getByText('問題が起きました').count()).toBe(0);
    for (const seen of [button, total]) await inView(seen);
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'キャンセル待ちに入る' }).click();
    await inView(dialog.getByLabel('この時間だけ').and(page.locator(':focus')));
    await dialog.getByRole('button', { name: 'キャンセル待ちに登録' }).click();
    await dialog.getByText('キャンセル待ちに登録しました').waitFor();
    expect(await refusal.count()).toBe(0);
    await page.close();
  });

  it('hands a booking over to a colleague, who sees it at once', async () => {
    const instrument = await world.newInstrument();
    await book(sakura, instrument, 0);
    const hers = await world.open(sakura, '/bookings');
    const others = await world.open(aoi, '/bookings');
    const link = `a[href="/instruments/${instrument}"]`;
    const mine = hers.getByRole('article').filter({ has: hers.locator(link) });
    await others.getByText('● ライブ').waitFor();
    await chooseIn(mine, '同僚に譲る');
    const dialog = hers.getByRole('dialog', { name: '同僚に譲る' });
    await dialog.getByRole('combobox', { name: '譲る相手' }).click();
    await hers.getByRole('option', { name: aoi.name }).click();
    expect(await violationsAtBothWidths(hers)).toEqual([]);
    await dialog.getByRole('button', { name: '同僚に譲る' }).click();
    await mine.waitFor({ state: 'hidden' });
    await others.locator(link).waitFor();
    await Promise.all([hers.close(), others.close()]);
  });

  it('records what a run takes, on the card of the booking and at the instrument', async () => {
    const card = { ...rateCardFrom('2020-04-01T00:00:00+09:00'), options: [helium] };
    const instrument = await world.newInstrument({}, 1, card);
    const { id } = await book(aoi, instrument, 0);
    world.clock.set(world.openingAt);
    const page = await world.open(aoi, '/bookings', phone);
    await page.clock.setFixedTime(world.openingAt);
    await page.reload();
    const mine = page.getByRole('article').filter({
      has: page.locator(`a[href="/instruments/${instrument}"]`),
    });
    await mine.getByRole('button', { name: '利用開始' }).click();
    await chooseIn(mine, '消耗品・オプション');
    const dialog = page.getByRole('dialog', { name: '消耗品・オプション' });
    await dialog.getByLabel('ヘリウム').fill('-1');
    await dialog.getByText('0より大きく10,000以下の数にしてください').waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await dialog.getByLabel('ヘリウム').fill('１．５');
    // ¥3,300 for the hour and 1.5 litres at ¥900.
    await dialog.getByText('¥4,650').first().waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await dialog.getByRole('button', { name: '記録する' }).click();
    await mine.getByText('消耗品・オプション: ヘリウム 1.5L').waitFor();

    const { body } = await world.get(world.manager, `/api/kiosks/${instrument}/code`);
    await page.goto(`/kiosk/${instrument}?code=${body.code}`);
    expect(await page.getByLabel('ヘリウム').inputValue()).toBe('1.5');
    await page.getByLabel('ヘリウム').fill('2');
    await page.getByText('¥5,100').first().waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.getByRole('button', { name: '利用終了' }).click();
    await page.getByText('利用を終了しました').waitFor();
    await page.goto(`/history/${id}`);
    const history = page.getByRole('listitem');
    await history.filter({ hasText: '消耗品・オプションを記録' }).nth(1).waitFor();
    await history.getByText('ヘリウム 2L').waitFor();
    await page.close();
  });

  it('checks in and out on a phone by the code at the instrument', async () => {
    const instrument = await world.newInstrument();
    await book(aoi, instrument, 0);
    world.clock.set(world.openingAt);
    const { body } = await world.get(world.manager, `/api/kiosks/${instrument}/code`);
    const wrong = String((Number(body.code) + 1) % 100_000_000).padStart(8, '0');
    const page = await world.open(aoi, `/kiosk/${instrument}?code=${wrong}`, phone);
    await page.getByRole('button', { name: '利用開始' }).click();
    await page.getByText('コードが違うか、古くなっています').waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.getByLabel('装置の画面のコード').fill(body.code);
    await page.getByRole('button', { name: '利用開始' }).click();
    await page.getByText('利用を開始しました').waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.goto(`/kiosk/${instrument}?code=${body.code}`);
    await page.getByRole('button', { name: '利用終了' }).click();
    await page.getByText('利用を終了しました').waitFor();
    await page.close();
  });
});

const dayInJapan = (instant: Instant): string =>
  new Intl.DateTimeFormat('ja-JP', {
    timeZone: japanTimeZone,
    month: 'short',
    day: 'numeric',
  }).format(new Date(instant));

/** All of it between the edges of the window. */
async function inView(locator: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const box = await locator.boundingBox();
      const height = locator.page().viewportSize()?.height ?? 0;
      return box !== null && box.y >= 0 && box.y + box.height <= height;
    })
    .toBe(true);
}
