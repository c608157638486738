import { generateKeyPairSync } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { billingService } from '@kyoyo/billing';
import { eventCatalogue, exampleOf, rateCard, type WhatIfResult } from '@kyoyo/contracts';
import {
  EventStore,
  eventStoreMigrations,
  migrate,
  openDatabase,
  provision,
} from '@kyoyo/event-store';
import { newId, systemClock } from '@kyoyo/kernel';
import {
  createApp,
  createIdentityVerifier,
  identityHeader,
  signIdentityToken,
} from '@kyoyo/service-kit';
import type pg from 'pg';
import { pino } from 'pino';
import { Registry } from 'prom-client';

import type { Row } from './row.ts';

interface WhatIf {
  readonly id: string;
  readonly status: string;
  readonly result: WhatIfResult | null;
}

const charges = 100_000;
const institutionId = newId();
const organisationId = newId();
const targetSeconds = 10;

/** A year of runs of one institution, rated again under another rule; asked and read over HTTP. */
export async function whatIfRows(adminUrl: string): Promise<Row[]> {
  const schemas = ['billing'];
  const urls = await provision({ adminUrl, database: 'what_if', schemas, secret: 'bench' });
  const settings = { url: urls['billing'] as string, schema: 'billing', connectionsMax: 4 };
  await using database = openDatabase<never>(settings);
  await migrate(database.pool, [eventStoreMigrations, billingService.migrations]);
  await fillYear(database.pool);
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const log = pino({ level: 'error' });
  const app = await createApp({
    name: 'billing',
    log,
    metrics: new Registry(),
    verifyIdentity: createIdentityVerifier(publicKey),
    checkReady: () => Promise.resolve(),
  });
  const store = new EventStore<never>({
    database,
    source: 'billing',
    catalogue: eventCatalogue,
    streams: [],
    clock: systemClock,
    onAppended: () => undefined,
  });
  const nats = () => Promise.reject(new Error('there is no NATS here'));
  billingService.routes(app, { database, store, clock: systemClock, log, nats } as never);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const roles = [{ name: 'finance', institutionId } as const];
  const who = { personId: newId(), organisationId, sessionId: newId(), roles };
  const headers = async () => ({ [identityHeader]: await signIdentityToken(who, privateKey) });
  const changes = [{ type: 'class-factors', factors: { startup: '0.5' } }];
  const rows = [
    await measured(url, headers, 'under the unchanged rule', []),
    await measured(url, headers, 'startup 0.3 → 0.5, each of them another', changes),
  ];
  await app.close();
  await store.past[Symbol.asyncDispose]();
  return rows;
}

async function measured(
  url: string,
  headers: () => Promise<Record<string, string>>,
  what: string,
  changes: readonly object[],
): Promise<Row> {
  const asked = { institutionId, fromMonth: '2025-04', toMonth: '2026-03', changes };
  const began = performance.now();
  const answer = await fetch(`${url}/api/what-ifs`, {
    method: 'POST',
    headers: {
      ...(await headers()),
      'content-type': 'application/json',
      'idempotency-key': newId(),
    },
    body: JSON.stringify(asked),
  });
  let whatIf = (await answer.json()) as WhatIf;
  while (whatIf.status === 'running') {
    await delay(50);
    const of = `${url}/api/what-ifs/${whatIf.id}`;
    whatIf = (await (await fetch(of, { headers: await headers() })).json()) as WhatIf;
  }
  const seconds = (performance.now() - began) / 1_000;
  const { all, unexplained } = whatIf.result ?? { all: { count: 0, differing: 0 }, unexplained: 0 };
  if (all.count !== charges || unexplained > 0) {
    throw new Error(`${all.count} charges, ${unexplained} of them not given back`);
  }
  return [
    `what-if over ${charges} charges, ${what}`,
    `${seconds.toFixed(1)} s`,
    `${all.differing} differ; target ${targetSeconds} s`,
  ];
}

/** ¥22,000 an hour, 0.3 of it for a startup, 20% off from 17:00, 10% on top: two hours each. */
const card = rateCard.parse({
  ...(exampleOf('catalogue', 'RateCardPublished').data as { card: object }).card,
  unit: { kind: 'time', minutes: 60, billing: 'prorated' },
  basis: 'reserved',
  pricing: { kind: 'factor', baseYen: 22_000, factors: { startup: '0.3' } },
  timeRules: [
    { fromMinute: 1_020, toMinute: 1_440, weekdays: [1, 2, 3, 4, 5], discountPercent: '20' },
  ],
  dayCaps: [],
  minimumYen: null,
  options: [],
  indirectPercent: '10',
  tax: { treatment: 'exclusive', percent: '10' },
  effectiveFrom: '2020-04-01T00:00:00.000Z',
});
const totals = { net: 14_520, tax: 1_452, total: 15_972, taxPercent: '10' };

async function fillYear(pool: pg.Pool): Promise<void> {
  const charge = exampleOf('billing', 'ChargeRated').data as object;
  const { run } = exampleOf('subscription', 'UsageAttributed').data as { run: object };
  const instruments = Array.from({ length: 50 }, newId);
  await pool.query(
    `INSERT INTO rate_card SELECT id, id, $2::jsonb, id FROM unnest($1::uuid[]) AS id`,
    [instruments, JSON.stringify(card)],
  );
  const rated = { ...charge, kind: 'run', fee: null, organisationId, organisationClass: 'startup' };
  const used = { ...run, organisationId, options: [], quantity: 1, tariff: null };
  // At ten in Japan on a day of the fiscal year 2025.
  await pool.query(
    `WITH numbered AS MATERIALIZED (
       SELECT uuidv7() AS charge, ($1::uuid[])[n % 50 + 1] AS instrument,
         '2025-04-01T01:00:00Z'::timestamptz + n % 365 * interval '1 day' AS begin
       FROM generate_series(1, $2::int) AS n),
     timed AS MATERIALIZED (
       SELECT charge, instrument, begin, begin + interval '2 hours' AS until,
         to_char(begin, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "from",
         to_char(begin + interval '2 hours', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "to" FROM numbered),
     charged AS (
       INSERT INTO charge SELECT charge, $3, $4, $4, until,
         $5::jsonb || jsonb_build_object('instrumentId', instrument, 'usedFrom', "from", 'usedTo', "to",
           'totals', $6::jsonb, 'causedBy', jsonb_build_array(jsonb_build_object(
             'source', 'catalogue', 'type', 'RateCardPublished', 'eventId', instrument))),
         14520, 15972, until, to_char(until AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM') FROM timed)
     INSERT INTO attributed_use SELECT charge, charge, $7::jsonb || jsonb_build_object(
       'instrumentId', instrument, 'reserved', jsonb_build_object('start', "from", 'end', "to"),
       'used', jsonb_build_object('start', "from", 'end', "to")) FROM timed`,
    [
      instruments,
      charges,
      institutionId,
      organisationId,
      JSON.stringify(rated),
      JSON.stringify(totals),
      JSON.stringify(used),
    ],
  );
  await pool.query('VACUUM ANALYZE charge, attributed_use');
}
