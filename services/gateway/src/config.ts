import { createPublicKey, type KeyObject } from 'node:crypto';
import { natsUrl, readEnvironment } from '@kyoyo/service-kit';
import { z } from 'zod';

const urls = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(z.url({ protocol: /^https?$/ })).min(1));

/** The services behind the gateway; several addresses of one are its replicas. */
export const serviceNames = [
  'identity',
  'catalogue',
  'subscription',
  'reservation',
  'usage-analytics',
  'billing',
  'notices',
  'audit',
] as const;
export type ServiceName = (typeof serviceNames)[number];
export type ServiceUrls = Readonly<Record<ServiceName, readonly string[]>>;

export interface GatewayConfig {
  readonly host: string;
  readonly port: number;
  readonly natsUrl: string;
  readonly services: ServiceUrls;
  readonly identityKey: KeyObject;
  /** Folder of the built web application. */
  readonly webRoot: string;
  /** True where browsers come by https; the cookie then travels no other way. */
  readonly secureCookie: boolean;
}

const environment = z.object({
  HOST: z.string().default('0.0.0.0'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  NATS_URL: natsUrl,
  IDENTITY_PUBLIC_KEY: z.string().transform((pem) => pem.replaceAll('\\n', '\n')),
  WEB_ROOT: z.string().min(1),
  SECURE_COOKIE: z.stringbool().default(true),
  IDENTITY_URLS: urls,
  CATALOGUE_URLS: urls,
  SUBSCRIPTION_URLS: urls,
  RESERVATION_URLS: urls,
  USAGE_ANALYTICS_URLS: urls,
  BILLING_URLS: urls,
  NOTICES_URLS: urls,
  AUDIT_URLS: urls,
});

export function readGatewayConfig(variables: NodeJS.ProcessEnv): GatewayConfig {
  const read = readEnvironment(environment, variables);
  return {
    host: read.HOST,
    port: read.PORT,
    natsUrl: read.NATS_URL,
    identityKey: createPublicKey(read.IDENTITY_PUBLIC_KEY),
    webRoot: read.WEB_ROOT,
    secureCookie: read.SECURE_COOKIE,
    services: {
      identity: read.IDENTITY_URLS,
      catalogue: read.CATALOGUE_URLS,
      subscription: read.SUBSCRIPTION_URLS,
      reservation: read.RESERVATION_URLS,
      'usage-analytics': read.USAGE_ANALYTICS_URLS,
      billing: read.BILLING_URLS,
      notices: read.NOTICES_URLS,
      audit: read.AUDIT_URLS,
    },
  };
}
