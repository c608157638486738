import { newId } from '@kyoyo/kernel';
import pg from 'pg';
import type { DemoWorld, FreeSlot } from './demo-world.ts';
import type { Row } from './row.ts';
import { median } from './world.ts';

const pastBookings = 100_000;
const bookingsEach = 150;

/** What a booking costs on an instrument with a long past, beside one with a short past. */
export async function pastRow({
  platform,
  slots,
  headers,
  reservationsUrl,
}: DemoWorld): Promise<Row> {
  const [old, recent] = [...new Set(slots.map(({ instrumentId }) => instrumentId))] as [
    string,
    string,
  ];
  await addPast(platform.databaseUrls['reservation'] as string, old);
  const identity = await headers();
  const tookMs = { old: [] as number[], recent: [] as number[] };
  const book = async (instrumentId: string): Promise<number> => {
    const wish = take(slots, instrumentId);
    const began = performance.now();
    const response = await fetch(reservationsUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': newId(), ...identity },
      body: JSON.stringify(wish),
    });
    await response.arrayBuffer();
    if (response.status !== 201) throw new Error(`A free slot was refused: ${response.status}`);
    return performance.now() - began;
  };
  for (let count = 0; count < bookingsEach; count += 1) {
    tookMs.old.push(await book(old));
    tookMs.recent.push(await book(recent));
  }
  const [withPast, without] = [median(tookMs.old), median(tookMs.recent)];
  return [
    `a booking on an instrument with ${pastBookings} past ones`,
    `${withPast.toFixed(1)} ms`,
    `${(withPast / without).toFixed(2)} × that on one without (${without.toFixed(1)} ms); target 1.2`,
  ];
}

function take(slots: FreeSlot[], instrumentId: string): FreeSlot {
  const index = slots.findIndex((slot) => slot.instrumentId === instrumentId);
  const [slot] = slots.splice(index, 1);
  if (!slot) throw new Error('The bench has run out of free slots');
  return slot;
}

/** Past time taken, as bookings leave it; hour by hour into the years before. */
async function addPast(url: string, instrumentId: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `INSERT INTO reservation.claim (resource, period, taker)
     SELECT (SELECT resource FROM reservation.claim
             WHERE resource LIKE $1 || '%' LIMIT 1),
       tstzrange(now() - make_interval(days => 100, hours => n + 1),
                 now() - make_interval(days => 100, hours => n)), gen_random_uuid()
     FROM generate_series(1, $2::int) n`,
    [instrumentId, pastBookings],
  );
  await client.query('ANALYZE reservation.claim');
  await client.end();
}
