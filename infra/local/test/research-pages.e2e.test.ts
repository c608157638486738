import { plusMinutes } from '@kyoyo/kernel';
import { eventually } from '@kyoyo/testing';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';
import type { Body } from './service-calls.ts';

/** A company and an institution agree on joint research, use an instrument under it, and see what is left. */
describe('joint research', () => {
  let world: FacilityPages;
  let manager: Known;
  let president: Known;
  let engineer: Known;
  let instrumentId: string;
  let page: Page;
  let path: string;
  beforeAll(async () => {
    world = await startFacilityPages();
    const { institutionId, operations } = world;
    instrumentId = await world.newInstrument();
    manager = await world.join('運営 みどり', [
      ...world.works('facility-manager', 'facility-staff'),
      { name: 'representative', institutionId },
    ]);
    const name = { ja: '架空電池株式会社', en: 'Fictional Batteries' };
    const { id: companyId } = await world.done(operations, '/api/organisations', { name });
    await world.done(operations, `/api/organisations/${companyId}/class-certifications`, {
      class: 'startup',
      evidence: 'test',
      validFrom: '2020-01-01',
    });
    const representative = [{ name: 'member' }, { name: 'representative' }] as const;
    president = await world.join('社長 ひかる', representative, companyId);
    engineer = await world.join('技術 けん', [{ name: 'member' }], companyId);
    await world.done(engineer, '/api/consultations', {
      institutionId,
      subject: '界面を見たい',
      message: '共同研究はできますか。',
    });
    page = await world.open(manager, `/research?scope=${institutionId}`);
    page.setDefaultTimeout(120_000);
  });
  afterAll(() => world?.stop());

  const contract = async (): Promise<Body> => (await world.get(manager, `/api${path}`)).body;
  const button = (on: Page, name: string) => on.getByRole('button', { name, exact: true });

  it('the institution drafts it on a form that names what lacks as one types', async () => {
    await button(page, '契約を起案').click();
    const form = page.getByRole('dialog');
    await form.getByLabel('題目（日本語）').fill('全固体電池の界面評価');
    await form.getByLabel('題目（英語）').fill('Interfaces of solid-state batteries');
    await form.getByLabel('テーマ').fill('全固体電池');
    await form.getByRole('combobox', { name: /相手方/ }).click();
    await page.getByRole('option', { name: '架空電池株式会社' }).click();
    await page.keyboard.press('Escape');
    await form.getByLabel('内容').fill('消耗品');
    await form.getByLabel('金額（円）').fill('10000000');
    await form.getByLabel('利用料の予算').fill('20000');
    await form.getByText('¥2,000,000').waitFor();
    await form.getByText('¥12,000,000').waitFor();
    await form.getByText('費用の分担を、当事者ごとに合計100%').waitFor();
    await form.getByLabel('費用の分担：架空電池株式会社（%）').fill('100');
    await form.getByText('費用の分担を、当事者ごとに').waitFor({ state: 'detached' });
    await form.getByText('共有する知的財産の持分を').waitFor();
    await form.getByLabel('持分：架空電池株式会社（%）').fill('60');
    await form.getByLabel('持分：機関（%）').fill('40');
    await form.getByText('足りない条項はありません。').waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await button(page, '案を保存').click();
    await page.getByRole('heading', { name: '全固体電池の界面評価' }).waitFor();
    path = new URL(page.url()).pathname.replace('/research/', '/research-contracts/');
    await page.getByText('知的財産の帰属').waitFor();
    // The company does not know of it yet.
    expect((await world.get(president, `/api${path}`)).status).toBe(404);
  });

  it('the company asks for a change, and both see it marked in the text', async () => {
    await button(page, '確認を依頼').click();
    await page.getByText('確認中', { exact: true }).waitFor();
    const theirs = await world.open(president, `${new URL(page.url()).pathname}?tab=people`);
    theirs.setDefaultTimeout(120_000);
    await theirs.getByRole('radio', { name: '修正を求める' }).check();
    await theirs.getByRole('textbox', { name: 'コメント' }).fill('公表前の確認を60日に。');
    await button(theirs, '送る').click();
    await theirs.getByText('公表前の確認を60日に。').waitFor();
    await page.getByText('起案中', { exact: true }).waitFor();
    const { agreed: _, negotiated } = await contract();
    const publication = { withinMonths: 12, reviewDays: 60 };
    const content = { ...negotiated.content, publication };
    await world.done(manager, `/api${path}/revisions`, { content });
    await world.done(manager, `/api${path}/review-request`);
    await page.getByRole('tab', { name: '版と変更点' }).click();
    await page.locator('del').getByText('30').waitFor();
    await page.locator('ins').getByText('60').waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await theirs.close();
  });

  it('both review and agree, but nobody who cannot bind a party', async () => {
    const theirs = await world.open(president, `${new URL(page.url()).pathname}?tab=people`);
    theirs.setDefaultTimeout(120_000);
    await button(theirs, '送る').click();
    await button(theirs, '自分の側の担当者を届け出る').click();
    const dialog = theirs.getByRole('dialog');
    await dialog.getByRole('button', { name: '担当者を加える' }).click();
    await dialog.getByRole('button', { name: '担当者を加える' }).click();
    await button(theirs, '保存').click();
    await theirs.getByText('技術 けん').waitFor();
    expect(await violationsAtBothWidths(theirs)).toEqual([]);
    const review = { number: 2, verdict: 'approve' };
    await world.done(manager, `/api${path}/reviews`, review);
    const refused = await world.post(engineer, `/api${path}/signatures`, { number: 2 });
    expect([refused.status, refused.body.slug]).toEqual([403, 'not-representative']);
    for (const [on, party] of [
      [theirs, '架空電池株式会社'],
      [page, '機関'],
    ] as const) {
      await button(on, `${party}として同意`).click();
      await on.getByText('総額 ¥12,000,000（消費税を除く）で同意します。').waitFor();
      await button(on, '同意する').click();
    }
    await page.getByText('有効', { exact: true }).waitFor();
    await theirs.getByText('有効', { exact: true }).waitFor();
    await theirs.close();
  });

  it('a run under it is charged at its rate, and lowers what is left', async () => {
    const { contractId, researchers } = await contract();
    expect(researchers.map((one: Body) => one.covered)).toEqual([true, true]);
    const booking = await eventually(async () => {
      const { status, body } = await world.post(engineer, '/api/reservations', {
        instrumentId,
        period: world.at(0, 60),
        serviceKind: 'equipment-use',
        contractId,
      });
      expect(status, JSON.stringify(body)).toBe(201);
      return body;
    });
    world.clock.set(world.openingAt);
    await world.done(engineer, `/api/reservations/${booking.id}/check-in`);
    world.clock.set(plusMinutes(world.openingAt, 60));
    await world.done(engineer, `/api/reservations/${booking.id}/check-out`);
    const charge = await eventually(async () => {
      const { items } = (await world.get(engineer, '/api/charges')).body;
      return items[0] ?? expect.fail('not charged yet');
    });
    const indirect = charge.lines.find(({ kind }: Body) => kind === 'indirect');
    expect(indirect.label.ja).toContain('20%');
    const theirs = await world.open(engineer, `/charges/${charge.id}`);
    await theirs.getByText('共同研究 全固体電池の界面評価').waitFor();
    await theirs.getByText('間接経費 20% を加えています。').waitFor();
    await theirs.close();
    const net: number = charge.totals.net;
    await eventually(async () => expect((await contract()).spentYen).toBe(net));
    await page.getByText(`¥${net.toLocaleString('en-US')} を利用`).waitFor();
    await page.getByText(`残り ¥${(20_000 - net).toLocaleString('en-US')}`).waitFor();
    await page.getByRole('tab', { name: '費用と予算' }).click();
    await page.getByRole('cell', { name: '¥12,000,000' }).waitFor();
    await page.getByRole('link', { name: '予算から使われた利用' }).click();
    const uses = page.getByRole('region', { name: '利用料' }).getByRole('row');
    await uses.filter({ hasText: '技術 けん' }).waitFor();
    await page.getByText(/^契約：.*全固体電池の界面評価/).waitFor();
    expect(await page.getByTestId('charged').innerText()).toContain('1件');
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await page.goBack();
    await page.getByRole('tab', { name: '契約書' }).click();
    const document = page.waitForResponse((response) => response.url().endsWith('document.pdf'));
    const target = await page.getByRole('link', { name: 'PDF' }).getAttribute('href');
    await page.evaluate((url) => fetch(url ?? '').then((answer) => answer.blob()), target);
    const pdf = await document;
    expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf']);
    const reader = await world.open(manager, `/research?scope=${world.institutionId}`);
    await reader.getByRole('region', { name: '有効' }).getByText('全固体電池の界面評価').waitFor();
    await reader.getByRole('row', { name: /共同研究/ }).waitFor();
    expect(await violationsAtBothWidths(reader)).toEqual([]);
  });
});
