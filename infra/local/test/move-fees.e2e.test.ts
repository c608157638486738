import { eventually } from '@kyoyo/testing';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, type Known, startFacilityPages } from './facility-pages.ts';
import { fillPeriod } from './fill-period.ts';

const day = 1_440;

/** What moving costs is said, with its sum, before it is agreed to; and just that is agreed to. */
describe('a move within a fee tier', () => {
  let world: FacilityPages;
  let sakura: Known;
  beforeAll(async () => {
    world = await startFacilityPages();
    sakura = await world.join('甲野 さくら');
  });
  afterAll(() => world?.stop());

  const halfWithin = { cancellationTiers: [{ hoursBefore: 20 * 24, percent: 50 }] };
  const use = (instrumentId: string) => ({ instrumentId, serviceKind: 'equipment-use' }) as const;
  const startOf = async (id: string): Promise<string> =>
    (await world.get(sakura, `/api/reservations/${id}`)).body.slot.period.start;
  const accept = async (dialog: Locator, yen: string) => {
    await dialog.getByText(`料金の50%（税込 ¥${yen}）`).waitFor();
    await dialog.getByRole('button', { name: '料金を承諾して変更する' }).click();
    await dialog.waitFor({ state: 'hidden' });
  };

  it('of one booking', async () => {
    const instrument = await world.newInstrument(halfWithin);
    const period = world.at(0);
    const { id } = await world.done(sakura, '/api/reservations', { ...use(instrument), period });
    const page = await world.open(sakura, '/bookings');
    await page.getByRole('article').getByRole('button', { name: '日時を変更' }).click();
    const dialog = page.getByRole('dialog');
    await fillPeriod(dialog, world.at(7 * day));
    await dialog.getByRole('button', { name: '日時を変更' }).click();
    await dialog.getByText('料金の50%').first().waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await accept(dialog, '1,650');
    await eventually(async () => expect(await startOf(id)).toBe(world.at(7 * day).start));
    await page.close();
  });

  it('of a series: of all of it together', async () => {
    const instrument = await world.newInstrument(halfWithin);
    const repeat = { periods: [world.at(day), world.at(2 * day)] };
    const { occurrences } = await world.done(sakura, '/api/series', {
      ...use(instrument),
      repeat,
    });
    const page = await world.open(sakura, '/bookings');
    const series = page.getByRole('group', { name: /^くり返しの予約/ });
    await series.getByRole('button', { name: '日時を変更' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('すべての回').click();
    await fillPeriod(dialog, world.at(8 * day));
    await dialog.getByRole('button', { name: '日時を変更' }).click();
    await dialog.getByRole('button', { name: '料金を承諾して変更する' }).waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await accept(dialog, '3,300');
    await eventually(async () => {
      const [first, second] = occurrences as { reservationId: string }[];
      expect(await startOf(first?.reservationId ?? '')).toBe(world.at(8 * day).start);
      expect(await startOf(second?.reservationId ?? '')).toBe(world.at(9 * day).start);
    });
    await page.close();
  });

  it('on a calendar', async () => {
    const instrument = await world.newInstrument(halfWithin);
    const period = world.at(0);
    const { id } = await world.done(sakura, '/api/reservations', { ...use(instrument), period });
    const page = await world.open(sakura, `/instruments/${instrument}`);
    const cell = page.locator(`[data-at="${period.start}"]`);
    await eventually(async () => {
      expect(await cell.getAttribute('aria-label')).toContain('自分の予約');
    });
    await cell.focus();
    await page.keyboard.press('Space');
    for (const _ of [1, 2]) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: '移動できませんでした' });
    await dialog.getByRole('button', { name: '料金を承諾して変更する' }).waitFor();
    expect(await violationsAtBothWidths(page)).toEqual([]);
    await accept(dialog, '1,650');
    await eventually(async () => expect(await startOf(id)).toBe(world.at(60).start));
    await page.close();
  });
});
