import { readEventData, readMeta } from '@kyoyo/contracts';
import type { Instant } from '@kyoyo/kernel';
import { rangeOf } from '../declaring/claim.ts';
import type { Row } from '../declaring/row.ts';
import type { DomainEvent } from '../declaring/stream.ts';
import type { RecordedEvent } from '../event.ts';
import { fold, recordedOf } from '../fold.ts';
import { said } from '../stream-writes.ts';
import type { StoredEvent } from '../shadow/read-streams.ts';
import type { ShadowSource } from '../shadow/shadow-source.ts';

/** What every service has beside the tables of its streams. */
export const derivedAlways = ['claim', 'streams'] as const;

/** Every row that one stream has when its events up to a time have happened. */
export function rowsOfStream<Tables>(
  { source, catalogue, streams }: ShadowSource<Tables>,
  stored: readonly StoredEvent[],
  until: Instant,
): Row[] {
  const [first] = stored;
  const stream = streams.find(({ name }) => name === first?.stream_type);
  if (!stream) throw new Error(`No stream ${first?.stream_type} is declared`);
  const events = stored
    .filter(({ meta }) => meta.time <= until)
    .map((event) => recorded(event, source, catalogue));
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
  { type, data_version: version, data, ...stored }: StoredEvent,
  source: ShadowSource<never>['source'],
  catalogue: ShadowSource<never>['catalogue'],
): RecordedEvent<DomainEvent> {
  return {
    id: stored.id,
    streamId: stored.stream_id,
    streamVersion: stored.stream_version,
    event: { type, data: readEventData(catalogue, source, type, version, data) },
    meta: readMeta(stored.meta),
  };
}
