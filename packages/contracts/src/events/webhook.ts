import { z } from 'zod';
import { membersOf } from '../concerns.ts';
import { exampleIds } from '../examples.ts';
import { id } from '../primitives.ts';
import { event, type EventsOf } from '../published-event.ts';

const webhook = z.object({ organisationId: id, ownerId: id, host: z.string() });
type Webhook = z.infer<typeof webhook>;

const example: Webhook = {
  organisationId: exampleIds.organisation,
  ownerId: exampleIds.person,
  host: 'hooks.example.jp',
};
const told = {
  concerns: ({ organisationId }: Webhook) => [membersOf(organisationId)],
  shows: ({ organisationId }: Webhook, webhookId: string) => ({
    named: { webhookId, organisationId },
  }),
};

export const webhookEvents = {
  /** Its address, which may hold a secret, and the key that signs are kept apart and never told. */
  WebhookRegistered: event(webhook.extend({ eventTypes: z.array(z.string()) }), {
    example: { ...example, eventTypes: ['ReservationConfirmed'] },
    ...told,
  }),
  WebhookRevoked: event(webhook, { example, ...told }),
  /** It failed so often in a row, and for so long, that nothing more is sent to it. */
  WebhookStopped: event(webhook.extend({ failures: z.int() }), {
    example: { ...example, failures: 15 },
    ...told,
  }),
};
export type WebhookEvent = EventsOf<typeof webhookEvents>;
