import { writeZengin } from '@kyoyo/billing/bank-file';
import { exampleOf } from '@kyoyo/contracts';
import { japanDate, systemClock } from '@kyoyo/kernel';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';
import { issueInvoice } from './issued-invoice.ts';
import { phone } from './windows.ts';

const today = japanDate(systemClock());
const settings = { years: 'era', cancelledInTotals: false } as const;

/** From a file of the bank to payments that have found their invoices. */
describe('payments', () => {
  let world: FacilityPages;
  let hanako: Known;
  let organisationId: string;
  beforeAll(async () => {
    world = await startFacilityPages();
    const { institutionId } = world;
    hanako = await world.join('経理 花子', [{ name: 'finance', institutionId }]);
    organisationId = hanako.organisationId;
    const issuer = exampleOf('billing', 'IssuerDescribed').data as object;
    await world.done(hanako, '/api/issuers', {
      ...issuer,
      institutionId,
      registrationNumber: null,
    });
    const account = exampleOf('billing', 'AccountDescribed').data as object;
    await world.done(hanako, '/api/customer-accounts', {
      ...account,
      institutionId,
      organisationId,
    });
    await issue([110_000, 55_440, 20_000, 20_000]);
  });
  afterAll(() => world?.stop());

  async function issue(amounts: readonly number[]): Promise<void> {
    const url = world.platform.databaseUrls['billing'] as string;
    const { institutionId } = world;
    for (const [nth, totalYen] of amounts.entries()) {
      const said = { institutionId, organisationId, sequence: nth + 1, totalYen, issuedOn: today };
      await issueInvoice(url, said);
    }
  }

  const record = (reference: string, yen: number) => ({
    reference,
    postedOn: today,
    valueOn: today,
    direction: 'in' as const,
    transaction: '11',
    yen,
    chequesYen: 0,
    payerCode: '',
    payerName: 'ｶ)ｶｸｳﾏﾃﾘｱﾙ',
    payerBank: 'ｶｸｳｷﾞﾝｺｳ',
    payerBranch: 'ﾄｳｷﾖｳ',
    remark: '',
    edi: '',
  });
  const file = () => {
    const amounts = [110_000, 55_000, 20_000, 1_234];
    const account = {
      createdOn: today,
      from: today,
      to: today,
      bankCode: '0001',
      bankName: 'ｶｸｳｷﾞﾝｺｳ',
      branchCode: '001',
      branchName: 'ﾎﾝﾃﾝ',
      kind: '1',
      number: '0001234567',
      holder: 'ｶｸｳ',
      openingYen: 0,
      passbook: '1',
      records: amounts.map((yen, nth) => record(`0000000${nth + 1}`, yen)),
    };
    const written = { type: '03' as const, lineEnds: true, endByte: false, accounts: [account] };
    return writeZengin(written, settings);
  };
  const choose = (page: Page, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({
      name: '入出金明細.txt',
      mimeType: 'text/plain',
      buffer,
    });

  it('come from a file that is looked at first; a wrong one says where', async () => {
    const page = await world.open(hanako, '/payments?tab=files');
    const wrong = file();
    wrong.write('0000000186235', 5 * 202 + 7, 'latin1');
    await choose(page, wrong);
    await page.getByText(/6件目のレコードの8-20桁目：¥186,234のはずが、¥186,235でした。/).waitFor();
    await choose(page, file());
    await page.getByText('4件 ¥186,234').first().waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.getByRole('button', { name: '取り込む' }).click();
    await page.getByText('4件（¥186,234）の入金を取り込みました。').waitFor();
    await page.getByText('1件は自動で消し込みました。').waitFor();
    await page.close();
  });

  it('are reviewed by keyboard, with the evidence in words, and undone', async () => {
    const page = await world.open(hanako, '/payments');
    const goTo = (yen: string) => page.getByRole('button', { name: yen }).click();
    await goTo('¥55,000');
    await page
      .getByText('金額が請求書 請求-2026-000002 より振込手数料の分だけ少ないです。')
      .waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('ｶ)ｶｸｳﾏﾃﾘｱﾙの入金を消し込みました。').waitFor();
    await page.keyboard.press('u');
    await page
      .getByText('金額が請求書 請求-2026-000002 より振込手数料の分だけ少ないです。')
      .waitFor();
    await page.keyboard.press('Enter');
    // Two invoices of one amount stand side by side.
    await page.getByRole('button', { name: '¥55,000' }).waitFor({ state: 'hidden' });
    await goTo('¥20,000');
    await page.getByText('金額が請求書 請求-2026-000003 と同じです。').waitFor();
    await page.getByText('金額が請求書 請求-2026-000004 と同じです。').waitFor();
    await page.keyboard.press('x');
    await page.getByText('候補から外しました。').waitFor();
    await page.getByText('金額が請求書 請求-2026-000003 と同じです。').waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await page.getByText('¥1,234').first().waitFor();
    await page.close();
  });

  it('are listed with their invoices, and balances say what is open', async () => {
    const page = await world.open(hanako, '/payments?tab=all', phone);
    await page.getByText('請求-2026-000002').waitFor();
    await page.getByText(/4件、合計 ¥186,234/).waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.getByRole('button', { name: '入金を手で入力' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^金額/).fill('777');
    await dialog.getByRole('button', { name: '入力する' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByText(/5件、合計 ¥187,011/).waitFor();
    await page.getByRole('button', { name: '返金を記録' }).first().click();
    await dialog.getByRole('button', { name: '返金を記録' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('tab', { name: '組織ごとの残高' }).click();
    await page.getByRole('cell', { name: '¥20,000' }).waitFor();
    await page.close();
  });
});
