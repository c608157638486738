import type { Audience } from './concerns.ts';
import { eventCatalogue } from './event-catalogue.ts';
import { exampleIds } from './examples.ts';
import { exampleOf, findEvent } from './read-event.ts';
import type { EventSource } from './subjects.ts';

/** Whose webhooks may tell of it: organisations that it concerns, or whose money it is. */
export const organisationsIn = (audiences: readonly Audience[] = []): string[] => [
  ...new Set(
    audiences.flatMap((one) => (one.kind === 'members' || one.kind === 'finance' ? [one.id] : [])),
  ),
];

/** What a webhook may be told by a source: every event that concerns an organisation. */
export const webhookTypesOf = (source: EventSource): string[] =>
  Object.keys(eventCatalogue[source]).filter((type) => {
    const { data, subject } = exampleOf(source, type);
    const audiences = findEvent(source, type)?.concerns(data, subject);
    return organisationsIn(audiences).includes(exampleIds.organisation);
  });
