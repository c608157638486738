import { eventually } from '@kyoyo/testing';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';
import { fillPeriod } from './fill-period.ts';
import { chooseIn } from './row-menu.ts';
import type { Body } from './service-calls.ts';

/** Who changes what is offered sees whom it touches before, and those are told after. */
describe('a change of what is offered', () => {
  let world: FacilityPages;
  let manager: Known;
  let sakura: Known;
  let riku: Known;
  beforeAll(async () => {
    world = await startFacilityPages();
    manager = await world.join('運営 みどり', world.works('facility-manager', 'facility-staff'));
    sakura = await world.join('甲野 さくら');
    riku = await world.join('乙川 りく');
  });
  afterAll(() => world?.stop());

  const book = (who: Known, instrumentId: string, more: object = {}): Promise<Body> =>
    world.done(who, '/api/reservations', {
      instrumentId,
      period: world.at(60),
      serviceKind: 'equipment-use',
      ...more,
    });
  const reservation = async (who: Known, { id }: Body): Promise<Body> =>
    (await world.get(who, `/api/reservations/${id}`)).body;

  /** Their bell has something new, and behind it stands what it says of this. */
  async function expectTold(who: Known, ...says: string[]): Promise<void> {
    const page = await world.open(who, '/bookings');
    await page.getByRole('link', { name: /お知らせ（未読\d+件）/ }).click();
    const notice = page.getByRole('article').filter({ hasText: says[0] ?? '' });
    for (const words of says) await notice.getByText(words).first().waitFor();
    await page.close();
  }

  const item = (dialog: Locator, person: Known): Locator =>
    dialog.getByRole('listitem').filter({ hasText: person.name });

  async function openUnits(): Promise<{ page: Page; dialog: Locator }> {
    const page = await world.open(manager, '/manage');
    await page.getByRole('button', { name: '台数を減らす：機関' }).first().click();
    const dialog = page.getByRole('dialog');
    return { page, dialog };
  }

  it('units 2 to 1: names both who have booked one time, and tells the one who has none', async () => {
    const instrument = await world.newInstrument({}, 2);
    const stays = await book(riku, instrument);
    const goes = await book(sakura, instrument);
    const { page, dialog } = await openUnits();
    await dialog.getByLabel('残す台数（今は2台）').fill('1');
    await dialog.getByRole('button', { name: '台数を減らす' }).click();
    await dialog.getByText('この変更は1件の予約に影響します').waitFor();
    await item(dialog, sakura).first().getByText('使える号機が残りません').waitFor();
    await item(dialog, riku).first().waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    expect((await reservation(sakura, goes)).status).toBe('confirmed');

    // What is booked meanwhile makes what was seen stale, and is shown.
    await book(sakura, instrument, { period: world.at(180) });
    await book(riku, instrument, { period: world.at(180) });
    await dialog.getByText('この変更は2件の予約に影響します').waitFor();
    await dialog.getByRole('textbox', { name: '理由' }).fill('2号機の廃棄');
    await dialog.getByRole('button', { name: '2件の予約を取り消して「台数を減らす」' }).click();
    await dialog.waitFor({ state: 'detached' });

    // What followed elsewhere was done in the name of who decided it.
    await expect
      .poll(async () => {
        const { body } = await world.get(manager, `/api/timelines/${instrument}`);
        const described = (body.items as Body[]).find(({ type }) => type === 'InstrumentDescribed');
        return described?.personId;
      })
      .toBe(manager.personId);
    expect(await reservation(sakura, goes)).toMatchObject({
      status: 'cancelled',
      reason: '2号機の廃棄',
    });
    expect((await reservation(riku, stays)).status).toBe('confirmed');
    await eventually(async () => {
      const { body } = await world.get(manager, `/api/instruments/${instrument}`);
      expect(body.units).toBe(1);
    });
    await expectTold(sakura, '装置の台数の変更により', '費用はかかりません', '2号機の廃棄');
    await page.close();
  });

  it('an accessory that is gone: the booking stands without, and may be left for nothing', async () => {
    const instrument = await world.newInstrument({
      cancellationTiers: [{ hoursBefore: 240, percent: 50 }],
    });
    const { institutionId } = world;
    const name = { ja: '冷却ステージ', en: 'Cooling stage' };
    const { id } = await world.done(manager, '/api/accessories', {
      institutionId,
      name,
      units: 1,
      instrumentIds: [instrument],
      active: true,
    });
    const booked = await book(riku, instrument, { accessoryIds: [id] });
    const page = await world.open(manager, '/facility?tab=accessories');
    const card = page.getByRole('article').filter({ hasText: name.ja });
    await card.getByRole('button', { name: '変更する' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('switch', { name: '予約を受け付ける' }).click();
    await dialog.getByRole('button', { name: '保存' }).click();
    await item(dialog, riku).first().getByText('付属品が使えなくなります').waitFor();
    await dialog.getByRole('radio', { name: /予約は残す/ }).check();
    await dialog.getByRole('textbox', { name: '理由' }).fill('故障しました');
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await dialog.getByRole('button', { name: '予約者に知らせて「保存」' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await reservation(riku, booked)).toMatchObject({
      status: 'confirmed',
      slot: { accessories: [] },
      touchedBy: 'accessory-changed',
    });
    await expectTold(
      riku,
      '付属品「冷却ステージ」は使えません',
      '変更も取消しも費用はかかりません',
    );

    const his = await world.open(riku, '/bookings');
    const mine = his.getByRole('article').filter({
      has: his.locator(`a[href="/instruments/${instrument}"]`),
    });
    await mine.getByText('施設が予約の内容を変えました').waitFor();
    await chooseIn(mine, '取り消す');
    const cancelling = his.getByRole('dialog', { name: '取り消す' });
    await cancelling.getByText('料金はかかりません').waitFor();
    await Promise.all([his.close(), page.close()]);
  });

  it('an operator on leave: who is free takes over, and everybody is told', async () => {
    const instrument = await world.newInstrument({ operator: 'optional' });
    const rota = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      weekday,
      fromMinute: 0,
      toMinute: 1_440,
    }));
    const [leaving, free] = [
      await world.join('技術 あきら', world.works('facility-staff')),
      await world.join('技術 ひかる', world.works('facility-staff')),
    ];
    const duty = ({ personId }: Known) => {
      const { institutionId } = world;
      return { institutionId, personId, instrumentIds: [instrument], rota, active: true };
    };
    await world.done(manager, '/api/operators', duty(leaving));
    const booked = await book(sakura, instrument, { serviceKind: 'operated-run' });
    await world.done(manager, '/api/operators', duty(free));
    const page = await world.open(manager, '/facility?tab=operators');
    const card = page.getByRole('article', { name: leaving.name });
    await card.getByRole('button', { name: '休みを入れる' }).click();
    const dialog = page.getByRole('dialog');
    await fillPeriod(dialog, world.at(0, 240));
    await dialog.getByRole('button', { name: '保存' }).click();
    await item(dialog, sakura).first().getByText(`担当が${free.name}に替わります`).waitFor();
    await dialog.getByText('代わりのものでそのまま有効です').waitFor();
    await dialog.getByRole('textbox', { name: /理由（予約者に伝わります）/ }).fill('学会');
    await dialog.getByRole('button', { name: '予約者に知らせて「保存」' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect((await reservation(sakura, booked)).slot.operatorId).toBe(free.personId);
    await expectTold(sakura, '担当の技術者が変わりました');
    await expectTold(free, '担当になりました');
    await expectTold(leaving, '担当から外れました');

    // Nobody is left: the booking stands, and the facility sees that somebody has to be found.
    const other = page.getByRole('article', { name: free.name });
    await other.getByRole('button', { name: '休みを入れる' }).click();
    await fillPeriod(dialog, world.at(0, 240));
    await dialog.getByRole('button', { name: '保存' }).click();
    await item(dialog, sakura).first().getByText('担当できる技術者がいません').waitFor();
    await dialog.getByRole('radio', { name: /予約は残す/ }).check();
    await dialog.getByRole('textbox', { name: /理由（予約者に伝わります）/ }).fill('出張');
    await dialog.getByRole('button', { name: '予約者に知らせて「保存」' }).click();
    await dialog.waitFor({ state: 'detached' });
    const lacking = page.getByRole('article').filter({ hasText: '技術者が決まっていません' });
    await lacking.filter({ hasText: sakura.name }).waitFor();
    expect(await reservation(sakura, booked)).toMatchObject({
      status: 'confirmed',
      slot: { operatorId: null },
    });
    await expectTold(sakura, '施設が代わりを探します');
    await page.close();
  });
});
