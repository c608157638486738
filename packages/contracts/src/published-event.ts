import type { z } from 'zod';
import type { Envelope } from './envelope.ts';
import type { EventSource } from './subjects.ts';

/** One published event type: its newest version, its schema, and upcasts from older versions. */
export interface PublishedEvent<Data = unknown> {
  readonly version: number;
  readonly schema: z.ZodType<Data>;
  readonly upcasts: Readonly<Record<number, (older: never) => unknown>>;
}

/** A first version. A published schema never changes: a new version adds an upcast from the old. */
export const published = <Data>(schema: z.ZodType<Data>): PublishedEvent<Data> => ({
  version: 1,
  schema,
  upcasts: {},
});

/** A later version, with what turns each one before into the one after it, the first first. */
export const revised = <Data>(
  schema: z.ZodType<Data>,
  ...upcasts: readonly ((older: never) => unknown)[]
): PublishedEvent<Data> => ({
  version: upcasts.length + 1,
  schema,
  upcasts: Object.fromEntries(upcasts.map((upcast, index) => [index + 1, upcast])),
});

export type EventsOf<Catalogue extends Record<string, PublishedEvent>> = {
  [Type in keyof Catalogue & string]: {
    readonly type: Type;
    readonly data: Catalogue[Type] extends PublishedEvent<infer Data> ? Data : never;
  };
}[keyof Catalogue & string];

export type EventCatalogue = Readonly<
  Record<EventSource, Readonly<Record<string, PublishedEvent>>>
>;

/** The data in its newest version; throws when the event is unknown or does not fit its schema. */
export function readEventData(
  catalogue: EventCatalogue,
  source: EventSource,
  type: string,
  dataVersion: number,
  data: unknown,
): unknown {
  const event = catalogue[source][type];
  if (!event) throw new Error(`${source} publishes no event ${type}`);
  let current = data;
  for (let version = dataVersion; version < event.version; version += 1) {
    const upcast = event.upcasts[version];
    if (!upcast) throw new Error(`${type} has no upcast from version ${version}`);
    current = upcast(current as never);
  }
  return event.schema.parse(current);
}

/** An event as it came over the wire, in its newest version. */
export const readEvent = <Event>(
  catalogue: EventCatalogue,
  { source, type, dataVersion, data }: Envelope,
): Event =>
  ({
    type,
    data: readEventData(catalogue, source as EventSource, type, dataVersion, data),
  }) as Event;
