import { createPrivateKey } from 'node:crypto';
import { readEnvironment, runMain } from '@kyoyo/service-kit';
import { z } from 'zod';
import { identityService } from './service.ts';

const settings = readEnvironment(
  z.object({
    IDENTITY_PRIVATE_KEY: z.string().transform((pem) => pem.replaceAll('\\n', '\n')),
    OPERATOR_EMAIL: z.email(),
    OPERATOR_PASSWORD: z.string().min(10),
  }),
  process.env,
);

await runMain(
  identityService({
    signingKey: createPrivateKey(settings.IDENTITY_PRIVATE_KEY),
    firstOperator: { email: settings.OPERATOR_EMAIL, password: settings.OPERATOR_PASSWORD },
  }),
);
