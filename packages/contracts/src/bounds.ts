import { rational, type Rational } from '@kyoyo/kernel';
import { z } from 'zod';
import { id } from './primitives.ts';
import { byRule, type ShapeRule } from './shape-rules.ts';

/**
 * Numbers and lists as they come from outside, each bounded by what it counts. Exact arithmetic takes
 * as long as its numbers are long, so those that are written as text are bounded in digits, too.
 */

/** Nine digits, six behind the point; or a fraction whose denominator has at most four. */
const written = /^\d{1,9}(\.\d{1,6}|\/[1-9]\d{0,3})?$/;

const exactBetween = (rule: ShapeRule, isRight: (value: Rational) => boolean) =>
  z
    .string()
    .regex(written, { error: byRule(rule), abort: true })
    .refine((text) => isRight(rational.parseRational(text)), byRule(rule));

const atMost = (max: number) => (value: Rational) =>
  rational.compare(value, rational.rational(max)) <= 0;
const isSome = (value: Rational): boolean => rational.compare(value, rational.zero) > 0;

/** How much of something: `0.5`, `3`, `2/3`. */
export const quantity = exactBetween(
  'quantity-out-of-range',
  (value) => isSome(value) && atMost(10_000)(value),
);

/** A share in percent, such as `10` or `7.5`. */
export const exactPercent = exactBetween('percent-out-of-range', atMost(100));

/** What a price is multiplied by. */
export const factor = exactBetween('factor-out-of-range', atMost(10));

/** A whole number in a query: digits and nothing else. */
export const countInQuery = (min: number, max: number) =>
  z.preprocess(
    (text) => (typeof text === 'string' && /^\d{1,9}$/.test(text) ? Number(text) : text),
    z.int().min(min).max(max),
  );

/** Whole yen in a query: digits and nothing else. */
export const yenInQuery = z.preprocess(
  (text) => (typeof text === 'string' && /^\d{1,12}$/.test(text) ? Number(text) : text),
  z.int().min(0).max(1_000_000_000_000),
);

/** How many a page of a list holds. */
export const pageLimit = countInQuery(1, 200).default(50);

/** Some of the choices that there are, each once. */
export const someOf = <Choice extends z.ZodType>(choice: Choice, among: readonly unknown[]) =>
  z
    .array(choice)
    .max(among.length)
    .refine((list) => new Set(list).size === list.length, byRule('named-twice'));

/** Ids in a query, with commas between them. */
export const idsInQuery = (max: number) =>
  z
    .string()
    .max(max * 40)
    .transform((text) => text.split(','))
    .pipe(z.array(id).min(1).max(max));
