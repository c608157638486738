import { plusMinutes, systemClock } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';

/** A plan of one hour a month, from its publication to what is left when more than that was used. */
describe('a subscription on its pages', () => {
  let world: FacilityPages;
  let manager: Known;
  let payer: Known;
  let user: Known;
  let instrument: string;
  beforeAll(async () => {
    world = await startFacilityPages();
    manager = await world.join('運営 みどり', world.works('facility-manager', 'facility-staff'));
    payer = await world.join('経理 なお', [{ name: 'finance' }]);
    user = await world.join('測定 はる');
    instrument = await world.newInstrument();
  });
  afterAll(() => world?.stop());

  const name = '月1時間プラン';
  const card = (page: Page) => page.getByRole('region', { name });
  const left = async (page: Page): Promise<string> =>
    page.getByTestId('allowance-left').innerText();

  /** Who has a booking under what is paused is told, and puts it under the usage terms. */
  async function pausedAndPutUnderTerms(page: Page, contractId: string): Promise<void> {
    const later = { start: world.at(1_440).start, end: world.at(1_440).end };
    const wish = { instrumentId: instrument, serviceKind: 'equipment-use', period: later };
    await world.done(user, '/api/reservations', { ...wish, contractId });
    const bookings = await world.open(user, '/bookings');
    const lapsed = bookings.getByText(/契約がこの予約に使えなくなりました/);
    await bookings.getByRole('article').first().waitFor();
    expect(await lapsed.count()).toBe(0);
    await card(page).getByRole('button', { name: '休止する' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '休止する' }).click();
    await lapsed.waitFor();
    expect(await violationsAtBothWidths(bookings)).toEqual([]);
    await bookings.getByRole('button', { name: '契約を変更' }).click();
    const dialog = bookings.getByRole('dialog');
    await dialog.getByLabel('利用約款').check();
    await dialog.getByRole('button', { name: '契約を変更' }).click();
    await lapsed.waitFor({ state: 'detached' });
    // With no contract that could be had instead, none is offered.
    expect(await bookings.getByRole('button', { name: '契約を変更' }).count()).toBe(0);
    await bookings.close();
    await eventually(async () => {
      const { body } = await world.get(user, '/api/notices');
      const kinds = body.items.map(({ kind }: { kind: string }) => kind);
      expect(kinds).toEqual(
        expect.arrayContaining(['contract-lapsed', 'subscription-paused', 'allowance-exhausted']),
      );
    });
    await card(page).getByRole('button', { name: '再開する' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '再開する' }).click();
    await card(page).getByText('契約中').waitFor();
  }

  it('stands beside usage terms, whose next version asks those again who accepted one', async () => {
    const head = await world.join('代表 しげる', [{ name: 'representative' }]);
    const { institutionId } = world;
    const effectiveFrom = plusMinutes(systemClock(), -1);
    const second = { institutionId, text: { ja: '第二の約款', en: 'Second' }, effectiveFrom };
    await world.done(manager, '/api/terms', second);
    const own = await world.open(head, '/contracts');
    const accepted = own.getByRole('region', { name: '承諾した利用約款' }).getByRole('row');
    await accepted.filter({ hasText: '第1版' }).waitFor();
    await accepted.getByRole('button', { name: '第2版の承諾が必要' }).click();
    await own.getByRole('dialog').getByText('第二の約款').waitFor();
    expect(await violationsAtBothWidths(own)).toEqual([]);
    await own.getByRole('dialog').getByRole('button', { name: '約款に同意' }).click();
    const mine = accepted.filter({ hasText: '第2版' }).filter({ hasText: head.name });
    await mine.getByText('適用中').waitFor();
    await own.close();

    const page = await world.open(manager, '/contracts');
    const terms = page.getByRole('region', { name: '利用約款' });
    const version = (nth: number) => terms.getByRole('row').filter({ hasText: `第${nth}版` });
    await version(2).getByText('適用中').waitFor();
    expect(await version(2).getByRole('cell').nth(2).innerText()).toBe('1');
    expect(await version(1).getByRole('cell').nth(2).innerText()).toBe('0');
    await terms.getByRole('button', { name: '新しい版を書く' }).click();
    const dialog = page.getByRole('dialog');
    const publish = dialog.getByRole('button', { name: '公開する' });
    expect(await publish.isDisabled()).toBe(true);
    await dialog.getByLabel('約款（日本語）').fill('第三の約款');
    await dialog.getByText(/承諾済みの1組織には、その日から改めて承諾をお願いします/).waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await publish.click();
    await version(3).getByText('適用前').waitFor();
    await version(2).getByText('適用中').waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.close();
  });

  it('is published by the manager', async () => {
    const page = await world.open(manager, '/contracts');
    await page.getByText('この機関のプランはまだありません。').waitFor();
    await page.getByRole('button', { name: 'プランを追加' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('名前（日本語）').fill(name);
    await dialog.getByLabel('名前（英語）').fill('An hour a month');
    await dialog.getByLabel('期間料金（円）').fill('20000');
    await dialog.getByLabel('含まれる時間（時間）').fill('1');
    await dialog.getByLabel('超過1時間の料金（円）').fill('4000');
    await dialog.getByLabel('解約の予告（日）').fill('0');
    await dialog.getByRole('button', { name: '公開する' }).click();
    await page.getByRole('heading', { name, exact: true }).waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.close();
  });

  it('is subscribed to with the price on the button, used, and shows what is left', async () => {
    const page = await world.open(payer, '/contracts');
    await page.getByRole('button', { name: '申し込む' }).click();
    const pay = '¥20,000 / 1か月 (消費税 10%別)で申し込む';
    await page.getByRole('dialog').getByRole('button', { name: pay }).click();
    await card(page).getByText('契約中').waitFor();
    expect(await left(page)).toBe('1時間');

    const { body } = await world.get(payer, '/api/subscriptions');
    const contractId: string = body.items[0].id;
    const period = world.at(0, 90);
    const wish = { instrumentId: instrument, period, serviceKind: 'equipment-use', contractId };
    const booked = await eventually(() => world.done(user, '/api/reservations', wish));
    await expect.poll(() => left(page)).toBe('0時間');

    world.platform.clock.set(period.start);
    await world.done(user, `/api/reservations/${booked.id}/check-in`);
    world.platform.clock.set(period.end);
    await world.done(user, `/api/reservations/${booked.id}/check-out`);
    // One hour is included, and half an hour beyond it costs half of 4,000; the card's tax is inside.
    const charge = await eventually(async () => {
      const { body: charges } = await world.get(user, '/api/charges');
      expect(charges.items).toHaveLength(1);
      return charges.items[0];
    });
    expect(charge.agreementId).toBe(contractId);
    expect(
      charge.lines.map((line: { kind: string; amount: string }) => [line.kind, line.amount]),
    ).toEqual([
      ['allowance', '0'],
      ['overage', '2000'],
    ]);
    world.platform.clock.set('present');

    await card(page).getByText('超過 30分（¥2,000）').waitFor();
    await card(page)
      .getByRole('img', { name: /期間の利用枠と使用時間/ })
      .waitFor();
    await card(page)
      .getByText(
        '課金された1件の利用は、この契約で¥24,000、契約がなければ料金表で¥4,950です（税込）。契約のほうが¥19,050高くなっています。',
      )
      .waitFor();
    const row = card(page).getByRole('row').filter({ hasText: '測定 はる' });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([
      '1',
      '1時間',
      '0時間',
      '0時間',
      '30分',
      '1時間30分',
    ]);
    await card(page).getByText('装置ごと').click();
    await card(page).getByRole('row').filter({ hasText: '機関' }).waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);

    // The institution sees who used what, and a colleague who keeps no money does not see the cost.
    const itsStaff = await world.open(manager, '/contracts');
    await card(itsStaff).getByText('¥4,950').first().waitFor();
    await card(itsStaff).getByRole('row').filter({ hasText: '測定 はる' }).waitFor();
    await card(itsStaff).getByRole('button', { name: '次の期間' }).isDisabled();
    expect(await violationsAtBothWidths(itsStaff)).toEqual([]);
    await itsStaff.close();
    const colleague = await world.open(user, '/contracts');
    await card(colleague).getByRole('row').filter({ hasText: '測定 はる' }).waitFor();
    expect(await card(colleague).getByText('契約がない場合').count()).toBe(0);
    await colleague.close();

    // The fee of the period is a charge of its own, of the organisation and of nobody.
    await page.goto('/charges');
    await page.getByRole('row').filter({ hasText: name }).filter({ hasText: '¥22,000' }).waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);

    await page.goto(`/charges/${charge.id}`);
    await page.getByText(`サブスクリプション ${name}`).waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);

    await page.goto('/contracts');
    await pausedAndPutUnderTerms(page, contractId);

    // A month later it is renewed, and the period before can be looked at.
    const step = (to: string) => card(page).getByRole('button', { name: to });
    await card(page).getByText('超過 30分（¥2,000）').waitFor();
    expect(await step('前の期間').isDisabled()).toBe(true);
    world.platform.clock.set(plusMinutes(systemClock(), 32 * 1_440));
    await expect.poll(() => left(page)).toBe('1時間');
    await step('前の期間').click();
    await card(page).getByText('超過 30分（¥2,000）').waitFor();
    expect(await left(page)).toBe('0時間');
    await step('次の期間').click();
    await expect.poll(() => left(page)).toBe('1時間');

    await card(page).getByRole('button', { name: '解約する' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '解約する' }).click();
    await card(page)
      .getByText(/に終了$/)
      .waitFor();
    await page.close();
  });
});
