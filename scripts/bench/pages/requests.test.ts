import { openApiDocument } from '@kyoyo/client/openapi';
import { expect, it } from 'vitest';
import { pageRequests } from './requests.ts';

/** What is not asked of tables, is for the demonstration alone, or reads what has gone wrong. */
const withoutRow = /^\/api\/(live|demo-people|operations\/.*\/dead-letters)$/;

it('every operation that reads has a row in the bench', () => {
  const measured = pageRequests.map(({ path }) => new URL(path, 'http://bench').pathname);
  const paths = openApiDocument.paths as Readonly<Record<string, object>>;
  const missing = Object.keys(paths).filter((path) => {
    if (!('get' in (paths[path] ?? {})) || withoutRow.test(path)) return false;
    const form = new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
    return !measured.some((one) => form.test(one));
  });
  expect(missing).toEqual([]);
});
