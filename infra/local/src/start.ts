/** `npm start`: the whole platform on this machine, with data to look at. */
import { resolve } from 'node:path';
import { startInfrastructure } from '@kyoyo/embedded';
import { openDataFolder } from './data-folder.ts';
import { startDemo } from './demo.ts';
import { readSettings } from './settings.ts';
import { untilStopped } from './until-stopped.ts';
import { buildWeb, webRoot } from './web-build.ts';

await untilStopped(async (stop, ends) => {
  const began = performance.now();
  const settings = readSettings();
  const home = resolve(settings.KYOYO_HOME);
  const claim = await openDataFolder(home);
  ends.push(() => claim.release());
  const building = buildWeb(console.log, stop);
  building.catch(() => undefined);
  const infrastructure = await startInfrastructure({
    home,
    cacheDir: settings.KYOYO_CACHE,
    log: console.log,
    purpose: 'start',
  });
  ends.push(() => infrastructure[Symbol.asyncDispose]());
  console.log(`running on ${infrastructure.description}`);
  await building;
  stop.throwIfAborted();
  const { databaseUrl: adminUrl, natsUrl } = infrastructure;
  await startDemo({ home, settings, adminUrl, natsUrl, webRoot }, stop, ends);
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  console.log(`started in ${seconds} s; Ctrl-C stops everything`);
});
