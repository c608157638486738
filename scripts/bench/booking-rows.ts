import { eventStoreMigrations, migrate, openDatabase, provision } from '@kyoyo/event-store';
import { newId } from '@kyoyo/kernel';
import { messagingMigrations } from '@kyoyo/messaging';
import { reservationService } from '@kyoyo/reservation';
import pg from 'pg';
import { type CpuMs, cpuMs } from './cpu-time.ts';
import type { DemoWorld } from './demo-world.ts';
import { openFollowers } from './followers.ts';
import type { Row } from './row.ts';
import { bookingScript, pgbenchRate } from './pgbench.ts';
import { compare, median, postLoad } from './world.ts';

const secondsEach = 2;
const slotsEach = 6_000;

/** Confirmed bookings over HTTP, at the service's own address, and their transactions by themselves. */
export async function bookingRows(world: DemoWorld, adminUrl: string): Promise<Row[]> {
  const followers = await openFollowers(world.platform.databaseUrls);
  await followers.caughtUp();
  const ceilingUrl = await tablesAlone(adminUrl, await exampleOf(world));
  const rows: Row[] = [];
  for (const clients of [1, 8, 32]) rows.push(...(await rowsOf(clients)));
  await followers.close();
  return rows;

  async function rowsOf(clients: number): Promise<Row[]> {
    const lasting: number[] = [];
    const costs: Cost[] = [];
    const book = async () => {
      const bodies = world.slots.slice(0, slotsEach).map((slot) => JSON.stringify(slot));
      const load = { url: world.reservationsUrl, headers: await world.headers(), bodies, clients };
      const [before, began] = [cpuMs(), performance.now()];
      const { sent, perSecond, byStatus } = await postLoad({ ...load, seconds: secondsEach });
      // Nothing that a booking causes may run beside pgbench, or be left out of what one costs.
      await followers.caughtUp();
      lasting.push(sent / ((performance.now() - began) / 1_000));
      costs.push(costOfOne(before, cpuMs(), sent));
      world.slots.splice(0, sent + clients);
      if (byStatus['201'] !== sent)
        throw new Error(`Free slots refused: ${JSON.stringify(byStatus)}`);
      return perSecond;
    };
    const raw: Cost[] = [];
    const { ours, ceiling, ratio } = await compare(book, async () => {
      const before = cpuMs();
      const perSecond = await pgbenchRate(ceilingUrl, bookingScript, clients, secondsEach);
      raw.push(costOfOne(before, cpuMs(), perSecond * secondsEach));
      return perSecond;
    });
    const what = `bookings over HTTP, ${clients} client${clients > 1 ? 's' : ''}`;
    const [one, alone] = [typical(costs), typical(raw)];
    return [
      [
        what,
        `${Math.round(ours)}/s`,
        `${Math.round(ratio * 100)}% of pgbench's ${Math.round(ceiling)}/s; target 50%`,
      ],
      [
        '  with all that follows from them',
        `${Math.round(median(lasting))}/s`,
        `a booking takes ${inWords(one)}; pgbench's ${inWords(alone)}`,
      ],
    ];
  }
}

/** Processor time in milliseconds. */
type Cost = Readonly<Record<keyof CpuMs, number>>;

const parts = ['platform', 'postgres', 'nats', 'load'] as const;

const costOfOne = (before: CpuMs | undefined, after: CpuMs | undefined, count: number): Cost =>
  each((part) => ((after?.[part] ?? Number.NaN) - (before?.[part] ?? Number.NaN)) / count);

const typical = (costs: readonly Cost[]): Cost =>
  each((part) => median(costs.map((cost) => cost[part])));

const each = (value: (part: keyof CpuMs) => number): Cost =>
  Object.fromEntries(parts.map((part) => [part, value(part)])) as Cost;

const inWords = (cost: Cost): string =>
  `${parts.map((part) => `${part} ${cost[part].toFixed(2)}`).join(' + ')} ms of processor`;

/** What a booking wrote, so that pgbench writes as much. */
interface Example {
  readonly view: string;
  readonly data: string;
  readonly meta: string;
  readonly reply: string;
}

async function exampleOf({ platform, slots, reservationsUrl, headers }: DemoWorld) {
  const response = await fetch(reservationsUrl, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': newId(),
      ...(await headers()),
    },
    body: JSON.stringify(slots.shift()),
  });
  const { id } = (await response.json()) as { id: string };
  const client = new pg.Client({ connectionString: platform.databaseUrls['reservation'] });
  await client.connect();
  const { rows } = await client.query(
    `SELECT view::text, data::text, meta::text, reply::text
     FROM reservation.reservation JOIN reservation.events ON stream_id = reservation_id
     JOIN reservation.commands ON reply->>'id' = $1
     WHERE reservation_id = $1::uuid`,
    [id],
  );
  await client.end();
  return rows[0] as Example;
}

/** The tables of the reservation service, where pgbench can write what nobody publishes. */
async function tablesAlone(adminUrl: string, example: Example): Promise<string> {
  const schema = 'reservation';
  const urls = await provision({
    adminUrl,
    database: 'bench_ceiling',
    schemas: [schema],
    secret: 'bench',
  });
  const url = urls[schema] as string;
  const database = openDatabase({ url, schema, connectionsMax: 1 });
  await migrate(database.pool, [
    eventStoreMigrations,
    messagingMigrations,
    reservationService.migrations,
  ]);
  await database.pool.query('CREATE TABLE example (view text, data text, meta text, reply text)');
  await database.pool.query(
    `INSERT INTO instrument (instrument_id, institution_id, units, approved, units_since)
     SELECT md5(n::text)::uuid, '00000000-0000-4000-8000-000000000000', 1, true, 1
     FROM generate_series(0, 999) n`,
  );
  const { view, data, meta, reply } = example;
  await database.pool.query('INSERT INTO example VALUES ($1, $2, $3, $4)', [
    view,
    data,
    meta,
    reply,
  ]);
  await database[Symbol.asyncDispose]();
  return `${url}?options=-csearch_path%3D${schema},public`;
}
