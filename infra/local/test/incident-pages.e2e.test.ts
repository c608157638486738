import { eventually } from '@kyoyo/testing';
import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';

/** Something breaks during a use: from the report to the end of the matter. */
describe('an incident', () => {
  let world: FacilityPages;
  let manager: Known;
  let user: Known;
  let next: Known;
  let instrument: string;
  let staffs: Page;
  let users: Page;
  beforeAll(async () => {
    world = await startFacilityPages();
    manager = await world.join('運営 みどり', world.works('facility-manager', 'facility-staff'));
    user = await world.join('利用 たける', [{ name: 'member' }, { name: 'finance' }]);
    next = await world.join('次利用 さゆり', [{ name: 'member' }]);
    instrument = await world.newInstrument();
  });
  afterAll(() => world?.stop());

  const dialogOf = (page: Page) => page.getByRole('dialog');
  const press = (page: Page, name: string) =>
    page.getByRole('button', { name, exact: true }).first().click();
  /** What staff do next, with what they write of it. */
  async function step(name: string, label: string, note: string, fill?: () => Promise<void>) {
    await press(staffs, name);
    await fill?.();
    await dialogOf(staffs).getByLabel(label).fill(note);
    await dialogOf(staffs).getByRole('button', { name, exact: true }).click();
    await dialogOf(staffs).waitFor({ state: 'hidden' });
  }

  it('is reported from the page of the instrument, and stops it: who booked is told', async () => {
    const { id: used } = await world.done(user, '/api/reservations', {
      instrumentId: instrument,
      period: world.at(0, 120),
      serviceKind: 'equipment-use',
    });
    const { id: coming } = await world.done(next, '/api/reservations', {
      instrumentId: instrument,
      period: world.at(180),
      serviceKind: 'equipment-use',
    });
    world.clock.set(world.at(0).start);
    await world.done(user, `/api/reservations/${used}/check-in`);

    users = await world.open(user, `/instruments/${instrument}`);
    await users.clock.setFixedTime(world.openingAt);
    await users.getByText('この装置の事故・不具合の記録はありません。').waitFor();
    await press(users, '事故・不具合を報告');
    const form = dialogOf(users);
    await form.getByLabel('何が起きたか').fill('試料ホルダーが対物レンズに接触しました。');
    await form.getByLabel('すぐに使用を止める').check();
    expect(await violationsAtBothWidths(users)).toEqual([]);
    await form.getByRole('button', { name: '事故・不具合を報告' }).click();
    await form.getByText('報告しました。').waitFor();

    const read = async (who: Known, id: string) =>
      (await world.get(who, `/api/reservations/${id}`)).body;
    expect(await read(user, used)).toMatchObject({ status: 'done' });
    expect(await read(next, coming)).toMatchObject({ status: 'cancelled' });
    const told = async (who: Known) =>
      JSON.stringify((await world.get(who, '/api/notices')).body.items);
    await eventually(async () => {
      expect(await told(manager)).toContain('incident-reported');
      expect(await told(next)).toContain('booking-displaced');
    });
    // Others see that it stands still, and nothing of what was written.
    const open = await world.get(next, `/api/instrument-incidents?instrumentId=${instrument}`);
    expect(open.body.items).toMatchObject([{ stage: 'reported', restored: null }]);
    expect(JSON.stringify(open.body)).not.toContain('ホルダー');
  });

  it('is made safe, assessed, restored, compensated and insured, and closed', async () => {
    staffs = await world.open(manager, '/incidents');
    const scope = staffs.getByLabel('表示');
    if (await scope.isVisible()) await scope.click();
    const institutions = staffs.getByRole('option').last();
    if (await institutions.isVisible()) await institutions.click();
    await staffs.getByRole('link', { name: /故障・不調/ }).click();
    await staffs.getByText('試料ホルダーが対物レンズに接触しました。').first().waitFor();
    await step('安全の確保を記録', '安全のために行ったこと', '高電圧を切りました。');
    await press(staffs, '原因と責任を記録');
    const form = dialogOf(staffs);
    await form.getByRole('combobox', { name: '原因' }).click();
    await staffs.getByRole('option', { name: '操作', exact: true }).click();
    await form.getByRole('combobox', { name: '責任の所在' }).click();
    await staffs.getByRole('option', { name: '利用者', exact: true }).click();
    await form.getByLabel('復旧費用の見込み').fill('480000');
    await form.getByLabel('わかったこと').fill('対物レンズの交換が必要です。');
    await form.getByRole('button', { name: '原因と責任を記録' }).click();
    await form.waitFor({ state: 'hidden' });
    await step('弁償を求める', '弁償の内容', '対物レンズの交換', async () => {
      await form.getByLabel('金額（円）').fill('300000');
    });
    await step('復旧を記録', '行った対応', '対物レンズを交換し、校正しました。');
    await step('保険の請求を記録', '保険の種類など', '動産総合保険', async () => {
      await form.getByLabel('金額（円）').fill('480000');
    });
    await step('保険の支払いを記録', '備考', '免責 300,000円', async () => {
      await form.getByLabel('金額（円）').fill('180000');
    });
    await step('終了する', 'まとめ・再発防止', '講習を追加しました。');
    await staffs.getByRole('button', { name: '再開する' }).waitFor();
    expect(await violationsAtBothWidths(staffs)).toEqual([]);
    await photo(staffs, 'incident');
  });

  it('is a charge of its own, a line of the instrument’s past, and no more than that', async () => {
    await eventually(async () => {
      const { body } = await world.get(
        user,
        `/api/charges?organisationId=${user.organisationId}&kind=compensation`,
      );
      expect(body.items).toMatchObject([
        { kind: 'compensation', totals: { net: 300_000, tax: 0, total: 300_000 } },
      ]);
    });
    // The outage is over with the restoration.
    await world.done(next, '/api/reservations', {
      instrumentId: instrument,
      period: world.at(240),
      serviceKind: 'equipment-use',
    });
    const page = await world.open(next, `/instruments/${instrument}`);
    await page.getByText('行った対応: 対物レンズを交換し、校正しました。').waitFor();
    expect(await page.getByText('試料ホルダー').count()).toBe(0);
    await photo(page, 'instrument');
    await users.goto(new URL('/incidents', users.url()).href);
    await users.getByRole('tab', { name: /終了/ }).click();
    await users.getByRole('link', { name: /故障・不調/ }).click();
    await users.getByText('弁償を請求').waitFor();
    expect(await users.getByText('動産総合保険').count()).toBe(0);
    await users.goto(new URL('/charges', users.url()).href);
    await users.getByText('弁償金').first().waitFor();
    await photo(users, 'charges');
  });
});

/** Kept where somebody wants to look at them. */
async function photo(page: Page, name: string): Promise<void> {
  const folder = process.env['PHOTOS'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
