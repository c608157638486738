import type { Identity } from '@kyoyo/contracts';
import type { CommandContext } from '@kyoyo/event-store';
import { newId } from '@kyoyo/kernel';
import type { Parts } from '@kyoyo/service-kit';
import type { Tables } from '../schema.ts';
import { newSecret } from './signature.ts';
import { webhookStream } from './stream.ts';

export function createWebhookCommands({
  store,
  database: { query },
}: Pick<Parts<Tables>, 'store' | 'database'>) {
  /** What still waits to be sent there. */
  const givingUp = (webhookId: string) => [
    query
      .updateTable('webhook_delivery')
      .set({ state: 'given-up', next_try_at: null })
      .where('webhook_id', '=', webhookId)
      .where('state', '=', 'waiting'),
  ];

  return {
    register(
      { organisationId, personId: ownerId }: Identity,
      { url, eventTypes }: { readonly url: URL; readonly eventTypes: readonly string[] },
      context: CommandContext,
    ) {
      const webhookId = newId();
      const types = [...new Set(eventTypes)];
      const registration = { organisationId, ownerId, host: url.host, eventTypes: types };
      const target = { webhook_id: webhookId, url: url.href, secret: newSecret() };
      return store.execute(webhookStream, {
        streamId: webhookId,
        command: { type: 'RegisterWebhook', registration },
        context,
        isNew: true,
        alongside: [query.insertInto('webhook_target').values(target)],
      });
    },

    revoke: (webhookId: string, context: CommandContext) =>
      store.execute(webhookStream, {
        streamId: webhookId,
        command: { type: 'RevokeWebhook' },
        context,
        alongside: givingUp(webhookId),
      }),

    stop: (webhookId: string, failures: number) =>
      store.execute(webhookStream, {
        streamId: webhookId,
        command: { type: 'StopWebhook', failures },
        context: { actor: 'system', correlationId: newId() },
        alongside: givingUp(webhookId),
      }),
  };
}
