import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { seedPlatform } from '../src/seed/load.ts';
import type { World } from './test-platform.ts';

/** What `npm start` shows: the demo data, of today. */
export const demoWorld: World<void> = {
  name: 'demo',
  async fill({ url, clock }) {
    const home = await mkdtemp(join(inject('folder'), 'demo-'));
    await seedPlatform({ url, home, clock, say: () => undefined });
  },
};
