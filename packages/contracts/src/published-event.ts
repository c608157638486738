import type { z } from 'zod';

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

/** The events of one kind of stream, by type. */
export type StreamEvents = Readonly<Record<string, PublishedEvent>>;

export type EventsOf<Events extends StreamEvents> = {
  [Type in keyof Events & string]: {
    readonly type: Type;
    readonly data: Events[Type] extends PublishedEvent<infer Data> ? Data : never;
  };
}[keyof Events & string];
