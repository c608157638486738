import { z } from 'zod';
import { id, instant } from '../primitives.ts';
import { eventSources } from '../subjects.ts';
import { webhookTypesOf } from '../webhook-events.ts';

const words = z.object({ ja: z.string(), en: z.string() });

/** `link` is a path of the web application: what the notice is about. */
export const noticeView = z
  .object({
    id,
    kind: z.string(),
    subject: words,
    body: words,
    link: z.string(),
    raisedAt: instant,
    readAt: instant.nullable(),
  })
  .meta({ id: 'Notice' });

/** What a webhook may be told: of whatever concerns its organisation. */
export const webhookEventType = z
  .enum(eventSources.flatMap(webhookTypesOf))
  .meta({ id: 'WebhookEventType' });

export const webhookView = z
  .object({
    id,
    url: z.string(),
    eventTypes: z.array(z.string()),
    status: z.enum(['active', 'revoked', 'stopped']),
    ownerId: id,
    createdAt: instant,
    /** Of the try before this moment; zero after one that was accepted. */
    failuresInARow: z.int(),
  })
  .meta({ id: 'Webhook' });

/** Why a target did not take a delivery. */
export const deliveryError = z.enum([
  'status-not-2xx',
  'redirect-not-followed',
  'timed-out',
  'address-not-public',
  'host-unknown',
  'certificate-refused',
  'unreachable',
]);
export type DeliveryError = z.infer<typeof deliveryError>;

export const webhookDeliveryView = z
  .object({
    id,
    type: z.string(),
    state: z.enum(['waiting', 'delivered', 'given-up']),
    attempts: z.int(),
    nextTryAt: instant.nullable(),
    /** HTTP status of the last answer; null where none came. */
    lastStatus: z.int().nullable(),
    /** Why the last try did not succeed. */
    lastError: deliveryError.nullable(),
    createdAt: instant,
  })
  .meta({ id: 'WebhookDelivery' });

export const calendarFeedView = z
  .object({
    id,
    language: z.enum(['ja', 'en']),
    createdAt: instant,
    lastUsedAt: instant.nullable(),
  })
  .meta({ id: 'CalendarFeed' });

/** A mail that was caught in place of being sent, or its way to the server. */
export const outboxMailView = z
  .object({
    id,
    personId: id,
    to: z.string().nullable(),
    subject: z.string(),
    body: z.string(),
    state: z.enum(['queued', 'sent', 'failed', 'captured']),
    attempts: z.int(),
    lastError: z.string().nullable(),
    createdAt: instant,
  })
  .meta({ id: 'OutboxMail' });
