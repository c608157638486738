import {
  type Envelope,
  eventCatalogue,
  type EventSource,
  eventSources,
  type PublishedEvent,
  readEventData,
} from '@kyoyo/contracts';
import {
  type AnyCopy,
  type CommandContext,
  Copies,
  type Keeping,
  insertionOf,
  type Row,
  sourceOf,
} from '@kyoyo/event-store';
import type { EventHandler } from '@kyoyo/messaging';
import type pg from 'pg';

type Catalogue = typeof eventCatalogue;
type DataOf<Event> = Event extends PublishedEvent<infer Data> ? Data : never;

/**
 * Handles one event of another service inside the transaction that moves the checkpoint. `text` is the
 * event as it came, byte for byte.
 */
export type Reaction<Data> = (
  event: { readonly data: Data; readonly envelope: Envelope; readonly text: string },
  tx: pg.ClientBase,
) => Promise<void>;

/** What a service does about events of others, by source and type; types not named are passed. */
export type Reactions = {
  readonly [Source in EventSource]?: {
    readonly [Type in keyof Catalogue[Source]]?: Reaction<DataOf<Catalogue[Source][Type]>>;
  };
};

/** What a service keeps of others. */
export interface Kept<Tables> {
  readonly copies?: readonly AnyCopy<Tables>[];
  /** Of every event of everybody. */
  readonly keeps?: Keeping<Tables>;
}

/** Whose events a service keeps something of. */
export const keptSources = <Tables>({ copies = [], keeps }: Kept<Tables>): EventSource[] =>
  keeps ? [...eventSources] : [...new Set(copies.map(({ of }) => sourceOf(of)))];

/**
 * One consumer for each source: what is kept of it, what it takes, and how it handles each event. What
 * reacts comes after those of which there are copies only, which themselves wait for nobody.
 */
export function consumersOf<Tables>(reactions: Reactions, kept: Kept<Tables>) {
  const { copies = [], keeps } = kept;
  const sources = new Set([...(Object.keys(reactions) as EventSource[]), ...keptSources(kept)]);
  const copied = keptSources({ copies }).filter((source) => !reactions[source]);
  return [...sources].map((source) => {
    const byType = (reactions[source] ?? {}) as Record<string, Reaction<unknown>>;
    return {
      source,
      copies: new Copies(source, copies),
      ...(keeps ? {} : { types: new Set(Object.keys(byType)) }),
      after: reactions[source] ? copied : [],
      handle: (async (envelope, tx, text) => {
        if (keeps) await tx.query(...insertionOf(keeps.row(envelope, text) as Row));
        if (!byType[envelope.type]) return;
        const { type, dataVersion } = envelope;
        const data = readEventData(eventCatalogue, source, type, dataVersion, envelope.data);
        await byType[type]?.({ data, envelope, text }, tx);
      }) satisfies EventHandler,
    };
  });
}

/** Of a command that does here what somebody has decided elsewhere: it is done in their name. */
export const decidedIn = (envelope: Envelope): CommandContext => ({
  ...causedBy(envelope),
  actor: envelope.actor,
});

/** Of a command that follows from an event. */
export const causedBy = ({ id, correlationId }: Envelope): CommandContext => ({
  actor: 'system',
  correlationId,
  causationId: id,
});
