import type { Envelope, EventCatalogue, EventSource } from '@kyoyo/contracts';
import type pg from 'pg';
import type { DatabaseSettings } from '../database.ts';
import type { AnyCopy } from '../declaring/copy.ts';
import type { Keeping } from '../declaring/keeping.ts';
import type { Derived } from '../declaring/derived.ts';
import type { AnyStream } from '../declaring/stream.ts';

/** What the tables of a service follow from. */
export interface ShadowSource<Tables> {
  readonly settings: DatabaseSettings;
  readonly source: EventSource;
  readonly catalogue: EventCatalogue;
  readonly streams: readonly AnyStream<Tables>[];
  /** What triggers keep beside the tables of its streams. */
  readonly derived?: readonly Derived[] | undefined;
  /** Without it, what is kept of others is left out. */
  readonly followed?: Followed<Tables>;
}

/** What a service keeps of others' logs, and where those can be read again. */
export interface Followed<Tables> {
  readonly sources: readonly EventSource[];
  readonly copies: readonly AnyCopy<Tables>[];
  readonly keeps?: Keeping<Tables> | undefined;
  /** How far the tables have followed a source, as this connection sees them. */
  readonly positionOf: (client: pg.ClientBase, source: EventSource) => Promise<number>;
  /** Which events before that the tables do not have yet, because they wait as dead letters. */
  readonly waitingOf: (client: pg.ClientBase, source: EventSource) => Promise<Waits>;
  /** The next events after a position, in their order; none where nothing is published yet. */
  readonly readAfter: (source: EventSource, after: number) => Promise<readonly SentEvent[]>;
}

/** An event as its source sent it: an envelope, or a text with what is wrong with it. */
export interface SentEvent {
  readonly position: number;
  readonly subject: string | null;
  readonly type: string | null;
  /** Byte for byte. */
  readonly text: string;
  readonly content: { readonly envelope: Envelope } | { readonly fault: string };
}

export type Waits = (event: Pick<SentEvent, 'subject' | 'position'>) => boolean;

/** An event that this version does not know, or cannot read, with as much of it as it can. */
export interface Unreadable {
  readonly source: EventSource;
  readonly position: number;
  readonly streamId: string | null;
  readonly type: string | null;
  readonly reason: string;
}

/** The tables of its own streams, and what every service has beside them. */
export const ownTables = <Tables>({ streams }: ShadowSource<Tables>): readonly string[] => [
  ...streams.flatMap(({ tables }) => Object.keys(tables)),
  ...new Set(streams.flatMap(({ ledgers = [] }) => ledgers)),
  'claim',
  'streams',
];

export const followedTables = <Tables>({ followed }: ShadowSource<Tables>): readonly string[] =>
  followed
    ? [
        ...followed.copies.flatMap(({ tables }) => Object.keys(tables)),
        ...Object.keys(followed.keeps?.tables ?? {}),
        'copy_state',
        'copy',
      ]
    : [];
