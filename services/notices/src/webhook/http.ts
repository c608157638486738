import {
  id,
  type Identity,
  mayHaveTold,
  pageLimit,
  pageOf,
  webhookDeliveryView,
  webhookEventType,
  webhookView,
} from '@kyoyo/contracts';
import {
  commandContext,
  identityOf,
  type Parts,
  Refused,
  refuseWith,
  replyOf,
  type ServiceApp,
} from '@kyoyo/service-kit';
import { z } from 'zod';
import { keepsWebhooks } from '../access.ts';
import type { Tables } from '../schema.ts';
import { createWebhookCommands } from './commands.ts';
import { type AddressRules, readTarget, targetRefusal } from './public-address.ts';
import { isWebhookOf, listDeliveries, listWebhooks, secretOf } from './queries.ts';

const config = { access: keepsWebhooks };

/** Where the programs of one's own organisation are told of its bookings and charges. */
export function addWebhookRoutes(app: ServiceApp, parts: Parts<Tables>, rules: AddressRules): void {
  const { pool } = parts.database;
  const commands = createWebhookCommands(parts);
  const owned = async ({ organisationId }: Identity, webhookId: string) =>
    (await isWebhookOf(pool, webhookId, organisationId)) || refuseWith('not-found');

  app.get(
    '/api/webhooks',
    {
      config: {
        ...config,
        operation: 'listWebhooks',
        summary: 'List the webhooks of the own organisation',
      },
      schema: { response: { 200: z.object({ items: z.array(webhookView) }) } },
    },
    async (request) => ({ items: await listWebhooks(pool, identityOf(request).organisationId) }),
  );

  app.post(
    '/api/webhooks',
    {
      config: { ...config, operation: 'registerWebhook', summary: 'Register a webhook' },
      schema: {
        body: z.strictObject({
          url: z.string().trim().min(1).max(2_000),
          eventTypes: z.array(webhookEventType).min(1).max(100),
        }),
        response: { 201: z.object({ id, secret: z.string() }) },
      },
    },
    async (request, reply) => {
      const { eventTypes } = request.body;
      const who = identityOf(request);
      if (!eventTypes.every((type) => mayHaveTold(who.roles, type))) return refuseWith('forbidden');
      const context = commandContext(request);
      const url = readTarget(request.body.url, rules);
      if (!url) return refuseWith('webhook-target-unreadable');
      const refusal = await targetRefusal(url, rules);
      if (refusal) throw new Refused(refusal);
      const wish = { url, eventTypes };
      const made = replyOf(await commands.register(who, wish, context));
      return reply.code(201).send({ id: made.id, secret: await secretOf(pool, made.id) });
    },
  );

  app.post(
    '/api/webhooks/:id/revocation',
    {
      config: { ...config, operation: 'revokeWebhook', summary: 'Revoke a webhook' },
      schema: {
        params: z.object({ id }),
        body: z.strictObject({}),
        response: { 200: z.object({ id }) },
      },
    },
    async (request) => {
      await owned(identityOf(request), request.params.id);
      return replyOf(await commands.revoke(request.params.id, commandContext(request)));
    },
  );

  app.get(
    '/api/webhooks/:id/deliveries',
    {
      config: {
        ...config,
        operation: 'listWebhookDeliveries',
        summary: 'List what was sent to a webhook',
      },
      schema: {
        params: z.object({ id }),
        querystring: z.object({
          cursor: id.optional(),
          limit: pageLimit,
        }),
        response: { 200: pageOf(webhookDeliveryView) },
      },
    },
    async (request) => {
      await owned(identityOf(request), request.params.id);
      return listDeliveries(pool, request.params.id, request.query);
    },
  );
}
