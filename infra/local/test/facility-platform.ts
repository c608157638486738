import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNats } from '@kyoyo/embedded';
import { pino } from 'pino';
import { newKeys } from '../src/keys.ts';
import { startPlatform } from '../src/platform.ts';
import { createSettableClock } from '../src/settable-clock.ts';
import { prepareFacility } from './facility-world.ts';

/** A platform of a test's own with a facility on it; its time is what the test says. */
export async function startFacility(adminUrl: string, replicas = 1, webRoot = '/nonexistent') {
  // Streams are named after services: each platform needs a NATS of its own.
  const nats = await startNats({ dir: await mkdtemp(join(tmpdir(), 'kyoyo-facility-')) });
  const keys = newKeys();
  const clock = createSettableClock();
  const platform = await startPlatform({
    adminUrl,
    natsUrl: nats.url,
    database: `facility_${randomBytes(6).toString('hex')}`,
    keys,
    host: '127.0.0.1',
    port: 0,
    webRoot,
    log: pino({ level: process.env['TEST_LOG_LEVEL'] ?? 'error' }),
    operator: { email: 'operations@example.jp', password: 'a password' },
    clock: clock.now,
    replicas: { reservation: replicas },
  });
  const world = await prepareFacility(platform, keys);
  return {
    ...world,
    clock,
    platform,
    async stop() {
      await platform.stop();
      await nats.stop();
    },
  };
}

export type Facility = Awaited<ReturnType<typeof startFacility>>;
