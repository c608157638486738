import { generateKeyPairSync } from 'node:crypto';
import { hasRole, type Identity, periodFromOffset } from '@kyoyo/contracts';
import { newId } from '@kyoyo/kernel';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createApp, createIdentityVerifier, refuseWith, type ServiceApp } from '../src/index.ts';
import { identityHeader, signIdentityToken } from '../src/identity-token.ts';
import { commandContext } from '../src/request-context.ts';

const time = (hour: number): string => `2026-11-19T${hour}:00:00+09:00`;
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const person: Identity = {
  personId: newId(),
  organisationId: newId(),
  sessionId: newId(),
  roles: [{ name: 'member' }],
};

async function newApp(): Promise<ServiceApp> {
  const app = await createApp({
    name: 'test',
    log: pino({ level: 'silent' }),
    metrics: new Registry(),
    verifyIdentity: createIdentityVerifier(publicKey),
    checkReady: () => Promise.reject(new Error('the database is away')),
  });
  const body = z.strictObject({
    name: z.string().max(5),
    period: periodFromOffset.optional(),
  });
  const named = (operation: string) => ({ operation, summary: 'One of the test' });
  const open = (operation: string) =>
    ({ config: { access: 'anybody', ...named(operation) } }) as const;
  const things = { config: { access: 'person', ...named('makeThing') } } as const;
  app.post('/things', { ...things, schema: { body } }, async (request) => commandContext(request));
  const auditors = (who: Identity) => hasRole(who, 'auditor');
  const forAuditors = { config: { access: auditors, ...named('readAudit') } };
  app.get('/auditors', forAuditors, async () => 'in');
  app.get('/taken', open('readTaken'), async () => refuseWith('too-short', { minutes: 30 }));
  app.get('/broken', open('readBroken'), async () => {
    throw new Error('SELECT secret FROM inside');
  });
  return app;
}

describe('what all services share', () => {
  let app: ServiceApp;
  let token: string;

  beforeAll(async () => {
    app = await newApp();
    token = await signIdentityToken(person, privateKey);
  });

  const post = (body: unknown, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: '/things',
      headers: {
        'content-type': 'application/json',
        [identityHeader]: token,
        'idempotency-key': 'a key of ours',
        ...headers,
      },
      payload: JSON.stringify(body),
    });

  it('does not start with an operation that does not say who may use it', async () => {
    const other = await newApp();
    expect(() => other.get('/open', async () => 'x')).toThrow('does not say who may use it');
  });

  it('does not start with an operation that does not say what it is', async () => {
    const other = await newApp();
    const add = (config: object) => () => other.get('/x', { config }, async () => 'x');
    expect(add({ access: 'person' })).toThrow('has no operation name');
    expect(add({ access: 'person', operation: 'Read-x' })).toThrow('has no operation name');
    expect(add({ access: 'person', operation: 'readX' })).toThrow('has no summary');
  });

  it('asks who it is, and whether they may', async () => {
    expect((await app.inject('/auditors')).json()).toMatchObject({ slug: 'unauthenticated' });
    const asMember = { url: '/auditors', headers: { [identityHeader]: token } };
    expect((await app.inject(asMember)).json()).toMatchObject({ slug: 'forbidden', status: 403 });
    const forged = { url: '/auditors', headers: { [identityHeader]: `${token}x` } };
    expect((await app.inject(forged)).statusCode).toBe(401);
  });

  it('names every wrong field, in the language asked for', async () => {
    const japanese = await post({ name: 'far too long', more: 1 });
    expect(japanese.statusCode).toBe(400);
    expect(japanese.json()).toMatchObject({ slug: 'malformed-request' });
    expect(japanese.json().errors.map((error: { path: string }) => error.path)).toEqual([
      'body.name',
      'body',
    ]);
    const english = await post({ name: 1 }, { 'accept-language': 'en-GB' });
    expect(english.json().errors[0].message).toContain('expected string');
    expect(japanese.headers['content-type']).toContain('application/problem+json');
  });

  it('says the rule that fields break together, and refuses what cannot be stored', async () => {
    const reversed = { name: 'a', period: { start: time(11), end: time(10) } };
    const messageOf = async (body: object, language: string) =>
      (await post(body, { 'accept-language': language })).json().errors;
    expect(await messageOf(reversed, 'ja')).toEqual([
      { path: 'body.period.end', message: '終了は開始より後にしてください。' },
    ]);
    expect(await messageOf(reversed, 'en')).toEqual([
      { path: 'body.period.end', message: 'The end must come after the start.' },
    ]);
    for (const name of ['\0', '\ud83d']) {
      const [error] = await messageOf({ name }, 'ja');
      expect(error.path).toBe('body.name');
      expect(error.message).toContain('保存できない文字');
    }
  });

  it('takes a command only with a key, and knows a repeat from another body', async () => {
    expect((await post({ name: 'a' }, { 'idempotency-key': '' })).json()).toMatchObject({
      slug: 'idempotency-key-missing',
    });
    const [first, again, other] = [
      (await post({ name: 'a' })).json(),
      (await post({ name: 'a' })).json(),
      (await post({ name: 'b' })).json(),
    ];
    expect(again.idempotency).toEqual(first.idempotency);
    expect(other.idempotency.commandId).toBe(first.idempotency.commandId);
    expect(other.idempotency.fingerprint).not.toBe(first.idempotency.fingerprint);
  });

  it('reads the version from If-Match and refuses nonsense there', async () => {
    expect((await post({ name: 'a' }, { 'if-match': '"7"' })).json()).toMatchObject({
      seenVersion: 7,
    });
    expect((await post({ name: 'a' }, { 'if-match': 'seven' })).statusCode).toBe(400);
  });

  it('fills the refusal in both languages and says nothing of the inside', async () => {
    expect((await app.inject('/taken')).json().title).toBe('予約は30分以上にしてください。');
    const english = await app.inject({ url: '/taken', headers: { 'accept-language': 'en' } });
    expect(english.json()).toMatchObject({ title: 'A booking lasts at least 30 minutes.' });
    const broken = await app.inject('/broken');
    expect(broken.statusCode).toBe(500);
    expect(broken.body).not.toContain('secret');
  });

  it('tells being alive from being ready, and unknown addresses from both', async () => {
    expect((await app.inject('/healthz')).statusCode).toBe(200);
    expect((await app.inject('/readyz')).statusCode).toBe(503);
    expect((await app.inject('/nowhere')).json()).toMatchObject({ slug: 'not-found' });
    expect((await app.inject('/metrics')).body).toContain('http_request_duration_seconds');
  });

  it('refuses bodies that are too large or not JSON', async () => {
    const large = await post({ name: 'x'.repeat(300_000) });
    expect(large.json()).toMatchObject({ slug: 'body-too-large' });
    const headers = { [identityHeader]: token, 'content-type': 'application/json' };
    const broken = { method: 'POST', url: '/things', headers, payload: '{"name":' } as const;
    expect((await app.inject(broken)).statusCode).toBe(400);
    const text = { ...broken, headers: { ...headers, 'content-type': 'text/csv' } };
    expect((await app.inject(text)).json()).toMatchObject({ slug: 'unsupported-media-type' });
  });
});
