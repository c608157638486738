/** The services that publish events. Each has one JetStream stream and one producer. */
export const eventSources = [
  'identity',
  'catalogue',
  'subscription',
  'reservation',
  'billing',
  'notices',
] as const;
export type EventSource = (typeof eventSources)[number];

export const streamName = (source: EventSource): string => `kyoyo-${source}`;
export const eventSubject = (source: EventSource, type: string): string =>
  `kyoyo.event.${source}.${type}`;

/** Core NATS, no storage: where a source's newest published position is announced. */
export const headSubject = (source: EventSource): string => `kyoyo.head.${source}`;

/** Request and reply: events of a source again, from its log in PostgreSQL. */
export const eventsRequestSubject = (source: EventSource): string =>
  `kyoyo.request.${source}.events`;

/** Core NATS, no storage: whose sessions were ended. */
export const sessionsEndedSubject = 'kyoyo.sessions.ended';

/** Request and reply: the signed tree heads of a source. */
export const sealsRequestSubject = (source: EventSource): string => `kyoyo.request.${source}.seals`;
