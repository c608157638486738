import { plusMinutes, systemClock } from '@kyoyo/kernel';
import pg from 'pg';
import type { DemoWorld } from './demo-world.ts';
import type { Row } from './row.ts';
import { quantile } from './world.ts';

const instruments = 1_000;
const bookingsEach = 40;
const searches = 100;

/** The first free time of every instrument within a week. */
export async function freeRow({ platform, reservationsUrl, headers }: DemoWorld): Promise<Row> {
  await addInstruments(platform.databaseUrls['reservation'] as string);
  const from = systemClock();
  const url =
    `${new URL(reservationsUrl).origin}/api/free-instruments` +
    `?from=${from}&to=${plusMinutes(from, 7 * 1_440)}&minutes=120`;
  const identity = await headers();
  const tookMs: number[] = [];
  let found = 0;
  for (let count = 0; count < searches; count += 1) {
    const began = performance.now();
    const response = await fetch(url, { headers: identity });
    const { items } = (await response.json()) as { items: { slot: unknown }[] };
    tookMs.push(performance.now() - began);
    found = items.filter(({ slot }) => slot !== null).length;
  }
  return [
    `free time on ${instruments} instruments with ${bookingsEach} bookings each, ${found} have some`,
    `p50 ${quantile(tookMs, 0.5).toFixed(0)} ms, p99 ${quantile(tookMs, 0.99).toFixed(0)} ms`,
    'target p99 100 ms',
  ];
}

/** Copies of one that can be booked, each with bookings of 90 minutes in the week to come. */
async function addInstruments(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('SET search_path = reservation, public');
  await client.query(
    `WITH model AS (
       SELECT i.institution_id, p.policy FROM instrument i JOIN booking_policy p USING (instrument_id)
       WHERE i.approved ORDER BY i.instrument_id DESC LIMIT 1),
     missing AS (
       SELECT gen_random_uuid() AS id FROM generate_series(
         1, $1 - (SELECT count(*)::int FROM instrument))),
     added AS (
       INSERT INTO instrument (instrument_id, institution_id, units, approved, units_since)
       SELECT id, institution_id, 1, true, 1 FROM missing, model RETURNING instrument_id),
     ruled AS (
       INSERT INTO booking_policy SELECT instrument_id, '2000-01-01Z', policy FROM added, model)
     INSERT INTO claim (resource, period, taker)
     SELECT instrument_id || '/1',
       tstzrange(now() + make_interval(hours => 4 * n), now() + make_interval(hours => 4 * n, mins => 90)),
       gen_random_uuid()
     FROM added, generate_series(0, $2::int - 1) n`,
    [instruments, bookingsEach],
  );
  await client.query('ANALYZE claim, instrument, booking_policy');
  await client.end();
}
