import { japanDate, systemClock } from '@kyoyo/kernel';
import type { Page } from 'playwright-core';
import { acceptTermsIfAsked } from './accept-terms.ts';

/** Opens a page in a window of the person with this name. */
export type OpenWindow = (person: string, path: string) => Promise<Page>;

/** A startup and an institute's staff, each in a window, from a question to a qualification. */
export async function consultAndTrain(windowOf: OpenWindow): Promise<void> {
  const user = await windowOf('浜辺 ひかり', '/consultations');
  const staff = await windowOf('研美 芽衣', '/consultations');
  for (const page of [user, staff]) {
    await page.getByRole('link', { name: '電極粒子の格子像の観察について' }).click();
    await page.getByText('ライブ').waitFor();
  }

  // What staff write arrives without being asked for; the suggested time leads to a booking.
  await staff.getByLabel('メッセージ').fill('ご質問があればどうぞ。');
  await staff.getByRole('button', { name: '送信' }).click();
  await user.getByText('ご質問があればどうぞ。').waitFor();
  await user.getByRole('link', { name: 'この日時で予約へ進む' }).click();
  const dialog = user.getByRole('dialog');
  await dialog.getByTestId('total').waitFor();
  await dialog.getByRole('button', { name: '予約を確定' }).click();
  await acceptTermsIfAsked(dialog, '予約を確定');
  await dialog.getByText('予約しました').waitFor();
  await staff.getByText('この相談から予約しました。').waitFor();

  // The training that she has asked for gets its day, and is passed.
  for (const page of [user, staff]) {
    await page.goto('/training');
    await page.getByText('ライブ').waitFor();
  }
  const hers = staff.getByRole('article').filter({ hasText: '浜辺 ひかり' });
  await hers.getByRole('button', { name: '日程を決める' }).click();
  const form = staff.getByRole('dialog');
  await form.getByLabel('場所').fill('計測棟 201');
  await form.getByRole('button', { name: '保存' }).click();
  await user.getByText('計測棟 201').waitFor();
  const scheduled = hers.filter({ hasText: '講習の日程決定' });
  await scheduled.getByRole('button', { name: '結果を記録' }).click();
  const nextYear = Number(japanDate(systemClock()).slice(0, 4)) + 1;
  await form.getByLabel('有効期限').fill(`${nextYear}-12-31`);
  await form.getByRole('button', { name: '結果を記録' }).click();
  await user.getByText(`${nextYear}年12月31日まで有効`).waitFor();
  for (const page of [user, staff]) await page.close();
}
