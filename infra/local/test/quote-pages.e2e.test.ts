import { readFile } from 'node:fs/promises';
import { eventually } from '@kyoyo/testing';
import type { Locator, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';
import { fillPeriod } from './fill-period.ts';
import { rateCardFrom } from './people-rules.ts';
import { phone } from './windows.ts';

/** Asking for a price in writing, reading it, and taking it along. */
describe('quotes', () => {
  let world: FacilityPages;
  let sakura: Known;
  let midori: Known;
  let instrument: string;
  beforeAll(async () => {
    world = await startFacilityPages();
    sakura = await world.join('甲野 さくら');
    midori = await world.join('運営 みどり', world.works('facility-manager', 'facility-staff'));
    instrument = await world.newInstrument();
  });
  afterAll(() => world?.stop());
  afterEach(() => world.clock.set('present'));

  async function openDialog(page: Page): Promise<Locator> {
    await page.getByRole('button', { name: '日時を入力して予約' }).click();
    const dialog = page.getByRole('dialog');
    await fillPeriod(dialog, world.at(0));
    await dialog.getByTestId('total').waitFor();
    return dialog;
  }

  it('is issued beside the price, read as it prints, and saved as a PDF that says the same', async () => {
    const page = await world.open(sakura, `/instruments/${instrument}`);
    const dialog = await openDialog(page);
    await dialog.getByLabel(/^目的/).fill('打ち込んだ文');
    const price = await dialog.getByTestId('total').innerText();
    await dialog.getByRole('button', { name: 'この内容で見積書を発行' }).click();
    const link = dialog.getByRole('link', { name: '見積書を開く（新しいタブ）' });
    await link.waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    const [quote] = await Promise.all([page.waitForEvent('popup'), link.click()]);
    // Nothing that was typed to book is lost.
    expect(await dialog.getByLabel(/^目的/).inputValue()).toBe('打ち込んだ文');

    const sheet = quote.getByRole('article');
    await sheet.getByRole('heading', { name: '御見積書' }).waitFor();
    const number = await quote.getByRole('heading', { level: 1 }).innerText();
    expect(number).toMatch(/^見積-\d{4}-000001$/);
    await sheet.getByText('機関 御中').waitFor();
    expect(await sheet.innerText()).toContain(price);
    await quote.getByText('同じ利用は、いまの料金でもこの金額です。').waitFor();
    expect(await violationsAtBothWidths(quote)).toEqual([]);

    const saving = quote.waitForEvent('download');
    await quote.getByRole('link', { name: 'PDFをダウンロード' }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe(`${number}.pdf`);
    const pdf = await readFile(await download.path());
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
    const said = text.join('').replaceAll(/\s/g, '');
    for (const each of ['御見積書', number, '機関御中', price, '有効期限', '1/1']) {
      expect(said).toContain(each);
    }
    await quote.close();
    await page.close();
  });

  it('stands in the lists of whom it is for and of the facility, until it expires', async () => {
    const hers = await world.open(sakura, '/quotes', phone);
    await hers.getByRole('link', { name: /-000001$/ }).waitFor();
    expect(await violationsAtBothWidths(hers)).toEqual([]);
    const theirs = await world.open(midori, '/quotes');
    await theirs.getByRole('link', { name: /-000001$/ }).click();
    await theirs.getByText('有効', { exact: true }).waitFor();

    const issuedTo = await world.post(midori, '/api/issued-quotes', {
      instrumentId: instrument,
      period: world.at(1_440),
      serviceKind: 'equipment-use',
      forPersonId: sakura.personId,
      validDays: 1,
    });
    expect(issuedTo.status).toBe(201);
    await hers.getByRole('link', { name: /-000002$/ }).waitFor();
    const bell = await eventually(async () => {
      const { body } = await world.get(sakura, '/api/notices');
      return (
        body.items.find(({ kind }: { kind: string }) => kind === 'quote-issued') ?? expect.fail()
      );
    });
    expect(bell.link).toBe(`/quotes/${issuedTo.body.id}`);

    await theirs.goto(`/quotes/${issuedTo.body.id}`);
    await theirs.getByText('有効', { exact: true }).waitFor();
    world.clock.set(world.at(1_440).start);
    await theirs.getByText('期限切れ', { exact: true }).waitFor();
    await theirs.getByText('もう一度発行してください').waitFor();
    expect(await violationsAtBothWidths(theirs)).toEqual([]);
    await hers.close();
    await theirs.close();
  });

  it('says beside it what the same would cost once prices have changed, and stays as it was', async () => {
    const { body } = await world.post(sakura, '/api/issued-quotes', {
      instrumentId: instrument,
      period: world.at(2_880),
      serviceKind: 'equipment-use',
    });
    const page = await world.open(sakura, `/quotes/${body.id}`);
    const sheet = page.getByRole('article');
    const before = await sheet.innerText();
    await page.getByText('同じ利用は、いまの料金でもこの金額です。').waitFor();
    const dearer = rateCardFrom(world.at(0).start);
    await world.done(world.manager, `/api/instruments/${instrument}/rate-cards`, {
      ...dearer,
      pricing: { kind: 'factor', baseYen: 100_000, factors: { startup: '1' } },
    });
    await eventually(async () => {
      const { today } = (await world.get(sakura, `/api/issued-quotes/${body.id}`)).body;
      expect(today.totals.total).toBeGreaterThan(50_000);
    });
    await page.reload();
    await page.getByText(/いまの料金では¥[\d,]+（\+¥[\d,]+）です。/).waitFor();
    expect(await sheet.innerText()).toBe(before);
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.close();
  });

  it('says so where it cannot be issued, and loses nothing', async () => {
    const page = await world.open(sakura, `/instruments/${instrument}`);
    const dialog = await openDialog(page);
    world.clock.set(world.at(0).start);
    const issue = dialog.getByRole('button', { name: 'この内容で見積書を発行' });
    await issue.click();
    await dialog.getByText('これから始まる利用についてだけ、見積書を発行できます。').waitFor();
    await issue.waitFor();
    await page.close();
  });
});
