import { rangeOf } from '../declaring/claim.ts';
import type { Row } from '../declaring/row.ts';
import type { AnyStream, DomainEvent } from '../declaring/stream.ts';
import type { RecordedEvent } from '../event.ts';
import { fold, recordedOf } from '../fold.ts';
import { said } from '../stream-writes.ts';

/** Every row that a stream with these events has in the end, its claims and its head included. */
export function* rowsInAll<Tables>(
  stream: AnyStream<Tables>,
  events: readonly RecordedEvent<DomainEvent>[],
): Generator<Row> {
  const folded = fold(stream, events);
  if (!folded.head) return;
  const { rows, claims, wakeAt } = said(stream, folded);
  yield* rows;
  for (const event of events) {
    yield* (stream.entries?.(event.event, recordedOf(event)) ?? []) as readonly Row[];
  }
  for (const { resource, taker, period, until, share } of claims) {
    const values = { resource, taker, period: rangeOf(period), until };
    yield { table: 'claim', values: { ...values, share: share?.amount ?? null } };
  }
  const { id: stream_id, version } = folded.head;
  const head = { stream_id, stream_type: stream.name, version, wake_at: wakeAt };
  yield { table: 'streams', values: head };
}
