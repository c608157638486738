import type { Instant } from '@kyoyo/kernel';
import type { Audience } from './concerns.ts';
import type { Envelope } from './envelope.ts';
import { eventCatalogue, type EventCatalogue, streamOf } from './event-catalogue.ts';
import { exampleIds, exampleTime } from './examples.ts';
import type { PublishedEvent, StreamEvents } from './published-event.ts';
import type { EventSource } from './subjects.ts';

/** The data in its newest version; throws when the event is unknown or does not fit its schema. */
export function readEventData(
  catalogue: EventCatalogue,
  source: EventSource,
  type: string,
  dataVersion: number,
  data: unknown,
): unknown {
  const event = catalogue[source][type];
  if (!event) throw new Error(`${source} publishes no event ${type}`);
  let current = data;
  for (let version = dataVersion; version < event.version; version += 1) {
    const upcast = event.upcasts[version - 1];
    if (!upcast) throw new Error(`${type} has no upcast from version ${version}`);
    current = upcast(current as never);
  }
  return event.schema.parse(current);
}

/**
 * The data of a new event as it is sealed: all that its schema says and nothing beside, so that a log
 * gives the same however it is read. Throws as above.
 */
export const newEventData = (
  catalogue: EventCatalogue,
  source: EventSource,
  type: string,
  data: unknown,
): unknown => readEventData(catalogue, source, type, catalogue[source][type]?.version ?? 1, data);

export const findEvent = (source: string, type: string): PublishedEvent | undefined =>
  (eventCatalogue as Readonly<Record<string, StreamEvents>>)[source]?.[type];

/** What the catalogue says of an event, and its data; undefined where it does not have it. */
export function declarationOf({
  source,
  type,
  dataVersion,
  data,
}: Envelope): { readonly event: PublishedEvent; readonly data: unknown } | undefined {
  const event = findEvent(source, type);
  if (!event) return undefined;
  const of = source as EventSource;
  return { event, data: readEventData(eventCatalogue, of, type, dataVersion, data) };
}

/** Whom an event concerns; nobody, where the catalogue does not have it. */
export function concernsOf(envelope: Envelope): readonly Audience[] {
  const found = declarationOf(envelope);
  return found ? found.event.concerns(found.data, envelope.subject) : [];
}

/** The example that an event declares, as it would travel. */
export function exampleOf(source: EventSource, type: string): Envelope {
  const event = findEvent(source, type);
  if (!event) throw new Error(`${source} publishes no event ${type}`);
  const stream = streamOf(source, type);
  return {
    id: exampleIds.event,
    source,
    type,
    stream,
    subject: exampleIds[stream as keyof typeof exampleIds],
    time: exampleTime as Instant,
    dataVersion: event.version,
    streamVersion: 1,
    position: 1,
    previousPosition: 0,
    correlationId: exampleIds.event,
    causationId: null,
    actor: { personId: exampleIds.person, organisationId: exampleIds.organisation },
    data: event.example as Envelope['data'],
  };
}
