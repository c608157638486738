/** Makes a part of the past, and appends it when that is asked for. */
import { preparePast } from './made-past.ts';
import { demos } from './demo-data.ts';
import { namedIn } from './masters.ts';
import type { WantedPast } from './past-aside.ts';

process.once('message', async ({ databaseUrl, size, nth, ids, present }: WantedPast) => {
  const part = demos[size].parts[nth];
  if (!part) throw new Error(`The past of ${size} has no part ${nth}`);
  const append = await preparePast(databaseUrl, part, namedIn(ids), present);
  process.once('message', async () => process.send?.(await append()));
  process.send?.('prepared');
});
