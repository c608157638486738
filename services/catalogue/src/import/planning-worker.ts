/** Reads one file and plans its import, beside everything else that the service does. */
import { parentPort, workerData } from 'node:worker_threads';
import { planFile } from './plan-file.ts';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is of windows.
parentPort?.postMessage(planFile(workerData));
