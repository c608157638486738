import { daysFrom } from '@kyoyo/contracts';
import { japanDate, japanInstant, systemClock } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';

const today = japanDate(systemClock());
const tomorrow = daysFrom(today, 1);
const written = (day: string): string => day.replaceAll('-', '/');

/** What a facility takes off for the young, set on its page, and had by who is certified. */
describe('the discounts of an institution', () => {
  let world: FacilityPages;
  let manager: Known;
  let head: Known;
  let member: Known;
  let instrumentId: string;
  beforeAll(async () => {
    world = await startFacilityPages();
    manager = await world.join('運営 みどり', world.works('facility-manager', 'facility-staff'));
    head = await world.join('代表 明子', [{ name: 'member' }, { name: 'representative' }]);
    member = await world.join('若手 はる');
    instrumentId = await world.newInstrument();
  });
  afterAll(() => world?.stop());

  const total = async (who: Known): Promise<number> => {
    const period = {
      start: japanInstant(daysFrom(today, 3), 600),
      end: japanInstant(daysFrom(today, 3), 660),
    };
    const wish = { instrumentId, period, serviceKind: 'equipment-use' };
    return (await world.done(who, '/api/quotes', wish)).totals.total;
  };
  const lookAt = async (page: Page, name: string) => {
    expect(await violationsAtBothWidths(page, name)).toEqual([]);
  };
  const sentence =
    '39歳未満と認定された人（39歳になる年度の3月31日まで）は、使用料が50%引きになります。1人が1台に払う使用料は、1か月に¥100,000までです。';

  it('are set by the manager, with a sentence of what they mean', async () => {
    const page = await world.open(manager, '/facility?tab=discounts');
    await page.getByText('今は割引がありません').waitFor();
    await page.getByRole('button', { name: '割引を変える' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('割引はなくなります').waitFor();
    await dialog.getByRole('button', { name: '年齢で割り引く' }).click();
    const first = dialog.getByRole('group', { name: '割引1', exact: true });
    await first.getByLabel('月の上限').fill('１００，０００');
    await first.getByLabel('明細での名前（日本語）').fill('若手割引');
    await first.getByLabel('明細での名前（英語）').fill('Young');
    await first.getByText(sentence).waitFor();
    await dialog.getByRole('button', { name: '区分で割り引く' }).click();
    const second = dialog.getByRole('group', { name: '割引2', exact: true });
    await second.getByText('区分を1つ以上選んでください').waitFor();
    await second.getByLabel('公的機関', { exact: true }).check();
    await second.getByLabel('割引率').fill('100');
    await second.getByLabel('明細での名前（日本語）').fill('公的機関');
    await second.getByLabel('明細での名前（英語）').fill('Public');
    await second.getByText('区分が公的機関の組織の人は、使用料がかかりません。').waitFor();
    await lookAt(page, 'setting');
    await dialog.getByRole('button', { name: '割引を決める' }).click();
    await page.getByText(/からの割引を決めました/).waitFor();
    await page.getByRole('heading', { name: 'これからの割引' }).waitFor();
    await page.getByRole('article').getByText(sentence).waitFor();
    await lookAt(page, 'set');
    // What was set begins the next change, which comes after it.
    await page.getByRole('button', { name: '割引を変える' }).click();
    expect(await dialog.getByLabel('適用を始める日').inputValue()).toBe(
      written(daysFrom(tomorrow, 1)),
    );
    await dialog.getByText(sentence).waitFor();
    await page.close();
  });

  it('reach who is certified to be under the age, and nobody else', async () => {
    const full = await total(member);
    const page = await world.open(head, '/organisation');
    const row = page.getByRole('article', { name: '若手 はる' });
    await row.getByText('認定はまだありません').waitFor();
    await row.getByRole('button', { name: '認定する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('生年月日').fill('1960/05/10');
    await dialog.getByText(/認定できません/).waitFor();
    await dialog.getByLabel('生年月日').fill('2000/05/10');
    await dialog.getByText('2040年3月31日まで、39歳未満として扱います。').waitFor();
    await lookAt(page, 'certifying');
    await dialog.getByRole('button', { name: '認定する' }).click();
    await row.getByText('39歳未満：2040年3月31日まで').waitFor();
    await lookAt(page, 'certified');
    await page.close();

    await eventually(async () => expect(await total(member)).toBe(full / 2));
    expect(await total(head)).toBe(full);
    const own = await world.open(member, '/organisation');
    await own.getByRole('region', { name: '自分の認定' }).getByText('2040年3月31日').waitFor();
    expect(await own.getByRole('article', { name: '代表 明子' }).count()).toBe(0);
    await own.close();
  });
});
