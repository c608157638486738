/**
 * What somebody may send without end: texts, numbers and lists of the interface's description that
 * do not say how long, how large or how many.
 */
export function findUnbounded(document: Readonly<Record<string, unknown>>): string[] {
  const { paths, components } = document as unknown as Document;
  const resolve = (schema: Schema): Schema =>
    schema.$ref ? (components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema;

  function unboundedIn(at: string, given: Schema, seen: readonly Schema[] = []): string[] {
    const schema = resolve(given);
    if (seen.includes(schema)) return [];
    const within = (part: Schema, name = '') => unboundedIn(at + name, part, [...seen, schema]);
    return [
      ...(isBounded(schema) ? [] : [`${at}: ${JSON.stringify(schema)}`]),
      ...[schema.anyOf, schema.oneOf, schema.allOf].flatMap((some = []) =>
        some.flatMap((one) => within(one)),
      ),
      ...Object.entries(schema.properties ?? {}).flatMap(([name, one]) => within(one, `.${name}`)),
      ...(schema.items ? within(schema.items, '[]') : []),
      ...(schema.additionalProperties instanceof Object
        ? within(schema.additionalProperties, '{}')
        : []),
    ];
  }

  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { parameters = [], requestBody }]) => [
      ...parameters.flatMap(({ name, schema }) => unboundedIn(`${method} ${path} ${name}`, schema)),
      ...Object.values(requestBody?.content ?? {}).flatMap(({ schema }) =>
        unboundedIn(`${method} ${path} body`, schema),
      ),
    ]),
  );
}

/** A format says how long a text is, but for these. */
const endless: ReadonlySet<string> = new Set(['email', 'uri']);
const repeats = /[*+]|\{\d+,\}/;

function isBounded(schema: Schema): boolean {
  const { type, format, pattern, minimum, maximum, maxLength, maxItems } = schema;
  if (schema.enum || schema.const !== undefined) return true;
  switch (type) {
    case 'string':
      return (
        maxLength !== undefined ||
        (format !== undefined && !endless.has(format)) ||
        (pattern !== undefined && !repeats.test(pattern))
      );
    case 'integer':
      return minimum !== undefined && maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER;
    case 'number':
      // Every number of ours is whole, or exact and written as text.
      return false;
    case 'array':
      return maxItems !== undefined;
    case undefined:
    default:
      return !(schema.additionalProperties instanceof Object) || schema.propertyNames !== undefined;
  }
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly schema: Schema }[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
  };
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
