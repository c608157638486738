import { japanDate, japanInstant, type Period, plusMinutes, systemClock } from '@kyoyo/kernel';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { SettableClock } from '../src/settable-clock.ts';
import type { OpenWindow } from './consult-and-train.ts';
import { fillPeriod } from './fill-period.ts';
import { chooseIn } from './row-menu.ts';

const name = '集束イオンビーム加工観察装置 FIB-SEM(例)';

/**
 * A startup and the facility's manager, from a search to a check-out on an instrument with every
 * rule: a training first, then an operated run that the facility approves.
 */
export async function operatedRun(clock: SettableClock, windowOf: OpenWindow): Promise<void> {
  // Found under another spelling of one of its other names.
  const user = await windowOf('沖津 蓮', '/instruments');
  await user.getByLabel('装置名・手法・機関').fill('ＦＩＢ　収束イオンビ－ム');
  await user.getByRole('link', { name }).click();
  await user.getByRole('grid').waitFor();
  const instrument = user.url();
  const period = await freePeriod(user, new URL(instrument));

  // Without training she cannot have it to herself, and asks for one where she is told so.
  let dialog = await fillIn(user, period);
  await dialog.getByRole('button', { name: '承認を依頼する' }).click();
  await dialog.getByText('この装置を自分で操作するには、講習の修了が必要です。').waitFor();
  await dialog.getByRole('button', { name: '講習を申し込む' }).click();
  const asking = user.getByRole('dialog', { name: `講習の申込み: ${name}` });
  await asking.getByLabel('希望する日時・経験など').fill('来週の午前を希望します。');
  await asking.getByRole('button', { name: '講習を申し込む' }).click();
  await asking.getByText('講習を申し込みました。').waitFor();
  await asking.getByRole('link', { name: '講習・資格のページへ' }).click();
  await user.getByText('● ライブ').waitFor();

  // The facility holds it and records that it was passed, which she sees at once.
  const manager = await windowOf('秤 あきら', '/training');
  const request = manager
    .getByRole('article')
    .filter({ hasText: name })
    .filter({ hasText: '沖津 蓮' });
  await chooseIn(request, '結果を記録');
  const recording = manager.getByRole('dialog');
  const nextYear = Number(japanDate(period.start).slice(0, 4)) + 1;
  await recording.getByLabel('有効期限').fill(`${nextYear}-03-31`);
  await recording.getByRole('button', { name: '結果を記録' }).click();
  await user.getByText(`${nextYear}年3月31日まで有効`).waitFor();

  // The first time she has it done for her, with an accessory and the operator who is free.
  await user.goto(instrument);
  dialog = await fillIn(user, period);
  await dialog.getByText('講習を修了しています').waitFor();
  await choose(dialog, '利用のしかた', '技術代行');
  await choose(dialog, '手法', 'TEM試料作製');
  await dialog.getByText('準備に30分かかる').waitFor();
  await dialog.getByLabel('大気非暴露ホルダー').check();
  await dialog.getByLabel('目的・試料など').fill('固体電解質の薄片化');
  await dialog.getByTestId('total').waitFor();
  await dialog.getByRole('button', { name: '承認を依頼する' }).click();
  await dialog.getByText('施設に承認を依頼しました').waitFor();
  await dialog.getByRole('link', { name: '予約一覧へ' }).click();
  const panel = user.getByRole('complementary', { name: '予約の詳細' });
  await panel.getByText('固体電解質の薄片化').waitFor();
  await panel.getByRole('button', { name: '閉じる' }).click();
  await panel.waitFor({ state: 'detached' });
  const mine = user
    .getByRole('article')
    .filter({ hasText: name })
    .filter({ hasText: '固体電解質の薄片化' });
  await mine.getByText('承認待ち').waitFor();
  await user.getByText('● ライブ').waitFor();

  // The facility is told, sees what is asked of whom, and approves; her page changes by itself.
  await manager.goto('/facility');
  const asked = manager.getByRole('article').filter({ hasText: '固体電解質の薄片化' });
  await asked.getByText('研美 芽衣').waitFor();
  await asked.getByRole('button', { name: '承認する' }).click();
  await mine.getByText('確定', { exact: true }).waitFor();
  await mine.getByText('担当者: 研美 芽衣').waitFor();

  // The day comes.
  clock.set(period.start);
  await user.clock.setFixedTime(period.start);
  await user.reload();
  await mine.getByRole('button', { name: '利用開始' }).click();
  await mine.getByText('利用中').waitFor();
  clock.set(plusMinutes(period.start, 110));
  await mine.getByRole('button', { name: '利用終了' }).click();
  const ending = user.getByRole('dialog', { name: '利用終了' });
  await ending.getByLabel('人件費').fill('1.5');
  await ending.getByText('¥3,900').waitFor();
  await ending.getByRole('button', { name: '利用を終了' }).click();
  await user.getByRole('tab', { name: /これまで/ }).click();
  await mine.getByText('終了', { exact: true }).waitFor();
  clock.set('present');
  for (const page of [user, manager]) await page.close();
}

/** Two hours for which an operator is free, on a working day a week ahead. */
async function freePeriod({ request }: Page, instrument: URL): Promise<Period> {
  const asked = new URLSearchParams({
    instrumentId: instrument.pathname.split('/').at(-1) ?? '',
    from: japanInstant(japanDate(plusMinutes(systemClock(), 8 * 1_440)), 14 * 60),
    minutes: '120',
    serviceKind: 'operated-run',
    technique: 'TEM試料作製',
  });
  const reply = await request.get(`/api/free-slots?${asked.toString()}`);
  const { items } = (await reply.json()) as { items: { period: Period }[] };
  return items[0]?.period ?? expect.fail('no operator is free');
}

async function fillIn(page: Page, period: Period): Promise<Locator> {
  await page.getByRole('button', { name: '日時を入力して予約' }).click();
  const dialog = page.getByRole('dialog');
  await fillPeriod(dialog, period);
  return dialog;
}

async function choose(dialog: Locator, label: string, option: string): Promise<void> {
  await dialog.getByRole('combobox', { name: label }).click();
  await dialog.page().getByRole('option', { name: option }).click();
}
