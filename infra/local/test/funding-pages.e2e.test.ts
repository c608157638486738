import { fiscalYearOf } from '@kyoyo/contracts';
import { epochMs, fromEpochMs, japanDate, plusMinutes, systemClock } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';
import { rateCardFrom } from './people-rules.ts';
import type { Body } from './service-calls.ts';

/** What a subsidy holds back, what an instrument costs, and what its prices bring towards that. */
describe('subsidy and cost of an instrument', () => {
  let world: FacilityPages;
  let manager: Known;
  let instrument: string;
  let page: Page;
  beforeAll(async () => {
    world = await startFacilityPages();
    manager = await world.join('運営 みどり', world.works('facility-manager', 'facility-staff'));
    instrument = await world.newInstrument();
  });
  afterAll(() => world?.stop());

  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
  const dialog = () => page.getByRole('dialog');
  const quote = async (minutes: number, length = 60): Promise<Body> => {
    const period = world.at(minutes, length);
    const asked = { instrumentId: instrument, period, serviceKind: 'equipment-use' };
    return (await world.post(world.people[0], '/api/quotes', asked)).body;
  };
  const fiscalYear = fiscalYearOf(systemClock());
  const recoveryPath = () =>
    `/api/cost-recovery?institutionId=${world.institutionId}&fiscalYear=${fiscalYear}`;

  it('is declared free to a day: the quote says so, and the day after is chargeable', async () => {
    // The opening is at nine in the morning of that day, in Japan.
    const lastDay = japanDate(world.openingAt);
    page = await world.open(manager, `/instruments/${instrument}`);
    await press('補助金の扱いを登録');
    await dialog().getByLabel('補助金・事業の名称（日本語）').fill('先端設備整備費');
    await dialog().getByLabel('補助金・事業の名称（英語）').fill('Equipment grant');
    await dialog().getByLabel('取得の目的').fill('電池材料の評価');
    await dialog().getByLabel('取得日').fill('2021/12/01');
    await dialog().getByText('2026年11月30日 です').waitFor();
    await dialog().getByLabel('期限（この日の24時まで）').fill(lastDay.replaceAll('-', '/'));
    await dialog().getByLabel('確認した部署（個人名は書かない）').fill('研究支援課');
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await dialog().getByRole('button', { name: '登録する' }).click();
    await page.getByText('電池材料の評価').waitFor();
    const note = page.getByTestId('subsidy-note');
    // Billing has heard of it, too.
    await eventually(async () => expect((await quote(0)).subsidy).not.toBeNull());
    await page.reload();
    await note.waitFor();
    expect(await note.innerText()).toContain('まで無償（補助金により取得）');
    expect(await violationsAtBothWidths(page)).toEqual([]);

    const free = await quote(0);
    expect(free).toMatchObject({ totals: { total: 0 }, subsidy: { mode: 'free', lastDay } });
    expect(free.lines).toMatchObject([{ kind: 'subsidy', amount: '0' }]);
    // Midnight in Japan is fifteen hours after the opening.
    expect(await quote(900)).toMatchObject({ totals: { total: 3_300 }, subsidy: null });
    expect((await quote(840, 120)).totals.total).toBe(3_300);
    const units = await world.get(world.people[0], `/api/unit-prices?instrumentIds=${instrument}`);
    expect(units.body.items).toMatchObject([{ yen: '0', subsidy: { mode: 'free', lastDay } }]);
    const seen = await world.get(world.people[0], `/api/instruments/${instrument}/subsidy`);
    expect(seen.body.items).toMatchObject([
      { rule: { purpose: null, signedOff: null, lastDay }, reason: null },
    ]);
  });

  it('is changed from now on, with a reason, and the rule before stays in its history', async () => {
    await press('扱いを変更');
    await dialog().getByRole('radio', { name: '実費' }).check();
    await dialog().getByLabel('実費（1時間、円・税別）').fill('１，０００');
    await dialog().getByLabel('変更の理由').fill('資金配分機関の指示');
    await dialog().getByRole('button', { name: '登録する' }).click();
    await page.getByText('資金配分機関の指示').waitFor();
    await page.getByText('これまでの扱い').click();
    await eventually(async () => {
      const { totals, subsidy, lines } = await quote(0);
      expect(totals).toMatchObject({ net: 1_000, tax: 100 });
      expect(subsidy.mode).toBe('at-cost');
      expect(lines[0].label.ja).toContain('実費');
    });
  });

  it('a cost sheet says what an hour costs; a wrong list says row and column, and takes nothing', async () => {
    await page.goto(new URL('/facility?tab=costs', page.url()).href);
    await press('CSVから取り込む');
    const files = dialog().locator('input[type=file]');
    const send = (text: string) =>
      files.setInputFiles({ name: 'c.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    const head = '装置ID,年度,維持費,利用見込み時間,減価償却費\n';
    await send(`${head}${instrument},${fiscalYear},3百万,1200,5000000\n`);
    await dialog().getByText('1か所を直してください').waitFor();
    await dialog().getByRole('cell', { name: '維持費' }).waitFor();
    await send(`${head}${instrument},${fiscalYear},3000000,1200,5000000\n`);
    await dialog().getByText('新しい原価表 1件').waitFor();
    await dialog().getByRole('button', { name: '1件を取り込む' }).click();
    await dialog().getByText('1件の原価表を取り込みました').waitFor();
    await dialog().getByRole('button', { name: '閉じる' }).last().click();
    await eventually(async () => {
      const { body } = await world.get(manager, recoveryPath());
      expect(body.items).toMatchObject([{ fullCostYen: 8_000_000 }]);
    });
    await page.reload();
    await page.getByText('¥8,000,000').first().waitFor();
    await press('原価表を直す');
    await dialog().getByLabel('人件費（円）').fill('-1');
    await dialog().getByText('0以上の円（整数）で入力してください。').waitFor();
    await dialog().getByLabel('人件費（円）').fill('0');
    await dialog().getByLabel('消耗品費').fill('400,000');
    await dialog().getByRole('button', { name: '原価表を保存' }).click();
    await dialog().waitFor({ state: 'hidden' });
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await eventually(async () => {
      const { body } = await world.get(manager, recoveryPath());
      expect(body.items).toMatchObject([
        { instrumentId: instrument, fullCostYen: 8_000_000, costs: { consumablesYen: 400_000 } },
      ]);
    });
  });

  it('beside the editor stands what prices recover; below maintenance they need a signature', async () => {
    const next = {
      ...rateCardFrom(plusMinutes(systemClock(), 60)),
      tax: { treatment: 'exclusive', percent: '10' },
    };
    next.pricing.tariffs[0] = { ...next.pricing.tariffs[0], yen: 2_000 } as never;
    const path = `/api/instruments/${instrument}/rate-cards`;
    const refused = await world.post(manager, path, next);
    expect(refused.body).toMatchObject({
      slug: 'price-below-maintenance',
      maintenanceYen: '2,500',
      below: [{ organisationClass: 'startup', hourYen: '2000' }],
    });

    await page.goto(new URL(`/facility?tab=prices&instrument=${instrument}`, page.url()).href);
    await press('これをもとに作る');
    const row = page.getByRole('group', { name: '行1', exact: true });
    const box = page.getByRole('region', { name: '原価と回収率' }).first();
    await box.getByText('うち維持費は¥2,500').waitFor();
    // 3,300 with tax are 3,000 of 2,500 and of 6,666⅔.
    await box.getByRole('row', { name: /スタートアップ.*¥3,000.*120%.*45%/ }).waitFor();
    await row.getByLabel('金額（円）').fill('1100');
    await box.getByText('維持費を下回る区分があります').waitFor();
    await box.getByText('維持費未満', { exact: true }).waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.getByLabel('例外の理由').fill('初年度に利用を広げる');
    await page.getByLabel('承認した部署（個人名は書かない）').fill('研究支援課');
    await page.getByLabel('例外の期限').fill('2099/03/31');
    await press('この料金を公開');
    await page.getByText('料金を公開しました').waitFor();
    await page.getByText('維持費未満（例外 2099年3月31日まで）').waitFor();
    const { body } = await world.get(manager, path);
    expect(body.items[0].exception).toMatchObject({
      reason: '初年度に利用を広げる',
      signedBy: manager.personId,
      maintenanceHourYen: '2500',
      below: [{ organisationClass: 'startup', hourYen: '1000' }],
    });
    const others = await world.get(world.people[0], path);
    expect(others.body.items[0].exception).toBeNull();

    // Who corrects it need not say again why.
    await press('直す');
    expect(await page.getByLabel('例外の理由').inputValue()).toBe('初年度に利用を広げる');
    await press('やめる');
  });

  it('a list with a price below maintenance says so before it is taken, and is signed there', async () => {
    const list = `/api/price-lists/export?institutionId=${world.institutionId}&format=csv`;
    const [row] = (await world.get(manager, `/api/instruments/${instrument}/rate-cards`)).body
      .items;
    const exported = await page.request.get(new URL(list, page.url()).href);
    const text = (await exported.text()).replaceAll('1100', '1200');
    await press('料金表のファイル');
    await page.getByRole('menuitem', { name: 'ファイルから取り込む' }).click();
    const buffer = Buffer.from(text);
    const files = dialog().locator('input[type=file]');
    await files.setInputFiles({ name: 'prices.csv', mimeType: 'text/csv', buffer });
    await dialog().getByText('維持費を下回る料金が1件あります').waitFor();
    await dialog()
      .getByText(/維持費未満（\d+年度の維持費は1時間¥2,500）：スタートアップ ¥1,091/)
      .waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await dialog().getByLabel('例外の理由').fill('初年度に利用を広げる');
    await dialog().getByLabel('承認した部署（個人名は書かない）').fill('研究支援課');
    await dialog().getByLabel('例外の期限').fill('2099/03/31');
    await dialog().getByRole('button', { name: '1件の料金を公開する' }).click();
    await dialog().getByText('1件の料金を公開しました。').waitFor();
    const { body } = await world.get(manager, `/api/instruments/${instrument}/rate-cards`);
    expect(body.items[0].id).not.toBe(row.id);
    expect(body.items[0].exception.below).toMatchObject([{ hourYen: '12000/11' }]);
  });

  it('what one pays is shown after what the institution takes off for the class', async () => {
    const usual = await world.newInstrument();
    const label = { ja: 'スタートアップ支援', en: 'Startup support' };
    const whom = { kind: 'class', classes: ['startup'] };
    await world.done(manager, `/api/institutions/${world.institutionId}/discounts`, {
      effectiveFrom: fromEpochMs(epochMs(systemClock()) + 2_000),
      rules: [{ code: 'startup', label, percent: '25', for: whom, monthlyCapYen: null }],
    });
    const [member] = world.people;
    await eventually(async () => {
      const { body } = await world.get(member, `/api/unit-prices?instrumentIds=${usual}`);
      expect(body.items).toMatchObject([{ yen: '2475', discounts: [{ label, percent: '25' }] }]);
    });
    const somebody = await world.join('利用 はるか');
    const own = await world.open(somebody, `/instruments/${usual}`);
    await own.getByText('スタートアップ支援 25%引き').waitFor();
    await own.getByRole('insertion').getByText('¥2,475').waitFor();
    await own.getByText('そこから「スタートアップ支援」で25%引きます。').waitFor();
    expect(await violationsAtBothWidths(own)).toEqual([]);
    await own.goto(new URL('/instruments', own.url()).href);
    await own.getByText('¥2,475 / 時間').first().waitFor();
    await own.getByText('スタートアップ支援 25%引き').first().waitFor();
    await own.close();
  });
});
