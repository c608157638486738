/**
 * Writes packages/client/openapi.json from the services' own route schemas; the typed client is
 * generated from it (`pnpm --filter @kyoyo/client generate`). With `--check` it only compares.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { describedServices } from '@kyoyo/local/services';
import { describeService } from '@kyoyo/service-kit';

const file = new URL('../packages/client/openapi.json', import.meta.url);

const merged = {
  openapi: '3.1.0',
  info: { title: 'Kyoyo', version: '1' },
  paths: {} as Record<string, unknown>,
  components: { schemas: {} as Record<string, unknown> },
};
for (const definition of describedServices()) {
  const app = await describeService(definition);
  const document = app.swagger() as unknown as typeof merged;
  Object.assign(merged.paths, document.paths);
  Object.assign(merged.components.schemas, document.components.schemas);
  await app.close();
}

const text = `${JSON.stringify(merged, null, 2)}\n`;
if (process.argv.includes('--check')) {
  if ((await readFile(file, 'utf8')) !== text) {
    console.error('packages/client/openapi.json is out of date: run `pnpm generate`.');
    process.exit(1);
  }
} else {
  await writeFile(file, text);
}
