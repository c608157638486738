import { pino } from 'pino';
import { Registry } from 'prom-client';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { createApp, type ServiceApp } from '../src/index.ts';

const thing = z.object({ id: z.uuid(), version: z.int() }).meta({ id: 'Thing' });
const params = z.object({ id: z.uuid() });

interface Described {
  readonly paths: Record<string, Record<string, DescribedOperation>>;
  readonly components: { readonly schemas: object };
}
interface DescribedOperation {
  readonly parameters?: readonly { readonly in: string }[];
  readonly requestBody: { readonly content: Record<string, { readonly schema: object }> };
  readonly responses: Record<string, { readonly headers?: object }>;
  readonly security: readonly object[];
}

async function documentOf(add: (app: ServiceApp) => void) {
  const app = await createApp({
    name: 'test',
    log: pino({ level: 'silent' }),
    metrics: new Registry(),
    verifyIdentity: async () => undefined,
    checkReady: async () => undefined,
  });
  add(app);
  await app.ready();
  return app.swagger() as unknown as Described;
}

const addThings = (app: ServiceApp): void => {
  app.post(
    '/api/odd-things/:id/moves',
    {
      config: { access: 'person', operation: 'moveThing', summary: 'Move a thing' },
      schema: { params, body: thing, response: { 200: thing } },
    },
    async () => ({ id: '', version: 1 }),
  );
  app.get(
    '/api/odd-things',
    {
      config: { access: 'anybody', operation: 'listThings', summary: 'List the things' },
      schema: { response: { 200: z.object({ items: z.array(thing) }) } },
    },
    async () => ({ items: [] }),
  );
};

it('derives tag, security, headers and refusals from what a route declares', async () => {
  const { paths } = await documentOf(addThings);
  const post = paths['/api/odd-things/{id}/moves']?.['post'];
  expect(post).toMatchObject({
    operationId: 'moveThing',
    summary: 'Move a thing',
    tags: ['Odd things'],
    security: [{ session: [] }],
    responses: {
      200: { headers: { ETag: { schema: { type: 'string' } } } },
      401: { description: '`unauthenticated`' },
      412: { content: { 'application/problem+json': {} } },
    },
  });
  const headers = post?.parameters?.filter((one) => one.in === 'header');
  expect(headers).toMatchObject([
    { name: 'Idempotency-Key', required: true },
    { name: 'If-Match', required: false },
  ]);
  const get = paths['/api/odd-things']?.['get'];
  expect(get?.security).toEqual([]);
  expect(get?.parameters).toBeUndefined();
  expect(get?.responses[200]?.headers).toBeUndefined();
  expect(Object.keys(get?.responses ?? {})).not.toContain('401');
});

it('has one schema for what is both read and written', async () => {
  const { paths, components } = await documentOf(addThings);
  const { content } = paths['/api/odd-things/{id}/moves']?.['post']?.requestBody ?? {};
  const reference = { $ref: '#/components/schemas/Thing' };
  expect(content?.['application/json']?.schema).toEqual(reference);
  expect(Object.keys(components.schemas).filter((id) => id.endsWith('Input'))).toEqual([]);
});

it('refuses to describe two forms under one name', async () => {
  const uneven = z.object({ count: z.int().default(1) }).meta({ id: 'Uneven' });
  const config = { access: 'anybody', operation: 'sendUneven', summary: 'Send' } as const;
  const schema = { body: uneven, response: { 200: uneven } };
  const described = documentOf((app) => {
    app.post('/api/uneven', { config, schema }, async ({ body }) => body);
  });
  await expect(described).rejects.toThrow('Uneven is read and written differently');
});
