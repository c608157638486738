import {
  exactPercent,
  factor,
  instantFromOffset,
  newRateCard,
  priceCode,
  type RateCard,
} from '@kyoyo/contracts';
import fc from 'fast-check';
import type { z } from 'zod';

/**
 * Cards of every shape that may be published, made from the schema itself: a field that a card gains is
 * in them, so that a form which forgets it is found out.
 */

type Schema = z.core.$ZodType;
type Any = fc.Arbitrary<unknown>;
interface Def {
  readonly type: string;
  readonly shape: Readonly<Record<string, Schema>>;
  readonly element: Schema;
  readonly options: readonly Schema[];
  readonly innerType: Schema;
  readonly entries: Readonly<Record<string, string>>;
  readonly values: readonly unknown[];
  readonly keyType: Schema;
  readonly valueType: Schema;
  readonly in: Schema;
}
const absent = Symbol('absent');

const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    '=SUM(A1)',
    "'=1",
    '"a", b; c',
    '＝１',
    '-1F',
    '髙﨑①',
    'a\nb',
    "''",
    '装置 利用',
  ),
);

/** What the shape alone does not say. */
const leaves = new Map<Schema, Any>([
  [exactPercent, fc.constantFrom('0', '10', '7.5', '100', '100/3')],
  [factor, fc.constantFrom('0', '0.5', '1', '1.3', '4/3', '10')],
  [
    instantFromOffset,
    fc
      .integer({ min: 0, max: 60 * 24 * 365 })
      .map((minutes) => new Date(Date.UTC(2027, 0, 1) + minutes * 60_000).toISOString()),
  ],
  [priceCode, fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/)],
]);

function anyOf(schema: Schema): Any {
  const leaf = leaves.get(schema);
  if (leaf) return leaf;
  const { def } = schema._zod as unknown as { def: Def };
  switch (def.type) {
    case 'object':
      return fc
        .record(
          Object.fromEntries(Object.entries(def.shape).map(([name, one]) => [name, anyOf(one)])),
        )
        .map((made) =>
          Object.fromEntries(Object.entries(made).filter(([, value]) => value !== absent)),
        );
    case 'array':
      return fc.array(anyOf(def.element), { maxLength: 3 });
    case 'union':
      return fc.oneof(...def.options.map(anyOf));
    case 'nullable':
      return fc.oneof(fc.constant(null), anyOf(def.innerType));
    case 'default':
      return fc.oneof(fc.constant(absent), anyOf(def.innerType));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'boolean':
      return fc.boolean();
    case 'number': {
      const { minimum = 0, maximum = 100_000 } = (schema as z.ZodNumber)._zod.bag as {
        minimum?: number;
        maximum?: number;
      };
      return fc.integer({ min: minimum, max: Math.min(maximum, 1_000_000) });
    }
    case 'string':
      return words;
    case 'record':
      return fc.dictionary(anyOf(def.keyType) as fc.Arbitrary<string>, anyOf(def.valueType));
    case 'pipe':
      return anyOf(def.in);
    default:
      throw new Error(`Nothing is made of a schema of type ${def.type} yet.`);
  }
}

/** What the rules of the schema let pass. */
export const anyCard: fc.Arbitrary<RateCard> = anyOf(newRateCard)
  .map((made) => newRateCard.safeParse(made))
  .filter(({ success }) => success)
  .map(({ data }) => data as RateCard);
