import { type Problem, problem, type WhatIfAsked } from '@kyoyo/contracts';
import { refuse } from '@kyoyo/kernel';
import { type Parts, startApart } from '@kyoyo/service-kit';
import type pg from 'pg';
import type { Tables } from '../schema.ts';
import type { Work } from './work.ts';

/** Bounds of what people may ask at once; a question is also bounded in time and memory. */
const limits = { chargesMax: 200_000, ofPersonMax: 2, atOnceMax: 4, keptOfPersonMax: 10 };
const workMsMax = 5 * 60_000;
const memoryMegabytesMax = 512;

const program = new URL('program.ts', import.meta.url);

/** Still worked on, as far as anybody has heard: a process that has ended says nothing any more. */
export const isWorkedOn = `status = 'running' AND seen_at > now() - interval '30 seconds'`;

interface Question {
  readonly whatIfId: string;
  readonly fingerprint: string;
  readonly personId: string;
  readonly asked: WhatIfAsked;
}

type Asked = { readonly isNew: boolean } | { readonly refused: Problem };

/** Writes a question down, unless it is there already; questions take turns here. */
export async function ask(pool: pg.Pool, question: Question): Promise<Asked> {
  const client = await pool.connect();
  let answer: Asked = { isNew: false };
  try {
    await client.query('BEGIN');
    await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('what-if', 0))`);
    answer = await askAlone(client, question);
    await client.query('refused' in answer ? 'ROLLBACK' : 'COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
  return answer;
}

async function askAlone(client: pg.ClientBase, question: Question): Promise<Asked> {
  const { whatIfId, fingerprint, personId, asked } = question;
  const { institutionId, fromMonth, toMonth } = asked;
  const same = await client.query('SELECT fingerprint FROM what_if WHERE what_if_id = $1', [
    whatIfId,
  ]);
  if (same.rows[0]) {
    const isSame = same.rows[0].fingerprint === fingerprint;
    return isSame ? { isNew: false } : refuse(problem('idempotency-key-reused'));
  }
  const running = await client.query<{ own: number; all: number }>(
    `SELECT count(*) FILTER (WHERE person_id = $1) AS own, count(*) AS "all"
     FROM what_if WHERE ${isWorkedOn}`,
    [personId],
  );
  const { own = 0, all = 0 } = running.rows[0] ?? {};
  if (own >= limits.ofPersonMax || all >= limits.atOnceMax) {
    return refuse(problem('too-many-what-ifs', { retryAfterSeconds: 5 }));
  }
  const counted = await client.query<{ count: number }>(
    `SELECT coalesce(sum(count), 0)::bigint AS count FROM charge_sum
     WHERE owner_id = $1 AND by = 'kind' AND month BETWEEN $2 AND $3`,
    [institutionId, fromMonth, toMonth],
  );
  const { count = 0 } = counted.rows[0] ?? {};
  const { chargesMax: max } = limits;
  if (count > max) return refuse(problem('what-if-too-large', { count, max }));
  // The months count fees of contracts, too, which no price of a use changes.
  const ofUses = await client.query<{ count: number }>(
    `SELECT count(*) FROM charge
     WHERE institution_id = $1 AND month BETWEEN $2 AND $3 AND person_id IS NOT NULL`,
    [institutionId, fromMonth, toMonth],
  );
  await client.query(
    `INSERT INTO what_if (what_if_id, institution_id, person_id, fingerprint, asked, runs_total)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      whatIfId,
      institutionId,
      personId,
      fingerprint,
      JSON.stringify(asked),
      ofUses.rows[0]?.count ?? 0,
    ],
  );
  await client.query(
    `DELETE FROM what_if WHERE what_if_id IN (
       SELECT what_if_id FROM what_if WHERE person_id = $1 ORDER BY began_at DESC OFFSET $2)`,
    [personId, limits.keptOfPersonMax],
  );
  return { isNew: true };
}

/** What is no answer any more, an hour after it was asked for. */
export const forgetOld = async (pool: pg.Pool): Promise<void> =>
  void (await pool.query('DELETE FROM what_if WHERE expires_at < now()'));

/**
 * Works questions out in processes of their own, so that bookings and charges go on as if nobody had
 * asked. The answer goes through the database, and so any replica tells of it.
 */
export function createWorkers({ database, log }: Pick<Parts<Tables>, 'database' | 'log'>) {
  const closing = new AbortController();

  const work = async (whatIfId: string): Promise<void> => {
    const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(workMsMax)]);
    using apart = startApart(program, { memoryMegabytesMax, signal });
    const order: Work = { settings: database.settings, whatIfId };
    const { failed } = (await apart.ask(order)) as { readonly failed: string | null };
    if (failed !== null) throw new Error(failed);
  };

  return {
    start(whatIfId: string): void {
      work(whatIfId).catch(async (error: unknown) => {
        log.error({ err: error, whatIfId }, 'a what-if was not worked out');
        await database.pool
          .query(
            `UPDATE what_if SET status = 'failed' WHERE what_if_id = $1 AND status = 'running'`,
            [whatIfId],
          )
          .catch(() => undefined);
      });
    },
    stop: () => closing.abort(),
  };
}
