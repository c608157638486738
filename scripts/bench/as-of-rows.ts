import { generateKeyPairSync } from 'node:crypto';
import { eventCatalogue, exampleOf, type Identity, metaText } from '@kyoyo/contracts';
import {
  EventStore,
  eventStoreMigrations,
  migrate,
  openDatabase,
  provision,
  Shadow,
} from '@kyoyo/event-store';
import { type Instant, newId, plusMinutes, systemClock } from '@kyoyo/kernel';
import { reservationService } from '@kyoyo/reservation';
import {
  createApp,
  createIdentityVerifier,
  identityHeader,
  type ServiceDefinition,
  signIdentityToken,
} from '@kyoyo/service-kit';
import type pg from 'pg';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import type { Row } from './row.ts';
import { median } from './world.ts';

type Tables = typeof reservationService extends ServiceDefinition<infer Own> ? Own : never;

const instruments = 60;
const bookings = 250_000;
const life = ['ReservationConfirmed', 'ReservationMoved', 'RunStarted', 'RunEnded'];
/** One after the other on each instrument, the last of them now. */
const everyMinutes = 6 * 60;
const minutesEach = 120;
/** Between two events of one booking so many others happen. */
const apart = 500;
const readings = 15;
const schema = 'reservation';

/** Things as they were, over HTTP, with a million events in the store. */
export async function asOfRows(adminUrl: string): Promise<Row[]> {
  const urls = await provision({
    adminUrl,
    database: 'as_of',
    schemas: [schema],
    secret: 'bench',
  });
  const settings = { url: urls[schema] as string, schema, connectionsMax: 8 };
  const database = openDatabase<Tables>(settings);
  await migrate(database.pool, [eventStoreMigrations, reservationService.migrations]);
  const store = new EventStore({
    database,
    source: 'reservation',
    catalogue: eventCatalogue,
    streams: reservationService.streams ?? [],
    clock: systemClock,
    onAppended: () => undefined,
  });
  const instrumentIds = Array.from({ length: instruments }, newId);
  await writeLog(database.pool, instrumentIds);
  await writeTables(store);
  const { get, close } = await reader({ database, store, clock: systemClock });

  const { rows } = await database.pool.query(
    'SELECT reservation_id AS id, lower(period) AS start FROM reservation ORDER BY random() LIMIT $1',
    [readings],
  );
  const one: number[] = [];
  for (const { id, start } of rows) {
    one.push(await get(`/api/reservations/${id}?asOf=${(start as Date).toISOString()}`));
  }
  const week = (asOf: Instant) =>
    `/api/calendar?instrumentIds=${instrumentIds.join()}&asOf=${asOf}` +
    `&from=${plusMinutes(asOf, -3 * 1440)}&to=${plusMinutes(asOf, 4 * 1440)}`;
  const years = (count: number) => plusMinutes(systemClock(), -count * 365 * 1440);
  const first = await get(week(years(1)));
  const again = await get(week(years(1)));
  const others: number[] = [];
  for (let nth = 0; nth < readings; nth += 1) others.push(await get(week(years(nth / 8 + 0.1))));
  await close();
  await store.past[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
  const events = bookings * life.length;
  return [
    [
      `one booking as of a time, ${events} events in the store`,
      `${median(one).toFixed(1)} ms`,
      `over HTTP, median of ${readings}, at most ${Math.max(...one).toFixed(1)} ms; target 50 ms`,
    ],
    [
      `a week of ${instruments} instruments as of a year ago, the first time`,
      `${Math.round(first)} ms`,
      `again ${Math.round(again)} ms; target 3,000 ms`,
    ],
    [
      '  the same as of other times',
      `${Math.round(median(others))} ms`,
      `median of ${readings}, at most ${Math.round(Math.max(...others))} ms`,
    ],
  ];
}

const written = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
/** An instant in SQL, written as events have it. */
const text = (instant: string) => `to_char((${instant}) AT TIME ZONE 'UTC', ${written})`;

/** Bookings with the life of each: made a week before, moved a day before, used. */
async function writeLog(pool: pg.Pool, instrumentIds: readonly string[]): Promise<void> {
  const { actor, correlationId } = exampleOf('reservation', 'ReservationConfirmed');
  const meta = metaText({ time: '$time' as Instant, correlationId, causationId: null, actor });
  await pool.query(
    `INSERT INTO streams SELECT uuidv7(), 'reservation', $1 FROM generate_series(1, $2::int)`,
    [life.length, bookings],
  );
  await pool.query(
    `INSERT INTO events (stream_id, stream_version, id, type, data_version, data, meta)
     SELECT stream_id, version, uuidv7(), type, 1,
       replace(replace(replace(data, '$instrument', instrument),
         '$start', starts_text), '$end', ends_text)::json,
       replace($3, '$time', ${text("starts - days_before * interval '1 day'")})::json
     FROM (
       SELECT *, ${text('starts')} AS starts_text,
         ${text("starts + $6::int * interval '1 minute'")} AS ends_text
       FROM (
         SELECT stream_id, nth, ($5::text[])[nth % $7::int + 1] AS instrument,
           date_trunc('hour', now())
             - ($8::int - nth / $7::int) * $9::int * interval '1 minute' AS starts
         FROM (
           SELECT stream_id, (row_number() OVER (ORDER BY stream_id))::int AS nth FROM streams
         ) numbered
       ) placed
     ) booked, unnest($1::text[], $2::text[], $10::int[])
       WITH ORDINALITY AS life (type, data, days_before, version)
     ORDER BY nth + version * $4::int`,
    [
      life,
      life.map(eventText),
      meta,
      apart,
      instrumentIds,
      minutesEach,
      instruments,
      Math.ceil(bookings / instruments),
      everyMinutes,
      [7, 1, 0, 0],
    ],
  );
  await pool.query('VACUUM ANALYZE events, streams');
}

/** The example of a type with places for the instrument and the time. */
function eventText(type: string): string {
  const { slot, from, to, ...others } = exampleOf('reservation', type).data as Partial<
    Record<'slot' | 'from' | 'to', object>
  >;
  const placed = (at: object | undefined) =>
    at && { ...at, instrumentId: '$instrument', period: { start: '$start', end: '$end' } };
  return JSON.stringify({ ...others, slot: placed(slot), from: placed(from), to: placed(to) });
}

/** What appending would have written. */
async function writeTables(store: EventStore<Tables>): Promise<void> {
  await using shadow = await Shadow.build(store.log);
  const into = `${schema}.reservation`;
  await shadow.client.query(`INSERT INTO ${into} SELECT * FROM pg_temp.reservation`);
  await shadow.client.query('COMMIT');
  await shadow.client.query(`VACUUM ANALYZE ${into}`);
}

async function reader(parts: object) {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const app = await createApp({
    name: schema,
    log: pino({ level: 'silent' }),
    metrics: new Registry(),
    verifyIdentity: createIdentityVerifier(publicKey),
    checkReady: () => Promise.resolve(),
  });
  reservationService.routes(app, parts as never);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const { booking } = exampleOf('reservation', 'ReservationConfirmed').data as {
    booking: { personId: string; organisationId: string };
  };
  const who: Identity = { ...booking, sessionId: newId(), roles: [] };
  const headers = { [identityHeader]: await signIdentityToken(who, privateKey) };
  return {
    /** How many milliseconds it took. */
    async get(path: string): Promise<number> {
      const began = performance.now();
      const response = await fetch(`${url}${path}`, { headers });
      const text = await response.text();
      if (response.status !== 200) throw new Error(`${path.slice(0, 80)}: ${text}`);
      if (text === '{"items":[]}') throw new Error(`Nothing was there: ${path.slice(-100)}`);
      return performance.now() - began;
    },
    close: () => app.close(),
  };
}
