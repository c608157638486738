import { runMain } from '@kyoyo/service-kit';
import { reservationService } from './service.ts';

await runMain(reservationService);
