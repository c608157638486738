import { prepareFacility } from './facility-world.ts';
import { emptyWorld, startIn } from './test-platform.ts';

/** A platform of a test's own with a facility on it; its time is what the test says. */
export async function startFacility({ replicas = 1, pages = false } = {}) {
  const { platform } = await startIn(emptyWorld, { pages, replicas: { reservation: replicas } });
  const world = await prepareFacility(platform, platform.keys);
  return { ...world, clock: platform.clock, platform, stop: () => platform.stop() };
}

export type Facility = Awaited<ReturnType<typeof startFacility>>;
