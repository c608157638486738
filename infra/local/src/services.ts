import { createPrivateKey, createPublicKey } from 'node:crypto';
import { auditService } from '@kyoyo/audit';
import { billingService } from '@kyoyo/billing';
import { systemClock } from '@kyoyo/kernel';
import { catalogueService } from '@kyoyo/catalogue';
import { identityService } from '@kyoyo/identity';
import { noticesService } from '@kyoyo/notices';
import { reservationService } from '@kyoyo/reservation';
import type { ServiceDefinition } from '@kyoyo/service-kit';
import { subscriptionService } from '@kyoyo/subscription';
import { usageAnalyticsService } from '@kyoyo/usage-analytics';
import { type Keys, newKeys } from './keys.ts';

/** What the services of one installation are told beside their own settings. */
export interface Installation {
  readonly keys: Keys;
  readonly operator: { readonly email: string; readonly password: string };
  readonly demoPassword?: string | undefined;
}

/**
 * The one list of services. The platform, the gateway's routes, the typed client and the event map
 * are made from it; what a service is, its own `service.ts` says.
 */
const listOf = ({ keys, operator, demoPassword }: Installation) => ({
  identity: identityService({
    signingKey: createPrivateKey(keys.identityPrivate),
    firstOperator: operator,
    demoPassword,
    // Whoever is logged in stays so while the past is lived through.
    sessionClock: systemClock,
  }),
  catalogue: catalogueService,
  subscription: subscriptionService,
  reservation: reservationService,
  'usage-analytics': usageAnalyticsService,
  billing: billingService,
  notices: noticesService({ webhookAllowLoopback: true }),
  audit: auditService({ sealPublicKey: createPublicKey(keys.sealPublic) }),
});

export type ServiceName = keyof ReturnType<typeof listOf>;

/** Each service works with tables of its own, of which nobody here knows anything. */
export const servicesOf = (installation: Installation) =>
  listOf(installation) as unknown as Record<ServiceName, ServiceDefinition<never>>;

/** The services as they can be described, by nobody who would run them. */
export const describedServices = (): ServiceDefinition<never>[] =>
  Object.values(servicesOf({ keys: newKeys(), operator: { email: '', password: '' } }));
