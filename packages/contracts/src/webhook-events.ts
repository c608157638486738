import type { Audience } from './concerns.ts';
import { eventCatalogue } from './event-catalogue.ts';
import { exampleIds } from './examples.ts';
import { exampleOf, findEvent } from './read-event.ts';
import type { Role } from './roles.ts';
import { type EventSource, eventSources } from './subjects.ts';

/** Whose webhooks may tell of it: organisations that it concerns, or whose money it is. */
export const organisationsIn = (audiences: readonly Audience[] = []): string[] => [
  ...new Set(
    audiences.flatMap((one) => (one.kind === 'members' || one.kind === 'finance' ? [one.id] : [])),
  ),
];

/** What a webhook may be told by a source: every event that concerns an organisation. */
export const webhookTypesOf = (source: EventSource): string[] =>
  Object.keys(eventCatalogue[source]).filter((type) =>
    organisationsIn(audiencesOf(source, type)).includes(exampleIds.organisation),
  );

/** What is the money of an organisation, of which not all who work there hear. */
const moneyTypes: ReadonlySet<string> = new Set(
  eventSources.flatMap((source) =>
    webhookTypesOf(source).filter(
      (type) =>
        !audiencesOf(source, type).some(
          ({ kind, ...one }) =>
            kind === 'members' && 'id' in one && one.id === exampleIds.organisation,
        ),
    ),
  ),
);

/** Whether somebody with these roles may have programs of their organisation told of it. */
export const mayHaveTold = (roles: readonly Role[], type: string): boolean =>
  !moneyTypes.has(type) ||
  roles.some(({ name, institutionId }) => name === 'finance' && institutionId === undefined);

function audiencesOf(source: EventSource, type: string): readonly Audience[] {
  const { data, subject } = exampleOf(source, type);
  return findEvent(source, type)?.concerns(data, subject) ?? [];
}
