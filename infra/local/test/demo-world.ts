import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { seedPlatform } from '../src/seed/load.ts';
import type { World } from './test-platform.ts';

/** The small demo, of today: what `npm start` shows but for the flagship and its year. */
export const demoWorld: World<void> = {
  name: 'demo',
  async fill({ url, databaseUrls, clock }) {
    const home = await mkdtemp(join(inject('folder'), 'demo-'));
    const databaseUrl = databaseUrls['reservation'] ?? '';
    const say = () => undefined;
    await seedPlatform({ url, databaseUrl, size: 'small', home, clock, say });
  },
};
