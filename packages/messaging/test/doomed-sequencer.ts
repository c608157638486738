/** A process whose sequencer dies, as by kill -9, after it has published and before it says so. */
import { generateKeyPairSync } from 'node:crypto';
import { type DatabaseSettings, readSealKey, startSequencer } from '@kyoyo/event-store';
import { systemClock } from '@kyoyo/kernel';
import { pino } from 'pino';
import { announceHead, connectNats, createPublisher } from '../src/index.ts';

const [database, natsUrl] = process.argv.slice(2) as [string, string];
const log = pino({ level: 'silent' });
const nc = await connectNats({ url: natsUrl, name: 'doomed', log });
const publisher = createPublisher(nc, 'identity', log);
const { privateKey } = generateKeyPairSync('ed25519', {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
startSequencer({
  database: JSON.parse(database) as DatabaseSettings,
  source: 'identity',
  transport: {
    lastPublished: () => publisher.lastPublished(),
    publish: async (window) => {
      await publisher.publish([...window]);
      process.kill(process.pid, 'SIGKILL');
    },
    announceHead: (position) => announceHead(nc, 'identity', position),
  },
  sealKey: readSealKey(privateKey),
  clock: systemClock,
  log,
});
