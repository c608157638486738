import { createPublicKey, type KeyObject } from 'node:crypto';
import { natsUrl, readEnvironment } from '@kyoyo/service-kit';
import { z } from 'zod';

const url = z.url({ protocol: /^https?$/ });
const urls = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(url).min(1));

/** Whose addresses begin with these prefixes; several addresses of one service are its replicas. */
const route = z.object({
  service: z.string().min(1),
  prefixes: z.array(z.string().regex(/^\/api\/[a-z]/)).min(1),
  urls: z.array(url).min(1),
});
export type Route = Readonly<{
  service: string;
  prefixes: readonly string[];
  urls: readonly string[];
}>;

export interface GatewayConfig {
  readonly host: string;
  readonly port: number;
  readonly natsUrl: string;
  /** Who opens sessions and signs identity tokens. */
  readonly identityUrls: readonly string[];
  readonly routes: readonly Route[];
  readonly identityKey: KeyObject;
  /** Folder of the built web application. */
  readonly webRoot: string;
  /** A development server that makes the pages, in place of the folder. */
  readonly webServer?: string | undefined;
  /** True where browsers come by https; the cookie then travels no other way. */
  readonly secureCookie: boolean;
}

const json = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue({ code: 'custom', message: 'must be JSON' });
    return z.NEVER;
  }
});

const environment = z.object({
  HOST: z.string().default('0.0.0.0'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  NATS_URL: natsUrl,
  IDENTITY_PUBLIC_KEY: z.string().transform((pem) => pem.replaceAll('\\n', '\n')),
  WEB_ROOT: z.string().min(1),
  SECURE_COOKIE: z.stringbool().default(true),
  IDENTITY_URLS: urls,
  ROUTES: json.pipe(z.array(route).min(1)),
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
    identityUrls: read.IDENTITY_URLS,
    routes: read.ROUTES,
  };
}
