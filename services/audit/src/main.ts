import { createPublicKey } from 'node:crypto';
import { readEnvironment, runMain } from '@kyoyo/service-kit';
import { z } from 'zod';
import { auditService } from './service.ts';

const { SEAL_PUBLIC_KEY } = readEnvironment(
  z.object({ SEAL_PUBLIC_KEY: z.string().transform((pem) => pem.replaceAll('\\n', '\n')) }),
  process.env,
);

await runMain(auditService({ sealPublicKey: createPublicKey(SEAL_PUBLIC_KEY) }));
