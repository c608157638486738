import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startInfrastructure } from '@kyoyo/embedded';
import type { TestProject } from 'vitest/node';

/** One PostgreSQL and one NATS for the whole run; every test file has a database of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'kyoyo-test-'));
  const cacheDir = process.env['KYOYO_CACHE'] ?? join(homedir(), '.cache', 'kyoyo');
  const infrastructure = await startInfrastructure({
    home,
    cacheDir,
    log: console.log,
    purpose: 'test',
  });
  console.log(`Tests run on ${infrastructure.description}`);
  project.provide('databaseUrl', infrastructure.databaseUrl);
  project.provide('natsUrl', infrastructure.natsUrl);
  project.provide('run', `run_${randomBytes(4).toString('hex')}`);
  project.provide('folder', home);
  return async () => {
    await infrastructure[Symbol.asyncDispose]();
    await rm(home, { recursive: true, force: true });
  };
}
