/** Reads one file and plans its import, beside everything else that the service does. */
import { parentPort, workerData } from 'node:worker_threads';
import { planFile } from './plan-file.ts';

parentPort?.postMessage(planFile(workerData));
