import { openApiDocument } from '@kyoyo/client/openapi';
import { expect, it } from 'vitest';
import { pageRequests } from './requests.ts';

/** What is not asked of tables, or only once and then not by a page. */
const withoutRow = ['/api/live', '/api/demo-people'];

it('every operation that reads has a row in the bench', () => {
  const measured = pageRequests.map(({ path }) => new URL(path, 'http://bench').pathname);
  const paths = openApiDocument.paths as Readonly<Record<string, object>>;
  const missing = Object.keys(paths).filter((path) => {
    if (!('get' in (paths[path] ?? {})) || withoutRow.includes(path)) return false;
    const form = new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
    return !measured.some((one) => form.test(one));
  });
  expect(missing).toEqual([]);
});
