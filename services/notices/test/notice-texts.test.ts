import { type NoticeKind, noticeText, noticeTexts } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { describe, expect, it } from 'vitest';
import { instrument } from './example-events.ts';

const saidAt = '2026-11-19T00:00:00.000Z' as Instant;

describe('the texts of notices', () => {
  it.each(Object.keys(noticeTexts) as NoticeKind[])('%s has the same blanks in both', (kind) => {
    const blanks = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
    const { ja, en } = noticeTexts[kind];
    expect(blanks(ja.subject)).toEqual(blanks(en.subject));
    expect(blanks(ja.body)).toEqual(blanks(en.body));
  });

  it('amounts have their thousands apart, and what is unknown leaves no blank', () => {
    const params = { total: 1_234_567, used: { start: '2026-01-01T00:00:00.000Z' as Instant } };
    const text = noticeText(
      { kind: 'charge-rated', params: { total: params.total, instrument } },
      'ja',
      saidAt,
    );
    expect(text.body).toContain('¥1,234,567');
    expect(text.body).not.toContain('{');
  });
});
