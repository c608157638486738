import { bookingPolicy } from '@kyoyo/contracts';
import { expect, it } from 'vitest';
import { en } from '../src/language/en.ts';
import { ja } from '../src/language/ja.ts';
import { rulesOf } from '../src/features/policies/rules.ts';

const plain = {
  openTo: ['startup' as const],
  opening: { fromMinute: 0, toMinute: 1_440 },
  durationMinutesMin: 30,
  durationMinutesMax: 1_440,
  granularityMinutes: 30,
  horizonDays: 90,
};

it('leaves out what does not apply', () => {
  const rules = rulesOf(bookingPolicy.parse(plain), ja, 'ja');
  expect(Object.fromEntries(rules.map(({ name, text }) => [name, text]))).toEqual({
    利用時間: '毎日 24時間',
    長さ: '1回 30分〜1日（30分単位）',
    受付: '90日先まで',
    操作: '技術代行・技術指導は施設が手配します',
    キャンセル料: 'かかりません',
    不使用: '利用開始がないまま時間が過ぎると「未使用」で終了',
    利用の終了:
      '5分までの遅れは予約どおりの終了とみなす、終了の操作がなければ、予約の終わりから1時間5分で自動終了、早く始めても課金なし',
  });
});

it('says every rule that a person who books must know', () => {
  const strict = bookingPolicy.parse({
    ...plain,
    opening: { fromMinute: 540, toMinute: 1_020, weekdays: [5, 1], onHolidays: false },
    leadMinutes: 2_880,
    bufferMinutes: { before: 15, after: 60 },
    setups: [{ technique: 'EDX', minutes: 30 }],
    quotas: [{ of: 'person', per: 'week', minutes: 480 }],
    cancellationTiers: [
      { hoursBefore: 24, percent: 100 },
      { hoursBefore: 72, percent: 50 },
    ],
    noShow: { afterMinutes: 30, percent: 100 },
    approval: 'required',
    training: 'required',
    operator: 'required',
  });
  const texts = rulesOf(strict, ja, 'ja').map(({ text }) => text);
  expect(texts).toEqual([
    '月・金曜日 09:00 – 17:00、祝日は休み',
    '1回 30分〜1日（30分単位）',
    '90日先まで、開始の2日前に締切',
    '前に15分、後に1時間をあけます',
    'EDXは30分',
    '1人・1週間に8時間まで',
    '予約には施設の承認が必要です',
    '自分で操作するには講習の修了が必要です',
    '必ず技術者が付きます',
    '開始まで3日を切ると50%、開始まで1日を切ると100%',
    '開始から30分たっても利用開始がなければ自動で取消し、料金の100%',
    '5分までの遅れは予約どおりの終了とみなす、終了の操作がなければ、予約の終わりから1時間5分で自動終了、早く始めても課金なし',
  ]);
  expect(rulesOf(strict, en, 'en')).toHaveLength(texts.length);
});
