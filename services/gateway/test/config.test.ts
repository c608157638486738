import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { readGatewayConfig } from '../src/config.ts';

const publicKey = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' });
const billing = { service: 'billing', prefixes: ['/api/charges'], urls: ['http://10.0.0.2:7001'] };
const environment = {
  NATS_URL: 'nats://127.0.0.1:4222',
  IDENTITY_PUBLIC_KEY: publicKey.toString(),
  WEB_ROOT: '/srv/web',
  IDENTITY_URLS: 'http://10.0.0.1:7001,http://10.0.0.3:7001',
  ROUTES: JSON.stringify([billing]),
};

it('reads who answers what', () => {
  expect(readGatewayConfig(environment)).toMatchObject({
    identityUrls: ['http://10.0.0.1:7001', 'http://10.0.0.3:7001'],
    routes: [billing],
  });
});

it.each([
  ['no JSON', '[{'],
  ['nothing', '[]'],
  ['an address that is none', JSON.stringify([{ ...billing, urls: ['10.0.0.2'] }])],
  ['a prefix outside of the interface', JSON.stringify([{ ...billing, prefixes: ['/'] }])],
])('names ROUTES where it is %s', (_, ROUTES) => {
  expect(() => readGatewayConfig({ ...environment, ROUTES })).toThrow(/wrong:\n {2}ROUTES/);
});
