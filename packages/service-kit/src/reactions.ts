import {
  type Envelope,
  eventCatalogue,
  type EventSource,
  type PublishedEvent,
  readEventData,
} from '@kyoyo/contracts';
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

/** One consumer for each source: what it takes, and how it handles each event. */
export const consumersOf = (
  reactions: Reactions,
): { source: EventSource; types: ReadonlySet<string>; handle: EventHandler }[] =>
  (Object.entries(reactions) as [EventSource, Record<string, Reaction<unknown>>][]).map(
    ([source, byType]) => ({
      source,
      types: new Set(Object.keys(byType)),
      handle: async (envelope, tx, text) => {
        const { type, dataVersion } = envelope;
        const data = readEventData(eventCatalogue, source, type, dataVersion, envelope.data);
        await byType[type]?.({ data, envelope, text }, tx);
      },
    }),
  );
