import { expect, test } from 'vitest';
import { articlesOf } from '../../src/research/text/articles.ts';
import { redlineOf } from '../../src/research/text/redline.ts';
import { content, institutionId } from './example.ts';

const articles = (change: Partial<typeof content> = {}) =>
  articlesOf({
    form: 'joint-research',
    institutionId,
    content: { ...content, ...change },
    names: new Map(),
  });

test('a contract says days as they are said in Japanese', () => {
  const texts = articles({ firstDay: '2027-01-01', lastDay: '2027-12-31' });
  expect(texts.find(({ key }) => key === 'period')?.text).toBe(
    '2027年1月1日から2027年12月31日までとする。',
  );
  expect(texts.map(({ text }) => text).join()).not.toMatch(/\d{4}-\d{2}-\d{2}/);
});

test('a redline cuts between words and numbers, never within a number', () => {
  const [before, after] = [800_000, 1_200_000].map((useBudgetYen) => articles({ useBudgetYen }));
  const changed = redlineOf(before ?? [], after ?? []).filter((one) => one.changed);
  expect(changed).toHaveLength(1);
  expect(changed[0]?.parts.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: '800,000円' },
    { kind: 'added', text: '1,200,000円' },
  ]);
  const all = (kind: 'added' | 'removed') =>
    changed[0]?.parts.flatMap((part) => (part.kind === kind ? [] : part.text)).join('');
  expect(all('removed')).toBe(after?.find(({ key }) => key === 'instruments')?.text);
  expect(all('added')).toBe(before?.find(({ key }) => key === 'instruments')?.text);
});
