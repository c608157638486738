import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { seedPlatform } from '../src/seed/load.ts';
import type { World } from './test-platform.ts';

/** For the file that makes it and those that wait for it. */
export const demoMs = 600_000;

/** What `npm start` shows: the demo data, of today. */
export const demoWorld: World<void> = {
  name: 'demo',
  async fill({ url, clock }) {
    const home = await mkdtemp(join(inject('folder'), 'demo-'));
    await seedPlatform({ url, home, clock, say: () => undefined });
  },
};
