import { readFile } from 'node:fs/promises';
import { japanDate, plusMinutes, systemClock } from '@kyoyo/kernel';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';
import { rateCharges } from './rated-charge.ts';
import { phone } from './windows.ts';

const now = systemClock();
const month = japanDate(now).slice(0, 7);

/** From what was charged to invoices that are issued, given back in part, and read by who pays. */
describe('invoices', () => {
  let world: FacilityPages;
  let hanako: Known;
  let jiro: Known;
  let payer: Known;
  beforeAll(async () => {
    world = await startFacilityPages();
    const { institutionId } = world;
    hanako = await world.join('経理 花子', [{ name: 'finance', institutionId }]);
    jiro = await world.join('経理 次郎', [{ name: 'finance', institutionId }]);
    payer = await world.join('支払 三郎', [{ name: 'finance' }]);
    await rateCharges(world.platform.databaseUrls['billing'] as string, {
      institutionId,
      organisationId: payer.organisationId,
      usedTo: plusMinutes(now, -60),
      nets: [100_000, 48_950],
    });
  });
  afterAll(() => world?.stop());

  async function describeIssuer(page: Page): Promise<void> {
    await page.getByRole('button', { name: '発行者を編集' }).click();
    const dialog = page.getByRole('dialog');
    for (const [label, text] of [
      ['名称（日本語）', '国立計測研究所（架空の例）'],
      ['名称（英語）', 'National Institute (fictional)'],
      ['住所', '〒305-0000\n茨城県つくば市架空1-1-1'],
      ['登録番号', 'T8123456789012'],
      ['別の人の承認', '100000'],
      ['銀行コード', '0001'],
      ['銀行名', '架空銀行'],
      ['支店コード', '001'],
      ['支店名', '本店'],
      ['口座番号', '1234567'],
      ['口座名義', 'ｺｸﾘﾂｹｲｿｸ'],
    ] as const) {
      await dialog.getByLabel(new RegExp(`^${label}`)).fill(text);
    }
    await dialog.getByRole('button', { name: '保存する' }).click();
    // A corporation whose check digit is wrong is stopped.
    await dialog.getByText(/検査数字が合いません/).waitFor();
    await dialog.getByRole('textbox', { name: /^登録番号/ }).fill('T7123456789012');
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await dialog.getByRole('button', { name: '保存する' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  it('are proposed by one, approved by another, and issued', async () => {
    const page = await world.open(hanako, '/invoice-settings');
    await describeIssuer(page);
    await page.getByText('T7123456789012').waitFor();
    await page.getByText('未登録').first().waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);

    await page.goto(`${world.platform.url}/invoice-runs`);
    await page.getByRole('combobox', { name: /^対象月/ }).click();
    const [year, number] = month.split('-').map(Number);
    await page.getByRole('option', { name: `${year}年${number}月` }).click();
    await page.getByRole('button', { name: '請求案を作成' }).click();
    await page.getByText('¥163,845').first().waitFor();
    expect(await page.getByRole('button', { name: '承認して発行' }).isDisabled()).toBe(true);
    expect(await violationsAtBothWidths(page)).toEqual([]);
    const address = new URL(page.url()).pathname;
    await page.close();

    const second = await world.open(jiro, address);
    await second.getByRole('button', { name: '承認して発行' }).click();
    const sure = second.getByRole('dialog');
    await sure.getByText('1通、合計¥163,845の書類を発行し').waitFor();
    expect(await violationsAtBothWidths(second)).toEqual([]);
    await sure.getByRole('button', { name: '承認して発行' }).click();
    await second.getByText('1通を発行しました。').waitFor();
    await second.getByRole('link', { name: '発行した請求書を見る' }).click();
    await second.getByRole('link', { name: /^請求-\d{4}-000001$/ }).waitFor();
    expect(await violationsAtBothWidths(second)).toEqual([]);
    await second.close();
  });

  it('are given back in part, and say what is left', async () => {
    const page = await world.open(hanako, '/invoices');
    await page.getByRole('link', { name: /-000001$/ }).click();
    await page.getByRole('button', { name: '返還（減額）する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('税込の金額を指定').check();
    await dialog.getByLabel(/^返還する金額/).fill('11000');
    await dialog.getByLabel(/^理由/).fill('利用時間の訂正');
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await dialog.getByRole('button', { name: '発行する' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/返還-\d{4}-000001/).waitFor();
    await page.getByText('¥152,845').waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.close();
  });

  it('are given back from the limit on when another person approves', async () => {
    const page = await world.open(hanako, '/invoices');
    await page.getByRole('link', { name: /-000001$/ }).click();
    await page.getByRole('button', { name: '返還（減額）する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('税込の金額を指定').check();
    await dialog.getByLabel(/^返還する金額/).fill('90000');
    await dialog.getByLabel(/^理由/).fill('装置の不調');
    await dialog.getByRole('button', { name: '発行する' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('返還が別の人の承認を待っています').waitFor();
    expect(await page.getByRole('button', { name: '承認する' }).count()).toBe(0);
    expect(await violationsAtBothWidths(page)).toEqual([]);
    const address = new URL(page.url()).pathname;
    await page.close();
    const second = await world.open(jiro, address);
    await second.getByRole('button', { name: '却下する' }).click();
    await second.getByRole('dialog').getByRole('button', { name: '却下する' }).click();
    await second.getByText('返還が別の人の承認を待っています').waitFor({ state: 'detached' });
    await second.getByText('¥152,845').waitFor();
    await second.close();
  });

  it('have an issuer whose limit nobody lifts alone', async () => {
    const page = await world.open(hanako, '/invoice-settings');
    await page.getByRole('button', { name: '発行者を編集' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^別の人の承認/).fill('');
    await dialog.getByRole('button', { name: '保存する' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('発行者の変更が別の人の承認を待っています').waitFor();
    expect(await page.getByRole('button', { name: '承認する' }).count()).toBe(0);
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.close();
    const second = await world.open(jiro, '/invoice-settings');
    await second.getByText(/¥100,000 →/).waitFor();
    await second.getByRole('button', { name: '却下する' }).click();
    await second.getByRole('dialog').getByRole('button', { name: '却下する' }).click();
    await second.getByRole('button', { name: '発行者を編集' }).waitFor();
    await second.close();
  });

  it('are there for who pays, with their documents', async () => {
    const page = await world.open(payer, '/invoices', phone);
    await page.getByRole('link', { name: /-000001$/ }).click();
    expect(await page.getByRole('button', { name: '返還（減額）する' }).count()).toBe(0);
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: '請求書（PDF）' }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(/^請求-\d{4}-000001\.pdf$/);
    const pdf = await readFile(await download.path());
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
    const said = text.join('').replaceAll(/\s/g, '');
    for (const each of ['請求書', '登録番号T7123456789012', '¥163,845', '10%対象']) {
      expect(said).toContain(each);
    }
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.close();
  });
});
