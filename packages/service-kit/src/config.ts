import { createPublicKey, type KeyObject } from 'node:crypto';
import { readSealKey, type SealKey } from '@kyoyo/event-store';
import { z } from 'zod';

/** PEM text in an environment variable may have its line ends written as `\n`. */
const pem = z
  .string()
  .min(1)
  .transform((text) => text.replaceAll('\\n', '\n'));

/** One NATS server, or several of a cluster separated by commas. */
export const natsUrl = z
  .string()
  .refine(
    (text) => text.split(',').every((url) => /^(nats|tls):\/\/\S+$/.test(url.trim())),
    'must be nats://host:port, or several of them separated by commas',
  );

const environment = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  NATS_URL: natsUrl,
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(0),
  DATABASE_CONNECTIONS_MAX: z.coerce.number().int().min(2).max(200).default(16),
  /** Ed25519, PKCS 8: signs the tree heads of this service's log, where it publishes one. */
  SEAL_PRIVATE_KEY: pem.optional(),
  /** Ed25519, SPKI: checks the identity tokens that the gateway passes on. */
  IDENTITY_PUBLIC_KEY: pem,
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal']).default('info'),
});

export interface ServiceConfig {
  readonly databaseUrl: string;
  readonly natsUrl: string;
  readonly host: string;
  readonly port: number;
  readonly databaseConnectionsMax: number;
  readonly sealKey: SealKey | undefined;
  readonly identityKey: KeyObject;
  readonly logLevel: string;
}

/** Reads a schema from environment variables; the error names every variable that is wrong. */
export function readEnvironment<Schema extends z.ZodType>(
  schema: Schema,
  variables: NodeJS.ProcessEnv,
): z.infer<Schema> {
  const read = schema.safeParse(variables);
  if (read.success) return read.data;
  const lines = read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`These environment variables are missing or wrong:\n${lines.join('\n')}`);
}

export function readServiceConfig(variables: NodeJS.ProcessEnv): ServiceConfig {
  const read = readEnvironment(environment, variables);
  return {
    databaseUrl: read.DATABASE_URL,
    natsUrl: read.NATS_URL,
    host: read.HOST,
    port: read.PORT,
    databaseConnectionsMax: read.DATABASE_CONNECTIONS_MAX,
    sealKey: read.SEAL_PRIVATE_KEY === undefined ? undefined : readSealKey(read.SEAL_PRIVATE_KEY),
    identityKey: createPublicKey(read.IDENTITY_PUBLIC_KEY),
    logLevel: read.LOG_LEVEL,
  };
}
