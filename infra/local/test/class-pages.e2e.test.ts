import { daysFrom } from '@kyoyo/contracts';
import { japanDate, japanInstant, plusMinutes, systemClock } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';
import { fillPeriod } from './fill-period.ts';
import { rateCardFrom } from './people-rules.ts';
import type { Answered } from './service-calls.ts';

const today = japanDate(systemClock());
const lastDay = daysFrom(today, 90);
const afterwards = daysFrom(lastDay, 1);
const written = (day: string): string => day.replaceAll('-', '/');
/** From ten o'clock on, for an hour. */
const on = (day: string) => ({ start: japanInstant(day, 600), end: japanInstant(day, 660) });

/** An organisation without a class asks for one, gets it, and loses it by time alone. */
describe('the class of an organisation', () => {
  let world: FacilityPages;
  let member: Known;
  let manager: Known;
  let instrumentId: string;
  beforeAll(async () => {
    world = await startFacilityPages();
    const name = { ja: 'あけぼの素材', en: 'Akebono Materials' };
    const { id } = await world.done(world.operations, '/api/organisations', { name });
    member = await world.join('代表 明子', [{ name: 'member' }, { name: 'representative' }], id);
    manager = await world.join('運営 みどり', world.works('facility-manager', 'facility-staff'));
    const terms = await world.get(member, `/api/terms?institutionId=${world.institutionId}`);
    await world.done(member, '/api/agreements', { termsId: terms.body.items[0].id });
    const factors = { large: '1', sme: '0.5', startup: '0.3' };
    instrumentId = await world.newInstrument({ openTo: ['startup', 'sme', 'large'] }, 3, {
      ...rateCardFrom('2020-04-01T00:00:00+09:00'),
      pricing: { kind: 'factor', baseYen: 10_000, factors },
    });
  });
  afterEach(() => world.clock.set('present'));
  afterAll(() => world?.stop());

  const quote = (day: string, who = member): Promise<Answered> => {
    const body = { instrumentId, period: on(day), serviceKind: 'equipment-use' };
    return world.post(who, '/api/quotes', body);
  };
  const book = (day: string, who: Known): Promise<Answered> => {
    const body = { instrumentId, period: on(day), serviceKind: 'equipment-use' };
    return world.post(who, '/api/reservations', body);
  };
  const kindsTold = async (who: Known): Promise<string[]> => {
    const { body } = await world.get(who, '/api/notices');
    return body.items.map(({ kind }: { kind: string }) => kind);
  };
  const lookAt = async (page: Page, name: string) => {
    expect(await violationsAtBothWidths(page, name)).toEqual([]);
  };

  it('is asked for with evidence, and what the rules make of that is said before', async () => {
    expect(await quote(today)).toMatchObject({ body: { slug: 'class-not-certified' } });
    const page = await world.open(member, '/organisation');
    await page.getByText('認定なし').waitFor();
    await page.getByRole('button', { name: '区分を申請する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('資本金（円）').fill('１００，０００，００１');
    await dialog.getByText('「大企業」にあたります').waitFor();
    await dialog.getByText('申請は「スタートアップ」で、判定と違います').waitFor();
    await dialog.getByLabel('設立日').fill(written(daysFrom(today, -1_000)));
    await dialog.getByRole('button', { name: '出資者を加える' }).click();
    await dialog.getByLabel('名称').fill('暁ファンド');
    await dialog.getByText('「スタートアップ」にあたります').waitFor();
    await dialog.getByLabel('根拠となる書類').fill('履歴事項全部証明書、出資契約書');
    await dialog.getByRole('combobox', { name: '段階' }).click();
    await page.getByRole('option', { name: '死の谷' }).click();
    await dialog.getByRole('checkbox', { name: '設備' }).check();
    await dialog.getByRole('combobox', { name: '審査する人' }).click();
    await page.getByRole('option', { name: '機関', exact: true }).click();
    await lookAt(page, 'asking');
    await dialog.getByRole('button', { name: '申請する', exact: true }).click();
    await page.getByText('申請しました').waitFor();
    await page.getByRole('article').getByText('審査中').waitFor();
    await lookAt(page, 'asked');
    await page.close();
    await eventually(async () => expect(await kindsTold(manager)).toContain('class-asked'));
  });

  it('is certified by the manager it was asked of, up to a day and with what follows', async () => {
    const page = await world.open(manager, '/classes');
    const row = page.getByRole('article', { name: /あけぼの素材/ });
    await row.getByText('暁ファンド').waitFor();
    await row.getByText('「スタートアップ」にあたります').waitFor();
    await lookAt(page, 'queue');
    await row.getByRole('button', { name: '認定する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('認定の最後の日').fill(written(lastDay));
    const thereafter = dialog.getByRole('combobox', { name: '期限後の区分' });
    // More capital than an SME has: what the rules propose for afterwards.
    expect(await thereafter.inputValue()).toBe('大企業');
    await thereafter.click();
    await page.getByRole('option', { name: '中小企業' }).click();
    await lookAt(page, 'certifying');
    await dialog.getByRole('button', { name: '認定する' }).click();
    await page.getByText('あけぼの素材の区分を認定しました').waitFor();
    await page.getByText('審査を待つ申請はありません').waitFor();
    await page.close();

    const own = await world.open(member, '/organisation');
    await own.getByText('その後は「中小企業」').waitFor();
    await lookAt(own, 'certified');
    await own.close();
    await eventually(async () => expect(await kindsTold(member)).toContain('class-certified'));
  });

  it('is that of the day of the use, in quote and dialog', async () => {
    await eventually(async () =>
      expect(await quote(lastDay)).toMatchObject({
        status: 200,
        body: {
          organisationClass: 'startup',
          classValidTo: afterwards,
          nextClass: 'sme',
          totals: { total: 3_000 },
        },
      }),
    );
    expect(await quote(afterwards)).toMatchObject({
      body: { organisationClass: 'sme', classValidTo: null, totals: { total: 5_000 } },
    });
    const page = await world.open(member, `/instruments/${instrumentId}`);
    await page.getByRole('button', { name: '日時を入力して予約' }).click();
    const dialog = page.getByRole('dialog');
    await fillPeriod(dialog, on(daysFrom(today, 2)));
    await dialog.getByText(/利用者区分：スタートアップ · .*まで · その後は「中小企業」/).waitFor();
    await lookAt(page, 'quoted');
    await page.close();
  });

  it('says sixty and fourteen days before that it changes, and when it has', async () => {
    for (const [day, kind, count] of [
      [daysFrom(afterwards, -60), 'class-changing', 1],
      [daysFrom(afterwards, -14), 'class-changing', 2],
      [afterwards, 'class-changed', 1],
    ] as const) {
      world.clock.set(japanInstant(day, 1));
      await eventually(async () => {
        const told = (await kindsTold(member)).filter((one) => one === kind);
        expect(told).toHaveLength(count);
      });
    }
    const { body } = await world.get(member, `/api/organisations/${member.organisationId}/classes`);
    expect(body.items).toMatchObject([
      { class: 'sme', validFrom: afterwards, isThereafter: true },
      { class: 'startup', validTo: afterwards, isThereafter: false },
    ]);
  });

  it('that ends with nothing after it lets nobody book, and leads to asking anew', async () => {
    const name = { ja: 'ゆうなぎ技研', en: 'Yunagi' };
    const { id } = await world.done(world.operations, '/api/organisations', { name });
    const other = await world.join('代表 凪', [{ name: 'member' }, { name: 'representative' }], id);
    const until = daysFrom(today, 10);
    const certificate = { class: 'startup', evidence: '登記簿', validFrom: today, validTo: until };
    await world.done(
      world.operations,
      `/api/organisations/${id}/class-certifications`,
      certificate,
    );
    const terms = await world.get(other, `/api/terms?institutionId=${world.institutionId}`);
    await world.done(other, '/api/agreements', { termsId: terms.body.items[0].id });
    await eventually(async () => expect((await book(daysFrom(today, 3), other)).status).toBe(201));
    const refused = { slug: 'class-expired', lastDay: daysFrom(until, -1) };
    expect(await book(until, other)).toMatchObject({ status: 422, body: refused });
    expect(await quote(until, other)).toMatchObject({ status: 422, body: refused });
    const page = await world.open(other, `/instruments/${instrumentId}`);
    await page.getByRole('button', { name: '日時を入力して予約' }).click();
    await fillPeriod(page.getByRole('dialog'), on(until));
    await page.getByRole('dialog').getByText('新しい認定が必要です').first().waitFor();
    await lookAt(page, 'expired');
    await page.getByRole('dialog').getByRole('link', { name: '利用者区分を申請する' }).click();
    await page.getByRole('button', { name: '捨てて閉じる' }).click();
    await page.getByText('その後は認定なし').waitFor();
    await page.close();

    world.clock.set(plusMinutes(japanInstant(until), 1));
    await eventually(async () => expect(await kindsTold(other)).toContain('class-expired'));
    const path = `/api/standings?instrumentIds=${instrumentId}`;
    expect((await world.get(other, path)).body.items[0]).toMatchObject({
      bookable: false,
      refusals: [refused],
    });
  });

  it('is withdrawn, asked anew and declined, with the reason for who asked', async () => {
    const page = await world.open(member, '/organisation');
    const ask = async () => {
      await page.getByRole('button', { name: '区分を申請する' }).click();
      // It begins with what was shown before.
      await page.getByRole('dialog').getByText('「スタートアップ」にあたります').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: '申請する', exact: true }).click();
      await page.getByText('申請しました').waitFor();
    };
    await ask();
    await page.getByRole('button', { name: '取り下げる' }).click();
    await page.getByText('申請を取り下げました').waitFor();
    await ask();

    const queue = await world.open(manager, '/classes');
    const row = queue.getByRole('article', { name: /あけぼの素材/ });
    await row.getByRole('button', { name: /ほかの操作/ }).click();
    await queue.getByRole('menuitem', { name: '見送る' }).click();
    await queue.getByRole('dialog').getByLabel('見送る理由').fill('出資契約書が見あたりません');
    await queue.getByRole('dialog').getByRole('button', { name: '見送る' }).click();
    await queue.getByText('あけぼの素材の申請を見送りました').waitFor();
    await queue.close();

    await page.getByText('出資契約書が見あたりません').waitFor();
    await lookAt(page, 'declined');
    await page.close();
  });
});
