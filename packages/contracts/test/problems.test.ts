import { describe, expect, it } from 'vitest';
import {
  problem,
  problems,
  type ProblemSlug,
  problemText,
  reservationStatusNames,
} from '../src/index.ts';

const slugs = Object.keys(problems) as ProblemSlug[];
const blanks = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe('what people are told', () => {
  it.each(slugs)('%s is said in both languages, with the same blanks to fill in', (slug) => {
    const { ja, en, status } = problems[slug];
    expect(blanks(ja)).toEqual(blanks(en));
    expect(ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    expect(en).toMatch(/^[A-Z]/);
    expect(status).toBeGreaterThanOrEqual(400);
  });

  it('fills the blanks in, a bilingual member in the language of the sentence', () => {
    const refusal = problem('wrong-status', { now: reservationStatusNames.done });
    expect(problemText(refusal, 'ja')).toContain('「終了」');
    expect(problemText(refusal, 'en')).toContain('is done');
    expect(problemText(problem('too-short', { minutes: 30 }), 'en')).toContain('30');
  });
});
