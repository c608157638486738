import { createPrivateKey } from 'node:crypto';
import { readEnvironment, runMain } from '@kyoyo/service-kit';
import { z } from 'zod';
import { isEasyToGuess } from './person/password.ts';
import { identityService } from './service.ts';

const settings = readEnvironment(
  z
    .object({
      IDENTITY_PRIVATE_KEY: z.string().transform((pem) => pem.replaceAll('\\n', '\n')),
      OPERATOR_EMAIL: z.email(),
      OPERATOR_PASSWORD: z
        .string()
        .min(10)
        .refine((password) => !isEasyToGuess(password), 'is easy to guess'),
      SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
      MAIL_FROM: z.string().min(3).optional(),
    })
    .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL === !MAIL_FROM, {
      path: ['MAIL_FROM'],
      message: 'SMTP_URL and MAIL_FROM go together',
    }),
  process.env,
);
const { SMTP_URL: smtpUrl, MAIL_FROM: from } = settings;

await runMain(
  identityService({
    signingKey: createPrivateKey(settings.IDENTITY_PRIVATE_KEY),
    firstOperator: { email: settings.OPERATOR_EMAIL, password: settings.OPERATOR_PASSWORD },
    mail: smtpUrl && from ? { smtpUrl, from } : undefined,
  }),
);
