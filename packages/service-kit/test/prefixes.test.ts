import { expect, it } from 'vitest';
import { prefixesOf } from '../src/index.ts';

it('the door passes on a resource as a whole, and of operations a part', () => {
  const paths = [
    '/api/charges',
    '/api/charges/{id}',
    '/api/charges/:id',
    '/api/operations/billing/dead-letters',
    '/internal/sessions',
    '/healthz',
    '*',
  ];
  expect(prefixesOf(paths)).toEqual(['/api/charges', '/api/operations/billing']);
});
