import { epochMs, fromEpochMs, type Instant, plusMinutes } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type { Tables } from '../schema.ts';
import { createWebhookCommands } from './commands.ts';
import type { AddressRules } from './public-address.ts';
import { postToTarget, type Tried } from './request.ts';
import { signatureHeaders } from './signature.ts';

const triesMax = 10;
const firstWaitSeconds = 10;
/** A target is given up when it failed so often in a row, and that for so long. */
const failuresMax = 20;
const failingMinutesMin = 60;

const targetsAtOnceMax = 20;
/** A slow target, too, makes the others wait no longer than this and one try more. */
const turnMsMax = 2_000;
/** Longer than one try can take; when a replica dies in the middle, another goes on after it. */
const leaseMinutes = 0.5;

interface Delivery {
  readonly deliveryId: string;
  readonly body: string;
  readonly attempts: number;
  readonly url: string;
  readonly secret: string;
}

/** 10 seconds, then twice as long each time: the ten tries take an hour and a half. */
const nextTryAfter = (now: Instant, attempts: number): Instant =>
  fromEpochMs(epochMs(now) + firstWaitSeconds * 1_000 * 2 ** (attempts - 1));

/**
 * Sends what is due. Each target is served by one replica at a time and by one delivery at a time,
 * so that one that hangs holds up nobody else. A receiver may get a delivery twice, under one id.
 */
export function createDeliveries(parts: Parts<Tables>, rules: AddressRules) {
  const { clock, log } = parts;
  const { pool } = parts.database;
  const commands = createWebhookCommands(parts);

  return async function sendDue(): Promise<void> {
    const webhookIds = await claimTargets();
    await Promise.all(webhookIds.map((webhookId) => serve(webhookId)));
  };

  async function claimTargets(): Promise<string[]> {
    const now = clock();
    const { rows } = await pool.query(
      `UPDATE webhook_target SET busy_until = $2 WHERE webhook_id IN (
         SELECT t.webhook_id FROM webhook_target t
         WHERE (t.busy_until IS NULL OR t.busy_until <= $1) AND EXISTS (
           SELECT 1 FROM webhook_delivery d
           WHERE d.webhook_id = t.webhook_id AND d.state = 'waiting' AND d.next_try_at <= $1)
         LIMIT $3 FOR UPDATE SKIP LOCKED)
       RETURNING webhook_id`,
      [now, plusMinutes(now, leaseMinutes), targetsAtOnceMax],
    );
    return rows.map((row) => row.webhook_id);
  }

  /** Its deliveries in turn, until one fails, none is due, or it is the others' turn. */
  async function serve(webhookId: string): Promise<void> {
    const endsAt = performance.now() + turnMsMax;
    while (performance.now() < endsAt) {
      const delivery = await nextDelivery(webhookId);
      if (!delivery) break;
      const { deliveryId: id, body, url, secret } = delivery;
      const headers = signatureHeaders({ id, at: clock(), body }, secret);
      const tried = await postToTarget(url, headers, body, rules);
      if (tried.error === null) await recordSuccess(webhookId, id, tried);
      else {
        await recordFailure(webhookId, delivery, tried);
        break;
      }
    }
    await pool.query('UPDATE webhook_target SET busy_until = NULL WHERE webhook_id = $1', [
      webhookId,
    ]);
  }

  async function nextDelivery(webhookId: string): Promise<Delivery | undefined> {
    const now = clock();
    const { rows } = await pool.query(
      `UPDATE webhook_target t SET busy_until = $3 FROM webhook_delivery d
       WHERE t.webhook_id = $1 AND d.delivery_id = (
         SELECT delivery_id FROM webhook_delivery
         WHERE webhook_id = $1 AND state = 'waiting' AND next_try_at <= $2
         ORDER BY next_try_at, created_at, delivery_id LIMIT 1)
       RETURNING d.delivery_id, d.body, d.attempts, t.url, t.secret`,
      [webhookId, now, plusMinutes(now, leaseMinutes)],
    );
    const row = rows[0];
    return row && { ...row, deliveryId: row.delivery_id };
  }

  async function recordSuccess(webhookId: string, deliveryId: string, tried: Tried) {
    await pool.query(
      `WITH delivered AS (
         UPDATE webhook_delivery SET state = 'delivered', attempts = attempts + 1,
           next_try_at = NULL, last_status = $3, last_error = NULL WHERE delivery_id = $2)
       UPDATE webhook_target SET failures_in_a_row = 0, failing_since = NULL
       WHERE webhook_id = $1`,
      [webhookId, deliveryId, tried.status],
    );
  }

  async function recordFailure(webhookId: string, delivery: Delivery, tried: Tried) {
    const now = clock();
    const attempts = delivery.attempts + 1;
    const isLast = attempts >= triesMax;
    const { rows } = await pool.query(
      `WITH failed AS (
         UPDATE webhook_delivery SET attempts = $3, next_try_at = $4, last_status = $5,
           last_error = $6, state = $7
         WHERE delivery_id = $2 AND state = 'waiting')
       UPDATE webhook_target SET failures_in_a_row = failures_in_a_row + 1,
         failing_since = coalesce(failing_since, $8)
       WHERE webhook_id = $1 RETURNING failures_in_a_row, failing_since`,
      [
        webhookId,
        delivery.deliveryId,
        attempts,
        isLast ? null : nextTryAfter(now, attempts),
        tried.status,
        tried.error,
        isLast ? 'given-up' : 'waiting',
        now,
      ],
    );
    log.info({ webhookId, attempts, error: tried.error }, 'a webhook did not take a delivery');
    const { failures_in_a_row: failures, failing_since: since } = rows[0];
    const failingFrom = fromEpochMs(since.getTime());
    if (failures < failuresMax || plusMinutes(failingFrom, failingMinutesMin) > now) return;
    await commands.stop(webhookId, failures);
  }
}
