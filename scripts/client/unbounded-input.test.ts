import { openApiDocument } from '@kyoyo/client/openapi';
import { expect, it } from 'vitest';
import { findUnbounded } from './unbounded-input.ts';

it('everything that may be sent says how much of it', () => {
  expect(findUnbounded(openApiDocument)).toEqual([]);
});

const sending = (schema: object) => ({
  paths: { '/a': { post: { requestBody: { content: { json: { schema } } } } } },
  components: { schemas: {} },
});

it.each([
  ['a text', { type: 'string' }],
  ['digits', { type: 'string', pattern: String.raw`^\d+$` }],
  ['a number', { type: 'integer', minimum: 0 }],
  ['a fraction', { type: 'number', minimum: 0, maximum: 1 }],
  ['a list', { type: 'array', items: { type: 'boolean' } }],
  ['names', { type: 'object', additionalProperties: { type: 'boolean' } }],
])('%s without end is found, however deep', (_, schema) => {
  const deep = { type: 'object', properties: { some: { anyOf: [schema, { type: 'null' }] } } };
  expect(findUnbounded(sending(deep))).toEqual([expect.stringContaining('post /a body.some')]);
});
