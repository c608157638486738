import { createHmac, randomBytes } from 'node:crypto';
import { epochMs, type Instant } from '@kyoyo/kernel';

/** Standard Webhooks: `whsec_` and the key in base64. */
export const newSecret = (): string => `whsec_${randomBytes(24).toString('base64')}`;

export interface SignedMessage {
  readonly id: string;
  readonly at: Instant;
  readonly body: string;
}

/**
 * The headers by which a receiver knows that a message is ours, not altered, and not an old one
 * sent again (standardwebhooks.com, "Signature scheme").
 */
export function signatureHeaders({ id, at, body }: SignedMessage, secret: string) {
  const timestamp = String(Math.floor(epochMs(at) / 1_000));
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
}
