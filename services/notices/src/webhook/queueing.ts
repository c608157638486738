import { type Envelope, findEvent, organisationsIn } from '@kyoyo/contracts';
import { derivedId } from '@kyoyo/kernel';
import type pg from 'pg';

/**
 * One delivery for each webhook that asked for the event's type and whose organisation it concerns,
 * without whom else it names. The body is fixed here, so that every try sends the same.
 */
export async function queueDeliveries(
  tx: pg.ClientBase,
  { id, source, type, subject, time }: Envelope,
  data: unknown,
): Promise<void> {
  const event = findEvent(source, type);
  const organisationIds = organisationsIn(event?.concerns(data, subject));
  const told = event?.withoutOthers?.(data) ?? (data as object);
  const { rows } = await tx.query(
    `SELECT webhook_id FROM webhook
     WHERE organisation_id = ANY ($1) AND status = 'active' AND $2 = ANY (event_types)`,
    [organisationIds, type],
  );
  const body = JSON.stringify({
    type,
    timestamp: time,
    data: { id: subject, ...told },
  });
  for (const { webhook_id: webhookId } of rows) {
    await tx.query(
      `INSERT INTO webhook_delivery
         (delivery_id, webhook_id, type, body, next_try_at, created_at)
       VALUES ($1, $2, $3, $4, $5, $5) ON CONFLICT DO NOTHING`,
      [derivedId('delivery', webhookId, id), webhookId, type, body, time],
    );
  }
}
