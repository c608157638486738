import { readEventData, readMeta } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { rangeOf } from '../declaring/claim.ts';
import type { Row } from '../declaring/row.ts';
import type { AnyStream, DomainEvent } from '../declaring/stream.ts';
import type { RecordedEvent } from '../event.ts';
import { fold, recordedOf } from '../fold.ts';
import { said } from '../stream-writes.ts';
import type { CopyIn } from './copy-in.ts';
import type { StoredEvent } from './read-streams.ts';
import type { ShadowSource, Unreadable } from './shadow-source.ts';

/** Folds a service's own streams to where they stood, and writes what they say then. */
export class StreamFolding<Tables> {
  events = 0;
  readonly unreadable: Unreadable[] = [];
  readonly #into: Pick<CopyIn, 'add'>;
  readonly #source: ShadowSource<Tables>;
  readonly #streams: ReadonlyMap<string, AnyStream<Tables>>;
  readonly #until: Instant | undefined;

  constructor(into: Pick<CopyIn, 'add'>, source: ShadowSource<Tables>, until: Instant | undefined) {
    this.#into = into;
    this.#source = source;
    this.#streams = new Map(source.streams.map((stream) => [stream.name, stream]));
    this.#until = until;
  }

  /** All events of one stream. */
  take(stored: readonly StoredEvent[]): void {
    const until = this.#until;
    const within = until ? stored.filter(({ meta }) => meta.time <= until) : stored;
    this.events += stored.length;
    const stream = this.#streams.get(stored[0]?.stream_type ?? '');
    const events = within.flatMap((event) => this.#read(event, stream) ?? []);
    if (stream && events.length === within.length) this.#write(stream, events);
  }

  #read(
    event: StoredEvent,
    stream: AnyStream<Tables> | undefined,
  ): RecordedEvent<DomainEvent> | undefined {
    const { id, stream_id: streamId, stream_version: streamVersion, type } = event;
    const { source, catalogue } = this.#source;
    try {
      if (!stream) throw new Error(`no stream ${event.stream_type} is declared`);
      const data = readEventData(catalogue, source, type, event.data_version, event.data);
      return { id, streamId, streamVersion, event: { type, data }, meta: readMeta(event.meta) };
    } catch (error) {
      const { position } = event;
      const reason = (error as Error).message;
      this.unreadable.push({ source, position, streamId, type, reason });
      return undefined;
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
