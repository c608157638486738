import { mkdir } from 'node:fs/promises';
import { japanDate, plusMinutes, systemClock } from '@kyoyo/kernel';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';
import { rateCharges } from './rated-charge.ts';

/** How income is divided, and what keeps indirect cost, as finance says it. */
describe('shares of income', () => {
  let world: FacilityPages;
  let finance: Known;
  let page: Page;
  beforeAll(async () => {
    world = await startFacilityPages();
    const { institutionId } = world;
    finance = await world.join('経理 まもる', [{ name: 'finance', institutionId }]);
  });
  afterAll(() => world?.stop());
  const dialog = () => page.getByRole('dialog');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();

  it('are set where they come to the whole, and not at 101%', async () => {
    page = await world.open(finance, '/sharing');
    await page.getByText('配分の決まりはまだありません').waitFor();
    await press('配分を決める');
    await dialog().getByLabel('名称（日本語） 1').fill('電子顕微鏡室');
    await dialog().getByLabel('名称（英語） 1').fill('Electron microscopy');
    await dialog().getByLabel('割合（%） 1').fill('31');
    await dialog().getByText('合計 101%').waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await dialog().getByRole('button', { name: '保存' }).click();
    await dialog().getByText('配分の合計が101%です').waitFor();
    await dialog().getByLabel('割合（%） 1').fill('30');
    await dialog().getByText('合計 100%').waitFor();
    await dialog().getByRole('button', { name: '保存' }).click();
    await dialog().waitFor({ state: 'hidden' });
    await page.getByRole('cell', { name: '電子顕微鏡室' }).waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await photo(page, 'split-rules');
  });

  it('of a month that is not closed are a preview; indirect cost is kept by a supplement', async () => {
    await page.getByRole('tab', { name: '月の配分' }).click();
    await page.getByText('この月に配分する収入はありません。').waitFor();
    await press('この月を配分する');
    await page.getByText('書き出しと配分は、締めた月だけが対象です').waitFor();
    await page.getByRole('tab', { name: '間接経費の補填' }).click();
    await page.getByLabel('人件費（円）').fill('6000000');
    await page.getByLabel('物品費・共用前（円）').fill('4000000');
    await page.getByLabel('物品費・共用後（円）').fill('500000');
    await press('計算する');
    await page.getByText('補填額: ¥1,050,000').waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
  });

  it('are set off with nobody who is in no network', async () => {
    const name = { ja: '遠くの研究所', en: 'Stranger' };
    await world.done(world.operations, '/api/institutions', { name });
    await page.reload();
    await page.getByRole('tab', { name: '大学間相殺' }).click();
    await choosePartner(page, '遠くの研究所');
    await page.getByText('同じネットワークの相手機関を指定してください').waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
  });
});

/** Of a quarter that is over. */
const earlier = plusMinutes(systemClock(), -130 * 24 * 60);

describe('what two institutions owe each other', () => {
  let world: FacilityPages;
  let institutionId: string;
  let finance: Known;
  let partners: Known;
  let page: Page;
  beforeAll(async () => {
    world = await startFacilityPages();
    const { operations, join, done } = world;
    const register = (ja: string, en: string) =>
      done(operations, '/api/institutions', { name: { ja, en } });
    ({ id: institutionId } = await register('計測研究所', 'Measuring'));
    const { id: partnerId } = await register('相手研究所', 'Partner');
    finance = await join('経理 まもる', [{ name: 'finance', institutionId }]);
    partners = await join('経理 あいて', [{ name: 'finance', institutionId: partnerId }]);
    const network = { name: { ja: '相殺の網', en: 'Clearing network' } };
    const institutionIds = [institutionId, partnerId];
    await done(operations, '/api/networks', { ...network, institutionIds });
    await rateCharges(world.platform.databaseUrls['billing'] as string, {
      institutionId,
      organisationId: partners.organisationId,
      usedTo: earlier,
      nets: [50_000, 30_000],
    });
  });
  afterAll(() => world?.stop());
  const dialog = () => page.getByRole('dialog');

  it('is of customers whose partner is named', async () => {
    page = await world.open(finance, '/invoice-settings');
    await page.getByRole('button', { name: /^編集: / }).click();
    await dialog().getByRole('combobox', { name: '精算の方法' }).click();
    await page.getByRole('option', { name: '機関間の相殺' }).click();
    await dialog().getByRole('button', { name: '保存する' }).click();
    const partner = dialog().getByRole('combobox', { name: '相殺の相手機関' });
    // Without a partner it is not sent.
    await partner.click();
    await page.getByRole('option', { name: '相手研究所' }).click();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await dialog().getByRole('button', { name: '保存する' }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByRole('cell', { name: '機関間の相殺' }).waitFor();
    await page.close();
  });

  it('is seen before it is proposed, and its difference is booked by both', async () => {
    page = await world.open(finance, '/sharing?tab=clearing');
    await choosePartner(page, '相手研究所');
    const preview = page.getByRole('region', { name: /提案する前の確認/ });
    await preview.getByText('相手研究所 → 計測研究所 ¥88,000').waitFor();
    await preview.getByRole('cell', { name: '¥80,000' }).waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await photo(page, 'clearing-preview');
    await preview.getByRole('button', { name: '相殺書を作る' }).click();
    await page.getByText('承認待ち').waitFor();

    const theirs = await world.open(partners, '/sharing?tab=clearing');
    await theirs.getByRole('button', { name: '承認する' }).click();
    await theirs.getByRole('button', { name: '差額 ¥88,000 の支払いを記帳' }).click();
    const paying = theirs.getByRole('dialog');
    await paying.getByText('この差額を支払ったものとして').waitFor();
    expect(await violationsAtBothWidths(theirs)).toEqual([]);
    await paying.getByRole('button', { name: '記帳する' }).click();
    await theirs.getByText(/差額を支払済み/).waitFor();
    await theirs.getByText(/差額は未決済/).waitFor();
    await theirs.close();

    const postedOn = japanDate(systemClock());
    const money = { institutionId, postedOn, yen: 88_000, payerName: 'ｱｲﾃｹﾝｷﾕｳｼﾖ' };
    const { id: paymentId } = await world.done(finance, '/api/payments', money);
    await page.getByRole('button', { name: '差額 ¥88,000 の受取りを記帳' }).click();
    await dialog().getByRole('combobox', { name: '受け取った入金' }).click();
    await page.getByRole('option', { name: /ｱｲﾃｹﾝｷﾕｳｼﾖ/ }).click();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await dialog().getByRole('button', { name: '記帳する' }).click();
    await page.getByText(/差額を受取済み/).waitFor();
    await photo(page, 'clearing-settled');
    const { body: payment } = await world.get(finance, `/api/payments/${paymentId}`);
    expect(payment).toMatchObject({ restYen: 0, assignments: [{ to: 'clearing', yen: 88_000 }] });
  });
});

async function choosePartner(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: '相手機関' }).click();
  await page.getByRole('option', { name }).click();
}

/** Kept where somebody wants to look at them. */
async function photo(page: Page, name: string): Promise<void> {
  const folder = process.env['PHOTOS'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
