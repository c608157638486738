import { readFile } from 'node:fs/promises';
import { japanDate, japanInstant, plusMinutes, systemClock } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';
import { policy } from './people-rules.ts';
import { phone } from './windows.ts';

const written = (instant: string): string => japanDate(instant as never).replaceAll('-', '/');

/** A published price list that is hard to say is set up on the page alone, and goes out and in. */
describe('price lists on the pages', () => {
  let world: FacilityPages;
  let manager: Known;
  let pet: string;
  let page: Page;
  beforeAll(async () => {
    world = await startFacilityPages();
    manager = await world.join('運営 みどり', world.works('facility-manager', 'facility-staff'));
    const name = { ja: '小動物PET/SPECT/CT', en: 'Small-animal PET/SPECT/CT' };
    const { institutionId } = world;
    const described = { institutionId, name, category: 'imaging', location: name, units: 1 };
    pet = (await world.done(manager, '/api/instruments', described)).id;
    await world.done(manager, `/api/instruments/${pet}/approval`);
    await world.done(manager, `/api/instruments/${pet}/policies`, policy);
    page = await world.open(manager, `/facility?tab=prices&instrument=${pet}`);
  });
  afterAll(() => world?.stop());

  const group = (name: string): Locator => page.getByRole('group', { name, exact: true });
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const example = () => page.getByRole('region', { name: '計算例' });
  const totalOf = async (name: string): Promise<string> =>
    (await example().getByRole('row').filter({ hasText: name }).first().innerText())
      .split(/\s+/)
      .at(-1) ?? '';
  const cardsOf = async (id: string) =>
    (await world.get(manager, `/api/instruments/${id}/rate-cards`)).body.items;

  async function fillRow(nth: number, [ja, en, yen]: readonly [string, string, string]) {
    const row = group(`行${nth}`);
    await row.getByLabel('名前（日本語）').fill(ja);
    await row.getByLabel('名前（英語）').fill(en);
    await row.getByLabel('金額（円）').fill(yen);
    return row;
  }
  async function onlyFor(row: Locator, wanted: readonly string[]) {
    const all = ['大企業', '中小企業', 'スタートアップ', '大学・研究機関', '公的機関', '機関内'];
    for (const one of all.filter((name) => !wanted.includes(name))) {
      await row.getByRole('checkbox', { name: one, exact: true }).uncheck();
    }
  }

  it('scans with caps for a day and a month come to what the source prints', async () => {
    await page.getByText('この装置にはまだ料金がありません').waitFor({ timeout: 120_000 });
    await press('新しい料金を作る');
    await page.getByLabel('単位', { exact: true }).selectOption('count');
    await page.getByLabel('単位の名前（日本語）').fill('スキャン');
    await page.getByLabel('単位の名前（英語）').fill('scan');
    await page.getByRole('radio', { name: '金額の表' }).check();
    await onlyFor(await fillRow(1, ['学内', 'Internal', '10,000']), ['機関内']);
    await press('行を加える');
    await onlyFor(await fillRow(2, ['大学', 'Academia', '15,000']), ['大学・研究機関', '公的機関']);
    await press('行を加える');
    const companies = ['大企業', '中小企業', 'スタートアップ'];
    await onlyFor(await fillRow(3, ['企業', 'Company', '20,000']), companies);
    await press('1日の上限を加える');
    await group('上限1').getByLabel('1日の上限（円）').fill('30,000');
    await group('上限1').getByRole('checkbox', { name: '学内' }).check();
    await press('1か月の上限を加える');
    await group('月の上限1').getByLabel('1か月の上限（円）').fill('300,000');
    await group('月の上限1').getByRole('checkbox', { name: '学内' }).check();
    await page.getByLabel('消費税', { exact: true }).selectOption('inclusive');
    await example().getByLabel('数量').fill('5');
    await expect.poll(() => totalOf('機関内')).toBe('¥30,000');
    await expect.poll(() => totalOf('大学・研究機関')).toBe('¥75,000');
    await expect.poll(() => totalOf('中小企業')).toBe('¥100,000');
    await page.getByText('この料金がかかる予約はまだありません。').waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);

    const tomorrow = plusMinutes(systemClock(), 1_440);
    await page.getByLabel('適用を始める日').fill(written(tomorrow));
    await press('この料金を公開');
    await page.getByText('料金を公開しました').waitFor();
    const [{ card }] = await cardsOf(pet);
    const [internal] = card.pricing.tariffs;
    expect(card).toMatchObject({
      unit: { kind: 'count', noun: { ja: 'スキャン', en: 'scan' } },
      dayCaps: [{ yen: 30_000, tariffs: [internal.code] }],
      monthCaps: [{ yen: 300_000, per: 'organisation', tariffs: [internal.code] }],
    });
    const start = japanInstant(japanDate(plusMinutes(systemClock(), 3 * 1_440)), 600);
    const asked = { instrumentId: pet, serviceKind: 'equipment-use', quantity: 5 };
    const period = { start, end: plusMinutes(start, 60) };
    await eventually(async () => {
      const body = { ...asked, period, organisationClass: 'internal' };
      const quote = await world.post(manager, '/api/quotes', body);
      expect(quote.body.totals?.total).toBe(30_000);
    });
  });

  it('what new prices make of a coming booking is said before they are published', async () => {
    const booked = await world.newInstrument();
    const [member] = world.people;
    const period = world.at(0);
    const wish = { instrumentId: booked, period, serviceKind: 'equipment-use', purpose: '測定' };
    await world.done(member, '/api/reservations', wish);
    await page.goto(`/facility?tab=prices&instrument=${booked}`);
    const effect = page.getByRole('region', { name: 'これからの予約への影響' });
    await press('新しい料金を作る');
    await group('行1').getByLabel('金額（円）').fill('4400');
    await effect
      .getByText('これからの予約1件のうち1件の金額が変わります。合計 ¥3,300 → ¥4,400（税込）。')
      .waitFor();
    await effect.getByText('予約を見る（1件）').click();
    await effect.getByRole('row').filter({ hasText: '¥4,400' }).waitFor();
    // Whose class loses its price is said first.
    await group('行1').getByRole('checkbox', { name: 'スタートアップ', exact: true }).uncheck();
    await effect.getByText('1件の予約には料金がなくなります。').waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);

    const onPhone = await world.open(manager, `/facility?tab=prices&instrument=${booked}`, phone);
    await onPhone.getByRole('button', { name: '新しい料金を作る', exact: true }).click();
    // However far down the form one is, what it comes to stays within reach.
    const bar = onPhone.getByRole('button', { name: /計算例/ });
    await onPhone.getByLabel('出典の注記（あれば）').scrollIntoViewIfNeeded();
    expect(await bar.innerText()).toContain('¥9,900');
    await onPhone.close();
  });

  it('all prices leave as a file, and come back changed after a look', async () => {
    await page.goto(`/facility?tab=prices&instrument=${pet}`);
    await press('料金表のファイル');
    const saving = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: '全装置の料金をCSVで保存' }).click();
    const csv = await readFile(await (await saving).path(), 'utf8');
    expect(csv).toContain('スキャン');

    await press('料金表のファイル');
    await page.getByRole('menuitem', { name: 'ファイルから取り込む' }).click();
    const dialog = page.getByRole('dialog');
    const choose = async (text: string) =>
      page
        .locator('input[type=file]')
        .last()
        .setInputFiles({
          name: 'prices.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(text),
        });
    await choose(csv.replace('20000', '二万'));
    await dialog.getByText('1か所を直してください').waitFor();
    await dialog.getByRole('cell', { name: '金額（円）' }).waitFor();
    await choose(csv.replace('20000', '25000'));
    await dialog.getByText('これからの料金を変更 1件').waitFor();
    await dialog.getByText('25000').waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await dialog.getByRole('button', { name: '1件の料金を公開する' }).click();
    await dialog.getByText('1件の料金を公開しました。').waitFor();
    const [{ card }] = await cardsOf(pet);
    expect(card.pricing.tariffs[2].yen).toBe(25_000);
  });
});
