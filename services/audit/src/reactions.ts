import { eventCatalogue } from '@kyoyo/contracts';
import type { Reaction, Reactions } from '@kyoyo/service-kit';

/** Keeps every event byte for byte, so that its seal can still be checked. */
const keep: Reaction<unknown> = async ({ envelope, text }, tx) => {
  const actor = envelope.actor === 'system' ? undefined : envelope.actor;
  await tx.query(
    `INSERT INTO event (source, position, event_id, type, subject, correlation_id, person_id,
                        organisation_id, time, envelope)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      envelope.source,
      envelope.position,
      envelope.id,
      envelope.type,
      envelope.subject,
      envelope.correlationId,
      actor?.personId,
      actor?.organisationId,
      envelope.time,
      text,
    ],
  );
};

export const auditReactions: Reactions = Object.fromEntries(
  Object.entries(eventCatalogue).map(([source, events]) => [
    source,
    Object.fromEntries(Object.keys(events).map((type) => [type, keep])),
  ]),
);
