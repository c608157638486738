import { exampleOf } from '@kyoyo/contracts';
import { plusMinutes } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';
import { phone } from './windows.ts';

let world: FacilityPages;
let keeper: Known;
let user: Known;
let instrumentId: string;
beforeAll(async () => {
  world = await startFacilityPages();
  const { institutionId } = world;
  keeper = await world.join('経理 はな', [{ name: 'finance', institutionId }]);
  user = await world.join('利用 はるか');
  instrumentId = await world.newInstrument();
  await world.done(keeper, '/api/issuers', {
    institutionId,
    name: { ja: '架空研究所', en: 'Fictional Institute' },
    addressLines: ['〒305-0000', '茨城県つくば市架空1-1-1'],
    registrationNumber: null,
    isCorporation: false,
    taxRounding: 'floor',
    basis: 'exclusive',
    due: { monthsAfter: 1, day: 31 },
    bankAccounts: (exampleOf('billing', 'IssuerDescribed').data as { bankAccounts: object })
      .bankAccounts,
    fourEyesFromYen: null,
    reminders: [],
    singleYear: false,
    effectiveFrom: '2026-04-01',
  });
});
afterAll(() => world?.stop());

/** Booked so many minutes after the opening; used for so many minutes. */
async function use(minutes: number, usedMinutes: number): Promise<void> {
  const period = world.at(minutes);
  const wish = { instrumentId, period, serviceKind: 'equipment-use' };
  const { id } = await world.done(user, '/api/reservations', wish);
  world.clock.set(period.start);
  await world.done(user, `/api/reservations/${id}/check-in`);
  world.clock.set(plusMinutes(period.start, usedMinutes));
  await world.done(user, `/api/reservations/${id}/check-out`);
  await eventually(async () => {
    const { body } = await world.get(user, `/api/charges?reservationIds=${id}`);
    expect(body.items).toHaveLength(1);
  });
}

async function billAll(month: string): Promise<void> {
  const { institutionId } = world;
  const run = await world.done(keeper, '/api/invoice-runs', { institutionId, month });
  await world.done(keeper, `/api/invoice-runs/${run.id}/approval`, {});
  await eventually(async () => {
    const { body } = await world.get(keeper, `/api/invoices?institutionId=${institutionId}`);
    expect(body.items).toHaveLength(1);
  });
}

const photo = (page: Page, name: string) =>
  process.env['PHOTOS']
    ? page.screenshot({ path: `${process.env['PHOTOS']}/${name}.png`, fullPage: true })
    : undefined;

it('shows what does not fit first, in words, and leads to what each figure came from', async () => {
  const month = world.at(0).start.slice(0, 7);
  await use(0, 60);
  await billAll(month);
  await use(120, 60);
  await use(240, 95);
  // Two months later the invoice is overdue, and the month of the use is over.
  world.clock.set(plusMinutes(world.openingAt, 75 * 1_440));

  const page = await world.open(keeper, `/books?tab=reconciliation&month=${month}`);
  const rows = page.getByRole('region', { name: '照合' }).getByRole('row');
  await page.getByText('予約より 35分 長く利用されました。').waitFor();
  const said = (await rows.allInnerTexts()).map((text) => text.split('\n')[0]);
  expect(said).toEqual([expect.stringContaining('差異'), '未請求', '未請求', '期限超過の未入金']);
  await page.getByTestId('differing').getByText('差異のあるもの 3件').waitFor();
  await photo(page, 'reconciliation-desk');
  expect(await violationsAtBothWidths(page)).toEqual([]);

  // Each kind narrows the list, and the address says so.
  await page.getByRole('button', { name: /^期限超過の未入金/ }).click();
  await page.waitForURL(/state=overdue/);
  await page.getByRole('link', { name: /^請求-/ }).waitFor();
  expect(await rows.count()).toBe(2);
  const row = rows.nth(1);
  await row.getByRole('link', { name: /^¥/ }).click();
  await page.waitForURL(/\/charges\//);
  await page.goBack();
  await row.getByRole('link', { name: /^請求-/ }).click();
  await page.waitForURL(/\/invoices\//);
  await page.getByText('¥3,300').first().waitFor();
  const invoiceId = page.url().split('/').at(-1);
  await page.goto(`/history/${invoiceId}`);
  await page.locator('[id^="event-"]').getByText('¥3,300').waitFor();
});

it('says which control totals agree, and is read on a phone', async () => {
  const month = world.at(0).start.slice(0, 7);
  const page = await world.open(keeper, `/books?tab=reconciliation&month=${month}`, phone);
  await page.getByText('すべて一致').waitFor();
  await page.getByText('統制合計').first().click();
  await page.getByText('未回収の請求＝売掛金残高').waitFor();
  expect(await violationsAtBothWidths(page)).toEqual([]);
  await photo(page, 'reconciliation-phone');
});

it('has nothing for whoever keeps no books', async () => {
  const page = await world.open(user, '/books?tab=reconciliation');
  await page.getByText('帳簿を見られる機関がありません。').waitFor();
});

it('finds documents by day, amount and counterparty, and opens them', async () => {
  const page = await world.open(keeper, '/books?tab=documents');
  const rows = page.getByRole('region', { name: '書類の検索' }).getByRole('row');
  await page.getByTestId('found').getByText('請求書 1件 ¥3,300').waitFor();
  expect(await rows.count()).toBe(2);
  await page.getByLabel('金額（から）').fill('3,301');
  await page.getByLabel('金額（から）').press('Enter');
  await page.getByText('条件に合う書類はありません。').waitFor();
  await page.getByLabel('金額（から）').fill('3300');
  await page.getByLabel('金額（から）').press('Enter');
  await page.waitForURL(/least=.*3300/);
  await page.getByRole('link', { name: /請求-.* PDF/ }).waitFor();
  await photo(page, 'documents-desk');
  expect(await violationsAtBothWidths(page)).toEqual([]);
  const href = await page.getByRole('link', { name: /請求-.* PDF/ }).getAttribute('href');
  const pdf = await page.request.get(href ?? '');
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  const small = await world.open(keeper, '/books?tab=documents', phone);
  await small.getByTestId('found').waitFor();
  await photo(small, 'documents-phone');
});

it('states what an institution is to those who claim the tax credit', async () => {
  const page = await world.open(keeper, '/research-credit');
  const form = page.getByRole('region', { name: 'この機関の種類' });
  await form.getByText('まだ示していません。').waitFor();
  await form.getByLabel(/^根拠/).fill('国立研究開発法人法');
  await form.getByRole('button', { name: '登録する' }).click();
  await form.getByRole('listitem').getByText('特別研究機関・大学等').waitFor();
  await photo(page, 'partner-desk');
  expect(await violationsAtBothWidths(page)).toEqual([]);

  const payer = await world.join('経理 ゆき', [{ name: 'finance' }]);
  const theirs = await world.open(payer, '/research-credit');
  await theirs
    .getByText('この年度に、請求された共同研究・委託研究の利用料はありません。')
    .waitFor();
  expect(await violationsAtBothWidths(theirs)).toEqual([]);
});
