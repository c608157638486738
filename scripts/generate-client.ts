/**
 * Writes packages/client/openapi.json from the services' own route schemas; the typed client is
 * generated from it (`pnpm --filter @kyoyo/client generate`). With `--check` it only compares.
 */
import { generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { auditService } from '@kyoyo/audit';
import { billingService } from '@kyoyo/billing';
import { catalogueService } from '@kyoyo/catalogue';
import { identityService } from '@kyoyo/identity';
import { noticesService } from '@kyoyo/notices';
import { reservationService } from '@kyoyo/reservation';
import { describeService, type ServiceDefinition } from '@kyoyo/service-kit';
import { subscriptionService } from '@kyoyo/subscription';
import { usageAnalyticsService } from '@kyoyo/usage-analytics';

const file = new URL('../packages/client/openapi.json', import.meta.url);
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const nobody = { email: 'nobody@example.jp', password: 'nobody' };

const definitions = [
  identityService({ signingKey: privateKey, firstOperator: nobody }),
  catalogueService,
  subscriptionService,
  reservationService,
  usageAnalyticsService,
  billingService,
  noticesService({ webhookAllowLoopback: false }),
  auditService({ sealPublicKey: publicKey }),
] as unknown as ServiceDefinition<never>[];

const merged = {
  openapi: '3.1.0',
  info: { title: 'Kyoyo', version: '1' },
  paths: {} as Record<string, unknown>,
  components: { schemas: {} as Record<string, unknown> },
};
for (const definition of definitions) {
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
