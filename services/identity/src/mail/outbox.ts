import { epochMs, fromEpochMs, plusMinutes } from '@kyoyo/kernel';
import type { Parts, Reactions } from '@kyoyo/service-kit';
import type pg from 'pg';
import { type SendMail, writeMail } from './mail.ts';
import type { Tables } from '../schema.ts';

const triesMax = 10;
const firstWaitSeconds = 30;
const mailsInTurnMax = 20;
/** Longer than a mail server may take; when a replica dies in the middle, another sends again. */
const leaseMinutes = 2;

/** Mail addresses are known here alone, so it is identity that writes to people. */
export const mailReactions = (isSent: boolean): Reactions => ({
  notices: {
    NoticeRaised: async ({ data, envelope }, tx) => {
      const { subject, body } = writeMail(data, envelope.time);
      await tx.query(
        `INSERT INTO mail_outbox
           (notice_id, person_id, subject, body, state, next_try_at, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $6) ON CONFLICT DO NOTHING`,
        [
          envelope.subject,
          data.personId,
          subject,
          body,
          isSent ? 'queued' : 'captured',
          envelope.time,
        ],
      );
    },
  },
});

interface QueuedMail {
  readonly noticeId: string;
  readonly to: string | null;
  readonly subject: string;
  readonly body: string;
  /** With this try. */
  readonly attempts: number;
}

/**
 * Sends what is due, one after the other. A mail is claimed for two minutes by whoever takes it up,
 * so replicas do not send the same one; after the server has accepted it, it is not sent again.
 */
export const createMailing = ({ database: { pool }, clock, log }: Parts<Tables>, send: SendMail) =>
  async function sendDue(): Promise<void> {
    for (let turn = 0; turn < mailsInTurnMax; turn += 1) {
      const mail = await claim(pool, clock());
      if (!mail) return;
      try {
        const { to } = mail;
        if (to === null) throw new NoAddress('the person has no mail address');
        await send({ ...mail, to });
      } catch (error) {
        log.warn({ noticeId: mail.noticeId, attempts: mail.attempts }, 'a mail was not accepted');
        await recordFailure(pool, mail, error as Error, clock());
        continue;
      }
      await pool.query(
        `UPDATE mail_outbox SET state = 'sent', next_try_at = NULL, last_error = NULL
         WHERE notice_id = $1`,
        [mail.noticeId],
      );
    }
  };

class NoAddress extends Error {}

async function claim(pool: pg.Pool, now: ReturnType<Parts<Tables>['clock']>) {
  const { rows } = await pool.query(
    `UPDATE mail_outbox o SET attempts = attempts + 1, next_try_at = $2
     WHERE notice_id = (
       SELECT notice_id FROM mail_outbox WHERE state = 'queued' AND next_try_at <= $1
       ORDER BY next_try_at LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING notice_id, subject, body, attempts,
       (SELECT email FROM person_vault v WHERE v.person_id = o.person_id) AS email`,
    [now, plusMinutes(now, leaseMinutes)],
  );
  const row = rows[0];
  return (
    row &&
    ({
      noticeId: row.notice_id,
      to: row.email,
      subject: row.subject,
      body: row.body,
      attempts: row.attempts,
    } satisfies QueuedMail)
  );
}

/** 30 seconds, then twice as long each time: the ten tries take four hours. */
async function recordFailure(
  pool: pg.Pool,
  { noticeId, attempts }: QueuedMail,
  error: Error & { responseCode?: number },
  now: ReturnType<Parts<Tables>['clock']>,
): Promise<void> {
  // SMTP says by 5xx that trying again is of no use (RFC 5321, section 4.2.1).
  const isFinal = error instanceof NoAddress || (error.responseCode ?? 0) >= 500;
  const isLast = isFinal || attempts >= triesMax;
  const nextTryAt = fromEpochMs(epochMs(now) + firstWaitSeconds * 1_000 * 2 ** (attempts - 1));
  await pool.query(
    'UPDATE mail_outbox SET state = $2, next_try_at = $3, last_error = $4 WHERE notice_id = $1',
    [noticeId, isLast ? 'failed' : 'queued', isLast ? null : nextTryAt, error.message],
  );
}
