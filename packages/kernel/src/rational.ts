/** An exact fraction in lowest terms with a positive denominator. Prices stay exact until rounded. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  if (d === 1n) return { numerator: n, denominator: d };
  if (d === 0n) throw new RangeError('A fraction needs a denominator other than zero');
  const sign = d < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(n < 0n ? -n : n, d < 0n ? -d : d);
  return { numerator: (sign * n) / divisor, denominator: (sign * d) / divisor };
}

/** Exact to the last digit, but time grows with their square: nothing here is measured so finely. */
const digitsMax = 1_000;

/** Reads `3`, `-0.125` or `2/3` exactly; throws a RangeError for anything else. */
export function parseRational(text: string): Rational {
  if (text.length > digitsMax) throw new RangeError(`A number of ${text.length} digits`);
  const parts = /^(-?\d+)(?:\.(\d+)|\/(\d+))?$/.exec(text.trim());
  if (!parts) throw new RangeError(`Not a number: ${text}`);
  const [, whole = '0', decimals, denominator] = parts;
  if (denominator !== undefined) return rational(BigInt(whole), BigInt(denominator));
  const digits = decimals ?? '';
  return rational(BigInt(whole + digits), 10n ** BigInt(digits.length));
}

export const zero: Rational = rational(0);

/** Most amounts are whole: they need no common divisor. */
const isWhole = ({ denominator }: Rational): boolean => denominator === 1n;

export const add = (a: Rational, b: Rational): Rational =>
  isWhole(a) && isWhole(b)
    ? { numerator: a.numerator + b.numerator, denominator: 1n }
    : rational(
        a.numerator * b.denominator + b.numerator * a.denominator,
        a.denominator * b.denominator,
      );

export const subtract = (a: Rational, b: Rational): Rational =>
  add(a, { numerator: -b.numerator, denominator: b.denominator });

export const multiply = (a: Rational, b: Rational): Rational =>
  isWhole(a) && isWhole(b)
    ? { numerator: a.numerator * b.numerator, denominator: 1n }
    : rational(a.numerator * b.numerator, a.denominator * b.denominator);

export const divide = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator, a.denominator * b.numerator);

/** Negative when a < b, zero when equal, positive when a > b. */
export const compare = (a: Rational, b: Rational): number => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

export const sum = (values: Iterable<Rational>): Rational => {
  let total = zero;
  for (const value of values) total = add(total, value);
  return total;
};

export const smaller = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const larger = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

export type Rounding = 'floor' | 'half-up' | 'ceiling';

/** The whole number by the named rule; `half-up` rounds a half away from zero. */
export function round(value: Rational, rounding: Rounding): bigint {
  const { numerator: n, denominator: d } = value;
  const floor = n >= 0n ? n / d : -((-n + d - 1n) / d);
  switch (rounding) {
    case 'floor':
      return floor;
    case 'ceiling':
      return floor * d === n ? floor : floor + 1n;
    case 'half-up':
      return n >= 0n ? (2n * n + d) / (2n * d) : -((-2n * n + d) / (2n * d));
  }
}

/** `3`, `4.5` where the decimals end, else `2/3`: short, exact, and read back by `parseRational`. */
export function format(value: Rational): string {
  const { numerator, denominator } = value;
  if (denominator === 1n) return numerator.toString();
  let [twos, fives, rest] = [0, 0, denominator];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  if (rest !== 1n) return `${numerator}/${denominator}`;
  const places = Math.max(twos, fives);
  const scaled = (numerator * 10n ** BigInt(places)) / denominator;
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
