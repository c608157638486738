import { runMain } from '@kyoyo/service-kit';
import { catalogueService } from './service.ts';

await runMain(catalogueService);
