import { type Problem, problem, type WebhookEvent } from '@kyoyo/contracts';
import { accept, type Decision, refuse } from '@kyoyo/kernel';
import { row, stream } from '../schema.ts';

type Registration = Extract<WebhookEvent, { type: 'WebhookRegistered' }>['data'];

type Webhook =
  | { readonly status: 'none' }
  | {
      readonly status: 'active' | 'revoked' | 'stopped';
      readonly registration: Registration;
    };

type WebhookCommand =
  | { readonly type: 'RegisterWebhook'; readonly registration: Registration }
  | { readonly type: 'RevokeWebhook' }
  | { readonly type: 'StopWebhook'; readonly failures: number };

/** Of an organisation, active at once. */
export const webhooksMax = 50;

/** Where an organisation's programs are told of its events. */
export const webhookStream = stream({
  name: 'webhook',
  form: 1,
  initial: { status: 'none' },
  decide,
  evolve,
  tables: { webhook: ['webhook_id'] },
  rows(state, { id, openedAt }) {
    if (state.status === 'none') return [];
    const { status, registration } = state;
    return [
      row('webhook', {
        webhook_id: id,
        organisation_id: registration.organisationId,
        owner_id: registration.ownerId,
        host: registration.host,
        event_types: registration.eventTypes,
        status,
        created_at: openedAt,
      }),
    ];
  },
  claims: (state, { id }) =>
    state.status === 'active'
      ? [
          {
            taker: id,
            resource: `webhooks/${state.registration.organisationId}`,
            period: 'always',
            until: null,
            share: { amount: 1, of: webhooksMax },
            otherwise: problem('too-many-webhooks', { max: webhooksMax }),
          },
        ]
      : [],
});

function decide(state: Webhook, command: WebhookCommand): Decision<WebhookEvent, Problem> {
  if (command.type === 'RegisterWebhook') {
    return state.status === 'none'
      ? accept({ type: 'WebhookRegistered', data: command.registration })
      : refuse(problem('already-exists'));
  }
  if (state.status === 'none') {
    return command.type === 'StopWebhook' ? accept() : refuse(problem('not-found'));
  }
  const { status, registration } = state;
  const { eventTypes: _, ...webhook } = registration;
  switch (command.type) {
    case 'RevokeWebhook':
      return status === 'revoked' ? accept() : accept({ type: 'WebhookRevoked', data: webhook });
    case 'StopWebhook': {
      if (status !== 'active') return accept();
      const { failures } = command;
      return accept({ type: 'WebhookStopped', data: { ...webhook, failures } });
    }
  }
}

function evolve(state: Webhook, { type, data }: WebhookEvent): Webhook {
  if (type === 'WebhookRegistered') return { status: 'active', registration: data };
  if (state.status === 'none') return state;
  return { ...state, status: type === 'WebhookRevoked' ? 'revoked' : 'stopped' };
}
