import { readEventData } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { rangeOf } from '../declaring/claim.ts';
import type { Row } from '../declaring/row.ts';
import type { AnyStream, DomainEvent } from '../declaring/stream.ts';
import type { EventMeta, RecordedEvent } from '../event.ts';
import { fold, recordedOf } from '../fold.ts';
import { said } from '../stream-writes.ts';
import type { CopyIn } from './copy-in.ts';
import type { StoredEvent, StoredStream } from './read-streams.ts';
import type { ShadowSource, Unreadable } from './shadow-source.ts';

/** Folds a service's own streams to where they stood, and writes what they say then. */
export class StreamFolding<Tables> {
  readonly unreadable: Unreadable[] = [];
  readonly #into: CopyIn;
  readonly #source: ShadowSource<Tables>;
  readonly #streams: ReadonlyMap<string, AnyStream<Tables>>;
  readonly #until: Instant | undefined;

  constructor(into: CopyIn, source: ShadowSource<Tables>, until: Instant | undefined) {
    this.#into = into;
    this.#source = source;
    this.#streams = new Map(source.streams.map((stream) => [stream.name, stream]));
    this.#until = until;
  }

  take({ id, type, events: stored }: StoredStream): void {
    const until = this.#until;
    const within = until ? stored.filter(({ meta }) => meta.time <= until) : stored;
    const stream = this.#streams.get(type);
    try {
      if (!stream) throw new Error(`no stream ${type} is declared`);
      const events = within.map((event) => this.#read(id, event));
      this.#write(stream, events);
    } catch (error) {
      this.#refuse(id, within, error as Error);
    }
  }

  #read(streamId: string, event: StoredEvent): RecordedEvent<DomainEvent> {
    const { type, dataVersion } = event;
    const { source, catalogue } = this.#source;
    // In its newest version it is as a decider wrote it: to check that again took a quarter of all.
    const isNewest = catalogue[source][type]?.version === dataVersion;
    const data = isNewest
      ? event.data
      : readEventData(catalogue, source, type, dataVersion, event.data);
    const meta = event.meta as EventMeta;
    return { id: event.id, streamId, streamVersion: event.version, event: { type, data }, meta };
  }

  /** Names each event that is not known, and the last of those that cannot be folded. */
  #refuse(streamId: string, events: readonly StoredEvent[], { message: reason }: Error): void {
    const { source, catalogue } = this.#source;
    const unknown = events.filter(({ type }) => !catalogue[source][type]);
    for (const { position, type } of unknown.length > 0 ? unknown : events.slice(-1)) {
      this.unreadable.push({ source, position, streamId, type, reason });
    }
  }

  #write(stream: AnyStream<Tables>, events: readonly RecordedEvent<DomainEvent>[]): void {
    const folded = fold(stream, events);
    if (!folded.head) return;
    const { rows, claims, wakeAt } = said(stream, folded);
    for (const row of rows) this.#into.add(row);
    for (const event of events) {
      const entries = stream.entries?.(event.event, recordedOf(event)) ?? [];
      for (const entry of entries) this.#into.add(entry as Row);
    }
    for (const { resource, taker, period, until: lapses, share } of claims) {
      const values = { resource, taker, period: rangeOf(period), until: lapses };
      this.#into.add({ table: 'claim', values: { ...values, share: share?.amount ?? null } });
    }
    const { id: stream_id, version } = folded.head;
    const head = { stream_id, stream_type: stream.name, version, wake_at: wakeAt };
    this.#into.add({ table: 'streams', values: head });
  }
}
