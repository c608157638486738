import { homedir } from 'node:os';
import { join } from 'node:path';
import { trustProxy } from '@kyoyo/gateway';
import { readEnvironment } from '@kyoyo/service-kit';
import { z } from 'zod';

/** What a person may choose; the README says what each is for. */
export const readSettings = () =>
  readEnvironment(
    z.object({
      PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
      HOST: z.string().default('127.0.0.1'),
      TRUST_PROXY: trustProxy.default(false),
      KYOYO_HOME: z.string().default('.kyoyo'),
      KYOYO_CACHE: z.string().default(join(homedir(), '.cache', 'kyoyo')),
    }),
    process.env,
  );
export type Settings = ReturnType<typeof readSettings>;
