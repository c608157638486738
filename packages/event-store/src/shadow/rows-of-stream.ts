import { readEventData, readMeta } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { rangeOf } from '../declaring/claim.ts';
import type { Row } from '../declaring/row.ts';
import type { DomainEvent } from '../declaring/stream.ts';
import type { RecordedEvent } from '../event.ts';
import { fold, recordedOf } from '../fold.ts';
import { said } from '../stream-writes.ts';
import type { StoredEvent, StoredStream } from '../shadow/read-streams.ts';
import type { ShadowSource } from '../shadow/shadow-source.ts';

/** What every service has beside the tables of its streams. */
export const derivedAlways = ['claim', 'streams'] as const;

/** Every row that one stream has when its events, or those up to a time, have happened. */
export function rowsOfStream<Tables>(
  { source, catalogue, streams }: ShadowSource<Tables>,
  { id: streamId, type, events: stored }: StoredStream,
  until?: Instant,
): Row[] {
  const stream = streams.find(({ name }) => name === type);
  if (!stream) throw new Error(`No stream ${type} is declared`);
  const within = until ? stored.filter(({ meta }) => meta.time <= until) : stored;
  const events = within.map((event) => recorded(streamId, event, source, catalogue));
  const folded = fold(stream, events);
  if (!folded.head) return [];
  const { rows, claims, wakeAt } = said(stream, folded);
  const { id: stream_id, version } = folded.head;
  const head = { stream_id, stream_type: stream.name, version, wake_at: wakeAt };
  return [
    ...rows,
    ...events.flatMap((one) => (stream.entries?.(one.event, recordedOf(one)) ?? []) as Row[]),
    ...claims.map(({ resource, taker, period, until: lapses, share }) => ({
      table: 'claim',
      values: {
        resource,
        taker,
        period: rangeOf(period),
        until: lapses,
        share: share?.amount ?? null,
      },
    })),
    { table: 'streams', values: head },
  ];
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
