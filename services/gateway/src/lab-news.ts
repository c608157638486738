import {
  type AccessoryEvent,
  accessoryEvents,
  type Envelope,
  eventCatalogue,
  type OperatorEvent,
  operatorEvents,
  type OutageEvent,
  outageEvents,
  readEvent,
  type WaitlistEvent,
  waitlistEvents,
} from '@kyoyo/contracts';
import type { LiveNews } from './live-topics.ts';

/** What a lab arranges beside its bookings, and who waits for it. */
export function labNews(envelope: Envelope): LiveNews[] {
  const { type } = envelope;
  if (Object.hasOwn(outageEvents, type)) return outageNews(envelope);
  if (Object.hasOwn(accessoryEvents, type)) return accessoryNews(envelope);
  if (Object.hasOwn(operatorEvents, type)) return operatorNews(envelope);
  return Object.hasOwn(waitlistEvents, type) ? waitlistNews(envelope) : [];
}

/** Everybody may see when an instrument cannot be used. */
function outageNews(envelope: Envelope): LiveNews[] {
  const { type, data } = readEvent<OutageEvent>(eventCatalogue, envelope);
  const { instrumentId, institutionId, period } = data;
  const topics = [`instrument:${instrumentId}`, `institution:${institutionId}`];
  const open = { instrumentId, institutionId, period };
  return [{ topics, type, institutionId, organisationId: null, open, named: open }];
}

/** Everybody may see what goes with an instrument. */
function accessoryNews(envelope: Envelope): LiveNews[] {
  const { type, data } = readEvent<AccessoryEvent>(eventCatalogue, envelope);
  const { institutionId, instrumentIds } = data;
  const topics = [`institution:${institutionId}`, ...instrumentIds.map((id) => `instrument:${id}`)];
  const open = { accessoryId: envelope.subject, institutionId };
  return [{ topics, type, institutionId, organisationId: null, open, named: open }];
}

/** When somebody works is for them and for the staff. */
function operatorNews(envelope: Envelope): LiveNews[] {
  const { type, data } = readEvent<OperatorEvent>(eventCatalogue, envelope);
  const { institutionId, personId } = data;
  return [
    {
      topics: [`person:${personId}`, `institution:${institutionId}`],
      type,
      institutionId,
      organisationId: null,
      personId,
      open: null,
      named: { operatorId: envelope.subject, institutionId, personId },
    },
  ];
}

/** A place in the line is seen by who has it and by the staff. */
function waitlistNews(envelope: Envelope): LiveNews[] {
  const { type, data } = readEvent<WaitlistEvent>(eventCatalogue, envelope);
  const { institutionId, instrumentId } = data;
  const { organisationId, personId } = data.booking;
  return [
    {
      topics: [`person:${personId}`, `institution:${institutionId}`],
      type,
      institutionId,
      organisationId,
      personId,
      open: null,
      named: { entryId: envelope.subject, instrumentId, institutionId, organisationId, personId },
    },
  ];
}
