import type { Answer, Document, Operation, Schema } from './openapi.ts';
import { misfits, type Side } from './schema-fit.ts';

/**
 * What a program written for the last document can no longer rely on, one line each: operations,
 * fields and statuses that are gone, and what is taken or promised less.
 */
export function breakingChanges(last: Document, now: Document): string[] {
  const changes = Object.entries(last.paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, before]) => {
      const name = `${method.toUpperCase()} ${path}`;
      const after = now.paths[path]?.[method];
      return after ? operationChanges({ name, last, now, before, after }) : [`${name}: is gone`];
    }),
  );
  return [...new Set(changes)];
}

interface Compared {
  readonly name: string;
  readonly last: Document;
  readonly now: Document;
  readonly before: Operation;
  readonly after: Operation;
}

function operationChanges(compared: Compared): string[] {
  const { name, before, after } = compared;
  const closed = before.security?.length === 0 && after.security?.length !== 0;
  return [
    ...(before.operationId === after.operationId ? [] : [`${name}: is named otherwise`]),
    ...(closed ? [`${name}: is not open to everybody`] : []),
    ...parameterChanges(compared),
    ...bodyChanges(compared),
    ...answerChanges(compared),
  ];
}

function parameterChanges({ name, last, now, before, after }: Compared): string[] {
  const byName = ({ parameters = [] }: Operation) =>
    new Map(parameters.map((one) => [`${one.in} ${one.name}`, one]));
  const [old, present] = [byName(before), byName(after)];
  const required = [...present].filter(([key, one]) => one.required && !old.get(key)?.required);
  return [
    ...required.map(([key]) => `${name} ${key}: is required`),
    ...[...old].flatMap(([key, { schema }]) => {
      const same = present.get(key);
      if (!same) return [`${name} ${key}: is gone`];
      const taken = { schema: same.schema, document: now };
      return misfits(taken, { schema, document: last }, `${name} ${key}`);
    }),
  ];
}

function bodyChanges({ name, last, now, before, after }: Compared): string[] {
  if (!before.requestBody) return after.requestBody ? [`${name} body: is required`] : [];
  return Object.entries(before.requestBody.content).flatMap(([type, { schema }]) => {
    const same = after.requestBody?.content[type];
    if (!same) return [`${name} body ${type}: is gone`];
    const taken = { schema: same.schema, document: now };
    const sent = { schema, document: last };
    const at = `${name} body`;
    return [...misfits(taken, sent, at), ...goneFields(sent, taken, at)];
  });
}

function answerChanges({ name, last, now, before, after }: Compared): string[] {
  return Object.entries(before.responses).flatMap(([status, old]) => {
    const present = after.responses[status];
    if (!present) return [`${name} answer ${status}: is gone`];
    return Object.entries(answerOf(last, old).content ?? {}).flatMap(([type, { schema }]) => {
      const same = answerOf(now, present).content?.[type];
      if (!same) return [`${name} answer ${status} ${type}: is gone`];
      const promised = { schema, document: last };
      const answered = { schema: same.schema, document: now };
      const at = `${name} answer ${status}`;
      return [...misfits(promised, answered, at), ...goneFields(promised, answered, at)];
    });
  });
}

const answerOf = ({ components }: Document, answer: Answer): Answer =>
  components.responses?.[answer.$ref?.split('/').at(-1) ?? ''] ?? answer;

/** Fields that were named and are named no more, though no value is refused for it. */
function goneFields(old: Side, present: Side, at: string): string[] {
  const fields = fieldsOf(present, at);
  return [...fieldsOf(old, at)].filter((one) => !fields.has(one)).map((one) => `${one}: is gone`);
}

/** The path of every field anywhere in a schema, from the common schema that it stands in. */
function fieldsOf({ schema, document }: Side, at: string, found = new Set<string>()): Set<string> {
  const name = schema.$ref?.split('/').at(-1);
  if (name !== undefined) {
    const named = document.components.schemas[name];
    if (named && !found.has(name)) fieldsOf({ schema: named, document }, name, found.add(name));
    return found;
  }
  const inner = (part: Schema, where: string) => fieldsOf({ schema: part, document }, where, found);
  for (const [field, part] of Object.entries(schema.properties ?? {})) {
    found.add(`${at}.${field}`);
    inner(part, `${at}.${field}`);
  }
  for (const choice of schema.anyOf ?? schema.oneOf ?? []) inner(choice, at);
  if (schema.items) inner(schema.items, `${at}[]`);
  return found;
}
