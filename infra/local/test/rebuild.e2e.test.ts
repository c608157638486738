import { afterAll, beforeAll, it } from 'vitest';
import { demoWorld } from './demo-world.ts';
import { expectEveryTableOfLog } from './tables-of-log.ts';
import { startIn, type TestPlatform } from './test-platform.ts';

let platform: TestPlatform;
beforeAll(async () => {
  ({ platform } = await startIn(demoWorld));
});
afterAll(() => platform?.stop());

it('the logs give the tables of every service', () =>
  expectEveryTableOfLog(platform, platform.natsUrl, platform.clock.now));
