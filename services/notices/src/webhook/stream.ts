import { type NoticesEvent, type Problem, problem } from '@kyoyo/contracts';
import { accept, type Decider, type Decision, refuse } from '@kyoyo/kernel';

/** Where an organisation's programs are told of its events. */
export type WebhookEvent = Extract<
  NoticesEvent,
  { type: 'WebhookRegistered' | 'WebhookRevoked' | 'WebhookStopped' }
>;
type Registration = Extract<WebhookEvent, { type: 'WebhookRegistered' }>['data'];

export type Webhook =
  | { readonly status: 'none' }
  | {
      readonly status: 'active' | 'revoked' | 'stopped';
      readonly of: Omit<Registration, 'eventTypes'>;
    };

export type WebhookCommand =
  | {
      readonly type: 'RegisterWebhook';
      readonly registration: Registration;
      /** How many the organisation has that are active. */
      readonly alreadyActive: number;
    }
  | { readonly type: 'RevokeWebhook' }
  | { readonly type: 'StopWebhook'; readonly failures: number };

export const webhooksMax = 50;

export const webhookDecider: Decider<Webhook, WebhookCommand, WebhookEvent, Problem> = {
  initial: { status: 'none' },

  decide(state, command): Decision<WebhookEvent, Problem> {
    switch (command.type) {
      case 'RegisterWebhook':
        if (state.status !== 'none') return refuse(problem('already-exists'));
        if (command.alreadyActive >= webhooksMax) {
          return refuse(problem('too-many-webhooks', { max: webhooksMax }));
        }
        return accept({ type: 'WebhookRegistered', data: command.registration });
      case 'RevokeWebhook':
        if (state.status === 'none') return refuse(problem('not-found'));
        if (state.status === 'revoked') return accept();
        return accept({ type: 'WebhookRevoked', data: state.of });
      case 'StopWebhook':
        if (state.status !== 'active') return accept();
        return accept({
          type: 'WebhookStopped',
          data: { ...state.of, failures: command.failures },
        });
    }
  },

  evolve(_, { type, data: { organisationId, ownerId, host } }) {
    const of = { organisationId, ownerId, host };
    switch (type) {
      case 'WebhookRegistered':
        return { status: 'active', of };
      case 'WebhookRevoked':
        return { status: 'revoked', of };
      case 'WebhookStopped':
        return { status: 'stopped', of };
    }
  },
};
