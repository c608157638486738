/** The part of `npm run dev` that starts again with every change; the servers go on without it. */
import { startDemo } from './demo.ts';
import { readSettings } from './settings.ts';
import { untilStopped } from './until-stopped.ts';

await untilStopped(async (stop, ends) => {
  const settings = readSettings();
  const given = (name: string): string => process.env[name] ?? '';
  const servers = {
    adminUrl: given('DATABASE_URL'),
    natsUrl: given('NATS_URL'),
    webRoot: '',
    webServer: given('WEB_SERVER'),
  };
  await startDemo({ home: settings.KYOYO_HOME, settings, ...servers }, stop, ends);
});
