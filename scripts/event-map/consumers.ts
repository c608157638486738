import { generateKeyPairSync } from 'node:crypto';
import { auditService } from '@kyoyo/audit';
import { billingService } from '@kyoyo/billing';
import { catalogueService } from '@kyoyo/catalogue';
import type { EventSource } from '@kyoyo/contracts';
import { identityService } from '@kyoyo/identity';
import { noticesService } from '@kyoyo/notices';
import { reservationService } from '@kyoyo/reservation';
import type { Parts, ServiceDefinition } from '@kyoyo/service-kit';
import { subscriptionService } from '@kyoyo/subscription';
import { usageAnalyticsService } from '@kyoyo/usage-analytics';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');

const definitions = [
  identityService({
    signingKey: privateKey,
    firstOperator: { email: 'nobody@example.jp', password: 'nobody' },
  }),
  catalogueService,
  subscriptionService,
  reservationService,
  usageAnalyticsService,
  billingService,
  noticesService({ webhookAllowLoopback: false }),
  auditService({ sealPublicKey: publicKey }),
] as unknown as ServiceDefinition<never>[];

/** Reactions are only listed, never run. */
const parts = {} as Parts<never>;
const reactions = definitions.map(({ name, reactions: of }) => ({
  name,
  bySource: (of?.(parts) ?? {}) as Record<string, object | undefined>,
}));

/** Which services react to an event. */
export const consumersOf = (source: EventSource, type: string): string[] =>
  reactions
    .filter(({ bySource }) => Object.hasOwn(bySource[source] ?? {}, type))
    .map(({ name }) => name);
