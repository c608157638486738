import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMinutes, readWhole } from '../src/parts/typed-number.ts';

const bounds = { min: 1, max: 104 };

describe('a typed whole number', () => {
  it.each([
    ['6', 6],
    [' 6 ', 6],
    ['６', 6],
    ['１０４', 104],
    ['007', 7],
  ])('is read from %j', (text, number) => expect(readWhole(text, bounds)).toBe(number));

  it.each(['', ' ', '-', '-30', '－３０', '3.7', '３．７', '0', '105', '104999', '1e2', '6回'])(
    'is none while %j stands there, rather than another one',
    (text) => expect(readWhole(text, bounds)).toBeNull(),
  );

  it('is the one that stands there, or none', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000, max: 1_000 }), (number) => {
        const isAllowed = number >= bounds.min && number <= bounds.max;
        expect(readWhole(String(number), bounds)).toBe(isAllowed ? number : null);
      }),
    );
  });
});

describe('a typed length of time', () => {
  it.each([
    ['1.5', 60, 90],
    ['１．５', 60, 90],
    ['1.1', 60, 66],
    ['0', 1_440, 0],
    ['30', 1, 30],
  ])('is read from %j of %i minutes', (text, unit, minutes) =>
    expect(readMinutes(text, unit)).toBe(minutes),
  );

  it.each(['', '-1', '1.', '0.33', '.5', 'x'])('is none of %j', (text) =>
    expect(readMinutes(text, 60)).toBeNull(),
  );
});
