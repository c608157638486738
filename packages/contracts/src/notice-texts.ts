import { japanDate, japanMinuteOfDay, japanWeekday, type Period } from '@kyoyo/kernel';
import type { NoticeParams } from './events/notices.ts';
import type { Language } from './problems.ts';

/**
 * What a notice says, by its kind: in the application and by mail. `{name}` is filled from the
 * notice's params; a period is written as Japan's clock has it, a number with its thousands apart.
 */
export const noticeTexts = {
  'reservation-confirmed': {
    ja: {
      subject: '予約が確定しました：{instrument}',
      body: '{instrument}を{period}に予約しました。',
    },
    en: {
      subject: 'Booking confirmed: {instrument}',
      body: '{instrument} is booked for {period}.',
    },
  },
  'reservation-moved': {
    ja: {
      subject: '予約の時間が変更されました：{instrument}',
      body: '{instrument}の予約が{from}から{to}に変更されました。ご都合が合わない場合は施設にお問い合わせください。',
    },
    en: {
      subject: 'Your booking was moved: {instrument}',
      body: 'Your booking of {instrument} was moved from {from} to {to}. If that does not suit you, please ask the facility.',
    },
  },
  'reservation-cancelled': {
    ja: {
      subject: '予約が取り消されました：{instrument}',
      body: '{instrument}の予約（{period}）が取り消されました。理由：{reason}',
    },
    en: {
      subject: 'Your booking was cancelled: {instrument}',
      body: 'Your booking of {instrument} for {period} was cancelled. Reason: {reason}',
    },
  },
  'hold-expired': {
    ja: {
      subject: '仮押さえの期限が切れました：{instrument}',
      body: '{instrument}の仮押さえ（{period}）は、確定されないまま期限が切れました。必要な場合はもう一度予約してください。',
    },
    en: {
      subject: 'Your hold ran out: {instrument}',
      body: 'Your hold of {instrument} for {period} ran out without being confirmed. Please book again if you still need it.',
    },
  },
  'run-ended': {
    ja: {
      subject: '利用が終了しました：{instrument}',
      body: '{instrument}の利用時間は{used}です（予約は{reserved}）。',
    },
    en: {
      subject: 'Your run has ended: {instrument}',
      body: '{instrument} was used {used} (booked {reserved}).',
    },
  },
  'charge-rated': {
    ja: {
      subject: '利用料が確定しました：{instrument}',
      body: '{instrument}の利用（{used}）の料金は、税込 ¥{total} です。',
    },
    en: {
      subject: 'Your run was priced: {instrument}',
      body: 'Using {instrument} {used} costs ¥{total}, tax included.',
    },
  },
  'webhook-stopped': {
    ja: {
      subject: 'Webhook への送信を止めました',
      body: '{host} への送信が続けて{failures}回失敗したため、送信を止めました。受信側を直してから、もう一度登録してください。',
    },
    en: {
      subject: 'A webhook was stopped',
      body: 'Sending to {host} failed {failures} times in a row, so nothing more is sent. Please mend the receiver and register it again.',
    },
  },
} as const;

export type NoticeKind = keyof typeof noticeTexts;

export interface NoticeText {
  readonly subject: string;
  readonly body: string;
}

export const isNoticeKind = (kind: string): kind is NoticeKind => Object.hasOwn(noticeTexts, kind);

/** The words of a notice in one language, its `{name}`s filled in. */
export function noticeText(
  { kind, params }: { readonly kind: NoticeKind; readonly params: NoticeParams },
  language: Language,
): NoticeText {
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => written(params[name], language));
  const { subject, body } = noticeTexts[kind][language];
  return { subject: fill(subject), body: fill(body) };
}

function written(param: NoticeParams[string] | undefined, language: Language): string {
  if (param === undefined) return '';
  if (typeof param === 'string') return param;
  if (typeof param === 'number') return param.toLocaleString('en-US');
  return 'start' in param ? writtenPeriod(param, language) : param[language];
}

/** `11月20日(金) 10:00〜12:00`; the day again where it ends on another. */
function writtenPeriod({ start, end }: Period, language: Language): string {
  const day = (at: Period['start']): string => writtenDay(at, language);
  const until = day(start) === day(end) ? clockOf(end) : `${day(end)} ${clockOf(end)}`;
  return `${day(start)} ${clockOf(start)}${language === 'ja' ? '〜' : '–'}${until}`;
}

const weekdays = { ja: '月火水木金土日', en: 'MonTueWedThuFriSatSun' } as const;
const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

function writtenDay(at: Period['start'], language: Language): string {
  const [, month = 0, day = 0] = japanDate(at).split('-').map(Number);
  const nth = japanWeekday(at) - 1;
  return language === 'ja'
    ? `${month}月${day}日(${weekdays.ja[nth]})`
    : `${weekdays.en.slice(3 * nth, 3 * nth + 3)} ${day} ${months.slice(3 * month - 3, 3 * month)}`;
}

/** `09:05`, to the minute that has begun. */
function clockOf(at: Period['start']): string {
  const minutes = Math.floor(japanMinuteOfDay(at));
  return [Math.floor(minutes / 60), minutes % 60].map((n) => `${n}`.padStart(2, '0')).join(':');
}
