import { eventCatalogue, exampleOf, metaText } from '@kyoyo/contracts';
import {
  eventStoreMigrations,
  migrate,
  openDatabase,
  provision,
  Shadow,
  type ShadowSource,
} from '@kyoyo/event-store';
import { reservationService } from '@kyoyo/reservation';
import type pg from 'pg';
import type { Row } from './row.ts';

const bookings = 250_000;
const life = ['ReservationConfirmed', 'RunStarted', 'OptionsRecorded', 'RunEnded'];
/** Between two events of one booking so many others happen. */
const apart = 500;

/** Bookings with all that follows from them, made from the log into a shadow. */
export async function rebuildRows(adminUrl: string): Promise<Row[]> {
  const schemas = ['reservation'];
  const urls = await provision({ adminUrl, database: 'rebuild', schemas, secret: 'bench' });
  const settings = { url: urls['reservation'] as string, schema: 'reservation', connectionsMax: 2 };
  await using database = openDatabase(settings);
  await migrate(database.pool, [eventStoreMigrations, reservationService.migrations]);
  await writeLog(database.pool);
  const { streams = [] } = reservationService;
  const source = { settings, source: 'reservation', catalogue: eventCatalogue, streams } as const;
  const [began, before] = [performance.now(), process.cpuUsage()];
  await using shadow = await Shadow.build(source as ShadowSource<unknown>);
  const rate = shadow.events / ((performance.now() - began) / 1_000);
  const { user, system } = process.cpuUsage(before);
  const eachUs = (user + system) / shadow.events;
  return [
    [
      `rebuild into a shadow, ${shadow.events} events of ${bookings} bookings`,
      `${Math.round(rate)}/s, ${eachUs.toFixed(1)} µs of Node's processor an event`,
      'target 50,000/s',
    ],
  ];
}

async function writeLog(pool: pg.Pool): Promise<void> {
  const events = life.map((type) => JSON.stringify(exampleOf('reservation', type).data));
  const { time, correlationId, actor } = exampleOf('reservation', 'ReservationConfirmed');
  const meta = metaText({ time, correlationId, causationId: null, actor });
  await pool.query(
    `INSERT INTO streams SELECT uuidv7(), 'reservation', $1 FROM generate_series(1, $2::int)`,
    [life.length, bookings],
  );
  await pool.query(
    `INSERT INTO events (stream_id, stream_version, id, type, data_version, data, meta)
     SELECT stream_id, version, uuidv7(), type, 1, data::json, $3::json
     FROM (SELECT stream_id, row_number() OVER (ORDER BY stream_id) AS booked FROM streams),
       unnest($1::text[], $2::text[]) WITH ORDINALITY AS life (type, data, version)
     ORDER BY booked + version * $4::int`,
    [life, events, meta, apart],
  );
  await pool.query('VACUUM ANALYZE events, streams');
}
