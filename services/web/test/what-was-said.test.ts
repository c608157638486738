import { exampleOf } from '@kyoyo/contracts';
import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../src/api.ts';
import { changesBetween, factsOf, formerOf } from '../src/features/audit/what-was-said.ts';
import { en } from '../src/language/en.ts';
import { ja } from '../src/language/ja.ts';
import { policy } from './example-entries.ts';

const event = (type: string, position: number, data?: object): AuditEvent => {
  const example = exampleOf('catalogue', type) as unknown as AuditEvent;
  return { ...example, position, data: { ...example.data, ...data } };
};
const changes = (before: AuditEvent, after: AuditEvent, language: 'ja' | 'en' = 'ja') => {
  const words = { ja, en }[language];
  return changesBetween(factsOf(before, words, language), factsOf(after, words, language));
};

describe('what an event changes', () => {
  it('of a policy are its rules, before and after, in the language of the reader', () => {
    const before = event('PolicySet', 1, { policy });
    const stricter = { ...policy, approval: 'required', durationMinutesMax: 120, openTo: ['sme'] };
    const after = event('PolicySet', 2, { policy: stricter });
    expect(changes(before, after)).toEqual([
      { name: '予約できる区分', before: 'スタートアップ', after: '中小企業' },
      {
        name: '長さ',
        before: '1回 30分〜4時間（30分単位）',
        after: '1回 30分〜2時間（30分単位）',
      },
      { name: '承認', before: '', after: '予約には施設の承認が必要です' },
    ]);
    expect(changes(before, after, 'en').map(({ name }) => name)).toHaveLength(3);
    expect(changes(before, before)).toEqual([]);
  });

  it('of a description is found between the proposal and what was said later', () => {
    const proposed = event('InstrumentProposed', 1);
    const { institutionId: _, ...description } = proposed.data as Record<string, unknown>;
    const described = event('InstrumentDescribed', 2, {
      description: { ...description, units: 7, techniques: ['EDX', 'EBSD'] },
    });
    expect(formerOf(described, [described, proposed])).toBe(proposed);
    const found = changes(proposed, described);
    expect(found.map(({ name }) => name)).toEqual(['台数', '手法']);
    expect(found[0]).toMatchObject({ after: '7' });
    expect(found[1]).toMatchObject({ after: 'EDX、EBSD' });
  });

  it('is not found in what was said of something else, or later', () => {
    const first = event('PolicySet', 3);
    const described = event('InstrumentDescribed', 2);
    const later = event('PolicySet', 4);
    const other = { ...event('PolicySet', 1), subject: 'another' };
    expect(formerOf(first, [first, described, later, other])).toBeUndefined();
  });
});
