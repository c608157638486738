import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { startNats } from '@kyoyo/embedded';
import { copyOf, eventually, inTurn } from '@kyoyo/testing';
import pg from 'pg';
import { pino } from 'pino';
import { inject } from 'vitest';
import { type Keys, newKeys } from '../src/keys.ts';
import { type Platform, type PlatformSettings, startPlatform } from '../src/platform.ts';
import { demoPassword, operatorEmail } from '../src/seed/load.ts';
import { createSettableClock, type SettableClock } from '../src/settable-clock.ts';
import { buildWeb, webRoot } from '../src/web-build.ts';

export interface TestPlatform extends Platform {
  readonly keys: Keys;
  /** Of its database, for tests that look at the tables of all services. */
  readonly adminUrl: string;
  readonly natsUrl: string;
  /** Tells the present, until a test says otherwise. */
  readonly clock: SettableClock;
}

/** What a platform is filled with once in a run; each test file begins on a copy of it. */
export interface World<Note> {
  readonly name: string;
  /** What it returns is told to everybody who begins there. */
  readonly fill: (platform: TestPlatform) => Promise<Note>;
}

/** Every service with its tables, and nobody but the operator. */
export const emptyWorld: World<void> = { name: 'empty', fill: async () => undefined };

type Options = Pick<PlatformSettings, 'replicas'> & {
  /** Whether the gateway serves the web application. */
  readonly pages?: boolean;
};

/** A platform of a test file's own in this world, and what there is to know about it. */
export async function startIn<Note>(
  world: World<Note>,
  { pages = false, replicas = {} }: Options = {},
): Promise<{ platform: TestPlatform; note: Note }> {
  if (pages) await inTurn('web', () => buildWeb(console.log));
  const { database, template, note } = await copyOf(world.name, (name) => makeWorld(world, name));
  const { keys, note: about } = note;
  const settings = { database, copyOf: template, replicas };
  return { platform: await start(keys, settings, pages), note: about };
}

async function makeWorld<Note>(world: World<Note>, database: string) {
  const keys = newKeys();
  const platform = await start(keys, { database }, false);
  try {
    const note = await world.fill(platform);
    await comeToRest(platform);
    return { keys, note };
  } finally {
    await platform.stop();
  }
}

async function start(
  keys: Keys,
  settings: Pick<PlatformSettings, 'database' | 'copyOf' | 'replicas'>,
  pages: boolean,
): Promise<TestPlatform> {
  // Streams are named after services: each platform needs a NATS of its own.
  const nats = await startNats({ dir: await mkdtemp(join(inject('folder'), 'nats-')) });
  const clock = createSettableClock();
  const platform = await startPlatform({
    ...settings,
    adminUrl: inject('databaseUrl'),
    natsUrl: nats.url,
    keys,
    host: '127.0.0.1',
    port: 0,
    webRoot: pages ? webRoot : '/nonexistent',
    log: pino({ level: process.env['TEST_LOG_LEVEL'] ?? 'error' }),
    operator: { email: operatorEmail, password: demoPassword },
    demoPassword,
    clock: clock.now,
  });
  const stop = async () => {
    await platform.stop();
    await nats.stop();
  };
  const adminUrl = new URL(inject('databaseUrl'));
  adminUrl.pathname = `/${settings.database}`;
  return { ...platform, keys, adminUrl: adminUrl.href, natsUrl: nats.url, clock, stop };
}

/** Until every log is published and sealed to its end, and every consumer has handled all of it. */
export async function comeToRest({ databaseUrls, adminUrl }: TestPlatform): Promise<void> {
  const schemas = Object.keys(databaseUrls);
  const open = schemas.flatMap((schema) => [
    `SELECT '${schema} has not published' AS what FROM ${schema}.sequencer
     WHERE least(published_position, sealed_position) <
       (SELECT coalesce(max(position), 0) FROM ${schema}.events)`,
    `SELECT '${schema} has not handled ' || source FROM ${schema}.checkpoint c
     JOIN published USING (source) WHERE c.position < published.position`,
  ]);
  const published = schemas.map(
    (schema) =>
      `SELECT '${schema.replaceAll('_', '-')}' AS source, published_position AS position
       FROM ${schema}.sequencer`,
  );
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const restless = `WITH published AS (${published.join(' UNION ALL ')})
                      ${open.join(' UNION ALL ')}`;
    await eventually(
      async () => {
        const { rows } = await client.query(restless);
        if (rows.length > 0) throw new Error(rows.map(({ what }) => what).join(', '));
      },
      { withinMs: 240_000 },
    );
  } finally {
    await client.end();
  }
}
