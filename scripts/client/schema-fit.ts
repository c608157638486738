import type { Document, Schema } from './openapi.ts';

export interface Side {
  readonly schema: Schema;
  readonly document: Document;
}

/**
 * Why some values of the narrow schema are none of the wide one: a list of `path: reason`, empty
 * when all fit. A request still fits when what was taken before fits what is taken now; an answer
 * when what is answered now fits what was answered before. What a common schema says, it says once,
 * under its own name.
 */
export function misfits(wide: Side, narrow: Side, at: string, seen = new Set<string>()): string[] {
  const name = nameOf(wide.schema);
  if (name !== undefined && name === nameOf(narrow.schema) && name !== at) {
    if (seen.has(name)) return [];
    return misfits(wide, narrow, name, new Set(seen).add(name));
  }
  const [to, from] = [resolved(wide), resolved(narrow)];
  const fits = (a: Schema, b: Schema, where: string): string[] =>
    misfits({ ...wide, schema: a }, { ...narrow, schema: b }, where, seen);

  const choices = alternatives(to);
  if (choices || alternatives(from)) {
    const none = (alternatives(from) ?? [from]).filter((one) =>
      (choices ?? [to]).every((choice) => fits(choice, one, at).length > 0),
    );
    return none.length > 0 ? [`${at}: other alternatives`] : [];
  }
  return [
    ...valueMisfits(to, from).map((reason) => `${at}: ${reason}`),
    ...fieldMisfits(to, from, at, fits),
    ...(to.items && from.items ? fits(to.items, from.items, `${at}[]`) : []),
  ];
}

function resolved({ schema, document }: Side): Schema {
  const name = nameOf(schema);
  return name === undefined ? schema : (document.components.schemas[name] ?? {});
}

const nameOf = ({ $ref }: Schema): string | undefined => $ref?.split('/').at(-1);

const alternatives = ({ anyOf, oneOf }: Schema): readonly Schema[] | undefined => anyOf ?? oneOf;

const lowerBounds = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'multipleOf'];
const upperBounds = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems'];

function valueMisfits(to: Schema, from: Schema): string[] {
  const reasons: string[] = [];
  const [wide, narrow] = [typesOf(to), typesOf(from)];
  if (wide && !narrow?.every((type) => wide.includes(type))) {
    reasons.push(`type ${narrow?.join('|') ?? 'any'} is not ${wide.join('|')}`);
  }
  const [some, few] = [valuesOf(to), valuesOf(from)];
  const other = some && (few ?? ['any other']).filter((value) => !some.includes(value));
  if (other?.length) reasons.push(`values ${other.join(', ')}`);
  const rule = to.format ? 'format' : 'pattern';
  if (to[rule] && to[rule] !== from[rule]) reasons.push(`${rule} ${to[rule]}`);
  const number = (value: unknown, otherwise: number) => Number(value ?? otherwise);
  for (const bound of lowerBounds) {
    if (number(to[bound], -Infinity) > number(from[bound], -Infinity)) reasons.push(bound);
  }
  for (const bound of upperBounds) {
    if (number(to[bound], Infinity) < number(from[bound], Infinity)) reasons.push(bound);
  }
  return reasons;
}

/** A number may also be whole. */
const typesOf = ({ type }: Schema): string[] | undefined =>
  type === undefined
    ? undefined
    : [type].flat().flatMap((one) => (one === 'number' ? ['number', 'integer'] : [one]));

const valuesOf = (schema: Schema): readonly unknown[] | undefined =>
  'const' in schema ? [schema.const] : schema.enum;

function fieldMisfits(
  to: Schema,
  from: Schema,
  at: string,
  fits: (to: Schema, from: Schema, at: string) => string[],
): string[] {
  const certain = new Set(from.required);
  const missing = (to.required ?? []).filter((name) => !certain.has(name));
  const fields = Object.entries(from.properties ?? {});
  return [
    ...missing.map((name) => `${at}.${name}: is required but may be missing`),
    ...fields.flatMap(([name, field]) => {
      const same = to.properties?.[name];
      if (same) return fits(same, field, `${at}.${name}`);
      return to.additionalProperties === false ? [`${at}.${name}: is not taken`] : [];
    }),
    ...(isSchema(to.additionalProperties) && isSchema(from.additionalProperties)
      ? fits(to.additionalProperties, from.additionalProperties, `${at}.*`)
      : []),
  ];
}

const isSchema = (value: Schema | boolean | undefined): value is Schema =>
  typeof value === 'object';
