import type { z } from 'zod';
import type { CalendarChange } from './calendar-entry.ts';
import type { Audience } from './concerns.ts';

/** What those who watch are told of an event: enough to know what to look at, and no more. */
export interface Showing {
  /** On whose pages it is news, beside those of the institution and of whom it concerns. */
  readonly instrumentIds?: readonly string[];
  /** To whom it concerns. */
  readonly named: Readonly<Record<string, unknown>> & { readonly institutionId?: string };
  /** To everybody else; nothing, where absent. */
  readonly open?: Readonly<Record<string, unknown>>;
}

/** Whom an event tells, and what; `subject` is the id of its stream. */
interface Telling<Data> {
  concerns(data: Data, subject: string): readonly Audience[];
  shows(data: Data, subject: string): Showing | readonly Showing[];
  /** As whom it concerns may see it; others see that time is taken, and by nobody. */
  calendar?(data: Data, subject: string): CalendarChange;
  /**
   * What only the institution's staff read of it is taken out, such as whom else of other organisations
   * it names; everybody else it concerns reads this.
   */
  withoutOthers?(data: Data): object;
  /** Whom `from` the stream concerned so far, it concerns no more than who has it now. */
  handsOver?(data: Data): { readonly from: string; readonly to: string };
}

/** One published event type: its newest version, its schema, and upcasts from older versions. */
export interface PublishedEvent<Data = unknown> extends Telling<Data> {
  readonly version: number;
  readonly schema: z.ZodType<Data>;
  /** From each older version to the next, the first first. */
  readonly upcasts: readonly ((older: never) => unknown)[];
  /** A whole one, as it lies in the log. */
  readonly example: unknown;
}

/**
 * Declares an event. A published schema never changes, because its bytes are sealed: a new version is
 * the new schema, and one more upcast from the version before.
 */
export const event = <Schema extends z.ZodType>(
  schema: Schema,
  {
    upcasts = [],
    ...told
  }: Telling<z.output<Schema>> & {
    readonly example: z.input<Schema>;
    readonly upcasts?: PublishedEvent['upcasts'];
  },
): PublishedEvent<z.output<Schema>> => ({
  ...told,
  schema: schema as z.ZodType<z.output<Schema>>,
  upcasts,
  version: upcasts.length + 1,
});

/** The events of one kind of stream, by type. */
export type StreamEvents = Readonly<Record<string, PublishedEvent>>;

export type EventsOf<Events extends StreamEvents> = {
  [Type in keyof Events & string]: {
    readonly type: Type;
    readonly data: Events[Type] extends PublishedEvent<infer Data> ? Data : never;
  };
}[keyof Events & string];
