import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { startNats, startPostgres } from '@kyoyo/embedded';
import { eventually } from '@kyoyo/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataFolder } from '../src/data-folder.ts';
import { keysOf } from '../src/keys.ts';
import { type Platform, startPlatform } from '../src/platform.ts';
import { demoPassword, operatorEmail } from '../src/seed/load.ts';
import { createSettableClock, type SettableClock } from '../src/settable-clock.ts';
import { prepareFacility } from './facility-world.ts';
import type { Body, Somebody } from './service-calls.ts';
import { createCalls } from './service-calls.ts';

/** One archive for each released version, made by `KEEP_FOLDER=<version>` with that version. */
const released = fileURLToPath(new URL('released/', import.meta.url));
const archives = (await readdir(released).catch(() => [])).filter((name) => name.endsWith('.zst'));

/** What a folder holds, as it was seen when it was made. */
interface Expected {
  readonly booker: Somebody;
  readonly auditor: Somebody;
  readonly instrumentId: string;
  readonly reservation: Body;
  readonly charge: Body;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kyoyo-released-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** As `npm start` does it, but for the demo data. */
async function withPlatform<Result>(
  home: string,
  work: (platform: Platform, clock: SettableClock) => Promise<Result>,
): Promise<Result> {
  const claim = await openDataFolder(home);
  const postgres = await startPostgres({ dir: join(home, 'postgres') });
  const nats = await startNats({ dir: join(home, 'nats') });
  const clock = createSettableClock();
  const platform = await startPlatform({
    adminUrl: postgres.url,
    natsUrl: nats.url,
    database: 'kyoyo',
    keys: await keysOf(home),
    host: '127.0.0.1',
    port: 0,
    webRoot: '/nonexistent',
    log: pino({ level: 'error' }),
    operator: { email: operatorEmail, password: demoPassword },
    clock: clock.now,
  });
  try {
    return await work(platform, clock);
  } finally {
    await platform.stop();
    await nats.stop();
    await postgres.stop();
    claim.release();
  }
}

/** A booking that was used and charged. */
const fill = (home: string): Promise<Expected> =>
  withPlatform(home, async (platform, clock) => {
    const world = await prepareFacility(platform, await keysOf(home));
    const booker = world.people[0];
    const instrumentId = await world.newInstrument();
    const { id } = await world.done(
      booker,
      '/api/reservations',
      wishFor(instrumentId, world.at(0)),
    );
    clock.set(world.openingAt);
    await world.done(booker, `/api/reservations/${id}/check-in`);
    await world.done(booker, `/api/reservations/${id}/check-out`);
    const charge = await eventually(async () => {
      const { body } = await world.get(booker, '/api/charges');
      expect(body.items).toHaveLength(1);
      return body.items[0];
    });
    const { body: reservation } = await world.get(booker, `/api/reservations/${id}`);
    const auditor = { ...booker, roles: [{ name: 'auditor' }] } as const;
    return { booker, auditor, instrumentId, reservation, charge };
  });

const wishFor = (instrumentId: string, period: object) => ({
  instrumentId,
  period,
  serviceKind: 'equipment-use',
});

/** The past reads as it did, its seals hold, and life goes on. */
const expectAlive = (home: string, expected: Expected) =>
  withPlatform(home, async (platform) => {
    const { booker, auditor, instrumentId, reservation, charge } = expected;
    const { get, post } = createCalls(platform, await keysOf(home));
    const { body: shown } = await get(booker, `/api/reservations/${reservation.id}`);
    expect(shown).toMatchObject(reservation);
    expect((await get(booker, '/api/charges')).body.items).toMatchObject([charge]);
    await eventually(async () => {
      const { status, body } = await post(auditor, '/api/seal-verifications');
      expect(status).toBe(200);
      expect(body.items.length).toBeGreaterThan(0);
      for (const seal of body.items) {
        expect(seal).toMatchObject({ signatureValid: true, rootMatches: true });
      }
    });
    const start = Date.now() + 30 * 24 * 3_600_000;
    const hour = (nth: number) => new Date(start - (start % 3_600_000) + nth * 3_600_000);
    const period = { start: hour(0).toISOString(), end: hour(1).toISOString() };
    const booked = await post(booker, '/api/reservations', wishFor(instrumentId, period));
    expect(booked.status, JSON.stringify(booked.body)).toBe(201);
  });

/** About 2 MB: all databases are nearly the same, which only a long window sees. */
function packed(home: string): Buffer {
  const tar = ['-cf', '-', '--exclude=nats', '--exclude=*.log', '-C', home, '.'];
  return zstdCompressSync(execFileSync('tar', tar, { maxBuffer: 256 * 1024 * 1024 }), {
    params: {
      [constants.ZSTD_c_compressionLevel]: 19,
      [constants.ZSTD_c_windowLog]: 26,
      [constants.ZSTD_c_enableLongDistanceMatching]: 1,
    },
  });
}

describe('the data folder of a version', () => {
  it('is filled and started again by this one', async () => {
    const home = join(folder, 'own');
    const expected = await fill(home);
    await writeFile(join(home, 'expected.json'), JSON.stringify(expected));
    const version = process.env['KEEP_FOLDER'];
    if (version) {
      await mkdir(released, { recursive: true });
      await writeFile(join(released, `${version}.tar.zst`), packed(home));
    }
    await expectAlive(home, expected);
  });

  it.each(archives)('%s is started by this one', async (archive) => {
    const home = join(folder, archive);
    await mkdir(home);
    const input = zstdDecompressSync(await readFile(join(released, archive)));
    execFileSync('tar', ['-xpf', '-', '--numeric-owner', '-C', home], { input });
    await expectAlive(home, JSON.parse(await readFile(join(home, 'expected.json'), 'utf8')));
  });
});
