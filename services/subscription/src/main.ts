import { runMain } from '@kyoyo/service-kit';
import { subscriptionService } from './service.ts';

await runMain(subscriptionService);
