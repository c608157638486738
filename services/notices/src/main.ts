import { readEnvironment, runMain } from '@kyoyo/service-kit';
import { z } from 'zod';
import { noticesService } from './service.ts';

const { WEBHOOK_ALLOW_LOOPBACK } = readEnvironment(
  z.object({ WEBHOOK_ALLOW_LOOPBACK: z.stringbool().default(false) }),
  process.env,
);

await runMain(noticesService({ webhookAllowLoopback: WEBHOOK_ALLOW_LOOPBACK }));
