import type { Instant } from '@kyoyo/kernel';
import { type Audience, mayRead } from './concerns.ts';
import type { Envelope } from './envelope.ts';
import { eventCatalogue, type EventCatalogue, streamOf } from './event-catalogue.ts';
import { exampleIds, exampleTime } from './examples.ts';
import type { PublishedEvent, StreamEvents } from './published-event.ts';
import type { Identity } from './roles.ts';
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

/**
 * An event as somebody reads it whom it concerns: all of it for the staff of its institution, for
 * everybody else without whom else it names, and without who of them has caused it.
 */
export function asReadBy(who: Identity, envelope: Envelope): Envelope {
  const found = declarationOf(envelope);
  if (!found?.event.withoutOthers) return envelope;
  const { concerns, withoutOthers, version } = found.event;
  const staff = concerns(found.data, envelope.subject).filter(({ kind }) => kind === 'staff');
  if (mayRead(who, staff)) return envelope;
  const data = withoutOthers(found.data) as Envelope['data'];
  return { ...envelope, dataVersion: version, actor: 'system', data };
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
