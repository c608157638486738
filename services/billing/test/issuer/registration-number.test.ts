import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigit, checkRegistrationNumber } from '../../src/issuer/registration-number.ts';

describe('a registration number', () => {
  it('has the check digit of its corporate number', () => {
    expect(checkDigit('123456789012')).toBe(7);
    expect(checkRegistrationNumber('T7123456789012')).toBe('fits');
    // That of the National Tax Agency, as it is published.
    expect(checkRegistrationNumber('T7000012050002')).toBe('fits');
  });

  it('is told apart where one digit is wrong', () => {
    expect(checkRegistrationNumber('T8123456789012')).toBe('wrong-check-digit');
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{12}$/),
        fc.nat(11),
        fc.integer({ min: 1, max: 9 }),
        (base, place, by) => {
          const digits = Array.from(base, Number);
          const other = digits.with(place, ((digits[place] ?? 0) + by) % 10).join('');
          // 0 and 9 are the same by 9; no check digit tells them apart.
          fc.pre(
            (by * (place % 2 === 0 ? 2 : 1)) % 9 !== 0 && checkDigit(other) !== checkDigit(base),
          );
          expect(checkRegistrationNumber(`T${checkDigit(base)}${other}`)).toBe('wrong-check-digit');
        },
      ),
    );
  });

  it.each([
    '7123456789012',
    'T712345678901',
    'T71234567890123',
    't7123456789012',
    'T７123456789012',
    '',
  ])('is not %j', (text) => expect(checkRegistrationNumber(text)).toBe('malformed'));
});
