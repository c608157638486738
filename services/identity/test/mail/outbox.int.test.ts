import type { Envelope, NoticeEvent } from '@kyoyo/contracts';
import { type Instant, newId, plusMinutes } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMailSender } from '../../src/mail/mail.ts';
import { createMailing, mailReactions } from '../../src/mail/outbox.ts';
import type { Tables } from '../../src/schema.ts';
import { identityParts } from '../identity-parts.ts';
import { startMailServer } from './mail-server.ts';

const personId = newId();
const period = {
  start: '2026-11-20T01:00:00.000Z' as Instant,
  end: '2026-11-20T03:00:00.000Z' as Instant,
};
const notice: Extract<NoticeEvent, { type: 'NoticeRaised' }>['data'] = {
  personId,
  kind: 'reservation-confirmed',
  params: { instrument: { ja: '走査電子顕微鏡', en: 'SEM' }, period },
  link: '/history/1',
  causedBy: { source: 'reservation', eventId: newId() },
};

let parts: Parts<Tables>;
let server: Awaited<ReturnType<typeof startMailServer>>;
let now = '2026-11-19T03:00:00.000Z' as Instant;
let sendDue: () => Promise<void>;

beforeAll(async () => {
  parts = await identityParts(() => now);
  await parts.database.pool.query(
    `INSERT INTO person_vault VALUES ($1, 'hamabe@example.jp', '{"ja":"甲","en":"A"}', '')`,
    [personId],
  );
});
afterAll(() => parts?.database[Symbol.asyncDispose]());

beforeEach(async () => {
  await parts.database.pool.query('TRUNCATE mail_outbox');
  server = await startMailServer();
  const from = 'Kyoyo <notices@kyoyo.example>';
  sendDue = createMailing(parts, createMailSender({ smtpUrl: server.url, from }));
  return () => server.stop();
});

/** The notice is heard of; its id. */
async function hear(data = notice, { isSent = true, noticeId = newId() } = {}): Promise<string> {
  const envelope = { subject: noticeId, time: now } as Envelope;
  const client = await parts.database.pool.connect();
  await mailReactions(isSent).notices?.NoticeRaised?.({ data, envelope, text: '' }, client);
  client.release();
  return noticeId;
}
const states = async () =>
  (await parts.database.pool.query('SELECT state, attempts FROM mail_outbox ORDER BY created_at'))
    .rows;

describe('a notice by mail', () => {
  it('goes out once, however often it is heard of and however many send', async () => {
    const noticeId = await hear();
    await hear(notice, { noticeId });
    await Promise.all([sendDue(), sendDue(), sendDue()]);
    await sendDue();
    expect(server.tries()).toBe(1);
    const [mail] = server.accepted;
    expect(mail?.to).toBe('hamabe@example.jp');
    expect(mail?.text).toContain(`Message-ID: <${noticeId}@kyoyo.example>`);
    expect(await states()).toEqual([{ state: 'sent', attempts: 1 }]);
  });

  it('is written in Japanese, then in English', async () => {
    await hear();
    const { rows } = await parts.database.pool.query('SELECT subject, body FROM mail_outbox');
    expect(rows[0].subject).toBe('予約が確定しました：走査電子顕微鏡 / Booking confirmed: SEM');
    expect(rows[0].body).toMatch(
      /11月20日\(金\) 10:00〜12:00に予約しました。[^]+Fri 20 Nov 10:00–12:00/,
    );
  });

  it('waits where the server wants it later or hangs up, and is accepted then', async () => {
    await hear();
    server.says('451 try later');
    await sendDue();
    await sendDue();
    expect(server.tries()).toBe(1);
    server.says('hang up');
    now = plusMinutes(now, 1);
    await sendDue();
    expect(await states()).toEqual([{ state: 'queued', attempts: 2 }]);
    server.says('250 accepted');
    now = plusMinutes(now, 2);
    await sendDue();
    expect(server.accepted).toHaveLength(1);
    expect(await states()).toEqual([{ state: 'sent', attempts: 3 }]);
  });

  it('is not sent again where the server says never, nor to somebody without an address', async () => {
    server.says('550 no such box');
    await hear();
    now = plusMinutes(now, 1);
    await hear({ ...notice, personId: newId() });
    await sendDue();
    now = plusMinutes(now, 600);
    await sendDue();
    expect(server.tries()).toBe(1);
    expect(await states()).toEqual([
      { state: 'failed', attempts: 1 },
      { state: 'failed', attempts: 1 },
    ]);
  });

  it('fails after ten tries', async () => {
    server.says('451 try later');
    await hear();
    for (let hours = 0; hours < 12; hours += 1) {
      await sendDue();
      now = plusMinutes(now, 600);
    }
    expect(await states()).toEqual([{ state: 'failed', attempts: 10 }]);
  });

  it('stays in the outbox where there is no mail server', async () => {
    await hear(notice, { isSent: false });
    await sendDue();
    expect(server.tries()).toBe(0);
    expect(await states()).toEqual([{ state: 'captured', attempts: 0 }]);
  });
});
