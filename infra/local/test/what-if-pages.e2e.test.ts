import { japanDate, plusMinutes } from '@kyoyo/kernel';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';
import { addPricedInstrument } from './money-world.ts';

const day = 1_440;

/** Who decides prices sees what past use would have come to under others, and writes nothing. */
describe('料金シミュレーション', () => {
  let world: FacilityPages;
  let priced: Awaited<ReturnType<typeof addPricedInstrument>>;
  let manager: Known;
  let page: Page;
  beforeAll(async () => {
    world = await startFacilityPages();
    priced = await addPricedInstrument(world);
    manager = await world.join('運営 みどり', world.works('facility-manager', 'facility-staff'));
    const [yui, ren] = priced.people;
    // Given back too late to be free: each costs what its three hours do.
    const booked = [await priced.book(yui, 3 * day), await priced.book(ren, 4 * day)] as const;
    await world.done(yui, `/api/reservations/${booked[0].id}/cancellation`);
    await world.done(ren, `/api/reservations/${booked[1].id}/cancellation`);
    world.clock.set(plusMinutes(world.openingAt, 5 * day));
    await priced.chargeOf(yui, booked[0].id);
    await priced.chargeOf(ren, booked[1].id);
  });
  afterAll(() => world?.stop());

  /** A question is worked out by a process of its own, which has to start. */
  const patience = { timeout: 120_000 };
  const figures = async (): Promise<string> => {
    await page.getByTestId('what-if-total').waitFor(patience);
    return page.getByTestId('what-if-total').innerText();
  };
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  /** The months of all that is charged here, in an address. */
  const months = (): string => {
    const monthAfter = (days: number) =>
      japanDate(plusMinutes(world.openingAt, days * day)).slice(0, 7);
    return `fromMonth=${monthAfter(0)}&toMonth=${monthAfter(5)}`;
  };

  it('SME 0.5 → 0.4: what was charged stands beside what it would have been', async () => {
    page = await world.open(manager, `/what-if?${months()}`);
    await page.getByLabel('中小企業').fill('０．４', patience);
    await press('計算する');
    // ¥22,000 × 3 h × 0.5, 10% indirect cost and 10% tax, twice; at 0.4 a fifth less.
    expect(await figures()).toContain('¥79,860');
    expect(await figures()).toContain('¥63,888');
    expect(await figures()).toContain('−¥15,972');
    await page.getByText('利用料2件のうち2件が変わります。').waitFor();
    await page.getByText('元の決まりで計算し直すと記録と1円まで一致する').waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await photo('answer');
  });

  it('each charge that differs is named and leads to itself, and the list can be saved', async () => {
    const list = page.getByRole('region', { name: '変わる利用料' });
    await expect.poll(() => list.getByRole('row').count()).toBe(3);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '変わる利用料をCSVで保存' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('what-if.csv');
    await page.getByText('組織ごと').click();
    await page.getByRole('region', { name: '組織ごと' }).getByText('中小企業').waitFor();
    await page.getByText('変わる利用料', { exact: true }).click();
    await list.getByRole('link').first().click();
    await page.waitForURL(/\/charges\//);
    await page.goBack();
    expect(await figures()).toContain('¥63,888');
  });

  it('who is sent the address sees the same', async () => {
    const { pathname, search } = new URL(page.url());
    const other = await world.join('経理 そら', [
      { name: 'finance', institutionId: world.institutionId },
    ]);
    const theirs = await world.open(other, `${pathname}${search}`);
    await expect.poll(() => theirs.getByTestId('what-if-total').innerText()).toContain('−¥15,972');
    expect(await theirs.getByLabel('中小企業').inputValue()).toBe('0.4');
  });

  it('without a change everything is as it was, to the yen', async () => {
    await press('変更なしで確かめる');
    await page.getByText('記録と1円まで一致しました').waitFor(patience);
    await page.getByText('金額が変わる利用料はありません。').waitFor();
  });

  it('what is wrong in a field is said there, and nothing is asked', async () => {
    page = await world.open(manager, `/what-if?${months()}`);
    await press('計算する');
    await page.getByText('変える区分の係数を1つ以上入力してください。').waitFor();
    await page.getByLabel('中小企業').fill('11');
    await page.getByText('0から10までの数を入力してください').waitFor();
    expect(await page.getByRole('button', { name: '計算する' }).isDisabled()).toBe(true);
  });

  it('what would have no price is said first', async () => {
    const unpriced = await world.newInstrument({ openTo: ['startup'] }, 1);
    const changes = [
      {
        type: 'rate-card',
        instrumentIds: [priced.instrumentId],
        from: null,
        card: { kind: 'of-instrument', instrumentId: unpriced },
      },
    ];
    page = await world.open(
      manager,
      `/what-if?${months()}&changes=${encodeURIComponent(JSON.stringify(changes))}`,
    );
    await page.getByText('2件は変更後の料金がありません').waitFor(patience);
    expect(await page.getByRole('region', { name: '変わる利用料' }).innerText()).toContain(
      '料金なし',
    );
  });

  it('is not for whoever only uses instruments', async () => {
    const member = await world.join('利用 あき');
    page = await world.open(member, '/what-if');
    await page.getByText('対象になる機関がありません').waitFor();
  });

  async function photo(name: string): Promise<void> {
    const folder = process.env['PHOTOS'];
    if (!folder) return;
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: `${folder}/what-if-${name}-${width}.png`, fullPage: true });
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  }
});
