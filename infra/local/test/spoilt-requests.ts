import { newId } from '@kyoyo/kernel';
import type { Ask } from './operations/index.ts';

/** A request that was right but for one thing, and what that is. */
export interface Spoilt {
  readonly what: string;
  readonly ask: Ask;
  readonly statuses: readonly number[];
}

const uuid = /[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}/;
const onlyUuid = new RegExp(`^${uuid.source}$`);
const time = /^\d{4}-\d{2}-\d{2}T/;
const date = /^\d{4}-\d{2}-\d{2}$/;
const overLong = 'あ'.repeat(25_000);

const spoiltIds = ['nope', '', '1', `${newId()}0`, "' OR true --"];
const spoiltTimes = [
  '2026-11-20T10:00:00',
  '2026-02-30T10:00:00Z',
  '2026-11-20T25:00:00Z',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59-09:00',
  'tomorrow',
];
const spoiltDates = ['2026-02-30', '2026-13-01', '0000-01-01', '2026-11-20T10:00:00Z', 'today'];

const spoiltNumbers = [
  '',
  '-1',
  '+1',
  '1e3',
  'NaN',
  'Infinity',
  '1/0',
  '1/',
  '１',
  '9'.repeat(10),
  '9'.repeat(20),
  '9'.repeat(40_000),
  `0.${'3'.repeat(40_000)}`,
  `1/${'7'.repeat(40_000)}`,
];

/** Each id in the path replaced by what is none. */
export function spoilPath({ path, body }: Ask): Spoilt[] {
  const [route = '', query] = path.split('?');
  if (!uuid.test(route)) return [];
  return [...spoiltIds, '\0', 'x'.repeat(150)]
    .filter((id) => id !== '')
    .map((id) => ({
      what: `id ${JSON.stringify(id)} in the path`,
      ask: {
        path: route.replace(uuid, encodeURIComponent(id)) + (query ? `?${query}` : ''),
        body,
      },
      statuses: [400],
    }));
}

/** Each value of the query replaced by one that cannot be meant. */
export function spoilQuery({ path }: Ask): Spoilt[] {
  const [route = '', query] = path.split('?');
  const given = [...new URLSearchParams(query)];
  return given.flatMap(([name, value]) =>
    spoiltTexts(value).map((bad) => {
      const changed = new URLSearchParams(given);
      changed.set(name, bad);
      return {
        what: `${name}=${bad.slice(0, 40)} in the query`,
        ask: { path: `${route}?${changed.toString()}` },
        statuses: [400],
      };
    }),
  );
}

function spoiltTexts(value: string): string[] {
  if (onlyUuid.test(value)) return [...spoiltIds, `${value},nope`, '\0'];
  if (time.test(value)) return spoiltTimes;
  if (date.test(value)) return spoiltDates;
  if (/^\d+$/.test(value)) return ['x', '-1', '0', '1.5', '100000', ''];
  return ['x'.repeat(2_000), '\0'];
}

/** Each value in the body replaced, left out, or given company that nobody asked for. */
export function spoilBody(
  { path, body }: Ask,
  required: readonly string[],
  nullable: readonly string[] = [],
): Spoilt[] {
  if (body === undefined || body instanceof Uint8Array) return [];
  const whole: [string, unknown][] = [
    ['a body that is no JSON', '{"'],
    ['a body that is a list', []],
    ['a body that is null', 'null'],
    ['a body that is a text', '"text"'],
    ['deep nesting', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['an unknown field', { ...(body as object), unknownField: 1 }],
    ...required.map((field): [string, unknown] => [
      `no ${field}`,
      { ...(body as object), [field]: undefined },
    ]),
  ];
  const parts = leavesOf(body).flatMap(([at, value]) =>
    spoiltValues(value)
      .filter((bad) => bad !== null || !nullable.includes(at.join('.')))
      .map((bad): [string, unknown] => [
        `${at.join('.')} = ${JSON.stringify(bad).slice(0, 40)}`,
        replaced(body, at, bad),
      ]),
  );
  const unknownIds = leavesOf(body)
    .filter(([, value]) => typeof value === 'string' && onlyUuid.test(value))
    .map(([at]): [string, unknown] => [`unknown ${at.join('.')}`, replaced(body, at, newId())]);
  return [
    ...[...whole, ...parts].map(([what, bad]) => ({
      what,
      ask: { path, body: bad },
      statuses: [400],
    })),
    ...unknownIds.map(([what, bad]) => ({
      what,
      ask: { path, body: bad },
      statuses: [403, 404, 422],
    })),
  ];
}

type Path = readonly (string | number)[];

/** Every value that is neither a list nor an object, and where it is. */
function leavesOf(value: unknown, at: Path = []): [Path, unknown][] {
  if (typeof value !== 'object' || value === null) return [[at, value]];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...at, key]));
}

function replaced(value: unknown, [first, ...rest]: Path, bad: unknown): unknown {
  if (first === undefined) return bad;
  if (Array.isArray(value)) {
    return value.map((part, index) => (String(index) === first ? replaced(part, rest, bad) : part));
  }
  const object = value as Record<string, unknown>;
  return { ...object, [first]: replaced(object[first], rest, bad) };
}

function spoiltValues(value: unknown): unknown[] {
  const never = [{ some: 'object' }, ['list']];
  // What goes below zero may be any number there.
  if (typeof value === 'number') {
    return [...never, 'text', null, 1.5, 1e15, ...(value < 0 ? [] : [-1])];
  }
  // A number that is written as text, as exact ones are.
  if (/^\d+(\.\d+)?$/.test(String(value))) return [...never, null, ...spoiltNumbers];
  if (typeof value === 'boolean') return [...never, 'text', 1];
  if (typeof value !== 'string') return [...never, overLong];
  if (onlyUuid.test(value)) return [...never, ...spoiltIds, 7, null];
  if (time.test(value)) return [...never, ...spoiltTimes, 7, null];
  if (date.test(value)) return [...never, ...spoiltDates, 7, overLong];
  return [...never, overLong, 7, 'nul \0 in it', 'half a character \ud83d'];
}
