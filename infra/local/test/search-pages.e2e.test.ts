import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';
import { phone } from './windows.ts';

describe('the search for anything, and the keys', () => {
  let world: FacilityPages;
  let aoi: Known;
  let manager: Known;
  let instrument: string;
  beforeAll(async () => {
    world = await startFacilityPages();
    aoi = await world.join('丙山 あおい');
    manager = await world.join('管理 者子', world.works('facility-manager', 'facility-staff'));
    instrument = await world.newInstrument();
    const { body } = await world.get(manager, `/api/instruments/${instrument}`);
    await world.done(manager, `/api/instruments/${instrument}/descriptions`, {
      category: body.category,
      location: body.location,
      units: 1,
      name: { ja: '赤外分光光度計', en: 'Infrared spectrometer' },
      techniques: ['ラマン分光', 'XPS'],
      sampleKinds: ['粉末'],
    });
    await world.done(aoi, '/api/reservations', {
      instrumentId: instrument,
      period: world.at(0),
      serviceKind: 'equipment-use',
      purpose: '薄膜の観察',
    });
  });
  afterAll(() => world?.stop());

  const search = async (page: Page, words: string) => {
    await page.getByRole('button', { name: '検索' }).waitFor();
    await page.keyboard.press('Control+k');
    const line = page.getByRole('combobox', { name: '検索' });
    await line.fill(words);
    return page.getByRole('listbox');
  };

  it('finds pages, instruments, bookings and commands, by words of either language', async () => {
    const page = await world.open(aoi, '/charges');
    let list = await search(page, '');
    await list.getByRole('group', { name: 'ページ' }).getByRole('option').first().waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });

    list = await search(page, 'infrared');
    await list.getByRole('group', { name: '自分の予約' }).getByRole('option').waitFor();
    await list.getByRole('group', { name: '装置' }).getByRole('option').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '赤外分光光度計' }).waitFor();

    list = await search(page, 'bookings');
    await list.getByRole('option', { name: '予約', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/bookings$/);

    list = await search(page, '薄膜');
    await list.getByRole('group', { name: '自分の予約' }).getByRole('option').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/open=/);

    list = await search(page, 'どこにもないもの');
    await page.getByText('見つかりません。').waitFor();
    await page.keyboard.press('Escape');
    list = await search(page, 'english');
    await list.getByRole('option', { name: 'English に切り替える' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bookings' }).waitFor();
    await page.getByRole('button', { name: '日本語' }).click();
    await page.close();
  });

  it('lists only the pages of one’s own jobs', async () => {
    const page = await world.open(manager, '/board');
    const list = await search(page, '装置の管理');
    await list.getByRole('option', { name: '装置の管理' }).waitFor();
    const other = await world.open(aoi, '/bookings');
    const found = await search(other, '装置の管理');
    await found.getByRole('group', { name: 'ページ' }).waitFor({ state: 'detached' });
    await Promise.all([page.close(), other.close()]);
  });

  it('lists the keys, and is at hand on a phone', async () => {
    const page = await world.open(aoi, '/bookings');
    await page.getByRole('article').first().waitFor();
    await page.keyboard.press('Shift+?');
    const keys = page.getByRole('dialog', { name: 'キーの一覧' });
    await keys.getByText('何でも検索する').waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'detached' });
    await page.close();
    const small = await world.open(aoi, '/bookings', phone);
    await small.getByRole('button', { name: '検索' }).click();
    await small.getByRole('combobox', { name: '検索' }).fill('赤外');
    await small.getByRole('group', { name: '装置' }).getByRole('option').click();
    await small.getByRole('heading', { level: 1, name: '赤外分光光度計' }).waitFor();
    expect(await violationsAtBothWidths(small)).toEqual([]);
    await small.close();
  });

  it('says techniques and samples in the reader’s language', async () => {
    const page = await world.open(aoi, `/instruments/${instrument}`);
    await page.getByText('ラマン分光', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('Raman spectroscopy', { exact: true }).waitFor();
    await page.getByText('Powders', { exact: true }).waitFor();
    await page.getByText('XPS', { exact: true }).waitFor();
    await page.goto('/instruments');
    const techniques = page.getByRole('group', { name: 'Technique' });
    await techniques.getByText('Raman spectroscopy (1)').click();
    await page.waitForURL(/technique=/);
    await page.getByRole('link', { name: 'Infrared spectrometer' }).waitFor();
    await page.getByRole('button', { name: '日本語' }).click();
    await page.close();
  });
});
