import { join } from 'node:path';
import { keepLogShort } from '@kyoyo/embedded';
import { pino } from 'pino';
import { sayCatchingUp } from './catching-up.ts';
import { keysOf } from './keys.ts';
import { type PlatformSettings, startPlatform } from './platform.ts';
import { closeYear } from './seed/finance/year.ts';
import { demoPassword, operatorEmail, seedPlatform } from './seed/load.ts';
import type { Settings } from './settings.ts';
import { createSettableClock } from './settable-clock.ts';
import { type End, orStop } from './until-stopped.ts';

interface Demo extends Pick<PlatformSettings, 'adminUrl' | 'natsUrl' | 'webRoot' | 'webServer'> {
  readonly home: string;
  readonly settings: Settings;
}

/** Starts the platform on the data of this folder, and fills in the demo data where it is empty. */
export async function startDemo(
  { home, settings, ...servers }: Demo,
  stop: AbortSignal,
  ends: End[],
): Promise<void> {
  const logFile = join(home, 'kyoyo.log');
  ends.push(keepLogShort(logFile));
  const log = pino({ level: 'info' }, pino.destination({ dest: logFile, sync: false }));
  const clock = createSettableClock();
  const platform = await startPlatform({
    ...servers,
    database: 'kyoyo',
    keys: await keysOf(home),
    host: settings.HOST,
    port: settings.PORT,
    trustProxy: settings.TRUST_PROXY,
    log,
    operator: { email: operatorEmail, password: demoPassword },
    demoPassword,
    clock: clock.now,
  });
  ends.push(() => platform.stop());
  // An interrupted seed is gone on with by the next start.
  const { url, databaseUrls } = platform;
  const databaseUrl = databaseUrls['reservation'] ?? '';
  const seeding = { url, databaseUrl, size: 'whole' as const, home, clock, say: console.log };
  await orStop(seedPlatform(seeding), stop);
  console.log(`ready ${url}`);
  void sayCatchingUp(databaseUrls, stop, console.log)
    .then(() => closeYear({ url, home, stop, say: console.log }))
    .catch((error: unknown) => log.error({ err: error }, 'the books of the demo are not closed'));
  console.log(`log in there as any demo person; the password of all is ${demoPassword}`);
}
