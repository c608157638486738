/** `npm start`: the whole platform on this machine, with data to look at. */
import { once } from 'node:events';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { startInfrastructure } from '@kyoyo/embedded';
import { readEnvironment } from '@kyoyo/service-kit';
import { pino } from 'pino';
import { z } from 'zod';
import { openDataFolder } from './data-folder.ts';
import { keysOf } from './keys.ts';
import { demoPassword, operatorEmail, seedPlatform } from './seed/load.ts';
import { createSettableClock } from './settable-clock.ts';
import { startPlatform } from './platform.ts';
import { orStop, stopSignal } from './stop-signal.ts';
import { buildWeb, webRoot } from './web-build.ts';

const settings = readEnvironment(
  z.object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
    HOST: z.string().default('127.0.0.1'),
    KYOYO_HOME: z.string().default('.kyoyo'),
    KYOYO_CACHE: z.string().default(join(homedir(), '.cache', 'kyoyo')),
  }),
  process.env,
);
const say = (line: string): void => console.log(line);

async function main(): Promise<void> {
  const began = performance.now();
  const stop = stopSignal();
  const home = resolve(settings.KYOYO_HOME);
  const claim = await openDataFolder(home);
  // What was started is ended in the opposite order, whatever happened in between.
  const ends: (() => PromiseLike<void> | void)[] = [() => claim[Symbol.dispose]()];
  try {
    await run(home, began, stop, ends);
    await once(stop, 'abort');
  } catch (error) {
    if (!stop.aborted) throw error;
  } finally {
    if (stop.aborted) say('stopping');
    for (const end of ends.toReversed()) await end();
  }
}

async function run(
  home: string,
  began: number,
  stop: AbortSignal,
  ends: (() => PromiseLike<void> | void)[],
): Promise<void> {
  const building = buildWeb(say, stop);
  building.catch(() => undefined);
  const infrastructure = await startInfrastructure({
    home,
    cacheDir: settings.KYOYO_CACHE,
    log: say,
    purpose: 'start',
  });
  ends.push(() => infrastructure[Symbol.asyncDispose]());
  say(`running on ${infrastructure.description}`);
  await building;
  stop.throwIfAborted();

  const log = pino(
    { level: 'info' },
    pino.destination({ dest: join(home, 'kyoyo.log'), mkdir: true, sync: false }),
  );
  const clock = createSettableClock();
  const platform = await startPlatform({
    adminUrl: infrastructure.databaseUrl,
    natsUrl: infrastructure.natsUrl,
    database: 'kyoyo',
    keys: await keysOf(home),
    host: settings.HOST,
    port: settings.PORT,
    webRoot,
    log,
    operator: { email: operatorEmail, password: demoPassword },
    demoPassword,
    clock: clock.now,
  });
  ends.push(() => platform.stop());
  // An interrupted seed is gone on with by the next start.
  await orStop(seedPlatform({ url: platform.url, home, clock, say }), stop);

  say(`ready ${platform.url}`);
  say(`log in there as any demo person; the password of all is ${demoPassword}`);
  say(`started in ${((performance.now() - began) / 1_000).toFixed(1)} s; Ctrl-C stops everything`);
}

main().then(
  () => process.exit(0),
  (error) => {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    const hint = `Port ${settings.PORT} is in use. Set PORT to another one, or stop what uses it.`;
    console.error(taken ? hint : error instanceof Error ? error.message : error);
    if (process.env['DEBUG']) console.error(error);
    process.exit(1);
  },
);
