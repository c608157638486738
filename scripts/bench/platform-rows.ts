import { eventStoreMigrations, migrate, openDatabase, provision } from '@kyoyo/event-store';
import { messagingMigrations } from '@kyoyo/messaging';
import { reservationService } from '@kyoyo/reservation';
import { type DemoWorld, startDemoWorld } from './demo-world.ts';
import { freeRow } from './free-row.ts';
import { liveRows } from './live-rows.ts';
import type { Row } from './log-rows.ts';
import { pastRow } from './past-row.ts';
import { bookingScript, pgbenchRate } from './pgbench.ts';
import { compare, postLoad } from './world.ts';

const secondsEach = 2;
const slotsEach = 6_000;

/** The whole platform with its demo data, everything on. */
export async function platformRows(adminUrl: string, natsUrl: string): Promise<Row[]> {
  const world = await startDemoWorld(adminUrl, natsUrl, {
    instruments: 100,
    webRoot: '/nonexistent',
  });
  const rows = await liveRows(world);
  rows.push(await pastRow(world));
  rows.push(await freeRow(world));
  rows.push(...(await bookingRows(world, await tablesAlone(adminUrl))));
  await world.stop();
  return rows;
}

/** Confirmed bookings over HTTP, at the service's own address. */
async function bookingRows(world: DemoWorld, ceilingUrl: string): Promise<Row[]> {
  const { slots, reservationsUrl: url } = world;
  let refused = 0;
  const rows: Row[] = [];
  for (const clients of [1, 8, 32]) {
    const { ours, ceiling, ratio } = await compare(
      async () => {
        const bodies = slots.slice(0, slotsEach).map((slot) => JSON.stringify(slot));
        const headers = await world.headers();
        const { sent, perSecond, byStatus } = await postLoad({
          url,
          headers,
          bodies,
          clients,
          seconds: secondsEach,
        });
        slots.splice(0, sent + clients);
        refused += sent - (byStatus['201'] ?? 0);
        return perSecond;
      },
      () => pgbenchRate(ceilingUrl, bookingScript, clients, secondsEach),
    );
    rows.push([
      `bookings over HTTP, ${clients} client${clients > 1 ? 's' : ''}`,
      `${Math.round(ours)}/s`,
      `${Math.round(ratio * 100)}% of pgbench's ${Math.round(ceiling)}/s; target 50%`,
    ]);
  }
  rows.push(['  of these refused', String(refused), 'the slots are free: 0']);
  return rows;
}

/** The tables of the reservation service, where pgbench can write what nobody publishes. */
async function tablesAlone(adminUrl: string): Promise<string> {
  const schema = 'reservation';
  const urls = await provision({
    adminUrl,
    database: 'bench_ceiling',
    schemas: [schema],
    password: 'bench',
  });
  const url = urls[schema] as string;
  const database = openDatabase({ url, schema, connectionsMax: 1 });
  await migrate(database.pool, [
    eventStoreMigrations,
    messagingMigrations,
    reservationService.migrations,
  ]);
  await database[Symbol.asyncDispose]();
  return `${url}?options=-csearch_path%3D${schema},public`;
}
