import { eventually } from '@kyoyo/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';
import type { Body } from './service-calls.ts';
import { fillPeriod } from './fill-period.ts';
import { chooseIn } from './row-menu.ts';

describe('the pages of a lab', () => {
  let world: FacilityPages;
  let manager: Known;
  let staff: Known;
  let booker: Known;

  beforeAll(async () => {
    world = await startFacilityPages();
    manager = await world.join('管理 者子', world.works('facility-manager'));
    staff = await world.join('技術 者郎', world.works('facility-staff'));
    booker = await world.join('利用 者美');
  });
  afterAll(() => world?.stop());

  const book = (instrumentId: string, minutes: number, more: object = {}, length = 60) =>
    world.done(booker, '/api/reservations', {
      instrumentId,
      period: world.at(minutes, length),
      serviceKind: 'equipment-use',
      ...more,
    });
  const reservation = async (id: string) =>
    (await world.get(manager, `/api/reservations/${id}`)).body;

  it('tells who works there to nobody but them', async () => {
    const path = `/api/people?institutionId=${world.institutionId}`;
    const { body } = await world.get(staff, path);
    expect(body.items.map(({ id }: { id: string }) => id).toSorted()).toEqual(
      [manager.personId, staff.personId].toSorted(),
    );
    expect((await world.get(booker, path)).status).toBe(403);
    expect((await world.get(staff, `${path}&ids=${booker.personId}`)).status).toBe(400);
  });

  it('approves one request and declines another, and the booker reads it', async () => {
    const instrument = await world.newInstrument({ approval: 'required' });
    const first = await book(instrument, 0, { purpose: '一つ目の測定' });
    const second = await book(instrument, 60, { purpose: '二つ目の測定' });
    const page = await world.open(manager, '/facility');
    const card = (purpose: string) => page.getByRole('article').filter({ hasText: purpose });
    await card('一つ目の測定').getByText(booker.name).waitFor();
    await page.getByRole('tab', { name: '承認 2件の承認待ち' }).waitFor();
    await card('一つ目の測定').getByRole('button', { name: '承認する' }).click();
    await card('一つ目の測定').waitFor({ state: 'detached' });
    await chooseIn(card('二つ目の測定'), '承認しない');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: '理由' }).fill('試料が危険です');
    await dialog.getByRole('button', { name: '承認しない' }).click();
    await page.getByText('承認を待つ申込みはありません').waitFor();
    await page.close();
    expect((await reservation(first.id)).status).toBe('confirmed');
    expect(await reservation(second.id)).toMatchObject({
      status: 'declined',
      reason: '試料が危険です',
    });

    const own = await world.open(booker, '/bookings');
    await own.getByText('確定', { exact: true }).waitFor();
    await own.getByRole('tab', { name: /これまで/ }).click();
    await own.getByText('不承認', { exact: true }).waitFor();
    await own.close();
  });

  it('gives a run to an operator by rota, and then to another', async () => {
    const instrument = await world.newInstrument({ operator: 'optional' });
    const page = await world.open(manager, '/facility?tab=operators');
    await page.getByRole('button', { name: '技術者を加える' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'スタッフから選ぶ' }).click();
    await page.getByRole('option', { name: staff.name }).click();
    await dialog.getByRole('combobox', { name: '操作できる装置' }).click();
    const options = page.getByRole('option', { name: '機関' });
    for (let left = await options.count(); left > 0; left -= 1) await options.first().click();
    await page.keyboard.press('Escape');
    for (const day of ['土', '日']) {
      await dialog.getByRole('button', { name: `${day}曜日に時間帯を加える` }).click();
    }
    for (const day of ['月', '火', '水', '木', '金', '土', '日']) {
      await dialog.getByLabel(`${day}曜日 1つ目の終了`).selectOption('12:00');
    }
    await dialog.getByRole('button', { name: '保存' }).click();
    await dialog.waitFor({ state: 'detached' });
    const mine = page.getByRole('article', { name: staff.name });
    await mine.getByText('月–日 09:00–12:00').waitFor();

    const run = await book(instrument, 60, { serviceKind: 'operated-run' });
    expect(run.slot.operatorId).toBe(staff.personId);
    const late = await world.post(booker, '/api/reservations', {
      instrumentId: instrument,
      period: world.at(240),
      serviceKind: 'operated-run',
    });
    expect(late.body.slug).toBe('no-operator-free');
    await world.done(manager, '/api/operators', {
      institutionId: world.institutionId,
      personId: manager.personId,
      instrumentIds: [instrument],
      rota: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, fromMinute: 0, toMinute: 1440 })),
      active: true,
    });

    // Two days from now may be in the next week.
    await page.reload();
    await page.getByRole('heading', { name: 'この週の担当つき予約' }).waitFor();
    const change = page.getByRole('button', { name: '担当を変える' });
    const nobody = page.getByText('この週に担当つきの予約はありません');
    await change.or(nobody).first().waitFor();
    if (await nobody.isVisible()) await page.getByRole('button', { name: '次の週' }).click();
    await mine.getByText('担当の予約 1時間 / 勤務 21時間').waitFor();
    await change.click();
    await dialog.getByRole('radio', { name: manager.name }).check();
    await dialog.getByRole('button', { name: '担当を変える' }).click();
    await dialog.waitFor({ state: 'detached' });
    await mine.getByText('担当の予約 0時間 / 勤務 21時間').waitFor();
    expect((await reservation(run.id)).slot.operatorId).toBe(manager.personId);
    await page.close();
  });

  it('names the bookings in the way of an outage, and cancels them with it', async () => {
    const instrument = await world.newInstrument();
    const { id } = await book(instrument, 120);
    const page = await world.open(manager, `/facility?tab=outages&instrument=${instrument}`);
    await page.getByRole('button', { name: '停止を予定する' }).click();
    const dialog = page.getByRole('dialog');
    await fillPeriod(dialog, world.at(60, 180));
    await dialog.getByRole('textbox', { name: '理由' }).fill('真空ポンプの交換');
    await dialog.getByRole('button', { name: '停止を予定する' }).click();
    await dialog.getByText('この変更は1件の予約に影響します').waitFor();
    await dialog.getByRole('listitem').filter({ hasText: booker.name }).waitFor();
    expect((await reservation(id)).status).toBe('confirmed');
    await dialog.getByRole('button', { name: '1件の予約を取り消して「停止を予定する」' }).click();
    await dialog.waitFor({ state: 'detached' });
    const outage = page.getByRole('article').filter({ hasText: '真空ポンプの交換' });
    await outage.waitFor();
    expect(await reservation(id)).toMatchObject({
      status: 'cancelled',
      reason: '真空ポンプの交換',
    });
    await outage.getByRole('button', { name: '予定を取り消す' }).click();
    // It is asked about, for what was cancelled for it does not come back.
    const asked = page.getByRole('dialog', { name: '予定を取り消す' });
    await asked.getByText('取り消された予約は元に戻りません').waitFor();
    await asked.getByRole('button', { name: '予定を取り消す' }).click();
    await page.getByText('この装置に予定された停止はありません').waitFor();
    await page.close();
  });

  it('says which booking other rules would touch, then saves them', async () => {
    const instrument = await world.newInstrument();
    await book(instrument, 0, {}, 30);
    const page = await world.open(manager, `/facility?tab=policies&instrument=${instrument}`);
    await page.getByRole('button', { name: '決まりを変える' }).click();
    const save = page.getByRole('button', { name: 'この決まりを保存する', exact: true });
    const longest = page.getByRole('textbox', { name: '最長', exact: true });
    await page.getByRole('textbox', { name: '最短', exact: true }).fill('60');
    await longest.fill('0.5');
    await save.click();
    const complaint = '最長の予約時間は最短以上にしてください。';
    await page.getByText(complaint, { exact: true }).waitFor();
    expect(await longest.getAttribute('aria-invalid')).toBe('true');
    await longest.fill('8');
    await save.click();
    await page.getByText('この変更は1件の予約に影響します').waitFor();
    const touched = page.getByRole('listitem').filter({ hasText: booker.name });
    await touched.getByText('予約は60分以上にしてください。').waitFor();
    await page.getByRole('textbox', { name: '理由' }).fill('入替えが多いため');
    await page.getByRole('button', { name: '予約者に知らせて「この決まりを保存する」' }).click();
    await page.getByText('保存しました').waitFor();
    await page.getByText('1回 1時間〜8時間（30分単位）').first().waitFor();
    await eventually(async () => {
      const { body } = await world.get(booker, '/api/notices?limit=100');
      expect(body.items.map(({ kind }: Body) => kind)).toContain('booking-under-new-rules');
    });
    await eventually(async () => {
      const { body } = await world.get(booker, `/api/instruments/${instrument}`);
      expect(body.policy.durationMinutesMin).toBe(60);
    });
    await page.close();
  });

  it('shows at the instrument the code to check in with, and nobody by name', async () => {
    const instrument = await world.newInstrument();
    const page = await world.open(staff, `/kiosk-display/${instrument}`);
    await page.getByRole('img', { name: '利用の開始・終了を記録するQRコード' }).waitFor();
    await page.getByRole('timer').filter({ hasText: '新しくなります' }).waitFor();
    await eventually(async () => {
      const { body } = await world.get(staff, `/api/kiosks/${instrument}/code`);
      const shown = await page.locator('.kiosk-digits').textContent();
      expect(shown?.replaceAll(/\D/g, '')).toBe(body.code);
    });
    await page.close();
  });

  it('has no accessibility violation at either width', async () => {
    const instrument = await world.newInstrument({ approval: 'required' });
    await book(instrument, 0);
    const page = await world.open(manager, '/facility');
    const violations: string[] = [];
    const look = async (where: string) =>
      violations.push(...(await violationsAtBothWidths(page, where)));
    const tabs: [tab: string, opened?: string][] = [
      ['requests', 'ほかの操作'],
      ['operators', '技術者を加える'],
      ['accessories', '付属品を加える'],
      ['outages', '停止を予定する'],
      ['policies', '決まりを変える'],
      ['waitlist'],
      ['displays'],
    ];
    for (const [tab, opened] of tabs) {
      const path = `/facility?tab=${tab}&instrument=${instrument}`;
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.getByRole('tabpanel').waitFor();
      await look(tab);
      if (!opened) continue;
      await page.getByRole('button', { name: opened }).first().click();
      await look(`${tab}: ${opened}`);
    }
    await page.goto(`/kiosk-display/${instrument}`);
    await page.locator('.kiosk-digits').waitFor();
    await look('kiosk display');
    expect(violations).toEqual([]);
    await page.close();
  });
});
