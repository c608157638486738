/** The part of JSON Schema that the published events use. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly pattern?: string;
}

/** One of these fits every pattern that occurs; the last ones fit where there is none. */
const texts = [
  '00000000-0000-7000-8000-000000000000',
  '2026-11-19T01:00:00.000Z',
  '2026-11-19',
  '1',
  'example',
];

/** The smallest value that a schema takes. Throws where it cannot think of one. */
export function exampleOf(schema: JsonSchema): unknown {
  if ('const' in schema) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choice = (schema.anyOf ?? schema.oneOf)?.[0];
  if (choice) return exampleOf(choice);
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  switch (type ?? 'unknown') {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, exampleOf(schema.properties?.[name] ?? {})]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => exampleOf(schema.items ?? {}));
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 0, (schema.exclusiveMinimum ?? -1) + 1);
    case 'string':
      return textFor(schema.pattern);
    case 'boolean':
      return false;
    case 'null':
      return null;
    default:
      throw new Error(`No example is known for the schema ${JSON.stringify(schema)}`);
  }
}

function textFor(pattern: string | undefined): string {
  const found = texts.findLast((text) => pattern === undefined || new RegExp(pattern).test(text));
  if (found === undefined) throw new Error(`No example text fits ${pattern}: add one to the list`);
  return found;
}
