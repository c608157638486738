import { eventually } from '@kyoyo/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violationsAtBothWidths } from './accessibility.ts';
import { type FacilityPages, startFacilityPages } from './facility-pages.ts';
import { openCardFrom } from './people-rules.ts';

let world: FacilityPages;
beforeAll(async () => {
  world = await startFacilityPages();
});
afterAll(() => world?.stop());

it('the manager charges the difference where results were not published; its user reads why', async () => {
  const manager = await world.join('運営 みどり', world.works('facility-manager'));
  const user = await world.join('利用 はるか');
  const card = openCardFrom('2020-04-01T00:00:00+09:00');
  const instrumentId = await world.newInstrument({}, 1, card);
  const period = world.at(0);
  const wish = { instrumentId, period, serviceKind: 'equipment-use' };
  const booked = await world.done(user, '/api/reservations', wish);
  const step = `/api/reservations/${booked.id}`;
  world.platform.clock.set(period.start);
  await world.done(user, `${step}/check-in`);
  world.platform.clock.set(period.end);
  await world.done(user, `${step}/check-out`);
  const charge = await eventually(async () => {
    const { body } = await world.get(user, `/api/charges?reservationIds=${booked.id}`);
    return body.items[0] ?? expect.fail('not charged yet');
  });

  const page = await world.open(manager, `/charges/${charge.id}`);
  await page.getByRole('button', { name: '成果の非公開による差額' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('「成果非公開」の料金に改めます').waitFor();
  expect(await violationsAtBothWidths(page)).toEqual([]);
  await dialog.getByLabel('理由').fill('2年以内に公開されなかった');
  await dialog.getByRole('button', { name: '差額を請求する' }).click();
  await page.getByText('成果を公開しない場合の料金になっています').waitFor();
  await page.getByText('¥6,600').first().waitFor();
  expect(await violationsAtBothWidths(page)).toEqual([]);

  const theirs = await world.open(user, `/charges/${charge.id}`);
  await theirs.getByText('2年以内に公開されなかった').waitFor();
  expect(await theirs.getByRole('button', { name: '成果の非公開による差額' }).count()).toBe(0);
});
