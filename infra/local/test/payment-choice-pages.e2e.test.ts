import { exampleOf } from '@kyoyo/contracts';
import { japanDate, systemClock } from '@kyoyo/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';
import { issueInvoice } from './issued-invoice.ts';

const today = japanDate(systemClock());

/** What no rule finds: a person chooses invoices, or says that a payment is for none. */
describe('payments that a person knows better', () => {
  let world: FacilityPages;
  let hanako: Known;
  beforeAll(async () => {
    world = await startFacilityPages();
    const { institutionId } = world;
    hanako = await world.join('経理 花子', [{ name: 'finance', institutionId }]);
    const issuer = exampleOf('billing', 'IssuerDescribed').data as object;
    const said = { ...issuer, institutionId, registrationNumber: null };
    await world.done(hanako, '/api/issuers', said);
    const url = world.platform.databaseUrls['billing'] as string;
    for (const [nth, totalYen] of [30_000, 8_000, 5_000].entries()) {
      await issueInvoice(url, {
        institutionId,
        organisationId: hanako.organisationId,
        sequence: nth + 1,
        totalYen,
        issuedOn: today,
      });
    }
    for (const [yen, payerName] of [
      [36_000, 'ﾌﾘｺﾐ ﾀﾛｳ'],
      [120, 'ﾘｿｸ'],
      [9_999, 'ﾏﾁｶﾞｲ'],
    ] as const) {
      const payment = { institutionId, postedOn: today, yen, payerName };
      await world.done(hanako, '/api/payments', payment);
    }
  });
  afterAll(() => world?.stop());

  it('pay several invoices, one of them in part, by keyboard', async () => {
    const page = await world.open(hanako, '/payments');
    await page.getByRole('button', { name: /¥36,000/ }).click();
    await page.keyboard.press('i');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('請求番号・請求先でさがす').fill('000001');
    await expect.poll(() => dialog.getByRole('button', { name: /^選ぶ/ }).count()).toBe(1);
    await dialog.getByRole('button', { name: '選ぶ: 請求-2026-000001' }).press('Enter');
    await dialog.getByLabel('請求番号・請求先でさがす').fill('000002');
    await expect.poll(() => dialog.getByRole('button', { name: /^選ぶ/ }).count()).toBe(1);
    await dialog.getByRole('button', { name: '選ぶ: 請求-2026-000002' }).press('Enter');
    await expect.poll(() => dialog.textContent()).toContain('まだ充てていない額 ¥0');
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await dialog.getByRole('button', { name: '消し込む' }).press('Enter');
    await page.getByText('ﾌﾘｺﾐ ﾀﾛｳの入金を消し込みました。').waitFor();
    await page.goto(`${new URL(page.url()).origin}/invoices?find=000002`);
    await page
      .getByRole('row', { name: /000002/ })
      .getByText('一部入金')
      .waitFor();
    await page.getByText('¥2,000').last().waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.close();
  });

  it('are booked as interest, or held and sent back', async () => {
    const page = await world.open(hanako, '/payments');
    const assign = async (yen: string, kind: string) => {
      await page.getByRole('button', { name: yen }).click();
      await page.keyboard.press('o');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox', { name: '何の入金か' }).click();
      await page.getByRole('option', { name: kind }).click();
      await dialog.getByLabel('理由').fill('通帳の記載');
      expect(await violationsAtBothWidths(page)).toEqual([]);
      await dialog.getByRole('button', { name: '記帳する' }).click();
      await dialog.waitFor({ state: 'hidden' });
    };
    await assign('¥120', '受取利息');
    // What was taken for interest comes back by a key, and is taken for it again.
    await page.getByText('ﾘｿｸの入金を記帳しました。').waitFor();
    await page.keyboard.press('u');
    await page.getByRole('button', { name: '¥120' }).waitFor();
    await assign('¥120', '受取利息');
    await assign('¥9,999', '誤った振込（預り金として返す）');
    await page.getByRole('tab', { name: '入金一覧' }).click();
    await page.getByText('預り中').first().waitFor();
    await page.getByRole('button', { name: '返金した' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '返金した' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '返金した' }).waitFor({ state: 'hidden' });
    await page.close();
  });

  it('come from a list of the bank whose columns one says', async () => {
    const page = await world.open(hanako, '/payments?tab=files');
    await page.locator('input[type=file]').setInputFiles({
      name: '明細.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`お取引日,お預り金額,お取引内容\r\n${today},"4,321",ｶ)ｶｸｳ\r\n`),
    });
    await page.getByRole('button', { name: '内容を確かめる' }).waitFor();
    await page.getByRole('cell', { name: '4,321' }).waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.getByRole('button', { name: '内容を確かめる' }).click();
    await page.getByText('1件 ¥4,321').first().waitFor();
    await page.close();
  });

  it('are opened from the journal, and their accounts have names for each program', async () => {
    const page = await world.open(hanako, '/books?tab=journal');
    await page.getByRole('cell').getByRole('link', { name: '入金', exact: true }).first().click();
    await page.getByRole('heading', { name: '入金の詳細' }).waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.goto(`${new URL(page.url()).origin}/books?tab=accounts&kind=freee`);
    await page.getByLabel('受取利息：勘定科目').fill('受取利息（共用）');
    await page.getByLabel('受取利息：税区分').fill('非課売上');
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.getByRole('button', { name: '保存する' }).click();
    await page.getByText('保存しました。').waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel('受取利息：税区分').inputValue()).toBe('非課売上');
    await page.goto(`${new URL(page.url()).origin}/payments?tab=balances&date=${today}`);
    await page.getByText('うち未消込').first().waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.close();
  });

  it('may lack what the issuer lets payers withhold; reminders have their amount', async () => {
    const page = await world.open(hanako, '/invoice-settings');
    await page.getByRole('button', { name: '発行者を編集' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('差し引いてよい振込手数料（円、カンマ区切り）').fill('660, 220');
    await dialog.getByLabel('1回目：いくらから（円）').fill('3000');
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await dialog.getByRole('button', { name: '保存する' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText('¥220, ¥660').waitFor();
    await page.getByText('7日後（¥3,000以上）').waitFor();
    await page.close();
  });
});
