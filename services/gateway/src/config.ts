import { createPublicKey, type KeyObject } from 'node:crypto';
import { natsUrl, readEnvironment } from '@kyoyo/service-kit';
import { z } from 'zod';
import type { SocketLimits } from './live-socket.ts';

/** Some windows of a person; the people of a campus behind one address. */
export const liveSockets: SocketLimits = { perSession: 30, perAddress: 1_000 };

const url = z.url({ protocol: /^https?$/ });
const urls = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(url).min(1));

/** Whose addresses begin with these prefixes; several addresses of one service are its replicas. */
const route = z.object({
  service: z.string().min(1),
  prefixes: z.array(z.string().regex(/^\/api\/[a-z]/)).min(1),
  largeBodies: z.record(z.string(), z.int().positive()).default({}),
  urls: z.array(url).min(1),
});
export type Route = Readonly<{
  service: string;
  prefixes: readonly string[];
  /** How large a body may be below these of them; below the others of the usual size. */
  largeBodies: Readonly<Record<string, number>>;
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
  /** True where browsers come by https; the cookies then travel no other way. */
  readonly secureCookie: boolean;
  /**
   * Whose word is taken for the address that a request comes from: how many proxies stand in front,
   * or their addresses. Nobody's where it is false.
   */
  readonly trustProxy: false | number | string[];
  readonly socketLimits: SocketLimits;
  /** Where what watches over the process reads how it does; nobody may from outside. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined;
}

/** `true` would take the word of whoever asks. */
export const trustProxy = z
  .string()
  .regex(/^(false|\d|[0-9a-fA-F:./]+(,[0-9a-fA-F:./]+)*)$/)
  .transform((text) => {
    if (text === 'false') return false;
    return /^\d$/.test(text) ? Number(text) : text.split(',');
  });

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
  TRUST_PROXY: trustProxy.default(false),
  LIVE_SOCKETS_PER_SESSION: z.coerce.number().int().min(1).default(liveSockets.perSession),
  LIVE_SOCKETS_PER_ADDRESS: z.coerce.number().int().min(1).default(liveSockets.perAddress),
  METRICS_HOST: z.string().default('127.0.0.1'),
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
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
    trustProxy: read.TRUST_PROXY,
    socketLimits: {
      perSession: read.LIVE_SOCKETS_PER_SESSION,
      perAddress: read.LIVE_SOCKETS_PER_ADDRESS,
    },
    metrics:
      read.METRICS_PORT === undefined
        ? undefined
        : { host: read.METRICS_HOST, port: read.METRICS_PORT },
    identityUrls: read.IDENTITY_URLS,
    routes: read.ROUTES,
  };
}
