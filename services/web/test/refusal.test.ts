import { describe, expect, it } from 'vitest';
import { refusalOf } from '../src/api-problem.ts';

const malformed = (...paths: string[]) => ({
  slug: 'malformed-request',
  errors: paths.map((path) => ({ path, message: '無効なUUID' })),
});

describe('a refusal', () => {
  it('of an address that can name nothing says that nothing is there', () => {
    expect(refusalOf(malformed('params.id'), 400)).toEqual({
      problem: { slug: 'not-found' },
      status: 404,
    });
  });

  it.each([[malformed('body.period.end')], [malformed('params.id', 'body.period')], [malformed()]])(
    'of something else stays what it is: %j',
    (members) => {
      expect(refusalOf(members, 400)).toEqual({
        problem: { slug: 'malformed-request', members },
        status: 400,
      });
    },
  );

  it('that we have no words for is a fault of the platform', () => {
    expect(refusalOf({ slug: 'unheard-of' }, 500).problem.slug).toBe('internal');
  });
});
