/**
 * The registration number of an issuer of qualified invoices (登録番号): `T` and thirteen digits. That of
 * a corporation is its corporate number, whose first digit checks the other twelve; others (sole
 * traders, some public bodies) have thirteen digits that check nothing.
 */
export type RegistrationCheck = 'fits' | 'wrong-check-digit' | 'malformed';

const form = /^T(\d)(\d{12})$/;

/** Source of the rule: 法人番号の指定等に関する省令, article 2. */
export function checkRegistrationNumber(text: string): RegistrationCheck {
  const [, given, base] = form.exec(text) ?? [];
  if (given === undefined || base === undefined) return 'malformed';
  return Number(given) === checkDigit(base) ? 'fits' : 'wrong-check-digit';
}

/** 9 less the rest, by 9, of the sum of the twelve digits: from the right, each second one twice. */
export function checkDigit(base: string): number {
  const digits = Array.from(base).toReversed();
  const sum = digits.reduce(
    (so, digit, index) => so + Number(digit) * (index % 2 === 0 ? 1 : 2),
    0,
  );
  return 9 - (sum % 9);
}
