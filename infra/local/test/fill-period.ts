import { type Instant, japanDate, japanMinuteOfDay, type Period } from '@kyoyo/kernel';
import type { Locator } from 'playwright-core';

/** Types a period into the fields of a dialog; the start first, which takes the end along. */
export async function fillPeriod(dialog: Locator, { start, end }: Period): Promise<void> {
  await dialog.getByLabel('開始 日付').fill(japanDate(start));
  await dialog.getByLabel('開始', { exact: true }).fill(clockOf(start));
  await dialog.getByLabel('終了 日付').fill(japanDate(end));
  await dialog.getByLabel('終了', { exact: true }).fill(clockOf(end));
}

function clockOf(instant: Instant): string {
  const minutes = japanMinuteOfDay(instant);
  return [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
