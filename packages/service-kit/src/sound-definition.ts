import type { ServiceDefinition } from './service-definition.ts';

/** Throws where two of a service's declarations are in each other's way, or one has no effect. */
export function requireSound<Tables>({
  name,
  streams = [],
  copies = [],
  keeps,
  wakes = {},
}: ServiceDefinition<Tables>): void {
  const tables = [...streams, ...copies, ...(keeps ? [keeps] : [])];
  const timed = streams.filter(({ wakesAt }) => wakesAt).map((stream) => stream.name);
  const faults = [
    ...twice(streams.map((stream) => stream.name)).map((it) => `two streams are named ${it}`),
    ...twice(copies.map((copy) => copy.name)).map((it) => `two copies are named ${it}`),
    ...twice([
      ...tables.flatMap((of) => Object.keys(of.tables)),
      ...new Set(streams.flatMap(({ ledgers = [] }) => ledgers)),
    ]).map((it) => `two write table ${it}`),
    ...timed
      .filter((it) => !wakes[it])
      .map((it) => `${it} says when to wake it, wakes does not how`),
    ...Object.keys(wakes)
      .filter((it) => !timed.includes(it))
      .map((it) => `wakes has ${it}, which never says when`),
  ];
  if (faults.length > 0) throw new Error(`${name} cannot be started: ${faults.join('; ')}`);
}

const twice = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) < index)),
];
