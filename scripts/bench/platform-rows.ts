import { bookingRows } from './booking-rows.ts';
import { startDemoWorld } from './demo-world.ts';
import { freeRow } from './free-row.ts';
import { liveRows } from './live-rows.ts';
import type { Row } from './row.ts';
import { pastRow } from './past-row.ts';

/** The whole platform with its demo data, everything on. */
export async function platformRows(adminUrl: string, natsUrl: string): Promise<Row[]> {
  const world = await startDemoWorld(adminUrl, natsUrl, {
    instruments: 100,
    webRoot: '/nonexistent',
  });
  const rows = await liveRows(world);
  rows.push(await pastRow(world));
  rows.push(await freeRow(world));
  rows.push(...(await bookingRows(world, adminUrl)));
  await world.stop();
  return rows;
}
