import { z } from 'zod';
import { id } from '../primitives.ts';
import { published, type EventsOf } from '../published-event.ts';

const webhook = z.object({ organisationId: id, ownerId: id, host: z.string() });

export const webhookEvents = {
  /** Its address, which may hold a secret, and the key that signs are kept apart and never told. */
  WebhookRegistered: published(webhook.extend({ eventTypes: z.array(z.string()) })),
  WebhookRevoked: published(webhook),
  /** It failed so often in a row, and for so long, that nothing more is sent to it. */
  WebhookStopped: published(webhook.extend({ failures: z.int() })),
};
export type WebhookEvent = EventsOf<typeof webhookEvents>;
