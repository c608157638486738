import { describe, expect, it } from 'vitest';
import type { Session } from '../src/api.ts';
import { ja } from '../src/language/ja.ts';
import { firstPageOf, pagesOf } from '../src/shell/pages.ts';

const sessionOf = (...names: string[]) =>
  ({ roles: names.map((name) => ({ name })) }) as unknown as Session;

describe('the first page', () => {
  it.each([
    [['facility-manager'], '/facility'],
    [['member', 'facility-staff'], '/facility'],
    [['operations'], '/audit'],
    [['auditor'], '/audit'],
    [['finance'], '/charges'],
    [['member', 'finance'], '/instruments'],
    [['representative', 'finance'], '/instruments'],
    [['member'], '/instruments'],
    [[], '/instruments'],
  ])('of %j is %s', (names, page) => {
    const session = sessionOf(...names);
    expect(firstPageOf(session)).toBe(page);
    const theirs = pagesOf(session, ja).flatMap(({ links }) => links.map(({ to }) => to));
    expect(theirs).toContain(page);
  });
});
