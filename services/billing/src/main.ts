import { runMain } from '@kyoyo/service-kit';
import { billingService } from './service.ts';

await runMain(billingService);
