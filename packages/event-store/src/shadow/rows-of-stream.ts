import { readEventData, readMeta, streamOf } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import type { Row } from '../declaring/row.ts';
import type { DomainEvent } from '../declaring/stream.ts';
import type { RecordedEvent } from '../event.ts';
import type { StoredEvent, StoredStream } from './read-streams.ts';
import type { ShadowSource } from './shadow-source.ts';
import { rowsInAll } from './stream-rows.ts';

/** What every service has beside the tables of its streams. */
export const derivedAlways = ['claim', 'streams'] as const;

/** Every row that one stream has when its events, or those up to a time, have happened. */
export function rowsOfStream<Tables>(
  { source, catalogue, streams }: ShadowSource<Tables>,
  { id: streamId, events: stored }: StoredStream,
  until?: Instant,
): Row[] {
  const kind = streamOf(source, stored[0]?.type ?? '');
  const stream = streams.find(({ name }) => name === kind);
  if (!stream) throw new Error(`No stream ${kind} is declared`);
  const within = until ? stored.filter(({ meta }) => meta.time <= until) : stored;
  const events = within.map((event) => recorded(streamId, event, source, catalogue));
  return [...rowsInAll(stream, events)];
}

function recorded(
  streamId: string,
  { id, type, version: streamVersion, dataVersion, data, meta }: StoredEvent,
  source: ShadowSource<never>['source'],
  catalogue: ShadowSource<never>['catalogue'],
): RecordedEvent<DomainEvent> {
  // In its newest version it is as a decider wrote it: to check that again took a quarter of all.
  const isNewest = catalogue[source][type]?.version === dataVersion;
  const read = isNewest ? data : readEventData(catalogue, source, type, dataVersion, data);
  return { id, streamId, streamVersion, event: { type, data: read }, meta: readMeta(meta) };
}
