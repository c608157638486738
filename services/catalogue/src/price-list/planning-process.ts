/** Reads one file of prices and plans its import, beside everything else that the service does. */
import { planPriceFile } from './plan-file.ts';

process.on('message', (file: Parameters<typeof planPriceFile>[0]) =>
  process.send?.(planPriceFile(file)),
);
