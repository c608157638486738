import type { Instant } from '@kyoyo/kernel';
import type { NoticeParams } from './events/notice.ts';
import { classNoticeTexts } from './class-notice-texts.ts';
import { incidentNoticeTexts } from './incident-notice-texts.ts';
import { instrumentNoticeTexts } from './instrument-notice-texts.ts';
import { invoiceNoticeTexts } from './invoice-notice-texts.ts';
import { moneyNoticeTexts } from './money-notice-texts.ts';
import type { Language } from './primitives.ts';
import { researchNoticeTexts } from './research-notice-texts.ts';
import { runNoticeTexts } from './run-notice-texts.ts';
import { settlingNoticeTexts } from './settling-notice-texts.ts';
import { staffNoticeTexts } from './staff-notice-texts.ts';
import { subscriptionNoticeTexts } from './subscription-notice-texts.ts';
import { writtenPeriod } from './written-times.ts';

/**
 * What a notice says, by its kind: in the application and by mail. `{name}` is filled from the
 * notice's params; a period is written as Japan's clock has it, a number with its thousands apart.
 */
export const noticeTexts = {
  ...incidentNoticeTexts,
  ...instrumentNoticeTexts,
  ...researchNoticeTexts,
  ...classNoticeTexts,
  ...staffNoticeTexts,
  ...subscriptionNoticeTexts,
  ...invoiceNoticeTexts,
  ...settlingNoticeTexts,
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
  'reservation-declined': {
    ja: {
      subject: '予約が承認されませんでした：{instrument}',
      body: '{instrument}の予約（{period}）は承認されませんでした。理由：{reason}',
    },
    en: {
      subject: 'Booking not approved: {instrument}',
      body: 'Your booking of {instrument} for {period} was not approved. Reason: {reason}',
    },
  },
  'reservation-handed-over': {
    ja: {
      subject: '予約を引き継ぎました：{instrument}',
      body: '{instrument}の予約（{period}）があなたに引き継がれました。',
    },
    en: {
      subject: 'A booking was handed to you: {instrument}',
      body: 'The booking of {instrument} for {period} is now yours.',
    },
  },
  'operator-assigned': {
    ja: {
      subject: '担当になりました：{instrument}',
      body: '{instrument}の{period}の担当になりました。',
    },
    en: {
      subject: 'You are to operate {instrument}',
      body: 'You operate {instrument} {period}.',
    },
  },
  'operator-relieved': {
    ja: {
      subject: '担当から外れました：{instrument}',
      body: '{instrument}の{period}の担当は、ほかの人に変わりました。',
    },
    en: {
      subject: 'You do not operate {instrument} any more',
      body: 'Somebody else operates {instrument} {period}.',
    },
  },
  'booked-for-you': {
    ja: {
      subject: '施設があなたの予約を入れました：{instrument}',
      body: '施設の担当者が、あなたの利用として{instrument}を{period}に予約しました。覚えがない場合は、施設に問い合わせるか、取り消してください。',
    },
    en: {
      subject: 'Booked for you: {instrument}',
      body: 'The staff of the facility booked {instrument} for you for {period}. If you do not expect this, please ask the facility, or cancel it.',
    },
  },
  'waitlist-promoted': {
    ja: {
      subject: '空きが出ました：{instrument}',
      body: '{instrument}を{period}に仮押さえしました。{until}までに確定してください。',
    },
    en: {
      subject: 'Time became free: {instrument}',
      body: '{instrument} is held for you {period}. Please confirm it by {until}.',
    },
  },
  'waitlist-lapsed': {
    ja: {
      subject: 'キャンセル待ちを終了しました：{instrument}',
      body: '{instrument}（{period}）に空きは出ませんでした。',
    },
    en: {
      subject: 'No time became free: {instrument}',
      body: 'No time became free on {instrument} ({period}).',
    },
  },
  'training-scheduled': {
    ja: {
      subject: '講習の日程が決まりました：{instrument}',
      body: '{instrument}の講習の日程が決まりました。日時と場所を確認してください。',
    },
    en: {
      subject: 'Training scheduled: {instrument}',
      body: 'Your training on {instrument} has a date. Please see when and where.',
    },
  },
  'training-passed': {
    ja: {
      subject: '講習を修了しました：{instrument}',
      body: '{instrument}を自分で操作できるようになりました。',
    },
    en: {
      subject: 'Training passed: {instrument}',
      body: 'You may now operate {instrument} yourself.',
    },
  },
  'training-failed': {
    ja: {
      subject: '講習の結果：{instrument}',
      body: '{instrument}の講習は修了になりませんでした。理由：{reason}',
    },
    en: {
      subject: 'Training result: {instrument}',
      body: 'Your training on {instrument} was not passed. Reason: {reason}',
    },
  },
  'qualification-revoked': {
    ja: {
      subject: '資格が取り消されました：{instrument}',
      body: '{instrument}を自分で操作する資格が取り消されました。理由：{reason}',
    },
    en: {
      subject: 'Qualification revoked: {instrument}',
      body: 'You may no longer operate {instrument} yourself. Reason: {reason}',
    },
  },
  'consultation-answered': {
    ja: {
      subject: '相談に返信がありました',
      body: '事前相談に施設から返信がありました。',
    },
    en: {
      subject: 'Your consultation was answered',
      body: 'The facility has answered your consultation.',
    },
  },
  ...runNoticeTexts,
  ...moneyNoticeTexts,
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

/** The words of a notice in one language, as of when it was raised, its `{name}`s filled in. */
export function noticeText(
  { kind, params }: { readonly kind: NoticeKind; readonly params: NoticeParams },
  language: Language,
  raisedAt: Instant,
): NoticeText {
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => written(params[name], language, raisedAt));
  const { subject, body } = noticeTexts[kind][language];
  return { subject: fill(subject), body: fill(body) };
}

function written(
  param: NoticeParams[string] | undefined,
  language: Language,
  raisedAt: Instant,
): string {
  if (param === undefined) return '';
  if (typeof param === 'string') return param;
  if (typeof param === 'number') return param.toLocaleString('en-US');
  return 'start' in param ? writtenPeriod(param, language, raisedAt) : param[language];
}
