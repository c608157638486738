import { runMain } from '@kyoyo/service-kit';
import { usageAnalyticsService } from './service.ts';

await runMain(usageAnalyticsService);
