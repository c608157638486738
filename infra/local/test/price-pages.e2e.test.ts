import { type Instant, japanDate, japanInstant, plusMinutes, systemClock } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';
import { policy } from './people-rules.ts';
import type { Body } from './service-calls.ts';

const written = (instant: Instant): string => japanDate(instant).replaceAll('-', '/');

/** Who has never set up a price does it on the page, and sees what it comes to before. */
describe('prices of an instrument', () => {
  let world: FacilityPages;
  let manager: Known;
  let instrument: string;
  let page: Page;
  beforeAll(async () => {
    world = await startFacilityPages();
    manager = await world.join('運営 みどり', world.works('facility-manager', 'facility-staff'));
    const name = { ja: '透過電子顕微鏡', en: 'TEM' };
    const { institutionId } = world;
    const described = { institutionId, name, category: 'x-ray', location: name, units: 1 };
    instrument = (await world.done(manager, '/api/instruments', described)).id;
    await world.done(manager, `/api/instruments/${instrument}/approval`);
    await world.done(manager, `/api/instruments/${instrument}/policies`, policy);
    page = await world.open(manager, `/facility?tab=prices&instrument=${instrument}`);
  });
  afterAll(() => world?.stop());

  const cards = async (): Promise<Body[]> => {
    const { body } = await world.get(manager, `/api/instruments/${instrument}/rate-cards`);
    return body.items;
  };
  const group = (name: string): Locator => page.getByRole('group', { name, exact: true });
  const withFocus = (field: Locator): Locator => field.and(page.locator(':focus'));
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const example = () => page.getByRole('region', { name: '計算例' });
  const totalOf = async (name: string): Promise<string> =>
    (await example().getByRole('row').filter({ hasText: name }).first().innerText())
      .split(/\s+/)
      .at(-1) ?? '';

  it('a table of two rows, a cap, cheaper hours and an option come to what was computed by hand', async () => {
    await page.getByText('この装置にはまだ料金がありません').waitFor();
    await press('新しい料金を作る');
    await page.getByRole('radio', { name: '金額の表' }).check();
    const companies = group('行1');
    await companies.getByLabel('名前（日本語）').fill('企業');
    await companies.getByLabel('名前（英語）').fill('Companies');
    await companies.getByLabel('金額（円）').fill('１０，０００');
    for (const other of ['大学・研究機関', '公的機関', '機関内']) {
      await companies.getByRole('checkbox', { name: other }).uncheck();
    }
    await press('行を加える');
    const universities = group('行2');
    await withFocus(universities.getByLabel('名前（日本語）')).fill('大学など');
    await universities.getByLabel('金額（円）').fill('4000');
    // 10,000 × 3 h and the tax: the coming Friday evening is what is computed unless one asks.
    await expect.poll(() => totalOf('中小企業')).toBe('¥33,000');

    await press('1日の上限を加える');
    await group('上限1').getByLabel('1日の上限（円）').fill('25000');
    await group('上限1').getByRole('checkbox', { name: '企業' }).check();
    await press('時間帯の割引を加える');
    await group('割引1').getByLabel('割引（%）').fill('50');
    await press('技術指導を加える');
    await group('オプション1').getByLabel('単価（円）').fill('5,000');
    await example().getByLabel('時間', { exact: true }).fill('8');
    await example().getByLabel('技術指導（時間）').fill('2');
    // Friday 6 h × 5,000 stop at 25,000, Saturday 2 h × 5,000, guidance 2 × 5,000, tax 10 %.
    await expect.poll(() => totalOf('中小企業')).toBe('¥49,500');
    // 8 h × 2,000 and guidance, which the cap of the companies leaves alone.
    await expect.poll(() => totalOf('公的機関')).toBe('¥28,600');
    await example().getByRole('radio', { name: '公的機関' }).check();
    await example().getByText('公的機関の計算', { exact: true }).waitFor();
    await expect.poll(() => example().getByTestId('total').innerText()).toBe('¥28,600');
    expect(await violationsAtBothWidths(page)).toEqual([]);
  });

  it('what is wrong is said at its field, which takes the focus; what was typed is not lost', async () => {
    await press('この料金を公開');
    const missing = group('行2').getByLabel('名前（英語）');
    await group('行2').getByText('入力してください。').waitFor();
    await withFocus(missing).waitFor();
    await page.getByText('1か所を直してください。').waitFor();
    await missing.fill('Universities');

    const from = page.getByLabel('適用を始める日');
    await from.fill(written(plusMinutes(systemClock(), -1_440)));
    await press('この料金を公開');
    await page.getByText('過去の日時からは始められません').waitFor();
    await withFocus(from).waitFor();
    expect(await cards()).toEqual([]);

    await press('やめる');
    await page.getByText('入力した内容を捨てますか？').waitFor();
    await press('入力を続ける');
    expect(await missing.inputValue()).toBe('Universities');
  });

  it('is published from tomorrow, changed, saved as a file, withdrawn, and begun with from the file', async () => {
    const tomorrow = plusMinutes(systemClock(), 1_440);
    await page.getByLabel('適用を始める日').fill(written(tomorrow));
    await press('この料金を公開');
    await page.getByText('料金を公開しました').waitFor();
    const [published] = await cards();
    expect(published.card).toMatchObject({
      effectiveFrom: japanInstant(japanDate(tomorrow)),
      pricing: { tariffs: [{ yen: 10_000 }, { yen: 4_000, label: { en: 'Universities' } }] },
      dayCaps: [{ yen: 25_000, tariffs: [published.card.pricing.tariffs[0].code] }],
      timeRules: [{ fromMinute: 1_080, toMinute: 480, discountPercent: '50' }],
      options: [{ yen: 5_000, label: { ja: '技術指導' } }],
      tax: { treatment: 'exclusive', percent: '10' },
    });
    expect(await violationsAtBothWidths(page)).toEqual([]);

    await press('直す');
    await group('行1').getByLabel('金額（円）').fill('12000');
    const dayAfter = plusMinutes(tomorrow, 1_440);
    await page.getByLabel('適用を始める日').fill(written(dayAfter));
    await page.getByText('からの料金は取り下げられ').waitFor();
    await press('この料金を公開');
    await page.getByText('料金を公開しました').waitFor();
    // What is said to be published is what the list shows.
    expect(await page.getByText('¥12,000').count()).toBe(1);
    expect(await page.getByRole('button', { name: '取り下げる' }).count()).toBe(1);
    const effectiveFrom = japanInstant(japanDate(dayAfter));
    expect(await cards()).toMatchObject([
      { card: { ...published.card, pricing: {}, effectiveFrom } },
    ]);

    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'ファイルに保存' }).click();
    const file = await (await saving).path();

    await press('取り下げる');
    await page.getByRole('dialog').getByRole('button', { name: '取り下げる' }).click();
    await page.getByText('からの料金を取り下げました').waitFor();
    await eventually(async () => expect(await cards()).toEqual([]));

    const files = page.locator('input[type=file]');
    const buffer = Buffer.from('{"unit": "hour"}');
    await files.setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer });
    await page.getByText('「other.json」は料金のファイルではありません').waitFor();
    await files.setInputFiles(file);
    expect(await group('行1').getByLabel('金額（円）').inputValue()).toBe('12000');
    await expect.poll(() => totalOf('中小企業')).toBe('¥19,800');
    await page.close();
  });

  it('begins with the prices of another instrument', async () => {
    await world.newInstrument();
    page = await world.open(manager, `/facility?tab=prices&instrument=${instrument}`);
    await page.getByPlaceholder('ほかの装置の料金を写す').click();
    await page.getByRole('option').first().click();
    expect(await group('行1').getByLabel('金額（円）').inputValue()).toBe('3300');
    await expect.poll(() => totalOf('スタートアップ')).toBe('¥9,900');
    await expect.poll(() => totalOf('中小企業')).toBe('料金なし');
    await page.close();
  });
});
