/** Reads one file and plans its import, beside everything else that the service does. */
import { planFile } from './plan-file.ts';

process.on('message', (file: Parameters<typeof planFile>[0]) => process.send?.(planFile(file)));
