import { isNoticeKind, noticeText, type NoticeEvent } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { createTransport } from 'nodemailer';

export interface MailSettings {
  readonly smtpUrl: string;
  /** The address that mails come from. */
  readonly from: string;
}

interface Mail {
  readonly noticeId: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export type SendMail = (mail: Mail) => Promise<void>;

/** Throws when the server did not accept the mail. */
export function createMailSender({ smtpUrl, from }: MailSettings): SendMail {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 10_000,
  });
  return async ({ noticeId, to, subject, body }) => {
    // A mail that must be sent again has the same id, by which mail programs know it as one.
    const messageId = `<${noticeId}@${from.split('@').at(-1)?.replace('>', '')}>`;
    await transport.sendMail({ from, to, subject, text: body, messageId });
  };
}

type Notice = Extract<NoticeEvent, { type: 'NoticeRaised' }>['data'];

/** A notice as a mail: Japanese first, then the same in English. */
export function writeMail(
  { kind, params }: Notice,
  raisedAt: Instant,
): { subject: string; body: string } {
  if (!isNoticeKind(kind)) throw new Error(`There are no words for a notice of kind ${kind}`);
  const ja = noticeText({ kind, params }, 'ja', raisedAt);
  const en = noticeText({ kind, params }, 'en', raisedAt);
  return {
    subject: `${ja.subject} / ${en.subject}`,
    body: [
      ja.body,
      '詳しくは Kyoyo の「お知らせ」をご覧ください。',
      '',
      en.body,
      'You find more under Notices in Kyoyo.',
      '',
    ].join('\n'),
  };
}
