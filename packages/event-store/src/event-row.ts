import { type EventCatalogue, type EventSource, metaText } from '@kyoyo/contracts';
import type { Row } from './declaring/row.ts';
import type { RecordedEvent } from './event.ts';

interface Log {
  readonly source: EventSource;
  readonly catalogue: EventCatalogue;
}

/** As which version the data of an event are written; throws where nobody could read them again. */
export function dataVersionOf(
  { streamId, event: { type, data } }: Pick<RecordedEvent, 'streamId' | 'event'>,
  { source, catalogue }: Log,
): number {
  const declared = catalogue[source][type];
  if (!declared) throw new Error(`${source} publishes no event ${type}`);
  try {
    declared.schema.parse(data);
  } catch (cause) {
    throw new Error(`${type} of ${streamId} is not as declared`, { cause });
  }
  return declared.version;
}

/** An event as it lies in the log; the database gives its position. */
export const eventRow = (recorded: RecordedEvent, log: Log): Row => ({
  table: 'events',
  values: {
    stream_id: recorded.streamId,
    stream_version: recorded.streamVersion,
    id: recorded.id,
    type: recorded.event.type,
    data_version: dataVersionOf(recorded, log),
    data: JSON.stringify(recorded.event.data),
    meta: metaText(recorded.meta),
  },
});
