import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';
import { fillPeriod } from './fill-period.ts';

const notFree = 'この期間に空きはありません';
const notBookable = 'いまのままでは予約できません';

/** Nobody clicks through a booking to be refused for what was known all along. */
describe('what stands in the way of a booking', () => {
  let world: FacilityPages;
  let agreed: Known;
  let newcomer: Known;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    world = await startFacilityPages();
    agreed = await world.join('利用 者美');
    const name = { ja: '新しい組織', en: 'New' };
    const { id } = await world.done(world.operations, '/api/organisations', { name });
    const certified = { class: 'startup', evidence: 'test', validFrom: '2020-01-01' };
    await world.done(world.operations, `/api/organisations/${id}/class-certifications`, certified);
    newcomer = await world.join('新規 者太', [{ name: 'member' }], id);
    ids['open'] = await world.newInstrument();
    ids['approval'] = await world.newInstrument({ approval: 'required' });
    ids['training'] = await world.newInstrument({ training: 'required', operator: 'none' });
    ids['class'] = await world.newInstrument({ openTo: ['academia'] });
  });
  afterAll(() => world?.stop());

  // All instruments of this world have one name.
  const cardOf = (page: Page, name: string) =>
    page.getByRole('article').filter({ has: page.locator(`a[href="/instruments/${ids[name]}"]`) });

  it('stands on the cards in Find, in both languages', async () => {
    const page = await world.open(agreed, '/instruments');
    await cardOf(page, 'approval').getByText('承認制', { exact: true }).waitFor();
    await cardOf(page, 'training').getByText('講習が必要', { exact: true }).waitFor();
    await cardOf(page, 'class').getByText('貴組織の区分は対象外', { exact: true }).waitFor();
    const words = /承認制|講習が必要|対象外|約款/;
    expect(await cardOf(page, 'open').getByText(words).count()).toBe(0);
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    await cardOf(page, 'approval').getByText('Needs approval', { exact: true }).waitFor();
    await cardOf(page, 'training').getByText('Training needed', { exact: true }).waitFor();
    await cardOf(page, 'class').getByText('Not open to your class', { exact: true }).waitFor();
    await page.getByRole('button', { name: '日本語' }).click();
    await page.close();

    const other = await world.open(newcomer, '/instruments');
    const terms = cardOf(other, 'open').getByText('約款への同意が必要', { exact: true });
    await terms.waitFor();
    await other.close();
  });

  it.each([
    ['approval', '承認'],
    ['training', 'この装置を自分で操作するには、講習の修了が必要です。'],
    ['class', '区分'],
  ])('stands on the page of the instrument before any time is chosen: %s', async (name, words) => {
    const page = await world.open(agreed, `/instruments/${ids[name]}`);
    const note = page.getByRole('region', { name: '予約の前に' });
    await note.getByText(words).first().waitFor();
    expect(await note.getByText(notBookable).count()).toBe(name === 'approval' ? 0 : 1);
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.close();
  });

  it.each(['training', 'class'])('has no button to book it for who is not: %s', async (name) => {
    const page = await world.open(agreed, `/instruments/${ids[name]}`);
    await page.getByRole('button', { name: '日時を入力して予約' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(notBookable).waitFor();
    expect(await dialog.getByRole('button', { name: /予約を確定|仮押さえ/ }).count()).toBe(0);
    await page.close();
  });

  it('is said to who has no role that books, and nothing is done for them', async () => {
    const finance = await world.join('経理 専子', [{ name: 'finance' }]);
    const page = await world.open(finance, `/instruments/${ids['open']}`);
    await page.getByRole('region', { name: '予約の前に' }).getByText('経理').first().waitFor();
    await page.getByRole('button', { name: '日時を入力して予約' }).click();
    await page.getByRole('dialog').getByText(notBookable).waitFor();
    await page.close();
    const period = world.at(0);
    const body = { instrumentId: ids['open'], serviceKind: 'equipment-use', period };
    const path = '/api/reservations';
    const asked = { ...body, forPersonId: finance.personId };
    expect((await world.post(world.manager, path, asked)).body.slug).toBe('does-not-book');
    const { id } = await world.done(agreed, path, body);
    const heir = { personId: finance.personId };
    const handedOver = await world.post(agreed, `${path}/${id}/hand-over`, heir);
    expect(handedOver.body.slug).toBe('does-not-book');
  });

  it('says on the page that terms are to be accepted, and nothing where nothing is in the way', async () => {
    const page = await world.open(newcomer, `/instruments/${ids['open']}`);
    await page.getByRole('region', { name: '予約の前に' }).getByText('約款').first().waitFor();
    await page.close();
    const own = await world.open(agreed, `/instruments/${ids['open']}`);
    await own.getByRole('grid').waitFor();
    await own.waitForLoadState('networkidle');
    expect(await own.getByRole('region', { name: '予約の前に' }).count()).toBe(0);
    await own.close();
  });

  it('leaves out of free time what one cannot book, and says so of what is shown too', async () => {
    const page = await world.open(agreed, '/instruments');
    await page.getByRole('switch', { name: '空きのある装置をさがす' }).click();
    await fillPeriod(page.locator('body'), world.at(0, 480));
    const count = page.getByText('空きがあるのは2件');
    await count.waitFor();
    // A question that makes no sense has no answer, also when the page is opened anew.
    const endsAt = page.getByLabel('終了 日付');
    const day = await endsAt.inputValue();
    await endsAt.fill('2025-01-01');
    await page.getByText('終了は開始より後にしてください。').first().waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    await page.waitForURL(/to=202[45]-/);
    await page.reload();
    await page.getByText('終了は開始より後にしてください。').first().waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    await endsAt.fill(day);
    await count.waitFor();
    await page.waitForURL((url) => !/to=202[45]-/.test(url.search));
    // What could not be read is nothing that is free.
    await page.route('**/api/free-instruments*', (route) =>
      route.fulfill({ status: 503, json: { slug: 'unavailable' } }),
    );
    await page.reload();
    await page.getByText('空き状況を読み込めません').waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    await page.unroute('**/api/free-instruments*');
    await page.getByRole('button', { name: 'もう一度試す' }).click();
    await count.waitFor();
    for (const name of ['open', 'approval']) {
      await cardOf(page, name).getByText('最も早い空き').waitFor();
    }
    for (const name of ['training', 'class']) expect(await cardOf(page, name).count()).toBe(0);
    await page.getByLabel('空きのない装置も下に表示').click();
    for (const name of ['training', 'class']) {
      await cardOf(page, name).getByText(notBookable).waitFor();
      expect(await cardOf(page, name).getByText(notFree).count()).toBe(0);
      expect(await cardOf(page, name).getByText('最も早い空き').count()).toBe(0);
    }
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.close();
  });

  it('lets those who have still to accept the terms find free time: they accept as they book', async () => {
    const page = await world.open(newcomer, '/instruments');
    await page.getByRole('switch', { name: '空きのある装置をさがす' }).click();
    await fillPeriod(page.locator('body'), world.at(0, 480));
    await cardOf(page, 'open').getByText('最も早い空き').waitFor();
    await page.close();
  });
});
