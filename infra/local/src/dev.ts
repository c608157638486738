/** `npm run dev`: the back end starts again when it changes; the pages are those of Vite. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, startInfrastructure } from '@kyoyo/embedded';
import { openDataFolder } from './data-folder.ts';
import { keepRunning } from './keep-running.ts';
import { readSettings } from './settings.ts';
import { untilStopped } from './until-stopped.ts';

const backEnd = fileURLToPath(new URL('dev-platform.ts', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));
const webFolder = join(root, 'services/web');

await untilStopped(async (stop, ends) => {
  const settings = readSettings();
  const home = resolve(settings.KYOYO_HOME);
  const claim = await openDataFolder(home);
  ends.push(() => claim.release());
  const infrastructure = await startInfrastructure({
    home,
    cacheDir: settings.KYOYO_CACHE,
    log: console.log,
    purpose: 'start',
  });
  ends.push(() => infrastructure[Symbol.asyncDispose]());
  stop.throwIfAborted();
  const webPort = await freePort();
  const vite = spawn(join(webFolder, 'node_modules/.bin/vite'), ['--host', '127.0.0.1'], {
    cwd: webFolder,
    env: { ...process.env, WEB_PORT: String(webPort) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  ends.push(() => void vite.kill());
  const running = keepRunning(root, backEnd, {
    KYOYO_PARENT: String(process.pid),
    KYOYO_HOME: home,
    DATABASE_URL: infrastructure.databaseUrl,
    NATS_URL: infrastructure.natsUrl,
    WEB_SERVER: `http://127.0.0.1:${webPort}`,
  });
  ends.push(() => running.stop());
});
